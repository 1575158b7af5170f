/** What an address of the dashboard chooses, by its names there. */
export const KEUZEN = [
  ...(['schooljaar', 'gemeente', 'school', 'niveau'] as const),
  // of the overview
  ...(['maat', 'alle'] as const),
  // of the list
  ...(['maand', 'reden', 'nieuw', 'sorteer', 'richting', 'blad'] as const),
] as const;

export type Keuze = { regio: string } & Partial<Record<(typeof KEUZEN)[number], string>>;
