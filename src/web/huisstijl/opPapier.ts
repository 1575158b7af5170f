/** Bars in a picture on paper, so that the overview is one page. */
export const OP_PAPIER = 8;
