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
  /** of a destruction: by the terms of which day, and of each term how much was seen to be past it */
  dag: string | null;
  gezien: Record<string, number> | null;
  /** says how far it is, between two steps that may be the last */
  voortgang: (gedaan: number, totaal: number, stap: string) => void;
}

export type Werk = (db: ClientBase, opdracht: Lopend) => Promise<Opdrachtregel[]>;

const eindigt = (uitkomst: string): Opdrachtregel[] => [{ wat: 'opdracht', uitkomst, goed: false }];
/** What went wrong inside is for the log; its message may repeat a value. */
const MISLUKT = eindigt('mislukt; zie het log van de hub');
const AFGEBROKEN = eindigt('afgebroken: de hub stopte');
const VERLOPEN = eindigt('niet begonnen: binnen een uur kon geen hub haar uitvoeren');

/** Milliseconds between two notes of how far it is. */
const ELKE = 500;
/** How long a step may wait for somebody else. */
const GEDULD = '60s';

interface Rij {
  id: string;
  soort: Opdrachtsoort;
  door: string;
  dag: string | null;
  gezien: Record<string, number> | null;
}

/**
 * Carries out what operators ordered, one after the other; of all hubs on a database one at a time does. An order of which the
 * hub went away is ended as such, and one that waited for an hour is not begun any more: what was to be done then, may not be
 * what is wanted now.
 */
export class Opdrachten {
  constructor(
    /** one connection for the whole, as the owner */
    private readonly met: <T>(werk: (db: ClientBase) => Promise<T>) => Promise<T>,
    private readonly soorten: Record<Opdrachtsoort, Werk>,
    private readonly mislukt: (soort: Opdrachtsoort, fout: Error) => void,
  ) {}

  /** @param einde when the hub stops: what runs ends between two of its steps */
  async voerUit(einde: AbortSignal): Promise<void> {
    await this.met(async (db) => {
      // the turn and the work are one connection's: who loses the one, loses the other
      const { rows } = await db.query<{ beurt: boolean }>(
        `select pg_try_advisory_lock(hashtext('bron-opdrachten')) as beurt`,
      );
      if (!rows[0]!.beurt) return;
      await db.query(`set lock_timeout = '${GEDULD}'`);
      await eindig(db, 'begonnen is not null', AFGEBROKEN);
      await eindig(db, `gevraagd < now() - interval '1 hour'`, VERLOPEN);
      while (!einde.aborted) {
        const rij = await begin(db);
        if (!rij) return;
        await this.een(db, rij, einde);
      }
    });
  }

  private async een(db: ClientBase, { id, soort, ...opdracht }: Rij, einde: AbortSignal): Promise<void> {
    let vorige = 0;
    let notitie: Promise<unknown> = Promise.resolve();
    const voortgang: Lopend['voortgang'] = (gedaan, totaal, stap) => {
      einde.throwIfAborted();
      if (Date.now() - vorige < ELKE) return;
      vorige = Date.now();
      notitie = this.met((los) =>
        los.query('update beheer.opdracht set gedaan = $2, totaal = $3, stap = $4 where id = $1', [
          ...[id, gedaan, totaal, stap],
        ]),
      ).catch(() => undefined);
    };
    let regels = MISLUKT;
    try {
      regels = await this.soorten[soort](db, { ...opdracht, voortgang });
    } catch (fout) {
      if (einde.aborted) regels = AFGEBROKEN;
      else this.mislukt(soort, fout as Error);
    }
    await notitie;
    // what came of it is kept, also when the connection that did it is gone
    await this.met((los) => eindig(los, `id = ${id}`, regels));
  }
}

async function begin(db: ClientBase): Promise<Rij | undefined> {
  const { rows } = await db.query<Rij>(
    `update beheer.opdracht set begonnen = clock_timestamp()
     where id = (select min(id) from beheer.opdracht where begonnen is null and klaar is null)
     returning id, soort, door, dag::text as dag, gezien`,
  );
  return rows[0];
}

const eindig = (db: ClientBase, welke: string, regels: Opdrachtregel[]) =>
  db.query(
    `update beheer.opdracht set klaar = clock_timestamp(), stap = null, gedaan = null, totaal = null, regels = $1, goed = $2
     where klaar is null and ${welke}`,
    [JSON.stringify(regels), regels.every(({ goed }) => goed)],
  );
