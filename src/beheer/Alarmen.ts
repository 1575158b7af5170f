import type { Pool } from 'pg';
import { Minuuttelling } from '../logboek/Minuuttelling';

/** Alarms, for the table that operators see: which wall, and in words what it held back; never a value of a question. */
export class Alarmen extends Minuuttelling {
  constructor(poel: Pick<Pool, 'query'>) {
    super(poel, 'beheer.alarm', ['wand', 'tekst']);
  }
}
