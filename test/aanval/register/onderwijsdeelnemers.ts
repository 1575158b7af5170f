import { geldtOp } from '../../vsv/formule/geldtOp';
import { leeftijdOp } from '../../vsv/formule/leeftijdOp';
import type { Naam } from './naamgever';
import { nu } from './nu';
import { opVolgorde } from './opVolgorde';
import type { Dossier, Registerstand } from './Registerstand';
import type { Rij } from './Rij';

const jaar = (datum: string | null) => (datum === null ? null : Number(datum.slice(0, 4)));

/** The number that names a person on a day, or else the one that did so last. */
export function nummerOp({ pgn }: Dossier, dag: string): string {
  const [laatste] = nu(pgn).sort((a, b) => ((a.van ?? '') < (b.van ?? '') ? 1 : -1));
  return (nu(pgn).find((een) => geldtOp(een, dag)) ?? laatste!).pgn;
}

/**
 * A row for everybody of whom the register has data on a day, as the nouns of the schema name them. An age is that on the
 * slice's raster date, never on another.
 */
export function onderwijsdeelnemers(
  { dossiers }: Registerstand,
  naam: (persoon: number) => Naam,
  dag: string,
  leeftijdsdag: string | null,
): Rij[] {
  return opVolgorde(
    dossiers.flatMap((dossier) => {
      const gegevens = nu(dossier.persoonsgegevens).find((een) => geldtOp(een, dag));
      if (!gegevens) return [];
      const adres = nu(dossier.adres).find((een) => geldtOp(een, dag));
      const { pseudoniem, rijsleutel } = naam(dossier.id);
      const { geboortedatum, datum_vestiging, datum_vertrek, datum_overlijden } = gegevens;
      return {
        ...{ persoon: dossier.id, rijsleutel: rijsleutel('onderwijsdeelnemer', dossier.id), pseudoniem },
        ...{ pgn: nummerOp(dossier, dag), achternaam: gegevens.achternaam, voorvoegsel: gegevens.voorvoegsel },
        ...{ voornamen: gegevens.voornamen, geslacht: gegevens.geslacht },
        geboortedatum: String(geboortedatum)
          .padStart(8, '0')
          .replace(/^(....)(..)(..)$/, '$1-$2-$3'),
        leeftijd: leeftijdsdag === null ? null : leeftijdOp(geboortedatum, leeftijdsdag),
        ...{ straat: adres?.straat ?? null, huisnummer: adres?.huisnummer ?? null },
        ...{ huisnummertoevoeging: adres?.huisnummertoevoeging ?? null, postcode: adres?.postcode ?? null },
        ...{ pc4: adres?.postcode?.slice(0, 4) ?? null, woonplaats: adres?.woonplaats ?? null },
        ...{ woongemeente: adres?.gemeentecode ?? null, indicatieGeheim: adres?.geheim ?? false },
        ...{ datumVestiging: datum_vestiging, datumVertrek: datum_vertrek, datumOverlijden: datum_overlijden },
        ...{ jaarVestiging: jaar(datum_vestiging), jaarVertrek: jaar(datum_vertrek) },
        jaarOverlijden: jaar(datum_overlijden),
      };
    }),
  );
}
