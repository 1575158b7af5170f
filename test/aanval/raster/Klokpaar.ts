import { richtIn } from '../../../src/inrichten';
import type { Slice } from '../../../src/policy/Slice';
import { metEigenaar } from '../../../src/postgres/opstart';
import { type Hub, startHub } from '../../../src/startHub';
import type { Datum } from '../../../src/values/Datum';
import { Paar, type Standen } from '../../nietInmenging/Paar';
import { maakTweeling } from '../../nietInmenging/tweelingen';
import type { Testhub } from '../../opstelling/hub';
import { sleutels, VANDAAG } from '../../opstelling/vast';
import type { Vraag } from '../vraag/Vraag';

/** Many have their birthday in the days that the clock goes through first, so that a finer raster shows of many. */
const VERJAARDAGEN = `update register.persoonsgegevens set geboortedatum = geboortedatum / 10000 * 10000 + 1115
  where geboortedatum > 0 and persoon_id % 4 > 0`;

/** Two hubs over registers that differ within the raster, of which the clock can be set. */
export class Klokpaar {
  private dag: string = VANDAAG;
  private lopend: Hub[];

  private constructor(
    private readonly slice: Slice,
    private readonly hubs: [Testhub, Testhub],
    private readonly standen: Standen,
    private paar: Paar,
  ) {
    this.lopend = hubs.map(({ hub }) => hub);
  }

  static async maak(slice: Slice, wijzigingen: string[]): Promise<Klokpaar> {
    const hubs = await maakTweeling(slice.afnemer.afnemer, wijzigingen, { slices: [slice] }, [VERJAARDAGEN]);
    const standen: Standen = [new Map(), new Map()];
    return new Klokpaar(slice, hubs, standen, await Paar.maak(hubs, slice, slice.vragers[0]!.id, { standen }));
  }

  get ondervraagde() {
    return this.paar.ondervraagde;
  }

  /** As at the start of a hub on another day: the projections follow, and the hub judges by that day. */
  async zetKlok(dag: string): Promise<void> {
    if (dag === this.dag) return;
    for (const hub of this.lopend) await hub.stop();
    this.lopend = [];
    for (const { config, database, slices } of this.hubs) {
      await metEigenaar(database.url, (db) => richtIn(db, slices, sleutels, dag as Datum));
      const opties = { config: { ...config, vandaag: dag as Datum }, eigenaarUrl: database.url, slices, sleutels };
      this.lopend.push(await startHub(opties));
    }
    this.dag = dag;
    this.paar = await Paar.maak(this.hubs, this.slice, this.slice.vragers[0]!.id, {
      eerder: this.ondervraagde,
      standen: this.standen,
    });
  }

  /** What the two say differently; null where they say the same. */
  async vergelijk(vraag: Vraag): Promise<string | null> {
    return (await this.paar.vergelijk(vraag)).verschil;
  }

  async stop(): Promise<void> {
    for (const hub of this.lopend) await hub.stop();
    await this.paar.stop();
  }
}
