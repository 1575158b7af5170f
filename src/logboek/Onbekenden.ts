import type { Pool } from 'pg';
import { Minuuttelling } from './Minuuttelling';

/** Requests that never got an identity, counted per minute, source address and error code. */
export class Onbekenden extends Minuuttelling {
  constructor(poel: Pick<Pool, 'query'>) {
    super(poel, 'logboek.onbekend', ['bron', 'foutcode']);
  }
}
