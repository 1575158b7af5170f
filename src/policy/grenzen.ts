import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { BronFout } from '../errors';
import { Kosten, type Wortelkosten } from './Kosten';
import { perOperatie } from './perOperatie';
import type { Slice } from './Slice';
import type { Autorisatie } from './vocabulary';
import { wortelvelden } from './wortelvelden';

type Fragmenten = Map<string, SelectionSetNode>;

/**
 * The most that one operation may select, aliases and opened fragments counted. Own choice: every contract fits in it
 * several times, and an introspection query once (240).
 */
export const HOOGSTENS_VELDEN = 500;

/** The longest alias. Own choice. */
const HOOGSTENS_TEKENS = 100;

/**
 * Opens selection sets into their fields. Few words can spell very many fields (fragments within fragments, aliases within
 * aliases), so counting stops where the limit is. Validation has already refused circles.
 */
function opener(fragmenten: Fragmenten): (selectie: SelectionSetNode) => FieldNode[] {
  let geteld = 0;
  return function velden(selectie): FieldNode[] {
    return selectie.selections.flatMap((deel) => {
      geteld += 1;
      if (geteld > HOOGSTENS_VELDEN) {
        throw new BronFout('TE_VEEL', {
          publiek: `Velden in één verzoek: te veel gevraagd, ten hoogste ${HOOGSTENS_VELDEN} toegestaan (aliassen en fragmenten meegeteld).`,
        });
      }
      if (deel.kind === Kind.FIELD) {
        // an alias is repeated in every row of the answer
        eis(deel.alias?.value.length ?? 0, HOOGSTENS_TEKENS, 'Tekens in een alias');
        return [deel];
      }
      return velden(deel.kind === Kind.INLINE_FRAGMENT ? deel.selectionSet : fragmenten.get(deel.name.value)!);
    });
  };
}

/** How deep a field goes below itself, and how many values one answer to it holds. */
function omvang(
  knoop: FieldNode,
  veld: GraphQLField<unknown, unknown> | undefined,
  open: (selectie: SelectionSetNode) => FieldNode[],
): { niveaus: number; waarden: number } {
  const rijen = (veld?.extensions.rijen as number | undefined) ?? 1;
  if (!knoop.selectionSet) return { niveaus: 0, waarden: rijen };
  const type = veld && getNamedType(veld.type);
  const velden = isObjectType(type) ? type.getFields() : {};
  const delen = open(knoop.selectionSet).map((deel) => omvang(deel, velden[deel.name.value], open));
  return {
    niveaus: 1 + Math.max(0, ...delen.map(({ niveaus }) => niveaus)),
    waarden: rijen * delen.reduce((som, { waarden }) => som + waarden, 0),
  };
}

function eis(gevraagd: number, hoogstens: number, waarvan: string): void {
  if (gevraagd <= hoogstens) return;
  throw new BronFout('TE_VEEL', { publiek: `${waarvan}: ${gevraagd} gevraagd, ten hoogste ${hoogstens} toegestaan.` });
}

/** The variable's name and what our own scalars say of it; graphql-js repeats the value. */
function waardefout(operatie: OperationDefinitionNode, fout: GraphQLError): BronFout {
  const knoop = fout.nodes?.[0];
  const naam = knoop?.kind === Kind.VARIABLE_DEFINITION ? knoop.variable.name.value : operatie.name?.value;
  const eigen = fout.originalError instanceof GraphQLError && fout.originalError.extensions.reden;
  const reden = eigen || 'de waarde past niet bij het type in het contract';
  return new BronFout('ONGELDIGE_WAARDE', { publiek: `Variabele $${naam}: ${reden}.` });
}

/** The arguments of a root field; graphql-js finds here what a nullable variable left open for an argument that needs a value. */
function argumenten(veld: GraphQLField<unknown, unknown>, knoop: FieldNode, variabelen: Record<string, unknown>) {
  try {
    return getArgumentValues(veld, knoop, variabelen);
  } catch (oorzaak) {
    const publiek = `Een argument van '${knoop.name.value}' heeft een waarde die het contract niet toelaat.`;
    throw new BronFout('ONGELDIGE_WAARDE', { publiek, oorzaak });
  }
}

