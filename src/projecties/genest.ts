/** A field that holds rows of another noun of the same slice. */
export type Band =
  /** a list: by which of its columns they point at this row's key, and in which order */
  | { via: string; volgorde: string }
  /** one row, or none: by which column this row points at its key */
  | { naar: string };

export const genest: Record<string, Band> = {
  'Examen.resultaten': { via: 'examen', volgorde: 'vakcode' },
  'VsvDeelnemer.onderwijsdeelnemer': { naar: 'onderwijsdeelnemer' },
};
