import type { ComponentChildren } from 'preact';

interface Eigen {
  niveau: 1 | 2 | 3;
  id?: string;
  children: ComponentChildren;
}

/** A heading. */
export function Kop({ niveau, id, children }: Eigen) {
  const Element = `h${niveau}` as const;
  return (
    <Element id={id} class={`nl-heading nl-heading--level-${niveau}`}>
      {children}
    </Element>
  );
}
