import fc from 'fast-check';
import type { Aantal } from '../../../src/vsv/publicatie/Aantal';

/** How many of each there are at most. */
export interface Omvang {
  regios: number;
  gemeentenPerRegio: number;
  brins: number;
  categorieen: number;
  geslachten: number;
  rijen: number;
}

const groep = fc
  .oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 80 }))
  .chain((deelnemers) =>
    fc
      .oneof(fc.constant(0), fc.constant(deelnemers), fc.integer({ min: 0, max: deelnemers }))
      .map((vsv) => ({ deelnemers, vsv })),
  );

/** Small registers, most cells of which are near the threshold; a combination may be there twice. */
export const eenRegister = (tot: Omvang): fc.Arbitrary<Aantal[]> => {
  const een = (aantal: number) => fc.integer({ min: 1, max: aantal });
  const rij = fc
    .record({
      regio: een(tot.regios),
      gemeente: een(tot.gemeentenPerRegio),
      brin: een(tot.brins),
      categorie: een(tot.categorieen),
      geslacht: een(tot.geslachten),
      aantallen: groep,
    })
    .map(({ regio, gemeente, brin, categorie, geslacht, aantallen }) => ({
      regio,
      gemeente: `${regio}-${gemeente}`,
      brin: `0${brin}AA`,
      categorie: `categorie ${categorie}`,
      geslacht: ['man', 'vrouw', 'onbekend'][geslacht - 1]!,
      ...aantallen,
    }));
  return fc.array(rij, { minLength: 1, maxLength: tot.rijen });
};
