import type { Aantal } from '../../../src/vsv/publicatie/Aantal';
import type { Cel } from '../../../src/vsv/publicatie/Cel';
import { telWaar } from './telWaar';

/** Tables as they must not be: only what is itself below the threshold is kept back, of `vsv` at either end or at one. */
export const alleenDrempel = (aantallen: Aantal[], drempel = 5, beideKanten = true): Cel[] =>
  [...telWaar(aantallen).values()].map((cel) => {
    const { deelnemers, vsv } = cel;
    const genoeg = deelnemers >= drempel;
    const toon = genoeg && vsv >= drempel && (!beideKanten || deelnemers - vsv >= drempel);
    return { ...cel, deelnemers: genoeg ? deelnemers : null, vsv: toon ? vsv : null };
  });
