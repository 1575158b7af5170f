import type { Config } from '../../src/config';
import { metDatabase } from '../../src/postgres/opstart';
import { Sleutels } from '../../src/sleutels';
import { leesExamenbestand } from './leesExamenbestand';
import { telKandidaten } from './telKandidaten';
import { toonVergelijking } from './toonVergelijking';
import { vergelijk } from './vergelijk';

/** Compares the register with the file. Only looks: the database may be that of a running hub. */
export async function controleer(
  config: Config,
  pad: string,
  schooljaren?: readonly string[],
): Promise<{ regels: string[]; gelijk: boolean }> {
  const bestand = leesExamenbestand(pad, schooljaren);
  const sleutels = Sleutels.lees(config.geheim, config.data);
  const geteld = await metDatabase(config, sleutels, console.error, (db) => telKandidaten(db, bestand.jaren));
  const uitkomst = vergelijk(bestand, geteld);
  return { regels: toonVergelijking(uitkomst), gelijk: uitkomst.verschillen.length + uitkomst.buitenBestand === 0 };
}
