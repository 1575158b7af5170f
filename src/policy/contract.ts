import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLSchema, isObjectType, isRequiredArgument } from 'graphql';
import type { Slice } from './Slice';

/** The root field every agency has: asking what it may see. */
export const MIJN_AUTORISATIE = 'mijnAutorisatie';

/** The types of which every field needs a cell: object types that are not a root and not an answer's shape. */
export function nomina(volledig: GraphQLSchema): Map<string, string[]> {
  const wortel = volledig.getQueryType();
  return new Map(
    Object.values(volledig.getTypeMap())
      .filter(isObjectType)
      .filter((type) => type !== wortel && !type.name.startsWith('__') && !type.extensions.antwoordvorm)
      .map((type) => [type.name, Object.keys(type.getFields())]),
  );
}

/** Precisions that are a value of their own: only the field of that name has them, and it has no other. */
const EIGEN_VELD = ['leeftijd', 'onderwijssoort'];

/** Stops the start when a file leaves a field of the schema unclassified, or names what the schema does not have. */
export function controleerVolledigheid(volledig: GraphQLSchema, slice: Slice): void {
  const fouten: string[] = [];
  const soorten = nomina(volledig);
  for (const [soort, velden] of soorten) {
    for (const veld of velden) if (!slice.cel(soort, veld)) fouten.push(`${soort}.${veld} heeft geen cel`);
  }
  for (const [sleutel, { precisie }] of Object.entries(slice.autorisatie.cellen)) {
    const [soort, veld] = sleutel.split('.') as [string, string];
    if (veld !== '*' && !soorten.get(soort)?.includes(veld)) fouten.push(`${sleutel} bestaat niet in het schema`);
    const eigen = EIGEN_VELD.includes(precisie) || EIGEN_VELD.includes(veld);
    if (precisie !== 'afwezig' && eigen && precisie !== veld) fouten.push(`${sleutel} is er niet als '${precisie}'`);
  }
  const vragen = volledig.getQueryType()!.getFields();
  for (const [naam, { argumenten }] of Object.entries(slice.autorisatie.wortelvelden)) {
    const bekend = vragen[naam]?.args.map((arg) => arg.name);
    if (!bekend) {
      fouten.push(`de vraag ${naam} bestaat niet`);
      continue;
    }
    for (const arg of argumenten) if (!bekend.includes(arg)) fouten.push(`${naam}(${arg}) bestaat niet`);
    for (const arg of vragen[naam]!.args.filter(isRequiredArgument)) {
      if (!argumenten.includes(arg.name)) fouten.push(`${naam} kan niet zonder het argument ${arg.name}`);
    }
    for (const sleutel of (vragen[naam]!.extensions.vereist as string[] | undefined) ?? []) {
      const [soort, veld] = sleutel.split('.') as [string, string];
      if (slice.cel(soort, veld)?.precisie === 'afwezig') fouten.push(`${naam} kan niet zonder ${sleutel}`);
    }
  }
  if (fouten.length) throw new Error(`afnemers/${slice.afnemer.afnemer}: ${fouten.join('; ')}`);
}

/**
 * Wall 1: the slice's own schema. A root field, argument or field that the file does not grant does not exist in it, so an
 * operation that names one is refused whole, before anything runs.
 */
export function contract(volledig: GraphQLSchema, slice: Slice): GraphQLSchema {
  const { wortelvelden } = slice.autorisatie;
  const soorten = nomina(volledig);
  const gefilterd = filterSchema({
    schema: volledig,
    rootFieldFilter: (_soort, veld) => veld === MIJN_AUTORISATIE || Object.hasOwn(wortelvelden, veld!),
    objectFieldFilter: (type, veld) => {
      if (!soorten.has(type!)) return true;
      const cel = slice.cel(type!, veld!);
      return cel !== undefined && cel.precisie !== 'afwezig';
    },
    argumentFilter: (type, veld, arg) =>
      type !== 'Query' || veld === MIJN_AUTORISATIE || wortelvelden[veld!]!.argumenten.includes(arg!),
  });
  return pruneSchema(gefilterd);
}
