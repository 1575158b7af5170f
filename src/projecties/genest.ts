/** A field that holds rows of another noun of the same slice. */
export type Band =
  /** a list: by which of its columns they point at this row's key, and in which order */
  | { via: string; volgorde: string[] }
  /** a list: all that the slice has of the same person, by the name that the log has for her; and in which order */
  | { vanPersoon: true; volgorde: string[] }
  /** one row, or none: by which column this row points at its key */
  | { naar: string };

export const genest: Record<string, Band> = {
  'Examen.resultaten': { via: 'examen', volgorde: ['vakcode'] },
  // the last of the order is what makes it one: two may begin on a day
  'Onderwijsdeelnemer.inschrijvingen': { vanPersoon: true, volgorde: ['datum_in desc', 'rijsleutel'] },
  'VsvDeelnemer.onderwijsdeelnemer': { naar: 'onderwijsdeelnemer' },
};
