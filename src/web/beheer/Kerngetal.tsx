import { getal } from '../huisstijl/getal';

interface Eigen {
  naam: string;
  /** the screen that it is about */
  naar: string;
  waarde: number | string;
  erbij?: string;
  /** null where it is neither */
  goed: boolean | null;
}

/** One figure, that opens what is behind it. */
export function Kerngetal({ naam, naar, waarde, erbij, goed }: Eigen) {
  const soort = goed === null ? '' : goed ? 'kerncijfer--goed' : 'kerncijfer--slecht';
  return (
    <div class={`kerncijfer ${soort}`}>
      <dt class="kerncijfer__naam">{naam}</dt>
      <dd class="kerncijfer__waarde">
        <a href={naar} class="getal">
          {typeof waarde === 'number' ? getal.heel(waarde) : <span class="kerncijfer__woord">{waarde}</span>}
        </a>
      </dd>
      {erbij && <dd class="kerncijfer__erbij">{erbij}</dd>}
    </div>
  );
}
