import { type Dag, dag, laatsteMoment, type Moment } from './dagen';
import { eindcijfer } from './eindcijfer';
import { besteCe } from './isGeslaagd';
import type { Examen, Feit, Persoon, Resultaat } from './Persoon';
import type { Toeval } from './Toeval';

/**
 * Says of every fact when the register came to know it: within two weeks of its begin, in office hours, and never
 * later than yesterday. Now and then the register first knew it otherwise: that row stands before the one that replaced
 * it. A drop-out was always known as enrolled before; what ends with the school year was expected to end then. An exam is
 * known when its outcome is.
 */
export function legVast(persoon: Persoon, toeval: Toeval, vandaag: Dag): Persoon {
  const uiterlijk = laatsteMoment(vandaag);
  const kort = (dag: Dag): Moment =>
    Math.min(dag * 1440 + toeval.onder(14) * 1440 + 360 + toeval.onder(720), uiterlijk);
  const kortNaBegin = (rij: Feit): Moment => kort(rij.van);
  for (const nummer of persoon.nummers) nummer.bekend = kort(nummer.van);
  persoon.gegevens = verbeterd(persoon.gegevens, 0.005, kortNaBegin, (rij) => ({
    ...rij,
    achternaam: verschreven(rij.achternaam),
  }));
  persoon.adressen = verbeterd(persoon.adressen, 0.004, kortNaBegin, (rij) => ({
    ...rij,
    huisnummer: '1',
    toevoeging: null,
  }));
  for (const inschrijving of persoon.inschrijvingen) {
    const { van, tot, reden } = inschrijving;
    inschrijving.bekend = kort(van);
    const eerderBekend = tot === null ? null : kort(tot);
    if (eerderBekend !== null && eerderBekend > inschrijving.bekend && reden !== null && reden !== '08') {
      inschrijving.eerder = { tot: null, bekend: inschrijving.bekend, bekendTot: eerderBekend };
      inschrijving.bekend = eerderBekend;
    }
    inschrijving.perioden = verbeterd(inschrijving.perioden, 0.003, kortNaBegin, (rij) => ({
      ...rij,
      bekostigd: !rij.bekostigd,
    }));
  }
  for (const examen of persoon.examens) examenVast(examen);
  for (const diploma of persoon.diplomas) {
    const examen = persoon.examens.find(({ datumUitslag }) => datumUitslag === diploma.datum);
    diploma.bekend = examen?.bekend ?? kort(diploma.datum);
  }
  for (const bpv of persoon.bpvs) bpv.bekend = kort(bpv.van);
  return persoon;

  /** Schools correct a school exam, and seldom an outcome that they had wrong at first. */
  function examenVast(examen: Examen): void {
    const bekend = kort(examen.datumUitslag ?? dag(examen.examenjaar, 5, 1));
    examen.bekend = bekend;
    examen.resultaten = verbeterd(examen.resultaten, 0.003, () => bekend, andersVoorSe);
    const hersteld = bekend + toeval.tussen(1, 30) * 1440;
    const { uitslag, datumUitslag } = examen;
    if (datumUitslag === null || hersteld > uiterlijk || !toeval.kans(0.006)) return;
    examen.eerder = { uitslag: uitslag === 'G' ? 'A' : 'G', datumUitslag, bekend, bekendTot: hersteld };
    examen.bekend = hersteld;
  }

  function verbeterd<Soort extends Feit>(
    rijen: Soort[],
    kans: number,
    wanneer: (rij: Soort) => Moment,
    fout: (rij: Soort) => Soort,
  ): Soort[] {
    for (const rij of rijen) rij.bekend = wanneer(rij);
    if (!toeval.kans(kans * rijen.length)) return rijen;
    const goed = toeval.kies(rijen);
    const hersteld = goed.bekend + toeval.tussen(1, 200) * 1440;
    if (hersteld > uiterlijk) return rijen;
    const oud = { ...fout(goed), bekendTot: hersteld };
    goed.bekend = hersteld;
    return [oud, ...rijen];
  }
}

/** With another school exam, or without one as a vak that counts otherwise. */
function andersVoorSe(rij: Resultaat): Resultaat {
  if (rij.se === null) return { ...rij, diplomavak: !rij.diplomavak };
  const se = rij.se > 50 ? rij.se - 4 : rij.se + 4;
  return { ...rij, se, cijferlijst: rij.cijferlijst === null ? null : eindcijfer(se, besteCe(rij)) };
}

const verschreven = (naam: string): string => (naam.length < 3 ? `${naam}x` : naam.slice(0, -2) + naam.at(-1));
