import type { ComponentChildren } from 'preact';

interface Eigen {
  niveau: 1 | 2 | 3;
  id?: string;
  children: ComponentChildren;
}

/** A heading. The first one of a screen takes the focus when the screen is opened, so that it is read out. */
export function Kop({ niveau, id, children }: Eigen) {
  const Element = `h${niveau}` as const;
  return (
    <Element id={id} class={`nl-heading nl-heading--level-${niveau}`} {...(niveau === 1 && { tabIndex: -1 })}>
      {children}
    </Element>
  );
}
