/** Answers of this visit, so that going back shows at once what was there. It is emptied when the session ends. */
export const geheugen = new Map<string, unknown>();
