import { Landkaart, type Woonplek } from '../../seeds/Landkaart';
import { laadReferentie } from '../../seeds/laadReferentie';
import type { Toeval } from '../../seeds/Toeval';
import { vulRegister } from '../../seeds/vulRegister';
import { richtIn } from '../../src/inrichten';
import { laadSlices } from '../../src/policy/load';
import { metEigenaar } from '../../src/postgres/opstart';
import { maakHub, type Testhub } from '../opstelling/hub';
import { maakSjabloon } from '../opstelling/kloon';
import { DRUK, LEEG, sleutels, VANDAAG } from '../opstelling/vast';

const PERSONEN = 3_000;
/** where nearly everybody lives, so that lists there are longer than a page */
const DRUKKE_REGIOS = ['14', '15', '40'];

/** Fills a register of which the regions in question have enough people, and early leavers, for lists to be read. */
async function vul(url: string): Promise<void> {
  const ergens = Landkaart.prototype.ergens;
  const drukte = jest.spyOn(Landkaart.prototype, 'ergens').mockImplementation(function (
    this: Landkaart,
    toeval: Toeval,
  ): Woonplek {
    let plek = ergens.call(this, toeval);
    for (let poging = 0; poging < 60 && !DRUKKE_REGIOS.includes(plek.rmc); poging++) plek = ergens.call(this, toeval);
    return { ...plek, uitval: 9 * plek.uitval };
  });
  await metEigenaar(url, async (db) => {
    const slices = laadSlices(VANDAAG);
    await laadReferentie(db);
    await richtIn(db, slices, sleutels, VANDAAG);
    await vulRegister(db, slices, {
      ...{ personen: PERSONEN, zaad: 'druk', vandaag: VANDAAG },
      logpseudoniem: sleutels.logpseudoniemen(),
      pseudonimiseer: sleutels.pseudonimiseer,
    });
  });
  drukte.mockRestore();
}

/** A hub over a register in which a few regions are busy; the first test file that asks makes it, the others clone it. */
export async function maakDrukkeHub(opties: Parameters<typeof maakHub>[0] = {}): Promise<Testhub> {
  await maakSjabloon(DRUK, LEEG, vul);
  return maakHub({ ...opties, register: 'druk' });
}
