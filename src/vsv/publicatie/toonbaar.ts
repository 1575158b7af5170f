export interface Toonbaar {
  deelnemers: boolean;
  vsv: boolean;
}

/**
 * The threshold. Nobody left is a disclosure about everybody in the group as much as everybody left: so both the vsv'ers
 * and the others have to be enough, and 0 is kept back like 1 to 4. Then what is kept back to protect another cell looks
 * the same as what is kept back for itself.
 */
export const toonbaar = ({ deelnemers, vsv }: { deelnemers: number; vsv: number }, drempel: number): Toonbaar => ({
  deelnemers: deelnemers >= drempel,
  vsv: vsv >= drempel && deelnemers - vsv >= drempel,
});
