import type { DataSource } from 'typeorm';
import { maakGegevensbron } from '../../src/register/gegevensbron';
import { type Leerling, voegLeerlingToe } from '../bekostiging/leerling';
import { controle } from '../logboek/proef';
import type { Partner } from '../opstelling/hub';
import { vastleggingOp } from '../projecties/proefregister';
import type { HubIn } from './hubIn';

export interface Daad<T> {
  wat: T;
  /** before this moment nothing of it was there, and after that moment it was committed */
  begin: number;
  klaar: number;
}

/** Writes persons and asks about one of them, without a pause, until it is told to stop. */
export class Drukte {
  readonly leerlingen: Daad<Leerling>[] = [];
  readonly verstrekkingen: Daad<string>[] = [];
  private readonly einde: Promise<unknown>;
  private gaDoor = true;

  private constructor(
    private readonly bron: DataSource,
    svb: Partner,
    /** the one who is asked about */
    readonly pgn: string,
  ) {
    const vastlegging = vastleggingOp(bron.manager);
    this.einde = Promise.all([
      this.herhaal(this.leerlingen, () => voegLeerlingToe(vastlegging, { brin: '00AH' })),
      this.herhaal(this.verstrekkingen, async () => {
        const { json } = await svb(controle('uitkomst'), { pgns: [pgn] });
        expect(json.data.inschrijvingscontrole).toEqual([{ uitkomst: 'GEVONDEN' }]);
        return json.extensions.verstrekking.id;
      }),
    ]);
    this.einde.catch(() => undefined); // told when it is stopped
  }

  static async begin(hub: HubIn, pgn: string): Promise<Drukte> {
    const bron = await maakGegevensbron(hub.database.eigenaarUrl).initialize();
    return new Drukte(bron, await hub.als('svb'), pgn);
  }

  /** Until this much more has been done. */
  async nog(aantal: number): Promise<void> {
    const [l, v] = [this.leerlingen.length + aantal, this.verstrekkingen.length + aantal];
    const zover = () => this.leerlingen.length >= l && this.verstrekkingen.length >= v;
    while (!zover()) await Promise.race([this.einde, new Promise((klaar) => setTimeout(klaar, 20))]);
  }

  async stop(): Promise<void> {
    this.gaDoor = false;
    await this.einde;
    await this.bron.destroy();
  }

  private async herhaal<T>(lijst: Daad<T>[], doe: () => Promise<T>): Promise<void> {
    while (this.gaDoor) {
      const begin = Date.now();
      const wat = await doe();
      lijst.push({ wat, begin, klaar: Date.now() });
    }
  }
}
