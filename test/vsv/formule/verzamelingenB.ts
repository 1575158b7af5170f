import type { Dag, Feiten } from './Feiten';
import { geldtOp } from './geldtOp';
import type { Zaak } from './Zaak';

/** B: who is out of scope. Both formulas say the same, but for the words that the mbo's B1 has twice. */
export const VERZAMELINGEN_B = {
  /**
   * B1: died before or on 1 October t+1. What the BRP says of a death does not depend on the day for which we look at the
   * person's data: any row that tells it will do.
   */
  B_OVERLEDEN({ feiten, volgende }: Zaak): boolean {
    return feiten.persoonsgegevens.some(({ overlijden }) => overlijden !== null && overlijden <= volgende);
  },

  /** B1: emigrated before or on 1 October t+1. Who lives in the Netherlands on that day has not emigrated by then. */
  B_GEEMIGREERD({ feiten, volgende }: Zaak): boolean {
    const vertrokken = feiten.persoonsgegevens.some(({ vertrek }) => vertrek !== null && vertrek <= volgende);
    const adresInNederland = feiten.adressen.some((adres) => geldtOp(adres, volgende) && adres.land === '6030');
    return vertrokken && !adresInNederland;
  },

  /** B2: lives abroad or has no fixed abode, on 1 October t or on 1 October t+1. */
  B_BUITENLAND_OF_ZONDER_ADRES({ feiten, teldatum, volgende }: Zaak): boolean {
    return !woontInGemeente(feiten, teldatum) || !woontInGemeente(feiten, volgende);
  },

  /**
   * B3: exempt under art. 5 or art. 15 of the Leerplichtwet on 1 October t+1, and confirmed by the leerplichtambtenaar in
   * the register. Art. 5a is another article, and so are 3a and 3b.
   */
  B_VRIJSTELLING({ feiten, volgende }: Zaak): boolean {
    return feiten.vrijstellingen.some(
      (een) => (een.artikel === '5' || een.artikel === '15') && een.bevestigd && geldtOp(een, volgende),
    );
  },
};

function woontInGemeente({ adressen }: Feiten, dag: Dag): boolean {
  return adressen.some((adres) => geldtOp(adres, dag) && adres.land === '6030' && adres.gemeente !== null);
}
