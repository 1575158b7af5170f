import type { ToelichtingQuery } from './contract.gen';
import type { Streek } from './Streek';

export type Stap = ToelichtingQuery['vsvToelichting']['stappen'][number];

/** Steps of the formula: whether each applies, why, what shows it, and where it is written. */
export function Stappen({ streek, stappen }: { streek: Streek; stappen: Stap[] }) {
  const metNaam = (gegeven: string) =>
    gegeven.replace(/\bbij (\d\d[A-Z]{2})\b/, (_alles, brin: string) => `bij ${streek.school(brin)} (${brin})`);
  return (
    <ul class="stappen">
      {stappen.map(({ verzameling, artikel, valtErin, uitleg, gegevens }) => (
        <li key={verzameling} class={`stappen__een${valtErin ? ' stappen__een--ja' : ''}`}>
          <p>
            <strong>{valtErin ? 'Van toepassing' : 'Niet van toepassing'}.</strong> {uitleg}
          </p>
          {gegevens.length > 0 && (
            <ul>
              {gegevens.map((gegeven) => (
                <li key={gegeven}>{metNaam(gegeven)}</li>
              ))}
            </ul>
          )}
          <p class="klein">{artikel}</p>
        </li>
      ))}
    </ul>
  );
}
