import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { BronFout } from '../errors';
import type { Slice } from './Slice';

type Fragmenten = Map<string, SelectionSetNode>;

/** The fields of a selection set, fragments opened. Validation has already refused circles. */
function velden(selectie: SelectionSetNode, fragmenten: Fragmenten): FieldNode[] {
  return selectie.selections.flatMap((deel) => {
    if (deel.kind === Kind.FIELD) return [deel];
    return velden(
      deel.kind === Kind.INLINE_FRAGMENT ? deel.selectionSet : fragmenten.get(deel.name.value)!,
      fragmenten,
    );
  });
}

const diepte = (selectie: SelectionSetNode, fragmenten: Fragmenten): number =>
  1 +
  Math.max(
    0,
    ...velden(selectie, fragmenten).map((veld) => (veld.selectionSet ? diepte(veld.selectionSet, fragmenten) : 0)),
  );

function eis(gevraagd: number, hoogstens: number, waarvan: string): void {
  if (gevraagd <= hoogstens) return;
  throw new BronFout('TE_VEEL', { publiek: `${waarvan}: ${gevraagd} gevraagd, ten hoogste ${hoogstens} toegestaan.` });
}

/** The variable's name and type, never its value. */
function waardefout(operatie: OperationDefinitionNode, fout: GraphQLError): BronFout {
  const knoop = fout.nodes?.[0];
  const naam = knoop?.kind === Kind.VARIABLE_DEFINITION ? knoop.variable.name.value : operatie.name?.value;
  const reden = fout.originalError?.message ?? 'de waarde past niet bij het type in het contract';
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
  const fragmenten: Fragmenten = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [])),
  );
  const wortels = velden(operatie.selectionSet, fragmenten);
  eis(wortels.length, autorisatie.limieten.wortelvelden, 'Vragen in één verzoek');
  const beschrijvend = wortels.every(({ name }) => name.value.startsWith('__'));
  if (!beschrijvend)
    eis(diepte(operatie.selectionSet, fragmenten), autorisatie.limieten.diepte, 'Niveaus van selectie');

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
