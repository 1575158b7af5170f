import type { Dag, Feiten, Inschrijving, Periode } from './Feiten';
import { geldtOp } from './geldtOp';

/** The `soort` of an elementcode; null of a code that the list of codes does not know. */
export type SoortVan = (elementcode: string) => string | null;
/** 'BEKOSTIGD', 'WVO_56' or 'WEB_1_4_1'. */
export type ErkenningVan = (brin: string) => string;

/** Which half of bijlage A counts: deel 1 (mbo, with the vavo) or deel 2 (vo). */
export type Deel = 'MBO' | 'VO';

/** One person in one school year, as the formula looks at it. */
export interface Zaak {
  feiten: Feiten;
  /** t: the school year runs from 1 August t up to and including 31 July t+1 */
  schooljaar: number;
  /** 1 October t */
  teldatum: Dag;
  /** 1 October t+1 */
  volgende: Dag;
  soortVan: SoortVan;
  erkenningVan: ErkenningVan;
}

/** A period with the enrolment that it is a period of. */
export interface Plek {
  inschrijving: Inschrijving;
  periode: Periode;
}

/** Where somebody is enrolled on a day: the enrolment itself and the period of it both hold on that day. */
export function plekkenOp(feiten: Feiten, dag: Dag): Plek[] {
  const plekken: Plek[] = [];
  for (const inschrijving of feiten.inschrijvingen) {
    if (!geldtOp(inschrijving, dag)) continue;
    for (const periode of inschrijving.perioden) {
      if (geldtOp(periode, dag)) plekken.push({ inschrijving, periode });
    }
  }
  return plekken;
}

export function soort(zaak: Zaak, { opleidingscode }: Periode): string | null {
  return opleidingscode === null ? null : zaak.soortVan(opleidingscode);
}
