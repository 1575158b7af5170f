import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { BronFout } from '../errors';
import type { Slice } from './Slice';

type Fragmenten = Map<string, SelectionSetNode>;

/**
 * The most that one operation may select, aliases and opened fragments counted. Own choice: every contract fits in it
 * several times, and an introspection query once (240).
 */
export const HOOGSTENS_VELDEN = 500;

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
      if (deel.kind === Kind.FIELD) return [deel];
      return velden(deel.kind === Kind.INLINE_FRAGMENT ? deel.selectionSet : fragmenten.get(deel.name.value)!);
    });
  };
}

const diepte = (velden: FieldNode[], open: (selectie: SelectionSetNode) => FieldNode[]): number =>
  1 + Math.max(0, ...velden.map(({ selectionSet }) => (selectionSet ? diepte(open(selectionSet), open) : 0)));

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
): void {
  if (operatie.operation !== OperationTypeNode.QUERY) {
    throw new BronFout('NIET_IN_CONTRACT', { publiek: 'De hub kent alleen vragen: gebruik query.' });
  }
  const fragmenten: Fragmenten = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [])),
  );
  const open = opener(fragmenten);
  const wortels = open(operatie.selectionSet);
  eis(wortels.length, autorisatie.limieten.wortelvelden, 'Vragen in één verzoek');
  const beschrijvend = wortels.every(({ name }) => name.value.startsWith('__'));
  const niveaus = diepte(wortels, open);
  if (!beschrijvend) eis(niveaus, autorisatie.limieten.diepte, 'Niveaus van selectie');

  const { errors, coerced } = getVariableValues(schema, operatie.variableDefinitions ?? [], variabelen, {
    maxErrors: 1,
  });
  if (errors) throw waardefout(operatie, errors[0]!);
  for (const knoop of wortels) {
    const grenzen = autorisatie.wortelvelden[knoop.name.value]?.hoogstens;
    const veld = schema.getQueryType()!.getFields()[knoop.name.value];
    if (!grenzen || !veld) continue;
    const args = getArgumentValues(veld, knoop, coerced);
    for (const [arg, hoogstens] of Object.entries(grenzen)) {
      const waarde = args[arg];
      eis(Array.isArray(waarde) ? waarde.length : Number(waarde ?? 0), hoogstens, `${knoop.name.value}(${arg})`);
    }
  }
}
