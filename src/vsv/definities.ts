import type { Definitie } from './Definitie';

/**
 * The definitions, each from a school year on until the next. Source: Regeling prestatiebox mbo (BWBR0031390) bijlage A as it
 * stood on 19 August 2015, for the school years since 2012-2013; Regeling regionale aanpak vsv (BWBR0031387) art. 2. The
 * letter has not been seen for the years after 2015-2016: they go on by it. Choices: docs/adr/0014.
 */
export const definities: [Definitie, ...Definitie[]] = [
  {
    vanaf: 2012,
    leeftijd: 22,
    leeftijdVavo: 23,
    mbo34Samen: true,
    vrijstellingen: ['5', '15'],
    terugkeer: true,
    onbekostigdHo: true,
    bezitTelt: true,
  },
  {
    // norms for levels 3 and 4 apart since then
    vanaf: 2016,
    leeftijd: 22,
    leeftijdVavo: 23,
    mbo34Samen: false,
    vrijstellingen: ['5', '15'],
    terugkeer: true,
    onbekostigdHo: true,
    bezitTelt: true,
  },
];
