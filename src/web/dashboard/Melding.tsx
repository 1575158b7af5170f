import type { ComponentChildren } from 'preact';

interface Eigen {
  soort: 'info' | 'ok' | 'warning' | 'error';
  kop?: string;
  children: ComponentChildren;
}

/** A message in the page: what is the matter, and what can be done. */
export function Melding({ soort, kop, children }: Eigen) {
  return (
    <div class={`utrecht-alert utrecht-alert--${soort} melding`} role={soort === 'error' ? 'alert' : 'status'}>
      <div class="utrecht-alert__content">
        {kop && <p class="melding__kop">{kop}</p>}
        {children}
      </div>
    </div>
  );
}
