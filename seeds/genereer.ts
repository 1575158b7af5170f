import type { ClientBase } from 'pg';
import type { Datum } from '../src/values/Datum';
import { laad } from './laad';
import { maakPersoon } from './maakPersoon';
import { maakTestpersonen } from './maakTestpersonen';
import { maakWereld } from './maakWereld';
import { tabellen } from './Partij';
import type { Persoon } from './Persoon';
import { bewaarTellers, leesTellers } from './tellers';
import { zonderIndexen } from './zonderIndexen';

export interface Opdracht {
  /** how many, apart from the test persons, who are always there */
  personen: number;
  zaad: string;
  vandaag: Datum;
  logpseudoniem: (persoon: bigint | number) => bigint;
  voortgang?: (klaar: number, totaal: number) => void;
}

export interface Uitkomst {
  personen: number;
  inschrijvingen: number;
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
  const personen = testpersonen.length + opdracht.personen;
  let inschrijvingen = 0;
  await zonderIndexen(client, feiten, async () => {
    const tellers = await leesTellers(client);
    const eerste = tellers.inschrijvingsnummer;
    const maak = (plaats: number): Persoon => testpersonen[plaats] ?? maakPersoon(wereld, plaats - testpersonen.length);
    await laad(client, tellers, { ...opdracht, personen, maak });
    await bewaarTellers(client, tellers);
    inschrijvingen = tellers.inschrijvingsnummer - eerste;
  });
  return { personen, inschrijvingen, seconden: (performance.now() - begonnen) / 1000 };
}
