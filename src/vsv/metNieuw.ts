/**
 * SQL of rows of a monthly state, each with whether she is new: not on the list of the month before in the same region, so
 * that a region learns nothing of another one's lists. In the first month of a school year that is everybody.
 */
export const metNieuw = (rijen: string): string => `
  select o.*, v.persoon_id is null as nieuw from (${rijen}) o
  left join vsv.maandoordeel v on v.schooljaar = o.schooljaar and v.maand = (o.maand - interval '1 month')::date
    and v.persoon_id = o.persoon_id and v.rmc_nr is not distinct from o.rmc_nr`;
