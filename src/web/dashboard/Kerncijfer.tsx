import type { ComponentChildren } from 'preact';

interface Eigen {
  naam: ComponentChildren;
  waarde: ComponentChildren;
  /** what the number is of, and what it is compared with */
  children?: ComponentChildren;
  /** whether it is better or worse than what it is compared with */
  stemming?: 'goed' | 'slecht' | null;
}

/** One number that has to be seen first. */
export function Kerncijfer({ naam, waarde, children, stemming }: Eigen) {
  return (
    <div class={`kerncijfer${stemming ? ` kerncijfer--${stemming}` : ''}`}>
      <dt class="kerncijfer__naam">{naam}</dt>
      <dd class="kerncijfer__waarde">{waarde}</dd>
      <dd class="kerncijfer__erbij">{children}</dd>
    </div>
  );
}
