import type { Ondervraagde } from '../aanval/Ondervraagde';

/** Arguments that are asked one by one in a list; of the others each question takes a few. */
const LIJST = ['pgns'];
const PER_VRAAG = 3;

/** A few values for each argument that an agency must give, and one filter: of what there is, evenly from front to back. */
export function waarden({ orakel }: Ondervraagde): Record<string, unknown[]> {
  const gekozen = Object.entries(orakel.vijver.goed).map(([naam, alle]): [string, unknown[]] => {
    if (LIJST.includes(naam)) return [naam, [[...alle, ...(orakel.vijver.vreemd[naam] ?? [])]]];
    const stap = Math.max(1, Math.floor(alle.length / PER_VRAAG));
    return [naam, [...new Set(alle.filter((_, plaats) => plaats % stap === 0))].slice(0, PER_VRAAG)];
  });
  return {
    ...Object.fromEntries(gekozen.filter(([naam]) => !['pseudoniemen', 'rijsleutels'].includes(naam))),
    tabel: ['VAKCODE', 'INSTELLING', 'REGIO'],
    filter: [null],
    groepeer: [[], ['CATEGORIE', 'SCHOOL']],
  };
}
