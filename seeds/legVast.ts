import { type Dag, laatsteMoment, type Moment } from './dagen';
import type { Feit, Persoon } from './Persoon';
import type { Toeval } from './Toeval';

/**
 * Says of every fact when the register came to know it: within two weeks of its begin, in office hours, and never
 * later than yesterday. Now and then the register first knew it otherwise: that row stands before the one that replaced
 * it. A drop-out was always known as enrolled before; what ends with the school year was expected to end then.
 */
export function legVast(persoon: Persoon, toeval: Toeval, vandaag: Dag): Persoon {
  const uiterlijk = laatsteMoment(vandaag);
  const kort = (dag: Dag): Moment =>
    Math.min(dag * 1440 + toeval.onder(14) * 1440 + 360 + toeval.onder(720), uiterlijk);
  for (const nummer of persoon.nummers) nummer.bekend = kort(nummer.van);
  persoon.gegevens = verbeterd(persoon.gegevens, 0.005, (rij) => ({ ...rij, achternaam: verschreven(rij.achternaam) }));
  persoon.adressen = verbeterd(persoon.adressen, 0.004, (rij) => ({ ...rij, huisnummer: '1', toevoeging: null }));
  for (const inschrijving of persoon.inschrijvingen) {
    const { van, tot, reden } = inschrijving;
    inschrijving.bekend = kort(van);
    const eerderBekend = tot === null ? null : kort(tot);
    if (eerderBekend !== null && eerderBekend > inschrijving.bekend && reden !== null && reden !== '08') {
      inschrijving.eerder = { tot: null, bekend: inschrijving.bekend, bekendTot: eerderBekend };
      inschrijving.bekend = eerderBekend;
    }
    inschrijving.perioden = verbeterd(inschrijving.perioden, 0.003, (rij) => ({ ...rij, bekostigd: !rij.bekostigd }));
  }
  return persoon;

  function verbeterd<Soort extends Feit>(rijen: Soort[], kans: number, fout: (rij: Soort) => Soort): Soort[] {
    for (const rij of rijen) rij.bekend = kort(rij.van);
    if (!toeval.kans(kans * rijen.length)) return rijen;
    const goed = toeval.kies(rijen);
    const hersteld = goed.bekend + toeval.tussen(1, 200) * 1440;
    if (hersteld > uiterlijk) return rijen;
    const oud = { ...fout(goed), bekendTot: hersteld };
    goed.bekend = hersteld;
    return [oud, ...rijen];
  }
}

const verschreven = (naam: string): string => (naam.length < 3 ? `${naam}x` : naam.slice(0, -2) + naam.at(-1));
