import {
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  type InlineFragmentNode,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { wortels } from './wortels';

interface Gevraagd {
  /** root fields */
  vragen: Set<string>;
  /** `Soort.veld` for every value selected */
  velden: Set<string>;
}

type Waarden = Record<string, unknown>;

/** Left out by @skip or @include. */
const valtWeg = (knoop: FieldNode | FragmentSpreadNode | InlineFragmentNode, waarden: Waarden): boolean =>
  getDirectiveValues(GraphQLSkipDirective, knoop, waarden)?.if === true ||
  getDirectiveValues(GraphQLIncludeDirective, knoop, waarden)?.if === false;

/**
 * Everything the document selects: what may be read and what is logged as asked. `__typename` counts too, for it tells that
 * there is something. With the variables, what @skip and @include leave out is left out here; without them, nothing is. The
 * document has been validated: all its fields and types exist and its fragments go round in no circle.
 */
export function gevraagd(schema: GraphQLSchema, document: DocumentNode, waarden: Waarden | null): Gevraagd {
  const begin = wortels(schema).map(({ name }) => name);
  const vragen = new Set<string>();
  const velden = new Set<string>();
  const gehad = new Set<string>();
  const fragmenten = new Map(
    document.definitions.flatMap((deel) => (deel.kind === Kind.FRAGMENT_DEFINITION ? [[deel.name.value, deel]] : [])),
  );

  function loop(selectie: SelectionSetNode, soort: string): void {
    for (const deel of selectie.selections) {
      if (waarden && valtWeg(deel, waarden)) continue;
      if (deel.kind === Kind.FIELD) veld(deel, soort);
      else if (deel.kind === Kind.INLINE_FRAGMENT) loop(deel.selectionSet, deel.typeCondition?.name.value ?? soort);
      else if (!gehad.has(deel.name.value)) {
        gehad.add(deel.name.value);
        const fragment = fragmenten.get(deel.name.value)!;
        loop(fragment.selectionSet, fragment.typeCondition.name.value);
      }
    }
  }

  function veld({ name, selectionSet }: FieldNode, soort: string): void {
    if (begin.includes(soort)) vragen.add(name.value);
    else if (!selectionSet && !soort.startsWith('__')) velden.add(`${soort}.${name.value}`);
    const type = schema.getType(soort);
    const def = isObjectType(type) ? type.getFields()[name.value] : undefined;
    if (selectionSet) loop(selectionSet, def ? getNamedType(def.type).name : '__');
  }

  for (const deel of document.definitions) {
    if (deel.kind === Kind.OPERATION_DEFINITION)
      loop(deel.selectionSet, schema.getRootType(deel.operation)?.name ?? '__');
  }
  return { vragen, velden };
}
