import type { VsvCategorie } from './contract.gen';
import type { Keuze } from './Keuze';

/** The filter that figures, months and lists have in common. */
export const filter = ({ regio, gemeente, school, niveau }: Keuze) => ({
  regio,
  ...(gemeente && { gemeente }),
  ...(school && { brin: school }),
  ...(niveau && { categorie: niveau as VsvCategorie }),
});
