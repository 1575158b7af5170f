/** With which all questions begin, where nobody names another: so that every run asks the same. */
export const ZAAD = 20_261_116;
