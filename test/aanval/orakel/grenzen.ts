import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Slice } from '../../../src/policy/Slice';
import { schema as schemaVan } from '../../../src/server/schema';

/** What mijnAutorisatie tells every agency, and its file does not. */
const VELDEN = 500;
const ALIAS = 100;

/** How many rows a list counts for that nobody bounds: a choice of the schema, which says it where the list is. */
const RIJEN: Record<string, number> = Object.fromEntries(
  Object.values(schemaVan().getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, extensions }) =>
        extensions.rijen === undefined ? [] : [[`${type.name}.${name}`, extensions.rijen as number]],
      ),
    ),
);

/**
 * The codes with which a question is refused that fits in the contract: over one of the limits in the agency's file, as its
 * contract tells them, or without a value where a variable could be left out.
 */
export function grenzen(
  schema: GraphQLSchema,
  { autorisatie: { limieten, wortelvelden } }: Slice,
  document: DocumentNode,
  operatie: OperationDefinitionNode,
  variabelen: Record<string, unknown>,
): string[] {
  const fragmenten = new Map(
    document.definitions.flatMap((deel) => (deel.kind === Kind.FRAGMENT_DEFINITION ? [[deel.name.value, deel]] : [])),
  );
  let knopen = 0;
  let lang = false;
  /** the fields of a selection, with all fragments opened; left out by @skip or not */
  const open = (selectie: SelectionSetNode): FieldNode[] =>
    selectie.selections.flatMap((deel) => {
      knopen += 1;
      if (knopen > VELDEN) return [];
      if (deel.kind === Kind.INLINE_FRAGMENT) return open(deel.selectionSet);
      if (deel.kind === Kind.FRAGMENT_SPREAD) return open(fragmenten.get(deel.name.value)!.selectionSet);
      lang ||= (deel.alias?.value.length ?? 0) > ALIAS;
      return [deel];
    });
  const maat = (knoop: FieldNode, ouder: string): { niveaus: number; waarden: number } => {
    const keer = RIJEN[`${ouder}.${knoop.name.value}`] ?? 1;
    if (!knoop.selectionSet) return { niveaus: 0, waarden: keer };
    const soort = schema.getType(ouder);
    const veld = isObjectType(soort) ? soort.getFields()[knoop.name.value] : undefined;
    const type = veld ? getNamedType(veld.type).name : '';
    const delen = open(knoop.selectionSet).map((deel) => maat(deel, type));
    return {
      niveaus: 1 + Math.max(0, ...delen.map(({ niveaus }) => niveaus)),
      waarden: keer * delen.reduce((som, { waarden }) => som + waarden, 0),
    };
  };
  let zonderWaarde = false;
  const argumenten = (veld: GraphQLField<unknown, unknown>, knoop: FieldNode): Record<string, unknown> => {
    try {
      return getArgumentValues(veld, knoop, variabelen);
    } catch {
      zonderWaarde = true;
      return {};
    }
  };
  const wortel = schema.getRootType(operatie.operation)!;
  const vragen = open(operatie.selectionSet);
  let [diepte, waarden, teVeel] = [
    0,
    0,
    vragen.length > (operatie.operation === 'mutation' ? 1 : limieten.wortelvelden),
  ];
  for (const knoop of vragen) {
    const { niveaus, waarden: perRij } = maat(knoop, wortel.name);
    diepte = Math.max(diepte, niveaus + 1);
    const veld: GraphQLField<unknown, unknown> | undefined = wortel.getFields()[knoop.name.value];
    if (veld) argumenten(veld, knoop);
    const grens = wortelvelden[knoop.name.value]?.hoogstens;
    // what has no list to bound is one answer
    let rijen = grens ? 0 : 1;
    for (const [arg, hoogstens] of Object.entries(grens ?? {})) {
      const waarde = veld && argumenten(veld, knoop)[arg];
      const aantal = Array.isArray(waarde) ? waarde.length : Number(waarde ?? 0);
      teVeel ||= aantal > hoogstens;
      rijen += Math.max(0, aantal);
    }
    waarden += rijen * perRij;
  }
  const beschrijvend = vragen.every(({ name }) => name.value.startsWith('__'));
  const teDiep = !beschrijvend && diepte > limieten.diepte;
  const over = teVeel || lang || teDiep || knopen > VELDEN || waarden > limieten.waarden;
  return [...(over ? ['TE_VEEL'] : []), ...(zonderWaarde ? ['ONGELDIGE_WAARDE'] : [])];
}
