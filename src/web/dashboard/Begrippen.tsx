import { begrippen } from './begrippen';
import { Kop } from './Kop';
import { useTitel } from './useTitel';

/** All words of the screens with their meaning and source. */
export function Begrippen() {
  useTitel('Begrippen');
  return (
    <article class="begrippen">
      <Kop niveau={1}>Begrippen</Kop>
      <dl>
        {Object.entries(begrippen).map(([naam, { woord, uitleg, bron }]) => (
          <div key={naam} id={naam} class="begrippen__een">
            <dt>{woord}</dt>
            <dd>{uitleg}</dd>
            <dd class="klein">Bron: {bron}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
