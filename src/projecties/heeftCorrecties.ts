import type { Slice } from '../policy/Slice';

/** Whether a slice is told what of it proved wrong. */
export const heeftCorrecties = (slice: Slice): boolean => slice.soorten.includes('Correctie');
