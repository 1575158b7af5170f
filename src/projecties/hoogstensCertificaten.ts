/**
 * Certificates that are suspended at a time. Of certificates there is no list, and each that holds is looked at with every
 * request. Own choice: some hundred times what there are.
 */
export const HOOGSTENS_CERTIFICATEN = 1_000;
