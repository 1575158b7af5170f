/** A name as it stands in a list: family name first. */
export const naamVan = (wie: {
  voornamen: string | null;
  voorvoegsel: string | null;
  achternaam: string | null;
}): string => [`${wie.achternaam ?? ''},`, wie.voornamen, wie.voorvoegsel].filter(Boolean).join(' ');
