import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { adres } from './adres';
import { Foutmelding } from './Foutmelding';
import { Keuzelijst } from './Keuzelijst';
import { Knop } from './Knop';
import { laatsteLijst } from './laatsteLijst';
import { leesKeuze } from './leesKeuze';
import { Sessieklok } from './Sessieklok';
import type { Streek } from './Streek';
import { useFragment } from './useFragment';
import { useNieuwScherm } from './useNieuwScherm';
import { Vraagfout } from './Vraagfout';

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
    <div class="kader">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the content; only its address has to stay as it is */}
      <a
        class="kader__sla-over"
        href="#inhoud"
        onClick={(gebeurtenis) => {
          // what stands after the # names a person or a word
          gebeurtenis.preventDefault();
          inhoud.current?.focus();
        }}
      >
        Naar de inhoud
      </a>
      <header class="kader__kop">
        <div class="kader__binnen">
          <p class="kader__naam">
            <a href="/dashboard">Voortijdig schoolverlaten</a>
            <span>BRON-hub</span>
          </p>
          {streek && keuze && (
            <>
              <nav aria-label="Schermen">
                <ul class="kader__links">
                  {punt('Overzicht', adres('overzicht', keuze), /\/regio\/[^/]+$/.test(path))}
                  {punt(
                    'Jongeren',
                    adres('jongeren', { ...keuze, ...laatsteLijst(streek) }),
                    path.endsWith('/jongeren'),
                  )}
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
                <form method="post" action="/dashboard/uitloggen">
                  <Knop soort="subtle" type="submit" class="kader__uit">
                    Uitloggen
                  </Knop>
                </form>
              </div>
            </>
          )}
        </div>
      </header>
      <Sessieklok />
      <main id="inhoud" ref={inhoud} tabIndex={-1} class="kader__inhoud">
        {kapot ? <Foutmelding heelScherm fout={new Vraagfout('STORING', PAGINAFOUT)} opnieuw={nogEens} /> : children}
      </main>
      <footer class="kader__voet">
        <div class="kader__binnen">
          <p>
            Gegevens uit het basisregister onderwijs (BRON), verstrekt op grond van WOT artikel 24f. Iedere verstrekking
            wordt vastgelegd.
          </p>
        </div>
      </footer>
    </div>
  );
}
