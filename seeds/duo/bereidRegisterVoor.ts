import type { ClientBase } from 'pg';
import { inTransactie } from '../../src/postgres/inTransactie';
import type { Examenimport } from './Examenimport';
import { voegScholenToe } from './voegScholenToe';

/** Gives the register the schools of the file, which exams point at; says in words what it did and what was found. */
export async function bereidRegisterVoor(db: ClientBase, examens: Examenimport): Promise<string[]> {
  const { bestand, bijzonder, gemeenteVan, plaatsen } = examens;
  const toegevoegd = await inTransactie(db, () => voegScholenToe(db, bestand.rijen, gemeenteVan));
  const nergens = toegevoegd.filter(({ gemeentecode }) => gemeentecode === null);
  const regels = [`${bestand.rijen.length} rijen gelezen, met samen ${plaatsen.aantal} kandidaten.`];
  if (toegevoegd.length > 0) regels.push(`${toegevoegd.length} vestigingen toegevoegd die het register niet kende.`);
  if (nergens.length > 0) {
    const namen = nergens.map(({ vestiging }) => vestiging).join(', ');
    regels.push(`Van deze vestigingen is de gemeente niet herkend: ${namen}.`);
  }
  if (bijzonder.length > 0) {
    regels.push(`In ${bijzonder.length} rijen van een jaar tellen man en vrouw niet op tot het totaal:`);
    regels.push(...bijzonder.map((regel) => `  ${regel}`));
  }
  return regels;
}
