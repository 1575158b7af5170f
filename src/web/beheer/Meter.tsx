import { getal } from '../huisstijl/getal';
import { BIJNA } from './bijna';

interface Eigen {
  /** what it is of, for who does not see the table */
  naam: string;
  /** null where it is not counted */
  waarde: number | null;
  /** null where there is no most */
  hoogstens: number | null;
}

/** How much of a budget is used. */
export function Meter({ naam, waarde, hoogstens }: Eigen) {
  if (hoogstens === null || waarde === null) return <>geen grens</>;
  return (
    <div class="meter">
      <meter aria-label={naam} min={0} max={hoogstens} high={BIJNA * hoogstens} optimum={0} value={waarde} />
      <span>
        {getal.heel(waarde)} van {getal.heel(hoogstens)}
      </span>
    </div>
  );
}
