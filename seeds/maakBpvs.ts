import type { Dag } from './dagen';
import type { Bpv, Inschrijving, Periode } from './Persoon';
import type { Toeval } from './Toeval';

/** So many companies train students, and so many numbers of SBB lie between two of them. */
const LEERBEDRIJVEN = 60_000;
const TUSSENRUIMTE = 14_983;

/** One to three times of practice within an mbo enrolment, as far as they have begun; who only takes exams has none. */
export function maakBpvs(toeval: Toeval, inschrijving: Inschrijving, vandaag: Dag): Bpv[] {
  const perioden = inschrijving.perioden.filter(({ sector, intensiteit }) => sector === 'MBO' && intensiteit !== 'EX');
  if (perioden.length === 0) return [];
  const aantal = toeval.tussen(1, 3);
  const bpvs: Bpv[] = [];
  let na = 0;
  for (let nr = 0; nr < aantal; nr++) {
    const periode = perioden[Math.floor((nr * perioden.length) / aantal)]!;
    const van = Math.max(periode.van, na) + toeval.tussen(10, 60);
    if (van >= (periode.tot ?? vandaag + 1)) continue;
    const bpv = maakBpv(toeval, periode, van, inschrijving, vandaag);
    bpvs.push({ ...bpv, volgnummer: bpvs.length + 1 });
    na = bpv.tot ?? bpv.eindGepland;
  }
  return bpvs;
}

/** Who works beside school (BBL) is there for most of a year, in many more hours. */
function maakBpv(toeval: Toeval, periode: Periode, van: Dag, inschrijving: Inschrijving, vandaag: Dag): Bpv {
  const bbl = periode.leerweg === 'BBL';
  const duur = bbl ? toeval.tussen(150, 320) : toeval.tussen(35, 150);
  const eindGepland = van + duur;
  const eerder = toeval.kans(0.06) ? van + toeval.tussen(5, duur) : eindGepland;
  const tot = Math.min(eerder, inschrijving.tot ?? eerder);
  return {
    inschrijving,
    volgnummer: 1,
    opleidingscode: periode.opleidingscode!,
    leerbedrijf: String(100_000_000 + toeval.onder(LEERBEDRIJVEN) * TUSSENRUIMTE),
    afsluitdatum: van - toeval.tussen(1, 45),
    eindGepland,
    uren: bbl ? toeval.tussen(500, 900) : toeval.tussen(100, 480),
    van,
    tot: tot > vandaag ? null : tot,
    bekend: 0,
    bekendTot: null,
  };
}
