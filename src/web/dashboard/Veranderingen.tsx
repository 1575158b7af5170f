import { datum } from '../huisstijl/datum';
import { getal } from '../huisstijl/getal';
import { Kop } from '../huisstijl/Kop';
import { Tabel } from '../huisstijl/Tabel';
import { adres } from './adres';
import { Begrip } from './Begrip';
import type { MaandenQuery, MaandFragment, VsvReden } from './contract.gen';
import type { Keuze } from './Keuze';
import { redennaam } from './redennaam';
import type { Streek } from './Streek';

interface Eigen {
  streek: Streek;
  keuze: Keuze;
  lopend: string;
  nu: MaandFragment[];
  perGemeente: MaandenQuery['perGemeente']['maanden'];
}

interface Rij {
  naam: string;
  toen: number;
  nu: number;
  filter: Partial<Keuze>;
}

const PER_REDEN: [VsvReden, keyof MaandFragment][] = [
  ['GEEN_INSCHRIJVING', 'geenInschrijving'],
  ['INSCHRIJVING_EXAMENDEELNEMER', 'examendeelnemer'],
  ['INSCHRIJVING_ZONDER_BEKOSTIGING', 'zonderBekostiging'],
];

/** What changed since the list of the month before. Nobody was on a list on 1 October, where the year begins. */
export function Veranderingen({ streek, keuze, lopend, nu, perGemeente }: Eigen) {
  const [vorige, laatste] = [nu.at(-2), nu.at(-1)!];
  const toenNaam = vorige ? datum.kort(vorige.maand) : '1 okt';
  const nuNaam = datum.kort(laatste.maand);
  const lijst = (maand: string, filter: Partial<Keuze>) =>
    adres('jongeren', { ...keuze, schooljaar: lopend, maand, ...filter });

  // who moves within the region comes to one municipality and leaves another, and is new to none
  const heleRegio = !keuze.gemeente && !keuze.school && !keuze.niveau;
  const redenen = PER_REDEN.map(
    ([reden, veld]): Rij => ({
      naam: redennaam(reden),
      toen: Number(vorige?.[veld] ?? 0),
      nu: Number(laatste[veld]),
      filter: { reden },
    }),
  );
  const van = (maand: string | undefined, gemeente: string | null) =>
    perGemeente.find((rij) => rij.maand === maand && rij.gemeente === gemeente)?.aantal ?? 0;
  const codes = [...new Set(perGemeente.map(({ gemeente }) => gemeente))];
  const gemeenten = codes
    .map(
      (gemeente): Rij => ({
        naam: streek.gemeente(gemeente),
        toen: van(vorige?.maand, gemeente),
        nu: van(laatste.maand, gemeente),
        filter: { gemeente: gemeente ?? undefined },
      }),
    )
    .filter((rij) => rij.nu || rij.toen)
    .sort((een, ander) => Math.abs(ander.nu - ander.toen) - Math.abs(een.nu - een.toen) || ander.nu - een.nu)
    .slice(0, 6);

  const cel = (aantal: number, maand: string | undefined, { naam, filter }: Rij) =>
    maand && aantal > 0 ? (
      <a
        class="nl-link"
        href={lijst(maand, filter)}
        aria-label={`${naam}, ${datum.maand(maand)}: ${getal.heel(aantal)}, toon wie dit zijn`}
      >
        {getal.heel(aantal)}
      </a>
    ) : (
      getal.heel(aantal)
    );
  const tabel = (bijschrift: string, soort: string, rijen: Rij[]) => (
    <Tabel
      bijschrift={bijschrift}
      rijen={rijen}
      sleutel={({ naam }) => naam}
      kolommen={[
        { kop: soort, waarde: ({ naam }) => naam },
        { kop: toenNaam, getal: true, waarde: (rij) => cel(rij.toen, vorige?.maand, rij) },
        { kop: nuNaam, getal: true, waarde: (rij) => cel(rij.nu, laatste.maand, rij) },
        { kop: <abbr title="Verschil">+/−</abbr>, getal: true, waarde: (rij) => getal.verschil(rij.nu - rij.toen) },
      ]}
    />
  );
  return (
    <>
      <Kop niveau={3}>
        Wat veranderde sinds {vorige ? datum.alleenMaand(vorige.maand) : '1 oktober'} <Begrip naam="reden" />
      </Kop>
      {vorige && heleRegio && (
        <p class="klein">
          {getal.van(laatste.nieuw, 'jongere', 'jongeren')} erbij,{' '}
          {getal.heel(vorige.aantal + laatste.nieuw - laatste.aantal)} eraf.
        </p>
      )}
      {tabel('Maandlijst per reden, vorige en deze maand', 'Reden', redenen)}
      {!keuze.gemeente && gemeenten.length > 0 && tabel('Gemeenten met de grootste verandering', 'Gemeente', gemeenten)}
    </>
  );
}
