import { getal } from '../huisstijl/getal';

interface Eigen {
  aantal: number;
  /** what the people that it counts are, after their number: "op de maandlijst van mei 2026" */
  wat: string;
  /** the list that it counts */
  adres: string;
}

/** A number of people that opens who they are; nobody is no link. */
export function Getallink({ aantal, wat, adres }: Eigen) {
  if (aantal === 0) return <>0</>;
  return (
    <a class="getal" href={adres}>
      {getal.heel(aantal)}
      <span class="rhc-visually-hidden">
        {' '}
        {aantal === 1 ? 'jongere' : 'jongeren'} {wat}, toon wie dit zijn
      </span>
    </a>
  );
}
