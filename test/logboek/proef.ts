import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { testpersonen } from '../../seeds/testpersonen';
import { LOGBOEK_LOGIN } from '../../src/logboek/login';
import type { Regel } from '../../src/logboek/Regel';
import { urlVoor } from '../../src/postgres/poel';
import type { Antwoord, Testhub } from '../opstelling/hub';
import { sleutels, VANDAAG } from '../opstelling/vast';

export const pgnVan = (naam: keyof typeof testpersonen): string => testpersonen[naam].pgn;

/** What SVB asks here, and everything it can be told. */
export const controle = (
  selectie = `pgn uitkomst reden ingeschreven
    onderwijsdeelnemer { pgn achternaam voorvoegsel voornamen leeftijd datumVestiging datumVertrek datumOverlijden }
    inschrijvingen { brin vestiging datumIn datumUit onderwijssoort }`,
  peildatum: string = VANDAAG,
) => `query ($pgns: [String!]!) { inschrijvingscontrole(peildatum: "${peildatum}", pgns: $pgns) { ${selectie} } }`;

export const INZAGE = `query ($pgn: String!, $first: Int! = 100, $after: String) {
  inzage(pgn: $pgn, first: $first, after: $after) {
    uitkomst reden brief
    verstrekkingen {
      edges { cursor node { id tijdstip afnemer afnemerNaam oin doel grondslag velden vraag trace } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** A record as the database keeps it. */
export interface Rij {
  id: string;
  transactie: string;
  trace_id: string;
  span_id: string;
  bron_trace_id: string | null;
  bron_span_id: string | null;
  begin: Date;
  eind: Date;
  uitkomst: string;
  foutcode: string | null;
  oin: string;
  doel: string;
  contractversie: string;
  vraag: string[];
  velden_gevraagd: string[];
  velden_geleverd: string[];
  opgevraagd: number;
  gevonden: number;
  geleverd: number;
  personen: string[];
  kosten: number;
  niet_gevonden: number;
}

/** Every record, the oldest first. */
export async function alleRegels(db: pg.Client): Promise<Rij[]> {
  return (await db.query<Rij>('select * from logboek.verstrekking order by id')).rows;
}

/** The only record of an answer, found by the trace that the answer's header names; whatever else it says must agree. */
export async function regelVan(db: pg.Client, antwoord: Antwoord): Promise<Rij> {
  const trace = antwoord.headers.get('traceresponse')!.split('-')[1];
  const { rows } = await db.query<Rij>('select * from logboek.verstrekking where trace_id = $1', [trace]);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

/** PGN → log pseudonym, from the register itself. */
export async function pseudoniemen(db: pg.Client, pgns: string[]): Promise<Map<string, string>> {
  const { rows } = await db.query<{ pgn: string; pseudoniem: string }>(
    `select n.pgn, p.logpseudoniem as pseudoniem from register.pgn n join register.persoon p on p.id = n.persoon_id
     where upper_inf(n.geregistreerd) and n.pgn = any($1)`,
    [pgns],
  );
  return new Map(rows.map(({ pgn, pseudoniem }) => [pgn, pseudoniem]));
}

/** A connection of its own with the logboek's login. */
export async function alsLogboek({ database }: Pick<Testhub, 'database'>): Promise<pg.Client> {
  const client = new pg.Client(urlVoor(database.url, LOGBOEK_LOGIN, sleutels.wachtwoord(LOGBOEK_LOGIN)));
  await client.connect();
  return client;
}

/** A record as the hub would write it. */
export const proefregel = (anders: Partial<Regel> = {}): Regel => ({
  id: uuid(),
  trace: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex'), bron: null },
  begin: new Date(),
  eind: new Date(),
  uitkomst: 'verstrekt',
  foutcode: null,
  afnemer: 'svb',
  afnemerNaam: 'Sociale Verzekeringsbank',
  oin: '00000099000000001000',
  doel: 'kinderbijslag',
  grondslag: ['AKW art. 7'],
  contractversie: 'svb/kinderbijslag/v1',
  vraag: ['inschrijvingscontrole'],
  veldenGevraagd: [],
  veldenGeleverd: [],
  opgevraagd: 1,
  gevonden: anders.personen?.length ?? 0,
  geleverd: 1,
  personen: [],
  kosten: 1,
  nietGevonden: 0,
  audit: { clientId: 'svb', wie: 'svb', namens: null, jti: 'proef', certificaat: null, sessie: null },
  ...anders,
});

/** Cuts every connection of a login to this database, and waits until the hub has seen it. */
export async function verbreek(db: pg.Client, login: string): Promise<number> {
  const { rowCount } = await db.query(
    `select pg_terminate_backend(pid, 1000) from pg_stat_activity where datname = current_database() and usename = $1`,
    [login],
  );
  await new Promise((klaar) => setTimeout(klaar, 100));
  return rowCount ?? 0;
}
