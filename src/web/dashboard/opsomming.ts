const vorm = new Intl.ListFormat('nl', { type: 'conjunction' });

/** a, b en c */
export const opsomming = (delen: string[]): string => vorm.format(delen);
