import type { ComponentChildren, JSX } from 'preact';

type Soort = 'primary-action' | 'secondary-action' | 'subtle';

interface Eigen {
  soort?: Soort;
  children: ComponentChildren;
}

const klasse = (soort: Soort, meer: unknown) =>
  `utrecht-button utrecht-button--${soort}${typeof meer === 'string' ? ` ${meer}` : ''}`;

/** Something to press; with `href` it leads somewhere. */
export function Knop(
  props: Eigen & (({ href: string } & JSX.IntrinsicElements['a']) | JSX.IntrinsicElements['button']),
) {
  const { soort = 'secondary-action', children, class: meer, ...rest } = props;
  if ('href' in rest)
    return (
      <a class={klasse(soort, meer)} {...(rest as JSX.IntrinsicElements['a'])}>
        {children}
      </a>
    );
  return (
    <button type="button" class={klasse(soort, meer)} {...(rest as JSX.IntrinsicElements['button'])}>
      {children}
    </button>
  );
}
