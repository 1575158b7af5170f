import { realpathSync } from 'node:fs';
import { Client } from 'pg';

/** Any number will do, as long as every version of the hub uses the same one. */
const SLOT = 1_112_690_510;

const NOG_NIET = new Set(['57P03', '57P01', '57P02']);
const STIL = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);

/** In one process all handles on a cluster are one user of it. */
const houders = new Map<string, IngebedHouder>();

/**
 * A superuser's session by which a living process shows that it uses the server: it holds a shared lock, which a killed
 * process cannot keep. So the last one to leave knows that it is the last, and stops the server.
 */
export class IngebedHouder {
  private constructor(
    readonly client: Client,
    readonly port: number,
  ) {}

  /** `bezig`: the server is starting, recovering or stopping. `stil`: nobody listens there. */
  static async neem(data: string, port: number, wachtwoord: string): Promise<IngebedHouder | 'bezig' | 'stil'> {
    const client = new Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password: wachtwoord,
      database: 'postgres',
      application_name: 'bron-hub ingebed',
      connectionTimeoutMillis: 5000,
    });
    client.on('error', () => {}); // a lost session is noticed when it is needed
    try {
      await client.connect();
      const { rows } = await client.query<{ data: string; vrij: boolean }>(
        `select current_setting('data_directory') as data, pg_try_advisory_lock_shared(${SLOT}) as vrij`,
      );
      if (realpathSync(rows[0]!.data) !== realpathSync(data))
        throw new Error(`Op poort ${port} draait een andere PostgreSQL dan ${data}.`);
      if (!rows[0]!.vrij) return await opgeven(client, 'bezig');
    } catch (fout) {
      return await opgeven(client, duiding(fout, data));
    }
    await houders.get(data)?.eindig();
    const houder = new IngebedHouder(client, port);
    houders.set(data, houder);
    return houder;
  }

  /** From here on the session alone no longer keeps the process running. */
  opAchtergrond(): void {
    lus(this.client).unref();
  }

  private async eindig(): Promise<void> {
    // unlock first: the server may notice an ended session only a moment later
    await this.client.query('select pg_advisory_unlock_all()').catch(() => {});
    await this.client.end().catch(() => {});
  }

  /** Lets go; true when no other process uses the server, and then no other can begin to until the session ends. */
  static async laatste(data: string): Promise<boolean> {
    const houder = houders.get(data);
    houders.delete(data);
    if (!houder) return false; // this process let go before
    lus(houder.client).ref();
    const { rows } = await houder.client
      .query<{ alleen: boolean }>(`select pg_try_advisory_lock(${SLOT}) as alleen`)
      .catch(() => ({ rows: [{ alleen: true }] })); // the server is gone or restarted: nothing to spare
    const alleen = rows[0]!.alleen;
    if (!alleen) await houder.eindig();
    return alleen;
  }
}

/** In pg, though not in its types. */
const lus = (client: Client) => client as unknown as { ref(): void; unref(): void };

async function opgeven(client: Client, uitkomst: Error | 'bezig' | 'stil'): Promise<'bezig' | 'stil'> {
  await client.end().catch(() => {});
  if (uitkomst instanceof Error) throw uitkomst;
  return uitkomst;
}

function duiding(fout: unknown, data: string): Error | 'bezig' | 'stil' {
  const { code = '', message } = fout as NodeJS.ErrnoException;
  if (NOG_NIET.has(code)) return 'bezig';
  if (STIL.has(code) || /^(Connection terminated|timeout expired)/.test(message)) return 'stil';
  if (code === '28P01')
    return new Error(
      `Het wachtwoord van de database in ${data} past niet bij het geheim: BRON_GEHEIM of het bestand geheim in BRON_DATA is ` +
        `veranderd nadat de database gemaakt is. Zet het oude geheim terug, of verwijder ${data} om met een lege database te beginnen.`,
    );
  return fout as Error;
}
