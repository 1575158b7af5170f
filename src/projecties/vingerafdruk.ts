import { createHash } from 'node:crypto';
import type { Slice } from '../policy/Slice';
import { rechtenDdl, sliceDdl } from './ddl';
import { projecties } from './definitie';

/** By which it is known whether a database has a slice as its afnemer file says. */
export const vingerafdruk = (slice: Slice): string =>
  createHash('sha256')
    .update(sliceDdl(slice) + rechtenDdl(slice) + JSON.stringify(projecties(slice)))
    .digest('hex');
