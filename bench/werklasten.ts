import type { Datum } from '../src/values/Datum';
import type { Vraag } from './Deelnemer';
import { EXAMENJAAR } from './maakOpstelling';

/** Before the exams, so that the candidates are enrolled. */
export const PEILDATUM = '2026-05-01' as Datum;

/** Gives a list of so many PGNs as SVB would send it. */
export type Pgns = (aantal: number) => string[];

export interface Werklast {
  naam: string;
  /** how many ask at once */
  verbindingen: number;
  /** what the hub is to reach beside another participant (its answers per second, divided by the other's) */
  doelen: Record<string, number>;
  /** the questions to begin with; a page leads to the next one */
  begin: (pgns: Pgns) => Vraag[];
}

const controles =
  (aantal: number, lijsten: number) =>
  (pgns: Pgns): Vraag[] =>
    Array.from({ length: lijsten }, () => ({ soort: 'controle', peildatum: PEILDATUM, pgns: pgns(aantal) }));
const bladzijden = (first: number) => (): Vraag[] => [{ soort: 'bladzij', examenjaar: EXAMENJAAR, first, after: null }];

const cijfers = (): Vraag[] => [{ soort: 'cijfers', schooljaar: '2024-2025' }];

/** What is measured: SVB's check (W1) and Inspectie's pages (W2), by size, and a region's figures (W3). */
export const werklasten: Werklast[] = [
  { naam: 'W1-1', verbindingen: 16, doelen: { bodem: 0.8 }, begin: controles(1, 400) },
  { naam: 'W1-100', verbindingen: 16, doelen: { bodem: 0.8 }, begin: controles(100, 40) },
  { naam: 'W1-1000', verbindingen: 8, doelen: { bodem: 0.95 }, begin: controles(1_000, 10) },
  { naam: 'W1-10000', verbindingen: 4, doelen: { bodem: 0.95 }, begin: controles(10_000, 4) },
  { naam: 'W2-1000', verbindingen: 8, doelen: { bodem: 0.85 }, begin: bladzijden(1_000) },
  { naam: 'W2-5000', verbindingen: 4, doelen: { bodem: 0.85 }, begin: bladzijden(5_000) },
  { naam: 'W3', verbindingen: 16, doelen: { bodem: 0.5 }, begin: cijfers },
];
