import { alsDatum, type Dag, type Moment } from '../../../seeds/dagen';
import type { Feit, Periode, Persoon } from '../../../seeds/Persoon';
import type { Feiten } from '../formule/Feiten';

const teksten = new Map<Dag, string>();
/** A day as jjjj-mm-dd; the same days come back all the time. */
function tekst(dag: Dag): string {
  let datum = teksten.get(dag);
  if (datum === undefined) {
    datum = alsDatum(dag);
    teksten.set(dag, datum);
  }
  return datum;
}
const ofNiets = (dag: Dag | null): string | null => (dag === null ? null : tekst(dag));
const tijdvak = ({ van, tot }: { van: Dag; tot: Dag | null }) => ({ van: tekst(van), tot: ofNiets(tot) });

/** Versions that were the register's knowledge at a moment; without one, those that are now. */
const bekend =
  (op: Moment | null) =>
  (rij: Pick<Feit, 'bekend' | 'bekendTot'>): boolean =>
    op === null ? rij.bekendTot === null : rij.bekend <= op && (rij.bekendTot === null || rij.bekendTot > op);

const periode = (rij: Periode): Feiten['inschrijvingen'][number]['perioden'][number] => ({
  ...tijdvak(rij),
  vestiging: rij.vestiging,
  sector: rij.sector,
  opleidingscode: rij.opleidingscode,
  niveau: rij.niveau,
  leerweg: rij.leerweg as 'BOL' | 'BBL' | null,
  intensiteit: rij.intensiteit,
  leerjaar: rij.leerjaar,
  nieuwkomer: rij.nieuwkomer as 1 | 2 | null,
  bekostigd: rij.bekostigd,
});

/** What the generator made, as the formula of test/vsv/formule reads it: all that is known, or was known at a moment. */
export function alsFeiten(persoon: Persoon, op: Moment | null = null): Feiten {
  const toen = bekend(op);
  return {
    persoonsgegevens: persoon.gegevens.filter(toen).map((rij) => ({
      ...tijdvak(rij),
      geboortedatum: rij.geboortedatum,
      geslacht: rij.geslacht,
      vertrek: ofNiets(rij.vertrek),
      overlijden: ofNiets(rij.overlijden),
    })),
    adressen: persoon.adressen.filter(toen).map((rij) => ({ ...tijdvak(rij), gemeente: rij.gemeente, land: rij.land })),
    inschrijvingen: persoon.inschrijvingen.flatMap((rij) =>
      [rij, ...(rij.eerder ? [{ ...rij, ...rij.eerder }] : [])].filter(toen).map((versie) => ({
        ...tijdvak(versie),
        brin: versie.brin,
        perioden: versie.perioden.filter(toen).map(periode),
      })),
    ),
    diplomas: persoon.diplomas
      .filter(toen)
      .map(({ soort, niveau, brin, datum }) => ({ soort, niveau, brin, datum: tekst(datum) })),
    getuigschriften: persoon.getuigschriften
      .filter(toen)
      .map(({ soort, brin, datum }) => ({ soort, brin, datum: tekst(datum) })),
    vrijstellingen: persoon.vrijstellingen
      .filter(toen)
      .map((rij) => ({ ...tijdvak(rij), artikel: rij.artikel, bevestigd: rij.bevestigd })),
    elders: persoon.elders.filter(toen).map((rij) => ({ ...tijdvak(rij), soort: rij.soort })),
  };
}
