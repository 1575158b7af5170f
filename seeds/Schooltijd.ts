import type { Dag } from './dagen';
import type { Inschrijving, Periode } from './Persoon';
import type { School } from './Scholen';

/** What a period of an enrolment says, apart from its dates. */
export type Inhoud = Omit<Periode, 'van' | 'tot' | 'bekend' | 'bekendTot'>;

/** The enrolments of one person as they come about; keeps periods within them and joined without gaps. */
export class Schooltijd {
  readonly inschrijvingen: Inschrijving[] = [];
  private lopend: Inschrijving | null = null;

  constructor(readonly vandaag: Dag) {}

  /** From this day on: in the same enrolment when the institution is the same, otherwise in a new one. */
  volgt(van: Dag, school: School, inhoud: Inhoud, gepland: Dag | null = null): void {
    if (this.lopend && this.lopend.brin !== school.brin) this.sluit(van, null);
    const periode: Periode = { ...inhoud, van, tot: null, bekend: 0, bekendTot: null };
    if (this.lopend) {
      this.lopend.perioden.at(-1)!.tot = van;
      this.lopend.perioden.push(periode);
      return;
    }
    this.lopend = nieuweInschrijving(school.brin, van, this.hoeveelste(school.brin), gepland, [periode]);
    this.inschrijvingen.push(this.lopend);
  }

  /** Ends what runs; false when that day has yet to come, so that the person is still enrolled. */
  eindigt(dag: Dag, reden: string | null): boolean {
    if (dag > this.vandaag) return false;
    this.sluit(dag, reden);
    return true;
  }

  /** What was begun last. */
  get laatste(): { inschrijving: Inschrijving; periode: Periode } {
    const inschrijving = this.inschrijvingen.at(-1)!;
    return { inschrijving, periode: inschrijving.perioden.at(-1)! };
  }

  hoeveelste(brin: string): number {
    let aantal = 1;
    for (const inschrijving of this.inschrijvingen) if (inschrijving.brin === brin) aantal++;
    return aantal;
  }

  private sluit(dag: Dag, reden: string | null): void {
    const inschrijving = this.lopend!;
    inschrijving.tot = dag;
    inschrijving.reden = reden;
    inschrijving.perioden.at(-1)!.tot = dag;
    this.lopend = null;
  }
}

export function nieuweInschrijving(
  brin: string,
  van: Dag,
  volgnummer: number,
  gepland: Dag | null,
  perioden: Periode[],
): Inschrijving {
  return { brin, volgnummer, gepland, reden: null, perioden, van, tot: null, bekend: 0, bekendTot: null, eerder: null };
}

/**
 * The enrolments as far as they lie between two days: after settling in the country, before leaving it or dying. Whose
 * enrolment ends so had no time for the diploma (08): that is a personal reason (01).
 */
export function knip(inschrijvingen: Inschrijving[], van: Dag, tot: Dag | null): Inschrijving[] {
  const binnen = <Soort extends { van: Dag; tot: Dag | null }>(delen: Soort[]): Soort[] =>
    delen.filter((deel) => {
      if (deel.van < van) deel.van = van;
      if (tot !== null && (deel.tot === null || deel.tot > tot)) deel.tot = tot;
      return deel.tot === null || deel.van < deel.tot;
    });
  for (const i of inschrijvingen) if (i.reden === '08' && tot !== null && i.tot! > tot) i.reden = '01';
  const over = binnen(inschrijvingen);
  for (const inschrijving of over) inschrijving.perioden = binnen(inschrijving.perioden);
  return over;
}
