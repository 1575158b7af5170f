/** Which facts are looked at: SQL over the alias of a table of facts. */
export type Kennis = (alias: string) => string;

/** What the register knows now. */
export const huidig: Kennis = (alias) => `upper_inf(${alias}.geregistreerd)`;
