import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Sessieklok } from '../hub/Sessieklok';
import { Uitloggen } from '../hub/Uitloggen';
import { useFragment } from '../hub/useFragment';
import { useNieuwScherm } from '../hub/useNieuwScherm';
import { Vraagfout } from '../hub/Vraagfout';
import { Keuzelijst } from '../huisstijl/Keuzelijst';
import { Raam } from '../huisstijl/Raam';
import { adres } from './adres';
import { Foutmelding } from './Foutmelding';
import { laatsteLijst } from './laatsteLijst';
import { leesKeuze } from './leesKeuze';
import type { Streek } from './Streek';

const PAGINAFOUT = 'De pagina kon dit niet tonen. Laad haar opnieuw; blijft het misgaan, meld het dan aan DUO.';

interface Eigen {
  /** null while nobody is logged in */
  streek: Streek | null;
  children: ComponentChildren;
}

/** What is around every screen. A screen that is opened takes the focus, so that it is read from its heading on. */
export function Kader({ streek, children }: Eigen) {
  const { path, query, route } = useLocation();
  const inhoud = useRef<HTMLElement>(null);
  useNieuwScherm(path, useFragment(), inhoud);
  const [kapot, nogEens] = useErrorBoundary();
  // from screen to screen the same young people
  const { gemeente, school, niveau } = leesKeuze('', query);
  const keuze = streek && { regio: streek.regio, gemeente, school, niveau };
  const punt = (naam: string, naar: string, open: boolean) => (
    <li>
      <a href={naar} class="kader__link" aria-current={open ? 'page' : undefined}>
        {naam}
      </a>
    </li>
  );
  return (
    <Raam
      naam="Voortijdig schoolverlaten"
      begin="/dashboard"
      inhoud={inhoud}
      boven={<Sessieklok />}
      voet={
        <p>
          Gegevens uit het basisregister onderwijs (BRON), verstrekt op grond van WOT artikel 24f. Iedere verstrekking
          wordt vastgelegd.
        </p>
      }
      kop={
        streek &&
        keuze && (
          <>
            <nav aria-label="Schermen">
              <ul class="kader__links">
                {punt('Overzicht', adres('overzicht', keuze), /\/regio\/[^/]+$/.test(path))}
                {punt('Jongeren', adres('jongeren', { ...keuze, ...laatsteLijst(streek) }), path.endsWith('/jongeren'))}
                {punt('Begrippen', '/dashboard/begrippen', path.endsWith('/begrippen'))}
              </ul>
            </nav>
            <div class="kader__wie">
              {streek.eigen.length > 1 ? (
                <Keuzelijst
                  label="Regio"
                  labelVerborgen
                  waarde={streek.regio}
                  opties={streek.eigen.map((regio) => ({ waarde: regio, naam: streek.regios.get(regio) ?? regio }))}
                  kies={(regio) =>
                    route(
                      path.endsWith('/jongeren')
                        ? adres('jongeren', { regio, ...laatsteLijst(streek) })
                        : adres('overzicht', { regio }),
                    )
                  }
                />
              ) : (
                <span>{streek.naam}</span>
              )}
              <Uitloggen />
            </div>
          </>
        )
      }
    >
      {kapot ? <Foutmelding heelScherm fout={new Vraagfout('STORING', PAGINAFOUT)} opnieuw={nogEens} /> : children}
    </Raam>
  );
}
