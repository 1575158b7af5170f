import type { ClientBase } from 'pg';
import type { Opdrachtregel } from './Opdrachten';

/** Notes what was done from the command line beside what hubs do on order, when it is done. */
export const legHandelingVast = (
  db: ClientBase,
  soort: 'reservekopie' | 'herstelproef',
  { door, begonnen, regels }: { door: string; begonnen: Date; regels: Opdrachtregel[] },
) =>
  db.query(
    `insert into beheer.opdracht (soort, door, gevraagd, begonnen, klaar, regels, goed) values ($1, $2, $3, $3, clock_timestamp(), $4, $5)`,
    [soort, door, begonnen, JSON.stringify(regels), regels.every(({ goed }) => goed)],
  );
