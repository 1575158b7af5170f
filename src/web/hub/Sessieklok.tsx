import { useEffect, useState } from 'preact/hooks';
import { Knop } from '../huisstijl/Knop';
import { Melding } from '../huisstijl/Melding';
import { bewaarFragment } from './bewaarFragment';
import { inlogadres } from './inlogadres';
import { useSessie } from './useSessie';

/** Milliseconds before its end that a session asks to be renewed (WCAG 2.2.1: at least twenty seconds). */
const VOORAF = 3 * 60_000;
const tijd = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

/** Tells in time that the session ends. Renewing it leads past the issuer and back to the same screen. */
export function Sessieklok() {
  const { tot } = useSessie();
  const [bijna, zetBijna] = useState(false);
  const einde = tot?.getTime();
  useEffect(() => {
    if (einde === undefined) return zetBijna(false);
    const over = einde - Date.now() - VOORAF;
    zetBijna(over <= 0);
    const klok = setTimeout(() => zetBijna(true), Math.max(0, over));
    return () => clearTimeout(klok);
  }, [einde]);
  if (!bijna || !tot) return null;
  return (
    <div class="kader__binnen">
      <Melding soort="warning" kop={`Uw sessie eindigt om ${tijd.format(tot)}`}>
        <p>Verleng de sessie om verder te werken; u komt op dit scherm terug.</p>
        <Knop href={inlogadres()} onClick={bewaarFragment} soort="primary-action">
          Verlengen
        </Knop>
      </Melding>
    </div>
  );
}
