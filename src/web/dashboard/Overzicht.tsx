import { useLocation } from 'preact-iso';
import { useVraag } from '../hub/useVraag';
import { Kop } from '../huisstijl/Kop';
import { Laden } from '../huisstijl/Laden';
import { useTitel } from '../huisstijl/useTitel';
import { adres } from './adres';
import { JaarDocument, MaandenDocument } from './contract.gen';
import { DitSchooljaar } from './DitSchooljaar';
import { Filters } from './Filters';
import { Foutmelding } from './Foutmelding';
import { filter } from './filter';
import { Jaarcijfer } from './Jaarcijfer';
import type { Keuze } from './Keuze';
import { Regiovergelijking } from './Regiovergelijking';
import type { Streek } from './Streek';
import { useVast } from './useVast';
import { vergelijkJaren } from './vergelijkJaren';
import { waarover } from './waarover';
import { Zinnen } from './Zinnen';

/** The region at a glance. */
export function Overzicht({ streek, keuze }: { streek: Streek; keuze: Keuze }) {
  const { route } = useLocation();
  const { beoordeeld, lopend, ervoor } = streek;
  const jaar = keuze.schooljaar ?? beoordeeld.at(-1)!;
  const jaarErvoor = beoordeeld[beoordeeld.indexOf(jaar) - 1] ?? null;
  const nuFilter = filter(keuze);
  const maanden = useVraag(MaandenDocument, { lopend, ervoor, filter: nuFilter });
  const cijfers = useVraag(JaarDocument, {
    ...{ jaar, ervoor: jaarErvoor ?? jaar, metErvoor: jaarErvoor !== null, filter: nuFilter },
  });
  const fout = maanden.fout ?? cijfers.fout;
  const klaar =
    maanden.data && cijfers.data
      ? {
          ...{ keuze, maanden: maanden.data, cijfers: cijfers.data },
          vergelijking: vergelijkJaren(cijfers.data, jaar, jaarErvoor, streek),
        }
      : null;
  const { vast, verouderd } = useVast(klaar, fout !== null);
  const keuzeInWoorden = waarover(keuze, streek);
  useTitel(`${streek.naam}${keuzeInWoorden ? `: ${keuzeInWoorden}` : ''}`);

  return (
    <article class="overzicht" aria-busy={verouderd && !fout}>
      <header class="overzicht__kop">
        <p class="overzicht__waarover">{vast ? waarover(vast.keuze, streek) || 'De hele regio' : keuzeInWoorden}</p>
        <Kop niveau={1}>{streek.naam}</Kop>
        {vast && <Zinnen {...{ streek, ...vast }} />}
      </header>
      <Filters streek={streek} pagina="overzicht" keuze={keuze} jaar={jaar} />
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
      {vast && (
        <div class={`overzicht__cijfers${verouderd ? ' overzicht__cijfers--verouderd' : ''}`}>
          <DitSchooljaar {...{ streek, keuze: vast.keuze, maanden: vast.maanden }} />
          <Jaarcijfer
            {...{ streek, keuze: vast.keuze, cijfers: vast.cijfers, vergelijking: vast.vergelijking }}
            kiesJaar={(schooljaar) => route(adres('overzicht', { ...keuze, schooljaar }))}
          />
          <Regiovergelijking {...{ streek, keuze: vast.keuze, jaar: vast.vergelijking.jaar }} />
        </div>
      )}
      {!vast && !fout && <Laden wat="De cijfers" regels={30} />}
    </article>
  );
}
