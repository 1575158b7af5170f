import { naAugustus } from './naAugustus';
import type { Getuigschrift, Inschrijving } from './Persoon';
import type { Toeval } from './Toeval';

/** The class in which practical education ends. */
const LAATSTE_KLAS = 5;

/** The certificates of who left practical or special secondary education in the last month of a school year; most have one. */
export function maakGetuigschriften(toeval: Toeval, inschrijvingen: readonly Inschrijving[]): Getuigschrift[] {
  return inschrijvingen.flatMap(({ brin, tot, perioden }) => {
    const { vestiging, sector, opleidingscode, leerjaar } = perioden.at(-1)!;
    const praktijk = opleidingscode === '0090' && leerjaar === LAATSTE_KLAS;
    if ((!praktijk && sector !== 'VSO') || tot === null) return [];
    const einde = naAugustus(tot);
    if (einde >= 0 || einde < -31 || !toeval.kans(0.88)) return [];
    const soort = praktijk ? 'PRO' : toeval.kans(0.7) ? 'VSO_ARBEID' : 'VSO_DAGBESTEDING';
    return [{ brin, vestiging, soort, datum: tot, van: tot, tot: null, bekend: 0, bekendTot: null }];
  });
}
