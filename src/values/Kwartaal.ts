import type { Datum } from './Datum';

/** The first day of the quarter in which the date lies. */
export function kwartaalbegin(datum: Datum): Datum {
  const maand = Math.floor((Number(datum.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${datum.slice(0, 4)}-${String(maand).padStart(2, '0')}-01` as Datum;
}

/** The quarter start that lies `aantal` quarters before the quarter of the date. */
export function kwartalenTerug(datum: Datum, aantal: number): Datum {
  const kwartaal = Number(datum.slice(0, 4)) * 4 + Math.floor((Number(datum.slice(5, 7)) - 1) / 3) - aantal;
  const maand = (kwartaal % 4) * 3 + 1;
  return `${String(Math.floor(kwartaal / 4)).padStart(4, '0')}-${String(maand).padStart(2, '0')}-01` as Datum;
}
