import type { Aantal } from '../../../src/vsv/publicatie/Aantal';
import type { Cel } from '../../../src/vsv/publicatie/Cel';

type Sleutels = Omit<Cel, 'deelnemers' | 'vsv' | 'percentage'>;
const NIETS = { regio: null, gemeente: null, brin: null, categorie: null, geslacht: null };

/** The cells that one row of the register is counted in. */
const cellenVan = ({ regio, gemeente, brin, categorie, geslacht }: Aantal): Sleutels[] => [
  { ...NIETS, tabel: 'LAND_CATEGORIE' },
  { ...NIETS, tabel: 'LAND_CATEGORIE', categorie },
  { ...NIETS, tabel: 'LAND_GESLACHT', geslacht },
  { ...NIETS, tabel: 'REGIO', regio },
  { ...NIETS, tabel: 'REGIO_CATEGORIE', regio, categorie },
  { ...NIETS, tabel: 'REGIO_GESLACHT', regio, geslacht },
  { ...NIETS, tabel: 'GEMEENTE', regio, gemeente },
  { ...NIETS, tabel: 'INSTELLING', brin },
  { ...NIETS, tabel: 'INSTELLING_CATEGORIE', brin, categorie },
];

export const naamVan = ({ tabel, regio, gemeente, brin, categorie, geslacht }: Sleutels): string =>
  JSON.stringify([tabel, regio, gemeente, brin, categorie, geslacht]);

/** A cell in which nothing is kept back. */
export type Ware = Sleutels & { deelnemers: number; vsv: number; percentage: null };

/** What the tables are about, by name: every cell with somebody in it. */
export function telWaar(aantallen: Aantal[]): Map<string, Ware> {
  const waar = new Map<string, Ware>();
  for (const aantal of aantallen.filter(({ deelnemers }) => deelnemers > 0)) {
    for (const sleutels of cellenVan(aantal)) {
      const naam = naamVan(sleutels);
      const { deelnemers, vsv } = waar.get(naam) ?? { deelnemers: 0, vsv: 0 };
      const som = { deelnemers: deelnemers + aantal.deelnemers, vsv: vsv + aantal.vsv };
      waar.set(naam, { ...sleutels, ...som, percentage: null });
    }
  }
  return waar;
}
