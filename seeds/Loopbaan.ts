import { type Dag, jaarVan, jarenLater } from './dagen';
import { doorloopMbo } from './doorloopMbo';
import { doorloopVo } from './doorloopVo';
import type { Woonplek } from './Landkaart';
import type { Examenpoging } from './maakExamens';
import type { Niveau, Opleidingen } from './Opleidingen';
import type { Inschrijving } from './Persoon';
import type { Scholen } from './Scholen';
import { type Inhoud, nieuweInschrijving, type Schooltijd } from './Schooltijd';
import { schooljaarbegin } from './schooljaarbegin';
import type { Toeval } from './Toeval';

/** What a career is made with. */
export interface Loopbaan {
  toeval: Toeval;
  scholen: Scholen;
  opleidingen: Opleidingen;
  tijd: Schooltijd;
  /** the final exams that were taken on the way, still without grades */
  pogingen: Examenpoging[];
  geboortejaar: number;
  woonplek(dag: Dag): Woonplek;
}

/** Which school year somebody goes on to mbo, and at which level. */
export interface Vervolg {
  jaar: number;
  niveau: Niveau;
}

/** The school career of somebody born on this day, up to today. */
export function maakLoopbaan(l: Loopbaan, geboorte: Dag): void {
  const { toeval } = l;
  // Born from October on: a year later to secondary school. One in eight is later or earlier than that.
  const najaar = geboorte >= schooljaarbegin(l.geboortejaar) + 61 ? 1 : 0;
  const worp = toeval.getal();
  const brugjaar = l.geboortejaar + 12 + najaar + (worp < 0.1 ? 1 : worp < 0.13 ? -1 : 0);
  const speciaal = toeval.kans(0.028);
  const vervolg = speciaal ? doorloopSpeciaal(l, geboorte, brugjaar) : doorloopVo(l, brugjaar);
  if (vervolg) doorloopMbo(l, vervolg);
  if (toeval.kans(0.012)) schrijfDubbelIn(l);
}

const klas = (vestiging: string, sector: 'SO' | 'VSO'): Inhoud => ({
  vestiging,
  sector,
  opleidingscode: null,
  niveau: null,
  leerweg: null,
  intensiteit: null,
  leerjaar: null,
  bekostigd: true,
  nieuwkomer: null,
});

/** Special education from the fourth birthday or later; one in five goes to an ordinary secondary school. */
function doorloopSpeciaal(l: Loopbaan, geboorte: Dag, brugjaar: number): Vervolg | null {
  const { toeval, tijd } = l;
  let van = jarenLater(geboorte, toeval.kans(0.6) ? 4 : toeval.tussen(5, 9)) + toeval.onder(40);
  const so = l.scholen.kies('SO', l.woonplek(van), toeval);
  for (; van < schooljaarbegin(brugjaar); van = volgendSchooljaar(van)) {
    if (van > tijd.vandaag) return null;
    tijd.volgt(van, so, klas(so.vestiging, 'SO'));
  }
  if (toeval.kans(0.2)) return doorloopVo(l, brugjaar);
  const jaren = toeval.tussen(4, 8);
  const vso = l.scholen.kies('VSO', l.woonplek(van), toeval);
  for (let jaar = brugjaar; jaar < brugjaar + jaren; jaar++) {
    if (schooljaarbegin(jaar) > tijd.vandaag) return null;
    tijd.volgt(schooljaarbegin(jaar), vso, klas(vso.vestiging, 'VSO'));
  }
  if (!tijd.eindigt(schooljaarbegin(brugjaar + jaren) - toeval.tussen(5, 30), null)) return null;
  return toeval.kans(0.25) ? { jaar: brugjaar + jaren, niveau: 1 } : null;
}

const volgendSchooljaar = (na: Dag): Dag => {
  const jaar = jaarVan(na);
  return na < schooljaarbegin(jaar) ? schooljaarbegin(jaar) : schooljaarbegin(jaar + 1);
};

/** A second institution at the same time, as with a change of school that one of the two has not reported yet. */
function schrijfDubbelIn(l: Loopbaan): void {
  const { toeval, tijd } = l;
  if (tijd.inschrijvingen.length === 0) return;
  const eerste: Inschrijving = toeval.kies(tijd.inschrijvingen);
  const periode = eerste.perioden.at(-1)!;
  const van = periode.van + toeval.tussen(5, 60);
  if (van >= (eerste.tot ?? tijd.vandaag)) return;
  const aanbod = { SO: 'SO', VSO: 'VSO', MBO: 'MBO', VO: 'MAVO', VAVO: 'MBO' } as const;
  const school = l.scholen.kies(aanbod[periode.sector], l.woonplek(van), toeval);
  if (tijd.hoeveelste(school.brin) > 1) return;
  const tweede = { ...periode, van, vestiging: school.vestiging };
  tijd.inschrijvingen.push({
    ...nieuweInschrijving(school.brin, van, 1, eerste.gepland, [tweede]),
    tot: eerste.tot,
    // the diploma comes from the first one
    reden: eerste.reden === '08' ? '07' : eerste.reden,
  });
}
