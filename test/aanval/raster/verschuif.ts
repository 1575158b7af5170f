import type { Raster } from '../../../src/policy/vocabulary';

const VAN_TOT: Record<'quarter' | 'month', [van: string, tot: string]> = {
  quarter: [`date_trunc('quarter', b - 1)::date`, `(date_trunc('quarter', b - 1) + interval '3 months')::date`],
  month: [`date_trunc('month', b - 1)::date`, `(date_trunc('month', b - 1) + interval '1 month')::date`],
};

/** SQL of the raster dates before and not before a birth `b`: on no raster date those born between them differ in age. */
function randen(raster: Raster): [van: string, tot: string] {
  if (raster.soort !== 'laatste van de dagen') {
    return VAN_TOT[raster.soort === 'begin van deze maand' ? 'month' : 'quarter'];
  }
  const dag = (welke: 'max' | 'min', waar: string) =>
    `(select ${welke}(dag) from unnest(array['${raster.dagen.join("','")}']) mmdd,
      generate_series(extract(year from b)::int - 1, extract(year from b)::int + 1) jaar, date(jaar || '-' || mmdd) dag where dag ${waar})`;
  return [dag('max', '< b'), dag('min', '>= b')];
}

/**
 * SQL that gives everybody another birth within her cell of a raster: anywhere in it, of whom only the year or the month was
 * known too. `dagen` moves the cells themselves: then who is born near a border leaves hers.
 */
export function verschuif(raster: Raster, dagen = 0): string {
  const [van, tot] = randen(raster);
  return `update register.persoonsgegevens g set geboortedatum =
      to_char(x.tot - (g.id * 37 % (x.tot - x.van))::int + ${dagen}, 'YYYYMMDD')::int
    from (select id, ${van} as van, ${tot} as tot
      from (select id, register.geboren_uiterlijk(geboortedatum) as b from register.persoonsgegevens) y) x
    where x.id = g.id and g.geboortedatum > 0`;
}
