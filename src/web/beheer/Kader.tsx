import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Foutmelding } from '../hub/Foutmelding';
import { Sessieklok } from '../hub/Sessieklok';
import { Uitloggen } from '../hub/Uitloggen';
import { useNieuwScherm } from '../hub/useNieuwScherm';
import { Vraagfout } from '../hub/Vraagfout';
import { Raam } from '../huisstijl/Raam';
import type { Stand } from './Stand';
import { schermen } from './schermen';

const PAGINAFOUT = new Vraagfout(
  'STORING',
  'De pagina kon dit niet tonen. Laad haar opnieuw; vanaf de opdrachtregel (npm run -s hub) kan alles ook.',
);

/** What is around every screen; the menu is there once somebody is. */
export function Kader({ stand, children }: { stand: Stand | null; children: ComponentChildren }) {
  const { path } = useLocation();
  const inhoud = useRef<HTMLElement>(null);
  useNieuwScherm(path, '', inhoud);
  const [kapot, nogEens] = useErrorBoundary();
  return (
    <Raam
      naam="Beheer"
      begin="/beheer"
      inhoud={inhoud}
      boven={<Sessieklok />}
      voet={<p>Wat u hier doet wordt vastgelegd. Alles kan ook vanaf de opdrachtregel: npm run -s hub.</p>}
      kop={
        stand && (
          <>
            <nav aria-label="Schermen">
              <ul class="kader__links">
                {Object.entries(schermen).map(([adres, { naam }]) => (
                  <li key={adres}>
                    <a href={adres} class="kader__link" aria-current={adres === path ? 'page' : undefined}>
                      {naam}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <div class="kader__wie">
              <Uitloggen />
            </div>
          </>
        )
      }
    >
      {kapot ? <Foutmelding heelScherm fout={PAGINAFOUT} opnieuw={nogEens} /> : children}
    </Raam>
  );
}
