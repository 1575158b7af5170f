import type { Groep } from './Groep';
import type { Tabel } from './Tabel';

export type Sleutel = 'regio' | 'gemeente' | 'brin' | 'categorie' | 'geslacht';

export interface Schakel {
  tabel: Tabel;
  /** what tells the cells of this table apart */
  sleutel: readonly Sleutel[];
  /** what a cell has in common with the cells of the next link that hold the same persons */
  knoop: readonly Sleutel[];
}

/**
 * All tables as one circle. A person goes round once, through one cell of each link, and a cell counts who passes. At each
 * knot as many leave as arrive, and that is all that the tables have to do with each other: every sum over categories,
 * sexes, municipalities, regions or institutions follows from it. (That there is nothing more holds because the tables
 * form a chain, [brin categorie] – [categorie regio] – [regio geslacht] and [regio gemeente]: any numbers that agree where
 * two links meet are the margins of some register.) So the attacker's system is a circulation in a network, and what can
 * be worked out from it is a question of cycles, in whole numbers, without linear programming.
 */
export const KRING: readonly Schakel[] = [
  { tabel: 'LAND_CATEGORIE', sleutel: [], knoop: [] },
  { tabel: 'LAND_GESLACHT', sleutel: ['geslacht'], knoop: ['geslacht'] },
  { tabel: 'REGIO_GESLACHT', sleutel: ['regio', 'geslacht'], knoop: ['regio'] },
  { tabel: 'REGIO', sleutel: ['regio'], knoop: ['regio'] },
  { tabel: 'GEMEENTE', sleutel: ['regio', 'gemeente'], knoop: ['regio'] },
  { tabel: 'REGIO_CATEGORIE', sleutel: ['regio', 'categorie'], knoop: ['categorie'] },
  { tabel: 'LAND_CATEGORIE', sleutel: ['categorie'], knoop: ['categorie'] },
  { tabel: 'INSTELLING_CATEGORIE', sleutel: ['brin', 'categorie'], knoop: ['brin'] },
  { tabel: 'INSTELLING', sleutel: ['brin'], knoop: [] },
];

/** The name of the knot at the end of a link, for a cell or a row of the register. */
export const knoop = (plaats: number, van: Pick<Groep, Sleutel>): string => {
  const schakel = (plaats + KRING.length) % KRING.length;
  return JSON.stringify([schakel, ...KRING[schakel]!.knoop.map((sleutel) => van[sleutel])]);
};
