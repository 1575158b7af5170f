import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import {
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  locatedError,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields';
import { perOperatie } from '../policy/perOperatie';
import { JsonTekst } from '../verstrekking/JsonTekst';
import { jsonObject } from '../verstrekking/jsonObject';
import type { Apollocontext } from './Apollocontext';

/** Root fields by their key in the answer, some as values and some as JSON text. */
type Data = Record<string, unknown>;

/** An answer as text. Values that are JSON text already go in as they are. */
export function alsTekst({ data, ...rest }: FormattedExecutionResult): string {
  if (!data || !Object.values(data).some((waarde) => waarde instanceof JsonTekst))
    return JSON.stringify({ data, ...rest });
  const delen = Object.entries(data).map(
    ([sleutel, waarde]) => [sleutel, waarde instanceof JsonTekst ? waarde.tekst : JSON.stringify(waarde)] as const,
  );
  const overig = JSON.stringify(rest).slice(1, -1);
  return `{"data":${jsonObject(delen)}${overig && `,${overig}`}}`;
}

interface Operatie {
  schema: GraphQLSchema;
  operatie: OperationDefinitionNode;
  fragmenten: Record<string, FragmentDefinitionNode>;
  waarden: Record<string, unknown>;
  context: Apollocontext;
}

/** The root fields by their key in the answer, apart: those that answer in text, and the others. */
const ontleed = perOperatie((document, operatie, schema: GraphQLSchema, waarden: Record<string, unknown>) => {
  const fragmenten = Object.fromEntries(
    document.definitions.flatMap((deel) => (deel.kind === Kind.FRAGMENT_DEFINITION ? [[deel.name.value, deel]] : [])),
  );
  const wortel = schema.getRootType(operatie.operation)!;
  const velden = [...collectFields(schema, fragmenten, waarden, wortel, operatie.selectionSet)];
  const isTekst = ([, knopen]: (typeof velden)[number]) =>
    wortel.getFields()[knopen[0]!.name.value]?.extensions.jsonTekst === true;
  return {
    fragmenten,
    sleutels: velden.map(([sleutel]) => sleutel),
    tekstvelden: velden.filter(isTekst),
    overige: velden.filter((veld) => !isTekst(veld)).flatMap(([, knopen]) => knopen),
  };
});

/** A root field that answers in text: its resolver, behind the shield, is called as graphql-js would. */
async function alsJson(
  { schema, operatie, fragmenten, waarden, context }: Operatie,
  sleutel: string,
  knopen: readonly FieldNode[],
): Promise<unknown> {
  const wortel = schema.getRootType(operatie.operation)!;
  const veld = wortel.getFields()[knopen[0]!.name.value]!;
  const path = { prev: undefined, key: sleutel, typename: wortel.name };
  const info = {
    ...{ schema, path, operation: operatie, variableValues: waarden, rootValue: undefined, parentType: wortel },
    ...{ fieldName: veld.name, fieldNodes: knopen, returnType: veld.type },
    fragments: fragmenten,
  };
  try {
    const args = getArgumentValues(veld, knopen[0]!, waarden);
    const uitkomst: unknown = await (veld.resolve ?? defaultFieldResolver)(undefined, args, context, info);
    // the shield returns its refusal as a value
    if (uitkomst instanceof Error) throw uitkomst;
    if (uitkomst instanceof JsonTekst) return uitkomst;
    throw new Error(`${veld.name} gaf geen JSON-tekst`);
  } catch (fout) {
    throw locatedError(fout, knopen, [sleutel]);
  }
}

/** The other root fields, by graphql-js. */
async function metGraphql(
  { schema, operatie, fragmenten, context }: Operatie,
  knopen: readonly FieldNode[],
  gegeven: Record<string, unknown>,
) {
  const selectionSet = { kind: Kind.SELECTION_SET, selections: knopen } as const;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operatie, selectionSet }, ...Object.values(fragmenten)],
  };
  return execute({ schema, document, contextValue: context, variableValues: gegeven });
}

/**
 * Runs an operation: root fields marked `jsonTekst` bring their own text, graphql-js does the rest. Any error refuses the
 * operation whole. The coerced variables are those of wall 1.
 */
export const uitvoerder =
  (schema: GraphQLSchema): GatewayExecutor =>
  async ({ document, operation, request, context }) => {
    // which of several operations was not said, or there is none of that name: graphql-js words that
    if (!operation) return execute({ schema, document, operationName: request.operationName });
    const { waarden } = (context as Apollocontext).verzoek;
    const { fragmenten, sleutels, tekstvelden, overige } = ontleed(document, operation, schema, waarden);
    // without text fields nothing is taken apart: graphql-js gets the document as it came
    if (!tekstvelden.length)
      return execute({
        schema,
        document,
        operationName: operation.name?.value,
        contextValue: context,
        variableValues: request.variables,
      });
    const alle = { schema, operatie: operation, fragmenten, waarden, context: context as Apollocontext };
    try {
      const [rest, teksten] = await Promise.all([
        overige.length ? metGraphql(alle, overige, request.variables ?? {}) : ({ data: {} } as ExecutionResult),
        Promise.all(tekstvelden.map(([sleutel, knopen]) => alsJson(alle, sleutel, knopen))),
      ]);
      if (rest.errors) return rest;
      const gelezen: Data = {
        ...rest.data,
        ...Object.fromEntries(tekstvelden.map(([sleutel], plaats) => [sleutel, teksten[plaats]])),
      };
      return { data: Object.fromEntries(sleutels.map((sleutel) => [sleutel, gelezen[sleutel]])) };
    } catch (fout) {
      return { data: null, errors: [locatedError(fout, undefined)] };
    }
  };
