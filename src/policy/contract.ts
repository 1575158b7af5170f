import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLSchema, getNamedType, isInputObjectType, isObjectType, isRequiredArgument } from 'graphql';
import { eigenVelden } from './eigenVelden';
import type { Slice } from './Slice';
import { wortels } from './wortels';
import { wortelvelden } from './wortelvelden';

/** The root field every agency has: asking what it may see. */
export const MIJN_AUTORISATIE = 'mijnAutorisatie';

/** The types of which every field needs a cell: object types that are not a root and not an answer's shape. */
export function nomina(volledig: GraphQLSchema): Map<string, string[]> {
  const begin = wortels(volledig);
  return new Map(
    Object.values(volledig.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !begin.includes(type) && !type.name.startsWith('__') && !type.extensions.antwoordvorm)
      .map((type) => [type.name, Object.keys(type.getFields())]),
  );
}

const delenVan = (sleutel: string) => sleutel.split('.') as [string, string];

/** What is wrong with a granted root field. */
function vraagfouten(volledig: GraphQLSchema, slice: Slice, naam: string, argumenten: string[]): string[] {
  const vraag = wortelvelden(volledig)[naam];
  if (!vraag) return [`de vraag ${naam} bestaat niet`];
  const bekend = vraag.args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    const delen = isInputObjectType(type) ? Object.keys(type.getFields()).map((veld) => `${arg.name}.${veld}`) : [];
    return delen.length ? delen : [arg.name];
  });
  return [
    ...argumenten.filter((arg) => !bekend.includes(arg)).map((arg) => `${naam}(${arg}) bestaat niet`),
    ...vraag.args
      .filter((arg) => isRequiredArgument(arg) && !argumenten.includes(arg.name))
      .map((arg) => `${naam} kan niet zonder het argument ${arg.name}`),
    ...((vraag.extensions.vereist as string[] | undefined) ?? [])
      .filter((sleutel) => !slice.verstrekt(...delenVan(sleutel)))
      .map((sleutel) => `${naam} kan niet zonder ${sleutel}`),
    ...(vraag.extensions.opRijsleutel && !slice.metRijsleutels ? [`${naam} vraagt om vindt 'op rijsleutel'`] : []),
  ];
}

/** Stops the start when a file leaves a field of the schema unclassified, or names what the schema does not have. */
export function controleerVolledigheid(volledig: GraphQLSchema, slice: Slice): void {
  const fouten: string[] = [];
  const soorten = nomina(volledig);
  for (const [soort, velden] of soorten) {
    for (const veld of velden) if (!slice.cel(soort, veld)) fouten.push(`${soort}.${veld} heeft geen cel`);
  }
  for (const [sleutel, { precisie }] of Object.entries(slice.autorisatie.cellen)) {
    const [soort, veld] = delenVan(sleutel);
    if (veld !== '*' && !soorten.get(soort)?.includes(veld)) fouten.push(`${sleutel} bestaat niet in het schema`);
    const eigen = eigenVelden[veld];
    const past = eigen ? precisie === eigen : precisie === 'open' || !Object.values(eigenVelden).includes(precisie);
    if (precisie !== 'afwezig' && !past) fouten.push(`${sleutel} is er niet als '${precisie}'`);
    const band = volledig.getType(soort);
    const vereist = isObjectType(band)
      ? (band.getFields()[veld]?.extensions.vereist as string[] | undefined)
      : undefined;
    for (const nodig of precisie === 'afwezig' ? [] : (vereist ?? [])) {
      if (!slice.verstrekt(...delenVan(nodig))) fouten.push(`${sleutel} kan niet zonder ${nodig}`);
    }
  }
  for (const [naam, { argumenten }] of Object.entries(slice.autorisatie.wortelvelden)) {
    fouten.push(...vraagfouten(volledig, slice, naam, argumenten));
  }
  if (fouten.length) throw new Error(`afnemers/${slice.afnemer.afnemer}: ${fouten.join('; ')}`);
}

/** `Type.veld` of the input types for what may be filtered on. Every input type belongs to one root field. */
function filtervelden(volledig: GraphQLSchema, slice: Slice): Set<string> {
  const vragen = wortelvelden(volledig);
  return new Set(
    Object.entries(slice.autorisatie.wortelvelden).flatMap(([naam, { argumenten }]) =>
      argumenten.flatMap((verleend) => {
        const [arg, veld] = verleend.split('.');
        const type = vragen[naam]?.args.find(({ name }) => name === arg)?.type;
        return veld && type ? [`${getNamedType(type).name}.${veld}`] : [];
      }),
    ),
  );
}

/**
 * Wall 1: the slice's own schema. A root field, argument or field that the file does not grant does not exist in it, so an
 * operation that names one is refused whole, before anything runs.
 */
export function contract(volledig: GraphQLSchema, slice: Slice): GraphQLSchema {
  const { wortelvelden: verleend } = slice.autorisatie;
  const soorten = nomina(volledig);
  const filters = filtervelden(volledig, slice);
  const begin = new Set(wortels(volledig).map(({ name }) => name));
  const gefilterd = filterSchema({
    schema: volledig,
    rootFieldFilter: (_soort, veld) => veld === MIJN_AUTORISATIE || Object.hasOwn(verleend, veld!),
    objectFieldFilter: (type, veld) => !soorten.has(type!) || slice.verstrekt(type!, veld!),
    argumentFilter: (type, veld, arg) =>
      !begin.has(type!) ||
      veld === MIJN_AUTORISATIE ||
      verleend[veld!]!.argumenten.some((een) => een === arg || een.startsWith(`${arg}.`)),
    inputObjectFieldFilter: (type, veld) => filters.has(`${type}.${veld}`),
  });
  return pruneSchema(gefilterd);
}
