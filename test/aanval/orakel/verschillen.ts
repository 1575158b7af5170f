import { groepeer } from '../../../seeds/groepeer';
import type { Rij } from '../register/Rij';
import { bladzijde, cursorsVan } from './bladzijde';
import type { Bron, Wortel } from './Orakel';

const GROEP = ['brin', 'vestiging', 'vakcode', 'onderwijssoort'] as const;

/** The mean of whole numbers to one decimal, a half up; as so many tenths. */
const gemiddelde = (getallen: number[]) =>
  Math.floor((20 * getallen.reduce((a, b) => a + b, 0) + getallen.length) / (2 * getallen.length));

/** The difference between school exam and central exam, over who has both; a group below the threshold shows nothing else. */
export function verschillen({ slice, vandaag }: Bron, resultaten: Rij[]): Wortel {
  const cursors = cursorsVan(slice.naam);
  const drempel = slice.autorisatie.limieten.drempel!;
  const perJaar = groepeer(resultaten, ({ examenjaar }) => String(examenjaar));
  return (args, beurt) => {
    const jaar = args.examenjaar as number;
    const mis = jaar >= 1968 && jaar <= Number(vandaag.slice(0, 4)) + 1 ? [] : ['ONGELDIGE_WAARDE'];
    const filter = Object.entries(args.filter ?? {}).filter(([, waarde]) => waarde != null);
    const groepen = new Map<string, Rij[]>();
    for (const rij of perJaar.get(String(jaar)) ?? []) {
      if (rij.se === null || rij.ce1 === null || rij.onderwijssoort === null) continue;
      if (!filter.every(([naam, waarde]) => rij[naam] === waarde)) continue;
      const sleutel = GROEP.map((veld) => rij[veld]).join(' ');
      const groep = groepen.get(sleutel);
      if (groep) groep.push(rij);
      else groepen.set(sleutel, [rij]);
    }
    const rijen = [...groepen].map(([sleutel, leden]) => {
      const [se, ce] = [
        gemiddelde(leden.map((rij) => rij.se as number)),
        gemiddelde(leden.map((rij) => rij.ce1 as number)),
      ];
      const telling = { aantal: leden.length, gemiddeldeSe: se / 10, gemiddeldeCe: ce / 10, verschil: (se - ce) / 10 };
      const niets = { aantal: null, gemiddeldeSe: null, gemiddeldeCe: null, verschil: null };
      const groep = Object.fromEntries(GROEP.map((veld) => [veld, leden[0]![veld]]));
      return { sleutel, ...groep, ...(leden.length < drempel ? niets : telling) };
    });
    rijen.sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1));
    return bladzijde(cursors, 'seCeVerschillen', args, beurt, { rijen, plaats: ({ sleutel }) => sleutel }, mis);
  };
}
