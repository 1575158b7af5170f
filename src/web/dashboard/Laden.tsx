interface Eigen {
  /** what is on its way */
  wat: string;
  /** how high it will be about, in lines */
  regels?: number;
}

/** The place of something that is on its way. */
export function Laden({ wat, regels = 4 }: Eigen) {
  return (
    <div class="laden" role="status" style={{ '--regels': String(regels) }}>
      <span class="rhc-visually-hidden">{wat} laden…</span>
    </div>
  );
}
