/** Stands in a judgment in place of a set whose ground was destroyed: that it was one of B, which is counted, and not which. */
export const grondVernietigd = 'B_GROND_VERNIETIGD';
