import { type Dag, dag, laatsteMoment, type Moment } from './dagen';
import { eindcijfer } from './eindcijfer';
import { besteCe } from './isGeslaagd';
import { naAugustus } from './naAugustus';
import type { Examen, Feit, Inschrijving, Persoon, Resultaat } from './Persoon';
import type { Toeval } from './Toeval';

/**
 * Says of every fact when the register came to know it: within two weeks of its begin, in office hours, and never
 * later than yesterday. An enrolment that begins with the school year is mostly known in the weeks before, and the next
 * class of one that goes on always is. Now and then the register first knew it otherwise: that row stands before the one
 * that replaced it. Who left in the course of a year was known as enrolled before, without an end; what ends with the
 * school year was expected to end then. A diploma is known within a week, an exam when its outcome is.
 */
export function legVast(persoon: Persoon, toeval: Toeval, vandaag: Dag): Persoon {
  const uiterlijk = laatsteMoment(vandaag);
  const overdag = (dag: Dag): Moment => Math.min(dag * 1440 + 360 + toeval.onder(720), uiterlijk);
  const kort = (dag: Dag): Moment => overdag(dag + toeval.onder(14));
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
  for (const inschrijving of persoon.inschrijvingen) inschrijvingVast(inschrijving);
  for (const examen of persoon.examens) examenVast(examen);
  for (const diploma of persoon.diplomas) {
    const examen = persoon.examens.find(({ datumUitslag }) => datumUitslag === diploma.datum);
    diploma.bekend = examen?.bekend ?? overdag(diploma.datum + toeval.onder(7));
  }
  for (const bpv of persoon.bpvs) bpv.bekend = kort(bpv.van);
  const buitenOnderwijs = [...persoon.vrijstellingen, ...persoon.elders, ...persoon.getuigschriften];
  for (const feit of buitenOnderwijs) feit.bekend = kort(feit.van);
  return persoon;

  function inschrijvingVast(inschrijving: Inschrijving): void {
    const { van, tot, perioden } = inschrijving;
    const begin = naAugustus(van);
    const bekend = begin >= 0 && begin <= 31 ? rondSchooljaarbegin(van) : kort(van);
    inschrijving.bekend = bekend;
    inschrijving.perioden = verbeterd(
      perioden,
      0.003,
      (rij) => (rij === perioden[0] ? bekend : Math.max(bekend, overdag(rij.van - 1 - toeval.onder(14)))),
      (rij) => ({ ...rij, bekostigd: !rij.bekostigd }),
    );
    if (tot === null || wasVerwacht(inschrijving)) return;
    const bekendTot = kort(tot);
    const laatste = perioden.at(-1)!;
    if (bekendTot <= bekend || bekendTot <= laatste.bekend) return;
    inschrijving.eerder = { tot: null, bekend, bekendTot };
    inschrijving.bekend = bekendTot;
    inschrijving.perioden = [{ ...laatste, tot: null, bekendTot }, ...inschrijving.perioden];
    laatste.bekend = bekendTot;
  }

  /** Most schools have their new pupils in the register before the summer is over, a few when it has long been. */
  function rondSchooljaarbegin(van: Dag): Moment {
    const worp = toeval.getal();
    if (worp < 0.94) return overdag(van - toeval.tussen(1, 28));
    return overdag(van + toeval.onder(worp < 0.98 ? 20 : 60));
  }

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

/** Whether the day on which it ended was known from the begin: with the diploma of mbo, or in the last weeks of a school year. */
function wasVerwacht({ tot, reden }: Inschrijving): boolean {
  if (reden !== null) return reden === '08';
  const einde = naAugustus(tot!);
  return einde <= 0 && einde >= -31;
}

/** With another school exam, or without one as a vak that counts otherwise. */
function andersVoorSe(rij: Resultaat): Resultaat {
  if (rij.se === null) return { ...rij, diplomavak: !rij.diplomavak };
  const se = rij.se > 50 ? rij.se - 4 : rij.se + 4;
  return { ...rij, se, cijferlijst: rij.cijferlijst === null ? null : eindcijfer(se, besteCe(rij)) };
}

const verschreven = (naam: string): string => (naam.length < 3 ? `${naam}x` : naam.slice(0, -2) + naam.at(-1));
