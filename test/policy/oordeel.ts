import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Slice } from '../../src/policy/Slice';
import type { Pad, Plek } from './paden';

/** What the file itself says of a place, read without the code that the contract is made with. */
export function mag(volledig: GraphQLSchema, slice: Slice, { soort, veld, argumenten }: Plek): boolean {
  const { autorisatie } = slice;
  if (soort === 'Query') {
    const vraag = autorisatie.wortelvelden[veld];
    if (!vraag) return veld === 'mijnAutorisatie';
    return argumenten.every(({ naam }) => vraag.argumenten.includes(naam));
  }
  const type = volledig.getType(soort);
  if (isObjectType(type) && type.extensions.antwoordvorm) {
    // of a noun of which nothing is granted there is not even the place
    const onder = getNamedType(type.getFields()[veld]?.type);
    if (!isObjectType(onder) || onder.extensions.antwoordvorm) return true;
    return Object.keys(onder.getFields()).some((naam) =>
      mag(volledig, slice, { soort: onder.name, veld: naam, argumenten: [] }),
    );
  }
  const cel = autorisatie.cellen[`${soort}.${veld}`] ?? autorisatie.cellen[`${soort}.*`];
  return cel !== undefined && cel.precisie !== 'afwezig';
}

/** The first place on the way that the file does not grant. */
export const geweigerdOp = (volledig: GraphQLSchema, slice: Slice, pad: Pad): Plek | undefined =>
  pad.find((plek) => !mag(volledig, slice, plek));
