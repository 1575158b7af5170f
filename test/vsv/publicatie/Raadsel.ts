/** A number that is not published: a whole number within these bounds. */
export interface Onbekende {
  min: number;
  max: number;
}

/** The sum of the terms lies within the bounds. */
export interface Verband {
  termen: { onbekende: number; maal: number }[];
  min: number;
  max: number;
}

/** What an attacker knows. */
export interface Raadsel {
  onbekenden: Onbekende[];
  verbanden: Verband[];
}

export const houdt = ({ termen, min, max }: Verband, waarden: number[]): boolean => {
  const som = termen.reduce((tot, { onbekende, maal }) => tot + maal * waarden[onbekende]!, 0);
  return som >= min && som <= max;
};
