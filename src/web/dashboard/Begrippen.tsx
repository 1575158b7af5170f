import { useEffect } from 'preact/hooks';
import { useFragment } from '../hub/useFragment';
import { Kop } from '../huisstijl/Kop';
import { useTitel } from '../huisstijl/useTitel';
import { begrippen } from './begrippen';

/** All words of the screens with their meaning and source. */
export function Begrippen() {
  useTitel('Begrippen');
  const gezocht = useFragment();
  useEffect(() => {
    const plek = Object.hasOwn(begrippen, gezocht) ? document.getElementById(gezocht) : null;
    plek?.scrollIntoView();
    plek?.focus({ preventScroll: true });
  }, [gezocht]);
  return (
    <article class="begrippen">
      <Kop niveau={1}>Begrippen</Kop>
      <dl>
        {Object.entries(begrippen).map(([naam, { woord, uitleg, bron }]) => (
          <div key={naam} id={naam} tabIndex={-1} class="begrippen__een">
            <dt>{woord}</dt>
            <dd>{uitleg}</dd>
            <dd class="klein">Bron: {bron}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
