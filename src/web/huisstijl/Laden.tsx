interface Eigen {
  /** what is on its way */
  wat: string;
  /** how high it will be about, in lines */
  regels?: number;
  /** whether it is all that the screen has */
  heelScherm?: boolean;
}

/** The place of something that is on its way. */
export function Laden({ wat, regels = 4, heelScherm = false }: Eigen) {
  const Element = heelScherm ? 'h1' : 'span';
  return (
    <div class="laden" role="status" style={{ '--regels': String(regels) }}>
      <Element class="rhc-visually-hidden">{wat} laden…</Element>
    </div>
  );
}
