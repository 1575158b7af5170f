import type { ClientBase } from 'pg';
import type { Datum } from '../src/values/Datum';
import { laad } from './laad';
import { maakPersoon } from './maakPersoon';
import { maakTestpersonen } from './maakTestpersonen';
import { maakWereld, type Wereld } from './maakWereld';
import type { Voortgang } from './metBalk';
import { tabellen } from './Partij';
import type { Persoon } from './Persoon';
import type { Plaatsen } from './Plaatsen';
import { bewaarTellers, leesTellers } from './tellers';
import { zonderIndexen } from './zonderIndexen';

export interface Opdracht {
  /** how many, apart from the test persons, who are always there */
  personen: number;
  zaad: string;
  vandaag: Datum;
  /** the places that exam candidates take, in the years for which numbers were published */
  plaatsen?: Plaatsen;
  /** persons on top of those, asked for when all others have been made and have taken their places */
  extra?: (wereld: Wereld) => { aantal: number; maak: (nr: number) => Persoon };
  logpseudoniem: (persoon: bigint | number) => bigint;
  voortgang?: Voortgang;
}

export interface Uitkomst {
  personen: number;
  inschrijvingen: number;
  examens: number;
  examenresultaten: number;
  seconden: number;
}

/**
 * Replaces all participants of the register by synthetic ones, in the caller's transaction (READ COMMITTED, no savepoint
 * open: COPY FREEZE asks for that). The same seed, number and day give the same facts; ids are always new, as pseudonyms
 * in the logboek hang on them.
 */
export async function genereer(client: ClientBase, opdracht: Opdracht): Promise<Uitkomst> {
  const begonnen = performance.now();
  const feiten = tabellen.map((tabel) => `register.${tabel}`);
  await client.query(`truncate ${feiten.join(', ')}`);
  const wereld = maakWereld(opdracht);
  const testpersonen = maakTestpersonen(wereld);
  const gewoon = testpersonen.length + opdracht.personen;
  const geteld = { personen: 0, inschrijvingen: 0, examens: 0, examenresultaten: 0 };
  await zonderIndexen(client, feiten, async () => {
    const tellers = await leesTellers(client);
    const eerste = { ...tellers };
    const maak = (plaats: number): Persoon => testpersonen[plaats] ?? maakPersoon(wereld, plaats - testpersonen.length);
    await laad(client, tellers, { ...opdracht, personen: gewoon, maak });
    const extra = opdracht.extra?.(wereld);
    if (extra) {
      const voortgang = (klaar: number, totaal: number) => opdracht.voortgang?.(gewoon + klaar, gewoon + totaal);
      await laad(client, tellers, { ...opdracht, voortgang, personen: extra.aantal, maak: extra.maak });
    }
    await bewaarTellers(client, tellers);
    geteld.personen = tellers.persoon - eerste.persoon;
    geteld.inschrijvingen = tellers.inschrijvingsnummer - eerste.inschrijvingsnummer;
    geteld.examens = tellers.examennummer - eerste.examennummer;
    geteld.examenresultaten = tellers.examenresultaat - eerste.examenresultaat;
  });
  return { ...geteld, seconden: (performance.now() - begonnen) / 1000 };
}
