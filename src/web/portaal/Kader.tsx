import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Sessieklok } from '../hub/Sessieklok';
import { Uitloggen } from '../hub/Uitloggen';
import { Raam } from '../huisstijl/Raam';
import { adres, type Deel } from './adres';
import type { Partner } from './Gegevens';

interface Eigen {
  /** whose pages these are; null while nobody is logged in */
  partner: Partner | null;
  deel?: Deel | null;
  children: ComponentChildren;
}

const NAMEN: Record<Deel, string> = {
  verkenner: 'Verkenner',
  documentatie: 'Documentatie',
  testpersonen: 'Testpersonen',
};

/** What is around every screen of the portal. */
export function Kader({ partner, deel = null, children }: Eigen) {
  const inhoud = useRef<HTMLElement>(null);
  return (
    <Raam
      naam="Portaal voor afnemers"
      begin="/"
      inhoud={inhoud}
      boven={partner && <Sessieklok />}
      voet={
        <p>
          Dit is een demo: het register is verzonnen, en niemand erin bestaat. Ook hier legt de hub iedere verstrekking
          vast.
        </p>
      }
      kop={
        partner && (
          <>
            <nav aria-label="Onderdelen">
              <ul class="kader__links">
                {(Object.keys(NAMEN) as Deel[]).map((een) => (
                  <li key={een}>
                    <a
                      href={adres(partner.id, een)}
                      class="kader__link"
                      aria-current={een === deel ? 'page' : undefined}
                    >
                      {NAMEN[een]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <div class="kader__wie">
              <span>{partner.naam}</span>
              <Uitloggen />
            </div>
          </>
        )
      }
    >
      {children}
    </Raam>
  );
}
