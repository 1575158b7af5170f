/** What an address of the dashboard chooses, by its names there: on every screen, and on one of them only. */
export const KEUZEN = {
  beide: ['schooljaar', 'gemeente', 'school', 'niveau'],
  overzicht: ['maat', 'alle'],
  jongeren: ['maand', 'reden', 'nieuw', 'sorteer', 'richting', 'blad'],
} as const;

export type Scherm = Exclude<keyof typeof KEUZEN, 'beide'>;

export type Keuze = { regio: string } & Partial<Record<(typeof KEUZEN)[keyof typeof KEUZEN][number], string>>;
