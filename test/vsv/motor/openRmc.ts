import type { DataSource } from 'typeorm';
import { maakGegevensbron } from '../../../src/register/gegevensbron';
import type { Vastlegging } from '../../../src/register/Vastlegging';
import { maakHub, type Partner, type Testhub } from '../../opstelling/hub';
import { vastleggingOp } from '../../projecties/proefregister';

export interface Rmc {
  hub: Testhub;
  bron: DataSource;
  /** the writing side of the same register, as schools and municipalities use it */
  vastlegging: Vastlegging;
  rmc14: Partner;
  sluit(): Promise<void>;
}

/** The hub over the seeded register, with region 14 asking and somebody to write. */
export async function openRmc(): Promise<Rmc> {
  const hub = await maakHub();
  const bron = await maakGegevensbron(hub.database.url).initialize();
  return {
    ...{ hub, bron },
    vastlegging: vastleggingOp(bron.manager, hub.slices),
    rmc14: await hub.als('rmc-14'),
    sluit: async () => {
      await bron.destroy();
      await hub.stop();
    },
  };
}
