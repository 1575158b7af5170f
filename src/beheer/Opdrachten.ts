import type { ClientBase } from 'pg';

/** What a hub does on order. */
export type Opdrachtsoort = 'projectiecontrole' | 'bewaartermijnen' | 'vernietiging';

/** A line of what came out, for people. */
export interface Opdrachtregel {
  wat: string;
  uitkomst: string;
  goed: boolean;
}

export interface Lopend {
  door: string;
  /** by the terms of which day; of a destruction */
  dag: string | null;
  voortgang: (gedaan: number, totaal: number, stap: string) => void;
}

export type Werk = (opdracht: Lopend) => Promise<Opdrachtregel[]>;

/** What went wrong inside is for the log; its message may repeat a value. */
const MISLUKT: Opdrachtregel = { wat: 'opdracht', uitkomst: 'mislukt; zie het log van de hub', goed: false };
const AFGEBROKEN: Opdrachtregel = { wat: 'opdracht', uitkomst: 'afgebroken: de hub stopte', goed: false };

/** Milliseconds between two notes of how far it is. */
const ELKE = 500;

interface Rij {
  id: string;
  soort: Opdrachtsoort;
  door: string;
  dag: string | null;
}

/**
 * Carries out what operators ordered, one after the other; of all hubs on a database one at a time does. An order of which the
 * hub went away is ended as such.
 */
export class Opdrachten {
  constructor(
    /** one connection for the whole, as the owner */
    private readonly met: <T>(werk: (db: ClientBase) => Promise<T>) => Promise<T>,
    private readonly soorten: Record<Opdrachtsoort, Werk>,
    private readonly mislukt: (soort: Opdrachtsoort, fout: Error) => void,
  ) {}

  async voerUit(): Promise<void> {
    await this.met(async (db) => {
      const { rows } = await db.query<{ beurt: boolean }>(
        `select pg_try_advisory_lock(hashtext('bron-opdrachten')) as beurt`,
      );
      // the lock ends with the connection
      if (!rows[0]!.beurt) return;
      await eindig(db, 'begonnen is not null and klaar is null', [AFGEBROKEN]);
      for (let rij = await begin(db); rij; rij = await begin(db)) await this.een(db, rij);
    });
  }

  private async een(db: ClientBase, { id, soort, door, dag }: Rij): Promise<void> {
    let vorige = 0;
    let notitie: Promise<unknown> = Promise.resolve();
    const voortgang: Lopend['voortgang'] = (gedaan, totaal, stap) => {
      if (Date.now() - vorige < ELKE) return;
      vorige = Date.now();
      notitie = notitie.then(() =>
        db.query('update beheer.opdracht set gedaan = $2, totaal = $3, stap = $4 where id = $1', [
          ...[id, gedaan, totaal, stap],
        ]),
      );
      notitie.catch(() => undefined);
    };
    let regels = [MISLUKT];
    try {
      regels = await this.soorten[soort]({ door, dag, voortgang });
    } catch (fout) {
      this.mislukt(soort, fout as Error);
    }
    await notitie;
    await eindig(db, `id = ${id}`, regels);
  }
}

async function begin(db: ClientBase): Promise<Rij | undefined> {
  const { rows } = await db.query<Rij>(
    `update beheer.opdracht set begonnen = clock_timestamp()
     where id = (select min(id) from beheer.opdracht where begonnen is null)
     returning id, soort, door, dag::text as dag`,
  );
  return rows[0];
}

const eindig = (db: ClientBase, welke: string, regels: Opdrachtregel[]) =>
  db.query(
    `update beheer.opdracht set klaar = clock_timestamp(), stap = null, gedaan = null, totaal = null, regels = $1, goed = $2
     where ${welke}`,
    [JSON.stringify(regels), regels.every(({ goed }) => goed)],
  );
