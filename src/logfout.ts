import { BronFout } from './errors';
import { foutsoort } from './foutsoort';

/** An error as a line of the hub's log has it: what kind, and of an error of our own also what happened, in words that are ours. */
export const logfout = (fout: unknown): object => ({
  ...foutsoort(fout),
  ...(fout instanceof BronFout && { intern: fout.message }),
});
