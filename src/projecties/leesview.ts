import type { Slice } from '../policy/Slice';
import { binnenGebied } from './binnenGebied';
import { leesNaam, type Projectie, tabelNaam } from './definitie';

/**
 * What the login reads of a stored noun: the rows of the areas that its transaction names. A security barrier, so that no
 * condition of a question is tried on other rows.
 */
export const leesviewDdl = (slice: Slice, projectie: Projectie, tabel = tabelNaam(slice, projectie)): string => `
create or replace view ${leesNaam(slice, projectie)} with (security_barrier) as select * from ${tabel} where ${binnenGebied(slice.autorisatie.gebied!, 'gebied')};`;
