import type { Aantal } from './Aantal';

/** A cell before anything is kept back: who passes through it. */
export interface Groep extends Aantal {
  /** its place in the circle of tables */
  schakel: number;
}
