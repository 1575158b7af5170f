import type { Datum } from '../src/values/Datum';

/** SVB: are these children enrolled on this day, and where? */
export interface Controlevraag {
  soort: 'controle';
  peildatum: Datum;
  pgns: string[];
}

/** Inspectie: a page of the exam results of a year. */
export interface Bladzijvraag {
  soort: 'bladzij';
  examenjaar: number;
  first: number;
  after: string | null;
}

/** RMC region 14: the vsv figures of a school year, by municipality and category. */
export interface Cijfervraag {
  soort: 'cijfers';
  schooljaar: string;
}

/** What every participant is asked, each in words of its own. */
export type Vraag = Controlevraag | Bladzijvraag | Cijfervraag;

/** What every participant answers, brought into one form: the one in which the hub answers. */
export interface Antwoord {
  data: unknown[];
  /** where the next page begins, as this participant says it; null: there is none */
  volgende: string | null;
}

export interface Httpvraag {
  pad: string;
  headers: Record<string, string>;
  body: string;
}

/** How a participant is asked, and how its answer is read. */
export interface Klant {
  vraag(vraag: Vraag): Httpvraag;
  lees(vraag: Vraag, tekst: string): Antwoord;
}

/** Where a participant finds the data, and where it is to be found itself. */
export interface Omgeving {
  /** this port of 127.0.0.1, and the next one, are its own */
  port: number;
  data: string;
  eigenaarUrl: string;
  vandaag: Datum;
}

/** Who takes part: `bench/deelnemers/<naam>.ts`, and its line in `bench/deelnemers/alle.ts`. */
export interface Deelnemer {
  naam: string;
  /** Serves, in a process of its own; gives the way to stop. */
  bedien(omgeving: Omgeving): Promise<() => Promise<void>>;
  /** For whoever asks; made once it serves. */
  klant(omgeving: Omgeving): Promise<Klant>;
}
