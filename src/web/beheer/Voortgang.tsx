import { moment } from './moment';
import type { Opdracht } from './Stand';

/** An order that is not done yet: who gave it, and how far it is. */
export function Voortgang({ opdracht: { door, gevraagd, begonnen, stap, gedaan, totaal } }: { opdracht: Opdracht }) {
  return (
    <div class="voortgang" role="status">
      <p>
        {begonnen ? 'Bezig' : 'Wacht op haar beurt'}, gevraagd {moment(gevraagd)} door {door}.
      </p>
      {begonnen && (
        <progress aria-label="Voortgang" max={totaal || undefined} value={totaal ? (gedaan ?? 0) : undefined} />
      )}
      {stap && (
        <p class="klein">
          {stap}
          {totaal ? ` (${gedaan} van ${totaal})` : ''}
        </p>
      )}
    </div>
  );
}
