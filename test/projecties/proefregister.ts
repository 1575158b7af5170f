import pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import { inTransactie } from '../../src/postgres/inTransactie';
import { urlVoor } from '../../src/postgres/poel';
import { controleer } from '../../src/projecties/controleer';
import { volgKlok, zetKlok } from '../../src/projecties/klok';
import { pseudoniemenVan } from '../../src/projecties/pseudoniemen';
import { pasToe } from '../../src/projecties/toepassen';
import { Instelling } from '../../src/register/entities/Instelling';
import { maakGegevensbron } from '../../src/register/gegevensbron';
import { Vastlegging } from '../../src/register/Vastlegging';
import type { Datum } from '../../src/values/Datum';
import { maakDatabase } from '../opstelling/database';
import { sleutels, VANDAAG } from '../opstelling/vast';

/** Whoever can be asked for rows: a connection, or the transaction of a writer. */
type Vrager = { query(sql: string): Promise<unknown> };

export interface Proefregister {
  naam: string;
  url: string;
  slices: Slice[];
  svb: Slice;
  /** the owner */
  db: pg.Client;
  /** the slice's own login */
  lezer: pg.Client;
  bron: DataSource;
  vastlegging: Vastlegging;
  /** every row of the slice's two tables, sorted */
  rijen(wie?: Vrager): Promise<string[]>;
  stand(wie?: Vrager): Promise<string>;
  /** rows by which the slices differ from their definitions */
  verschillen(): Promise<number>;
  /** moves the clock as the hub does at midnight; gives the number of rows changed */
  verzet(vandaag: string): Promise<number>;
  sluit(): Promise<void>;
}

async function lees<Rij>(wie: Vrager, sql: string): Promise<Rij[]> {
  const uitkomst = (await wie.query(sql)) as Rij[] | { rows: Rij[] };
  return Array.isArray(uitkomst) ? uitkomst : uitkomst.rows;
}

/** A statement at a time in one transaction. */
export async function verbind(url: string): Promise<pg.Client> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  return db;
}

/** The writing side of a register in which these slices have been built. */
export const vastleggingOp = (db: EntityManager, slices = laadSlices(VANDAAG)): Vastlegging =>
  new Vastlegging(db, pseudoniemenVan(slices, sleutels.pseudonimiseer));

/** A register with two schools and nobody in it, and the slices on it. */
export async function openProefregister(slices = laadSlices(VANDAAG)): Promise<Proefregister> {
  const database = await maakDatabase('leeg');
  const db = await verbind(database.url);
  const svb = slices.find(({ naam }) => naam === 'svb_kinderbijslag')!;
  await inTransactie(db, async () => {
    await zetKlok(db, VANDAAG);
    await pasToe(db, slices, sleutels.pseudonimiseer);
  });
  await db.query(`grant connect on database ${database.naam} to ${svb.login}`);
  const lezer = await verbind(urlVoor(database.url, svb.login, sleutels.wachtwoord(svb.login)));
  const bron = await maakGegevensbron(database.url).initialize();
  for (const brin of ['00AA', '00BB']) {
    await bron.manager.insert(Instelling, { brin, naam: 'School', sectoren: ['VO'], geldig: '[2000-01-01,)' });
  }
  return {
    ...{ naam: database.naam, url: database.url, slices, svb, db, lezer, bron },
    vastlegging: vastleggingOp(bron.manager, slices),
    rijen: async (wie = lezer) => {
      const rijen = await lees<{ rij: string }>(
        wie,
        `select 'deelnemer ' || t::text as rij from ${svb.naam}.onderwijsdeelnemer t
         union all select 'inschrijving ' || t::text from ${svb.naam}.inschrijving t order by 1`,
      );
      return rijen.map(({ rij }) => rij);
    },
    stand: async (wie = lezer) => (await lees<{ op: string }>(wie, `select op::text from ${svb.naam}.stand`))[0]!.op,
    verschillen: async () =>
      (await controleer(db, slices)).reduce((som, { ontbreekt, teveel }) => som + ontbreekt + teveel, 0),
    verzet: (vandaag) =>
      inTransactie(db, async () => ((await zetKlok(db, vandaag as Datum)) ? volgKlok(db, slices) : 0)),
    sluit: async () => {
      await bron.destroy();
      await lezer.end();
      await db.end();
      await database.sluit();
    },
  };
}
