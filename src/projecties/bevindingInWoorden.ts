import type { Bevinding } from './vergelijk';

const getal = new Intl.NumberFormat('nl-NL');

/** Whether a projection is what it must be, and in words how it stands. */
export const bevindingInWoorden = ({ rijen, achterstand, ontbreekt, teveel }: Bevinding) => ({
  goed: ontbreekt + teveel === 0,
  uitkomst: `${getal.format(rijen)} rijen, ${getal.format(ontbreekt)} ontbreken, ${getal.format(teveel)} te veel${
    achterstand ? `; ${getal.format(achterstand)} personen volgen bij de volgende datum` : ''
  }`,
});
