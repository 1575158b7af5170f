import type { ClientBase } from 'pg';
import { type Bevinding, type Paar, vergelijk } from '../projecties/vergelijk';
import { beoordeling } from './beoordeling';
import { KENMERKEN } from './kenmerken';
import { tellen } from './tellen';
import { BEOORDEELBAAR } from './ververs';

const OORDEEL = 'select * from vsv.oordeel';
const CIJFER = `select schooljaar, ${KENMERKEN}, sum(startpopulatie)::int, sum(buiten_beschouwing)::int, sum(vsv)::int
  from vsv.cijfer group by schooljaar, ${KENMERKEN} having sum(startpopulatie) <> 0`;

/** What is kept equal by difference, and what it must be equal to. */
const PAREN: Paar[] = [
  { naam: 'vsv.oordeel', rijen: OORDEEL, is: OORDEEL, hoort: `select * from (${beoordeling(BEOORDEELBAAR)}) o` },
  { naam: 'vsv.cijfer', rijen: CIJFER, is: CIJFER, hoort: tellen('select *, 1 as n from vsv.oordeel') },
];

/** Judges everybody anew and compares, row by row, in one snapshot. */
export const controleer = (db: ClientBase): Promise<Bevinding[]> => vergelijk(db, PAREN);
