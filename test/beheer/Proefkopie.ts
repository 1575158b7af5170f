import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testpersonen } from '../../seeds/testpersonen';
import { vulRegister } from '../../seeds/vulRegister';
import { metEigenaar } from '../../src/postgres/opstart';
import { type Ingebed, startIngebed } from '../../src/postgres/startIngebed';
import { controleerReservekopie } from '../../src/reservekopie/controleerReservekopie';
import { herstelReservekopie } from '../../src/reservekopie/herstelReservekopie';
import { leesManifest, type Manifest } from '../../src/reservekopie/Manifest';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { type Daad, Drukte } from './Drukte';
import { configIn, type HubIn, hubIn } from './hubIn';

/** The master secret of the tests, and another one. */
export const GEHEIM = Buffer.alloc(32, 7).toString('hex');
export const ANDER = Buffer.alloc(32, 8).toString('hex');
/** Whom is asked about. */
export const PGN = testpersonen.zestienIngeschreven.pgn;

/** The embedded database of a directory, without waiting for the disk; the hub takes it over. */
export const startSnel = (map: string): Promise<Ingebed> =>
  startIngebed({
    map,
    wachtwoord: (login) => sleutels.wachtwoord(login),
    instellingen: { fsync: 'off', shared_buffers: '32MB' },
  });

/** In a process of its own, as an operator makes a backup beside a hub. */
async function maakElders(data: string, naar: string): Promise<void> {
  const script = `require('./src/reservekopie/maakReservekopie')
    .maakReservekopie({ databaseUrl: null, geheim: null, data: process.argv[1] }, process.argv[2], { zeg() {}, duurzaam: false })
    .catch((fout) => { console.error(fout); process.exitCode = 1; });`;
  const haak = join(__dirname, '../opstelling/swc.cjs');
  const kind = spawn(process.execPath, ['-r', haak, '-e', script, data, naar], { stdio: ['ignore', 'ignore', 'pipe'] });
  let fout = '';
  kind.stderr.on('data', (deel) => (fout += deel));
  const [code] = await once(kind, 'close');
  if (code !== 0) throw new Error(fout);
}

/** A hub with people in its register, in which others write and ask while a backup is made of it. */
export class Proefkopie {
  private constructor(
    /** everything is in here */
    readonly map: string,
    readonly data: string,
    readonly kopie: string,
    readonly hub: HubIn,
    readonly drukte: Drukte,
    private readonly gemaakt: number,
    readonly manifest: Manifest,
  ) {}

  static async maak(): Promise<Proefkopie> {
    const map = mkdtempSync(join(tmpdir(), 'bron-herstel-'));
    chmodSync(map, 0o755);
    const [data, kopie] = [join(map, 'data'), join(map, 'kopie')];
    const server = await startSnel(data);
    try {
      writeFileSync(join(data, 'geheim'), GEHEIM);
      const hub = await hubIn(data, async ({ database, slices }) => {
        const opdracht = { personen: 60, zaad: 'herstel', vandaag: VANDAAG };
        const namen = { logpseudoniem: sleutels.logpseudoniemen(), pseudonimiseer: sleutels.pseudonimiseer };
        await metEigenaar(database.eigenaarUrl, (db) => vulRegister(db, slices, { ...opdracht, ...namen }));
      });
      const drukte = await Drukte.begin(hub, PGN);
      await drukte.nog(3);
      await maakElders(data, kopie);
      const gemaakt = Date.now();
      // a sequence recovers some tens of numbers ahead: more than that were given out before the loss
      await metEigenaar(hub.database.eigenaarUrl, (db) =>
        db.query(`select nextval(pg_get_serial_sequence('register.persoon', 'id')) from generate_series(1, 100)`),
      );
      await drukte.nog(3);
      await drukte.stop();
      return new Proefkopie(map, data, kopie, hub, drukte, gemaakt, leesManifest(kopie, sleutels));
    } catch (fout) {
      await server.stop();
      throw fout;
    }
  }

  /** The drill, with what it says. */
  async proef(geheim = GEHEIM): Promise<{ gezegd: string[]; fout: string | null }> {
    const gezegd: string[] = [];
    const opties = { zeg: (tekst: string) => gezegd.push(tekst), werkmap: this.map };
    const fout = await controleerReservekopie(configIn(this.data, { BRON_GEHEIM: geheim }), this.kopie, opties).then(
      () => null,
      ({ message }: Error) => message,
    );
    return { gezegd, fout };
  }

  herstel = (naar: string, geheim = GEHEIM): Promise<void> =>
    herstelReservekopie(configIn(naar, { BRON_GEHEIM: geheim }), this.kopie, naar, {
      zeg: () => undefined,
      duurzaam: false,
    });

  /** What was committed before the recovery point, and what was begun after the copy was made. */
  gesplitst = <T>(daden: Daad<T>[]): [T[], T[]] => [
    daden.filter(({ klaar }) => klaar < this.manifest.voltooid.getTime()).map(({ wat }) => wat),
    daden.filter(({ begin }) => begin > this.gemaakt).map(({ wat }) => wat),
  ];

  async sluit(): Promise<void> {
    await this.hub.stop();
    // whoever started a server here has stopped it
    const over = readdirSync(this.map, { recursive: true }).filter((pad) => String(pad).endsWith('postmaster.pid'));
    rmSync(this.map, { recursive: true, force: true });
    expect(over).toEqual([]);
  }
}
