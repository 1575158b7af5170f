import {
  executeSync,
  FieldsOnCorrectTypeRule,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  KnownArgumentNamesRule,
  KnownTypeNamesRule,
  type OperationDefinitionNode,
  ProvidedRequiredArgumentsRule,
  parse,
  ScalarLeafsRule,
  ValuesOfCorrectTypeRule,
  VariablesInAllowedPositionRule,
  validate,
} from 'graphql';
import type { Slice } from '../../../src/policy/Slice';
import type { Vraag } from '../vraag/Vraag';
import { Geweigerd } from './Geweigerd';
import { grenzen } from './grenzen';
import type { Beurt, Orakel, Wortel } from './Orakel';

/** What the hub must say: this text, about these persons; or a refusal with one of these codes. */
export interface Verwacht {
  data: string | null;
  codes: Set<string>;
  personen: Set<number>;
  rijen: number;
  /** the root fields that gave rows */
  wortels: Set<string>;
}

const geweigerd = (...codes: string[]): Verwacht => ({
  ...{ data: null, codes: new Set(codes), personen: new Set<number>(), rijen: 0, wortels: new Set<string>() },
});

const codesVan = (fout: GraphQLError): string[] => {
  if (fout.originalError instanceof Geweigerd) return fout.originalError.codes;
  throw fout.originalError ?? fout;
};

/** Of a question that does not fit in the contract: the value of a code has a refusal of its own. */
const buitenContract = (fout: GraphQLError): string =>
  fout.extensions.waarde || (fout.originalError as GraphQLError | undefined)?.extensions?.waarde
    ? 'ONGELDIGE_WAARDE'
    : 'NIET_IN_CONTRACT';

/** What of a question can be outside a contract; the other rules are about its grammar, which the generator keeps. */
const REGELS = [
  ...[FieldsOnCorrectTypeRule, KnownArgumentNamesRule, KnownTypeNamesRule, ProvidedRequiredArgumentsRule],
  ...[ScalarLeafsRule, ValuesOfCorrectTypeRule, VariablesInAllowedPositionRule],
];

/**
 * The answer to a question by graphql-js over an agency's published contract and its oracle. A refusal is whole and early:
 * what does not fit in the contract before what goes over a limit or has a wrong value, and that before what turns out wrong
 * while it runs.
 * @param data what the hub answered, for what nobody can know beforehand
 */
export function beantwoord(
  { wortels }: Orakel,
  contract: GraphQLSchema,
  slice: Slice,
  gebied: readonly string[],
  { query, variables }: Vraag,
  data: unknown,
): Verwacht {
  const document = parse(query);
  const fouten = validate(contract, document, REGELS);
  if (fouten.length) return geweigerd(...fouten.map(buitenContract));
  const operatie = document.definitions.find(
    (een) => een.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode;
  if (!contract.getRootType(operatie.operation)) return geweigerd('NIET_IN_CONTRACT');
  const { errors, coerced } = getVariableValues(contract, operatie.variableDefinitions ?? [], variables);
  const over = grenzen(contract, slice, document, operatie, coerced ?? {});
  if (errors) over.push('ONGELDIGE_WAARDE');
  if (over.length) return geweigerd(...over);
  const beurt: Beurt = { gebied, personen: new Set(), rijen: 0, data };
  const metRijen = new Set<string>();
  const geteld = Object.entries(wortels).map(([veld, wortel]): [string, Wortel] => [
    veld,
    (args, dezelfde, info) => {
      const eerder = beurt.rijen;
      const antwoord = wortel(args, dezelfde, info);
      if (beurt.rijen > eerder) metRijen.add(veld);
      return antwoord;
    },
  ]);
  const uitkomst = executeSync({
    ...{
      schema: contract,
      document,
      rootValue: Object.fromEntries(geteld),
      contextValue: beurt,
      variableValues: variables,
    },
  });
  if (uitkomst.errors) return geweigerd(...uitkomst.errors.flatMap(codesVan));
  const { personen, rijen } = beurt;
  return { data: JSON.stringify(uitkomst.data), codes: new Set(), personen, rijen, wortels: metRijen };
}
