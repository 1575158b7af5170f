import { useLocation } from 'preact-iso';
import { adres } from './adres';
import { JaarDocument, MaandenDocument } from './contract.gen';
import { DitSchooljaar } from './DitSchooljaar';
import { Filters } from './Filters';
import { Foutmelding } from './Foutmelding';
import { filter } from './filter';
import { Jaarcijfer } from './Jaarcijfer';
import type { Keuze } from './Keuze';
import { Kop } from './Kop';
import { kopzin } from './kopzin';
import { Laden } from './Laden';
import { meesteErbij } from './meesteErbij';
import { Regiovergelijking } from './Regiovergelijking';
import type { Streek } from './Streek';
import { useTitel } from './useTitel';
import { useVraag } from './useVraag';
import { waarover } from './waarover';

/** The region at a glance. */
export function Overzicht({ streek, keuze }: { streek: Streek; keuze: Keuze }) {
  const { route } = useLocation();
  const beoordeeld = streek.jaren.filter(({ cijfers }) => cijfers).map(({ schooljaar }) => schooljaar);
  const gevolgd = streek.jaren.filter(({ cijfers, maandstanden }) => maandstanden.length || !cijfers);
  const [ervoor, lopend] = gevolgd.slice(-2).map(({ schooljaar }) => schooljaar);
  const jaar = keuze.schooljaar ?? beoordeeld.at(-1)!;
  const jaarErvoor = beoordeeld[beoordeeld.indexOf(jaar) - 1];
  const nuFilter = filter(keuze);

  const maanden = useVraag(MaandenDocument, { lopend: lopend!, ervoor: ervoor!, filter: nuFilter });
  const cijfers = useVraag(JaarDocument, {
    ...{ jaar, ervoor: jaarErvoor ?? jaar, metErvoor: jaarErvoor !== undefined, filter: nuFilter },
  });
  const keuzeInWoorden = waarover(keuze, streek);
  useTitel(`${streek.naam}${keuzeInWoorden ? `: ${keuzeInWoorden}` : ''}`);

  const fout = maanden.fout ?? cijfers.fout;
  const lijst = maanden.data?.nu.maanden ?? [];
  const maand = lijst.at(-1);
  return (
    <article class="overzicht" aria-busy={maanden.bezig || cijfers.bezig}>
      <header class="overzicht__kop">
        <p class="overzicht__waarover">{keuzeInWoorden || 'De hele regio'}</p>
        <Kop niveau={1}>{streek.naam}</Kop>
        {maanden.data && cijfers.data && (
          <p class="nl-paragraph nl-paragraph--lead overzicht__zin">
            {kopzin({
              maand,
              ervoor: lijst.at(-2),
              vorigJaar: maanden.data.toen.maanden.find((een) => een.maand.slice(5) === maand?.maand.slice(5)),
              meeste: keuze.gemeente ? null : meesteErbij(maanden.data.perGemeente.maanden, streek),
              schooljaar: jaar,
              jaar: cijfers.data.nu.groepen[0],
              jaarErvoor: cijfers.data.toen?.groepen[0],
            })}
          </p>
        )}
      </header>
      <Filters streek={streek} pagina="overzicht" keuze={keuze} jaar={beoordeeld.at(-1)!} />
      {fout && (
        <Foutmelding
          fout={fout}
          zonderKeuze={adres('overzicht', { regio: keuze.regio })}
          opnieuw={() => {
            if (maanden.fout) maanden.opnieuw();
            if (cijfers.fout) cijfers.opnieuw();
          }}
        />
      )}
      {maanden.data ? (
        <DitSchooljaar {...{ streek, keuze, lopend: lopend!, ervoor: ervoor!, maanden: maanden.data }} />
      ) : (
        !fout && <Laden wat="De maandlijst" regels={12} />
      )}
      {cijfers.data ? (
        <Jaarcijfer
          {...{ streek, keuze, jaar, jaarErvoor, jaren: beoordeeld, cijfers: cijfers.data }}
          kiesJaar={(schooljaar) => route(adres('overzicht', { ...keuze, schooljaar }))}
        />
      ) : (
        !fout && <Laden wat="Het jaarcijfer" regels={12} />
      )}
      <Regiovergelijking {...{ streek, keuze, jaar }} />
    </article>
  );
}
