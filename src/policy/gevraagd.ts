import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

export interface Gevraagd {
  /** root fields */
  vragen: Set<string>;
  /** `Soort.veld` for every value selected */
  velden: Set<string>;
}

/** Everything the document selects, in every branch: what may be read and what is logged as asked. */
export function gevraagd(schema: GraphQLSchema, document: DocumentNode): Gevraagd {
  const vragen = new Set<string>();
  const velden = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name, selectionSet }) => {
        const soort = info.getParentType();
        if (soort === schema.getQueryType()) vragen.add(name.value);
        // without a type the name is the caller's own (a mutation): it may not get into the log
        else if (soort && !selectionSet && !soort.name.startsWith('__') && !name.value.startsWith('__')) {
          velden.add(`${soort.name}.${name.value}`);
        }
      },
    }),
  );
  return { vragen, velden };
}
