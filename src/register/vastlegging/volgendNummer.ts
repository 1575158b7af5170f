import type { EntityManager } from 'typeorm';

/** A number that will name a new fact of this kind through all its versions. */
export async function volgendNummer(
  db: EntityManager,
  soort: 'inschrijving' | 'examen' | 'diploma' | 'bpv' | 'vrijstelling' | 'registratie' | 'getuigschrift',
): Promise<string> {
  const [{ nummer }]: [{ nummer: string }] = await db.query(`select nextval('register.${soort}_nummer') as nummer`);
  return nummer;
}
