import type { ComponentChildren } from 'preact';

interface Eigen {
  soort: 'info' | 'warning' | 'error';
  kop?: string;
  /** whether it is all that the screen has */
  heelScherm?: boolean;
  children: ComponentChildren;
}

/** A message in the page: what is the matter, and what can be done. */
export function Melding({ soort, kop, heelScherm = false, children }: Eigen) {
  const Kop = heelScherm ? 'h1' : 'p';
  return (
    <div class={`utrecht-alert utrecht-alert--${soort} melding`} role={soort === 'error' ? 'alert' : 'status'}>
      <div class="utrecht-alert__content">
        {kop && <Kop class="melding__kop">{kop}</Kop>}
        {children}
      </div>
    </div>
  );
}
