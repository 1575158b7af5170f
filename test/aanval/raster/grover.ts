import type { Slice } from '../../../src/policy/Slice';

const JAREN = ['Vestiging', 'Vertrek', 'Overlijden'];

/** SQL that changes, within what a slice makes coarse of it, the other values that it is given coarsened: postcodes and dates. */
export const grover = (slice: Slice): string[] => [
  ...(slice.verstrekt('Onderwijsdeelnemer', 'pc4')
    ? [`update register.adres set postcode = left(postcode, 4) || 'ZZ' where postcode is not null`]
    : []),
  ...JAREN.filter((naam) => slice.verstrekt('Onderwijsdeelnemer', `jaar${naam}`)).map((naam) => {
    const kolom = `datum_${naam.toLowerCase()}`;
    return `update register.persoonsgegevens
      set ${kolom} = make_date(extract(year from ${kolom})::int, 1 + (abs(id) % 12)::int, 1 + (abs(id) % 28)::int)`;
  }),
];
