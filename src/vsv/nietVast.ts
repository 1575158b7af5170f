/** SQL that a judgment (a row with schooljaar and persoon_id) may be made anew: no ground that it rests on is destroyed. */
export const nietVast = (alias: string): string =>
  `not exists (select from vsv.vast where vast.persoon_id = ${alias}.persoon_id and vast.schooljaar = ${alias}.schooljaar)`;
