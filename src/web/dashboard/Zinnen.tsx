import type { MaandenQuery } from './contract.gen';
import type { Jaarvergelijking } from './Jaarvergelijking';
import { jaarzin } from './jaarzin';
import type { Keuze } from './Keuze';
import { kopzin } from './kopzin';
import { meesteErbij } from './meesteErbij';
import type { Streek } from './Streek';
import { zelfdeMaand } from './zelfdeMaand';

interface Eigen {
  streek: Streek;
  keuze: Keuze;
  maanden: MaandenQuery;
  vergelijking: Jaarvergelijking;
}

/** In words what matters this month, and below it how the last year went. */
export function Zinnen({ streek, keuze, maanden, vergelijking }: Eigen) {
  const lijst = maanden.nu.maanden;
  const maand = lijst.at(-1);
  const overDeMaand = kopzin({
    ...{ maand, ervoor: lijst.at(-2), vorigJaar: maand && zelfdeMaand(maanden.toen.maanden, maand) },
    meeste: keuze.gemeente ? null : meesteErbij(maanden.perGemeente.maanden, streek),
  });
  const overHetJaar = jaarzin(vergelijking);
  const [eerst, ...verder] = [overDeMaand, overHetJaar].filter((zin) => zin !== null);
  return (
    <>
      <p class="nl-paragraph nl-paragraph--lead overzicht__zin">{eerst ?? 'Bij deze keuze horen geen cijfers.'}</p>
      {verder.map((zin) => (
        <p key={zin} class="nl-paragraph overzicht__zin">
          {zin}
        </p>
      ))}
    </>
  );
}
