import {
  type DocumentNode,
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

interface Gevraagd {
  /** root fields */
  vragen: Set<string>;
  /** `Soort.veld` for every value selected */
  velden: Set<string>;
}

type Waarden = Record<string, unknown>;

/** Left out by @skip or @include. */
const valtWeg = (knoop: FieldNode | InlineFragmentNode, waarden: Waarden): boolean =>
  getDirectiveValues(GraphQLSkipDirective, knoop, waarden)?.if === true ||
  getDirectiveValues(GraphQLIncludeDirective, knoop, waarden)?.if === false;

/**
 * Everything the document selects: what may be read and what is logged as asked. `__typename` counts too, for it tells that
 * there is something. With the variables, what @skip and @include leave out is left out here; without them, nothing is.
 */
export function gevraagd(schema: GraphQLSchema, document: DocumentNode, waarden: Waarden | null): Gevraagd {
  const vragen = new Set<string>();
  const velden = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      InlineFragment: (knoop) => (waarden && valtWeg(knoop, waarden) ? false : undefined),
      Field: (knoop) => {
        if (waarden && valtWeg(knoop, waarden)) return false;
        const { name, selectionSet } = knoop;
        const soort = info.getParentType();
        if (soort === schema.getQueryType()) vragen.add(name.value);
        // without a type the name is the caller's own (a mutation): it may not get into the log
        else if (soort && !selectionSet && !soort.name.startsWith('__')) velden.add(`${soort.name}.${name.value}`);
        return undefined;
      },
    }),
  );
  return { vragen, velden };
}
