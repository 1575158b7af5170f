import { useState } from 'preact/hooks';
import { bewaarBestand } from '../hub/bewaarBestand';
import { Knop } from '../huisstijl/Knop';

/** The whole contract as text, to read, copy or keep. */
export function Sdl({ sdl, bestand }: { sdl: string; bestand: string }) {
  const [gedaan, zetGedaan] = useState('');
  return (
    <>
      <div class="knoppen niet-afdrukken">
        <Knop
          onClick={() =>
            navigator.clipboard.writeText(sdl).then(
              () => zetGedaan('Het contract is gekopieerd.'),
              () => zetGedaan('Kopiëren lukte niet; bewaar het bestand.'),
            )
          }
        >
          Kopiëren
        </Knop>
        <Knop onClick={() => bewaarBestand(bestand, sdl, 'text/plain')}>Bewaren als {bestand}</Knop>
        <p role="status">{gedaan}</p>
      </div>
      <details class="sdl">
        <summary>Toon het contract</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard (WCAG 2.1.1) */}
        <pre tabIndex={0}>{sdl}</pre>
      </details>
    </>
  );
}
