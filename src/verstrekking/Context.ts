import type { Verstrekker } from './Verstrekker';

/** What a resolver sees of a request. */
export interface Context {
  verstrekker: Verstrekker;
}
