/** Fields that are a list of another noun in the same slice: by which of its row keys, and in which order. */
export const genest: Record<string, { via: string; volgorde: string }> = {
  'Examen.resultaten': { via: 'examen', volgorde: 'vakcode' },
};
