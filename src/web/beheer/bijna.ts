/** Part of a budget from which it is worth a look. */
export const BIJNA = 0.8;
