import { useId } from 'preact/hooks';
import { type Begripnaam, begrippen } from './begrippen';

/** What a word means, one press away. */
export function Begrip({ naam }: { naam: Begripnaam }) {
  const id = useId();
  const { woord, uitleg, bron } = begrippen[naam];
  return (
    <span class="begrip">
      <button type="button" class="begrip__knop" popovertarget={id} aria-label={`Wat betekent: ${woord}?`}>
        ?
      </button>
      <span id={id} popover="auto" class="begrip__uitleg">
        <strong>{woord}</strong>
        <span>{uitleg}</span>
        <span class="klein">Bron: {bron}</span>
        <span class="begrip__voet">
          <a class="nl-link" href={`/dashboard/begrippen#${naam}`}>
            Alle begrippen
          </a>
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action"
            popovertarget={id}
            popovertargetaction="hide"
          >
            Sluiten
          </button>
        </span>
      </span>
    </span>
  );
}
