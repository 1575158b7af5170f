import type { Dag } from './Feiten';
import { geldtOp } from './geldtOp';
import { leeftijdOp } from './leeftijdOp';
import { type Plek, plekkenOp, soort, type Zaak } from './Zaak';

/** For those who began at the same moment. */
const VOLGORDE = ['MBO', 'VAVO', 'VO'];

/**
 * A, the startpopulatie: the enrolment by which somebody is in it, or null. Somebody counts once, where she began last:
 * bijlage A counts per institution and does not say what happens to who has two enrolments, but a nieuwe voortijdig
 * schoolverlater is one person (Regeling VSV art. 2).
 */
export function startplek(zaak: Zaak): Plek | null {
  const leeftijd = leeftijdOpTeldatum(zaak, zaak.teldatum);
  if (leeftijd === null) return null;
  const plekken = plekkenOp(zaak.feiten, zaak.teldatum).filter(
    (plek) => isMbo(plek, leeftijd) || isVavo(plek, leeftijd) || isVo(zaak, plek, leeftijd),
  );
  plekken.sort(
    (a, b) =>
      // the one that began last comes first
      naTekst(b.inschrijving.van, a.inschrijving.van) ||
      VOLGORDE.indexOf(a.periode.sector) - VOLGORDE.indexOf(b.periode.sector) ||
      naTekst(a.inschrijving.brin, b.inschrijving.brin) ||
      naTekst(a.periode.vestiging, b.periode.vestiging),
  );
  return plekken[0] ?? null;
}

const naTekst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Without data of the person that hold on the teldatum there is no age, and so no A. */
function leeftijdOpTeldatum({ feiten }: Zaak, teldatum: Dag): number | null {
  const gegevens = feiten.persoonsgegevens.find((een) => geldtOp(een, teldatum));
  return gegevens === undefined ? null : leeftijdOp(gegevens.geboortedatum, teldatum);
}

/**
 * Deel 1, A: younger than 22 on the teldatum, enrolled as deelnemer in the mbo and counted for funding. Who only takes
 * exams is enrolled as examendeelnemer, which is something else than a deelnemer (WEB art. 8.1.1(1)).
 */
function isMbo({ periode }: Plek, leeftijd: number): boolean {
  return leeftijd < 22 && periode.sector === 'MBO' && periode.intensiteit !== 'EX' && periode.bekostigd;
}

/** Deel 1, opening: the vavo is counted per mbo institution, up to 23 years. */
function isVavo({ periode }: Plek, leeftijd: number): boolean {
  return leeftijd < 23 && periode.sector === 'VAVO' && periode.bekostigd;
}

/**
 * Deel 2, A: younger than 22, enrolled in the vo and counted for funding; not in praktijkonderwijs or voortgezet
 * speciaal onderwijs (which is a sector of its own here), not a newcomer in the first year, not in the Engelse Stroom or
 * the International Baccalaureate. The letter does not mention the European School, so that is in.
 */
function isVo(zaak: Zaak, { periode }: Plek, leeftijd: number): boolean {
  const opleiding = soort(zaak, periode);
  return (
    leeftijd < 22 &&
    periode.sector === 'VO' &&
    periode.bekostigd &&
    opleiding !== 'PRO' &&
    opleiding !== 'IB' &&
    periode.nieuwkomer !== 1
  );
}