/** The root fields of an operation, with how deep each goes and how many values it holds. */
const gemeten = perOperatie((document, operatie, schema: GraphQLSchema, hoogstens: number) => {
  const fragmenten: Fragmenten = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [])),
  );
  const open = opener(fragmenten);
  const vragen = wortelvelden(schema);
  const wortels = open(operatie.selectionSet);
  eis(wortels.length, hoogstens, 'Vragen in één verzoek');
  // of two, the first would be undone by what is wrong with the second
  if (operatie.operation === OperationTypeNode.MUTATION) eis(wortels.length, 1, 'Wijzigingen in één verzoek');
  return wortels.map((knoop) => {
    const veld = vragen[knoop.name.value];
    return { knoop, veld, maat: omvang(knoop, veld, open) };
  });
});

/** How many rows a root field is asked for: as its arguments say, each of which has its limit; otherwise it is one answer. */
function rijenVan(
  knoop: FieldNode,
  veld: GraphQLField<unknown, unknown> | undefined,
  grenzen: Record<string, number> | undefined,
  variabelen: Record<string, unknown>,
): number {
  if (!grenzen || !veld) return 1;
  const args = argumenten(veld, knoop, variabelen);
  return Object.entries(grenzen).reduce((som, [arg, hoogstens]) => {
    const waarde = args[arg];
    const aantal = Array.isArray(waarde) ? waarde.length : Number(waarde ?? 0);
    eis(aantal, hoogstens, `${knoop.name.value}(${arg})`);
    // less than nothing is refused later on; it must not make room for something else
    return som + Math.max(0, aantal);
  }, 0);
}

/** Lists that are too long are refused as they came: to coerce a mebibyte of them first would hold up everybody. */
function eisLijsten(
  knopen: FieldNode[],
  { wortelvelden: verleend }: Autorisatie,
  variabelen: Record<string, unknown>,
): void {
  for (const { name: veld, arguments: args = [] } of knopen) {
    for (const { name, value } of args) {
      const hoogstens = verleend[veld.value]?.hoogstens?.[name.value];
      const waarde = value.kind === Kind.VARIABLE ? variabelen[value.name.value] : null;
      if (hoogstens && Array.isArray(waarde)) eis(waarde.length, hoogstens, `${veld.value}(${name.value})`);
    }
  }
}

interface Getoetst {
  /** the coerced variables */
  waarden: Record<string, unknown>;
  kosten: Kosten;
}

/**
 * The second half of wall 1, after validation: variables are coerced against the slice's own schema and the limits of its
 * file are kept, before anything runs.
 * @throws BronFout ONGELDIGE_WAARDE or TE_VEEL, with what was asked and what is allowed
 */
export function toetsGrenzen(
  schema: GraphQLSchema,
  { autorisatie }: Slice,
  document: DocumentNode,
  operatie: OperationDefinitionNode,
  variabelen: Record<string, unknown>,
): Getoetst {
  if (!schema.getRootType(operatie.operation)) {
    const kent = Object.values(OperationTypeNode).filter((soort) => schema.getRootType(soort));
    throw new BronFout('NIET_IN_CONTRACT', {
      publiek: `Een ${operatie.operation} kent uw contract niet: gebruik ${kent.join(' of ')}.`,
    });
  }
  const wortels = gemeten(document, operatie, schema, autorisatie.limieten.wortelvelden);
  const niveaus = 1 + Math.max(0, ...wortels.map(({ maat }) => maat.niveaus));
  const beschrijvend = wortels.every(({ knoop }) => knoop.name.value.startsWith('__'));
  if (!beschrijvend) eis(niveaus, autorisatie.limieten.diepte, 'Niveaus van selectie');

  eisLijsten(
    wortels.map(({ knoop }) => knoop),
    autorisatie,
    variabelen,
  );
  const { errors, coerced } = getVariableValues(schema, operatie.variableDefinitions ?? [], variabelen, {
    maxErrors: 1,
  });
  if (errors) throw waardefout(operatie, errors[0]!);
  const kosten = new Kosten(
    wortels.map(({ knoop, veld, maat }): Wortelkosten => {
      const grenzen = autorisatie.wortelvelden[knoop.name.value]?.hoogstens;
      const sleutel = (knoop.alias ?? knoop.name).value;
      return { sleutel, rijen: rijenVan(knoop, veld, grenzen, coerced), waarden: maat.waarden };
    }),
  );
  eis(kosten.waarden, autorisatie.limieten.waarden, 'Waarden in één verzoek (aantal maal velden)');
  return { waarden: coerced, kosten };
}
