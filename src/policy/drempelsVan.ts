import type { Autorisatie } from './vocabulary';

/** How large a group has to be before an agency sees anything of it, by what group. */
export const drempelsVan = ({ limieten, kAnonimiteit }: Autorisatie): { waarvan: string; minstens: number }[] => [
  ...(limieten.drempel ? [{ waarvan: 'kleinste groep met een aantal of gemiddelde', minstens: limieten.drempel }] : []),
  ...(kAnonimiteit
    ? [
        {
          waarvan: `kleinste groep binnen een instelling met hetzelfde ${kAnonimiteit.kenmerken.flat().join(', ')}; is zij kleiner, dan blijft in die volgorde weg wat haar klein maakt`,
          minstens: kAnonimiteit.drempel,
        },
      ]
    : []),
];
