import type { ToelichtingQuery } from './contract.gen';

export type Stap = ToelichtingQuery['vsvToelichting']['stappen'][number];

/** Steps of the formula: whether somebody falls in a set, why, what shows it, and where it is written. */
export function Stappen({ stappen }: { stappen: Stap[] }) {
  return (
    <ul class="stappen">
      {stappen.map(({ verzameling, artikel, valtErin, uitleg, gegevens }) => (
        <li key={verzameling} class={`stappen__een${valtErin ? ' stappen__een--ja' : ''}`}>
          <p>
            <strong>{valtErin ? 'Ja' : 'Nee'}</strong>: {uitleg}
          </p>
          {gegevens.length > 0 && (
            <ul>
              {gegevens.map((gegeven) => (
                <li key={gegeven}>{gegeven}</li>
              ))}
            </ul>
          )}
          <p class="klein">
            {artikel} · verzameling {verzameling}
          </p>
        </li>
      ))}
    </ul>
  );
}
