import type { ClientBase } from 'pg';
import type { Feiten } from '../formule/Feiten';
import { schrijfFeiten } from '../formule/schrijfFeiten';

const TABELLEN = [
  ...['persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode'],
  ...['diploma', 'getuigschrift', 'vrijstelling', 'registratie_elders'],
];

/** Before any month of these tests. */
export const ALTIJD = '2020-01-01T00:00:00Z';

/** What the register knew of one person: from each moment on other facts, until the next. On a connection without triggers. */
export async function schrijfVersies(db: ClientBase, versies: [moment: string, feiten: Feiten][]): Promise<string> {
  const personen = await schrijfFeiten(
    db,
    versies.map(([, feiten]) => feiten),
  );
  for (const [plaats, [moment]] of versies.entries()) {
    for (const tabel of TABELLEN) {
      await db.query(
        `update register.${tabel} set persoon_id = $1, geregistreerd = tstzrange($3, $4) where persoon_id = $2`,
        [personen[0], personen[plaats], moment, versies[plaats + 1]?.[0] ?? null],
      );
    }
  }
  return personen[0]!;
}
