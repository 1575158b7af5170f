import type { Naam } from './naamgever';
import { nu } from './nu';
import { nummerOp } from './onderwijsdeelnemers';
import { opVolgorde } from './opVolgorde';
import type { Registerstand } from './Registerstand';
import type { Rij } from './Rij';

const laatste = (a: string, b: string) => (a > b ? a : b);
const eerste = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a < b ? a : b);

/** A row for each period of each enrolment; it holds from `van` up to `tot`, cut to the enrolment itself. */
export function inschrijvingen({ dossiers }: Registerstand, naam: (persoon: number) => Naam, dag: string): Rij[] {
  return opVolgorde(
    dossiers.flatMap((dossier) => {
      const { pseudoniem, rijsleutel } = naam(dossier.id);
      return nu(dossier.inschrijving).flatMap((inschrijving) => {
        const perioden = nu(dossier.inschrijvingsperiode)
          .filter(({ inschrijving_id }) => inschrijving_id === inschrijving.inschrijving_id)
          .sort((a, b) => (a.van < b.van ? -1 : 1));
        return perioden.flatMap((periode, plaats) => {
          const van = laatste(inschrijving.van, periode.van);
          const tot = eerste(inschrijving.tot, periode.tot);
          if (tot !== null && tot <= van) return [];
          return {
            ...{ persoon: dossier.id, pseudoniem, pgn: nummerOp(dossier, dag), van, tot },
            rijsleutel: rijsleutel('inschrijving', `${inschrijving.inschrijving_id}:${plaats}`),
            ...{ brin: inschrijving.brin, vestiging: periode.vestiging, volgnummer: inschrijving.volgnummer },
            ...{ datumIn: inschrijving.van, datumUit: inschrijving.tot, onderwijssoort: periode.sector },
            ...{ datumUitGepland: inschrijving.datum_uit_gepland, redenUitstroom: inschrijving.reden_uitstroom },
            ...{ opleidingscode: periode.opleidingscode, niveau: periode.niveau, leerjaar: periode.leerjaar },
            ...{ leerweg: periode.leerweg, intensiteit: periode.intensiteit, bekostigd: periode.bekostigd },
          };
        });
      });
    }),
  );
}
