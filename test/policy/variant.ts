import type { GraphQLSchema } from 'graphql';
import { nomina } from '../../src/policy/contract';
import { eigenVelden } from '../../src/policy/eigenVelden';
import { Slice } from '../../src/policy/Slice';
import { type Autorisatie, afwezig, type Cel } from '../../src/policy/vocabulary';
import type { Pad } from './paden';

/** The same agency with another authorisation, in memory. */
export const met = ({ afnemer, autorisatie }: Slice, anders: Partial<Autorisatie>): Slice =>
  new Slice(afnemer, { ...autorisatie, ...anders });

/** The cell that gives a field, whatever the field is. */
export function ruim(veld: string): Cel {
  return { precisie: eigenVelden[veld] ?? 'open', zekerheid: 'wet' };
}

/** The least that a file can grant for one question: this root field, these arguments, the cells on the way, nothing else. */
export function minimaal(volledig: GraphQLSchema, slice: Slice, pad: Pad): Autorisatie {
  const soorten = nomina(volledig);
  const niets = [...soorten.keys()].map((soort): [string, Cel] => [`${soort}.*`, afwezig('eigen lezing')]);
  const weg = pad.filter(({ soort }) => soorten.has(soort));
  return {
    ...slice.autorisatie,
    wortelvelden: { [pad[0].veld]: { argumenten: pad[0].argumenten.map(({ naam }) => naam) } },
    cellen: Object.fromEntries([
      ...weg.map(({ soort, veld }): [string, Cel] => [`${soort}.${veld}`, slice.cel(soort, veld)!]),
      ...niets,
    ]),
  };
}
