import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { adres } from './adres';
import { Knop } from './Knop';
import { laatsteLijst } from './laatsteLijst';
import { leesKeuze } from './leesKeuze';
import { Sessieklok } from './Sessieklok';
import type { Streek } from './Streek';
import { useFragment } from './useFragment';
import { useNieuwScherm } from './useNieuwScherm';

interface Eigen {
  /** null while nobody is logged in */
  streek: Streek | null;
  children: ComponentChildren;
}

/** What is around every screen. A screen that is opened takes the focus, so that it is read from its heading on. */
export function Kader({ streek, children }: Eigen) {
  const { path, query, route } = useLocation();
  const inhoud = useRef<HTMLElement>(null);
  useNieuwScherm(path + useFragment(), inhoud);
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
      <a class="kader__sla-over" href="#inhoud">
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
                  <label class="kader__regio">
                    <span class="rhc-visually-hidden">Regio</span>
                    <select
                      class="utrecht-select utrecht-select--html-select"
                      value={streek.regio}
                      onChange={(een) => route(adres('overzicht', { regio: een.currentTarget.value }))}
                    >
                      {streek.eigen.map((regio) => (
                        <option key={regio} value={regio}>
                          {streek.regios.get(regio) ?? regio}
                        </option>
                      ))}
                    </select>
                  </label>
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
        {children}
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
