import type { ComponentChildren } from 'preact';

export interface Kolom<Rij> {
  kop: ComponentChildren;
  waarde: (rij: Rij) => ComponentChildren;
  /** numbers stand at the right */
  getal?: boolean;
  sortering?: 'ascending' | 'descending';
}

interface Eigen<Rij> {
  bijschrift: string;
  kolommen: Kolom<Rij>[];
  rijen: Rij[];
  sleutel: (rij: Rij) => string;
}

/** A table; where it is wider than the screen it scrolls within its own frame, also by keyboard. */
export function Tabel<Rij>({ bijschrift, kolommen, rijen, sleutel }: Eigen<Rij>) {
  const uitlijning = ({ getal }: Kolom<Rij>) => (getal ? 'tabel__getal' : '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard (WCAG 2.1.1)
    <section class="utrecht-table-container tabel" aria-label={bijschrift} tabIndex={0}>
      <table class="utrecht-table">
        <caption class="rhc-visually-hidden">{bijschrift}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {kolommen.map((kolom, nr) => (
              <th
                key={String(nr)}
                scope="col"
                class={`utrecht-table__header-cell ${uitlijning(kolom)}`}
                aria-sort={kolom.sortering}
              >
                {kolom.kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rijen.map((rij) => (
            <tr key={sleutel(rij)} class="utrecht-table__row">
              {kolommen.map((kolom, nr) =>
                nr === 0 ? (
                  <th key="kop" scope="row" class={`utrecht-table__cell ${uitlijning(kolom)}`}>
                    {kolom.waarde(rij)}
                  </th>
                ) : (
                  <td
                    key={String(nr)}
                    class={`utrecht-table__cell ${uitlijning(kolom)}`}
                    data-kop={typeof kolom.kop === 'string' ? kolom.kop : undefined}
                  >
                    {kolom.waarde(rij)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
