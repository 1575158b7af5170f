import { BronFout } from '../errors';
import type { Datum } from '../values/Datum';
import type { Voorwaarde } from './connectie';

/** The year of the first exams by the Wet op het voortgezet onderwijs of 1968. */
const EERSTE = 1968;

/**
 * The condition on the exam year.
 * @throws BronFout ONGELDIGE_WAARDE for a year that there can be no exams of
 */
export function examenjaarVan(examenjaar: number, vandaag: Datum): Voorwaarde {
  const laatste = Number(vandaag.slice(0, 4)) + 1;
  if (examenjaar >= EERSTE && examenjaar <= laatste) return ['s.examenjaar = ?', examenjaar];
  throw new BronFout('ONGELDIGE_WAARDE', {
    publiek: `examenjaar is een jaartal, 2024 voor schooljaar 2023-2024; toegestaan is ${EERSTE} tot en met ${laatste}.`,
  });
}
