import type pg from 'pg';
import { LOGBOEK_LOGIN, logboekRechten } from '../../src/logboek/login';
import type { Testhub } from '../opstelling/hub';
import { verbreek } from './proef';

export interface Storing {
  /** the privacy officer reads the records themselves, and waits longer for them than the hub does for a write */
  ookOnleesbaar?: boolean;
  stuk(): Promise<unknown>;
  heel(): Promise<unknown>;
}

const slot = (ander: pg.Client, tabel: string): Storing => ({
  stuk: () => ander.query(`begin; lock table ${tabel} in access exclusive mode`),
  heel: () => ander.query('rollback'),
});

const schijfVol = `
  create function logboek.schijf_vol() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
  create trigger schijf_vol before insert on logboek.verstrekking execute function logboek.schijf_vol()`;

/** Every way in which the logboek can fail while the slices still answer. `ander` is a superuser's session of its own. */
export const storingen = (t: Testhub, ander: pg.Client): Record<string, Storing> => ({
  'de tabel is op slot': { ...slot(ander, 'logboek.verstrekking'), ookOnleesbaar: true },
  // The error is the one PostgreSQL gives for a full disk (disk_full); the trigger only decides when it comes. A disk that
  // is really full is tried in schijfVol.test.ts, where the machine lets a test make one.
  'de schijf is vol': {
    stuk: () => ander.query(schijfVol),
    heel: () => ander.query('drop function logboek.schijf_vol cascade'),
  },
  // By database and not by role: roles belong to the whole server, and other tests use them at the same time.
  'de verbinding is verbroken en een nieuwe wordt geweigerd': {
    stuk: async () => {
      await ander.query(`revoke connect on database ${t.database.naam} from ${LOGBOEK_LOGIN}`);
      expect(await verbreek(ander, LOGBOEK_LOGIN)).toBeGreaterThan(0);
    },
    heel: () => ander.query(`grant connect on database ${t.database.naam} to ${LOGBOEK_LOGIN}`),
  },
  'de verbinding breekt af tijdens het schrijven': knip(t, ander),
  'het recht om toe te voegen is ingetrokken': {
    stuk: () => ander.query(`revoke insert on logboek.verstrekking from ${LOGBOEK_LOGIN}`),
    heel: () => ander.query(logboekRechten),
  },
  'de tabel met de audit is er niet': {
    stuk: () => ander.query('alter table logboek.audit rename to audit_weg'),
    heel: () => ander.query('alter table logboek.audit_weg rename to audit'),
  },
  'de tabel met de audit is op slot': slot(ander, 'logboek.audit'),
});

/** Holds the writers up, so that there is always one to cut off halfway. */
function knip(t: Testhub, ander: pg.Client): Storing {
  const { stuk, heel } = slot(ander, 'logboek.verstrekking');
  let schaar: NodeJS.Timeout;
  return {
    ookOnleesbaar: true,
    stuk: async () => {
      await stuk();
      schaar = setInterval(() => {
        t.db.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and usename = $1 and wait_event_type = 'Lock'`,
          [LOGBOEK_LOGIN],
        );
      }, 50);
    },
    heel: () => {
      clearInterval(schaar);
      return heel();
    },
  };
}
