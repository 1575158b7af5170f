import type { Slice, Verleend } from '../policy/Slice';
import type { Projectie } from './definitie';
import { vastTeLeggen } from './kolommen';
import { inschrijvingGeldig, inschrijvingPredicaat, persoonPredicaat } from './predicaat';

const inSlice = (
  slice: Slice,
) => `select n.persoon_id, n.logpseudoniem, n.geboren_uiterlijk from register.nu_onderwijsdeelnemer n
    where ${persoonPredicaat(slice)}`;

/**
 * Per noun: how its rows come from the register into a slice where persons are found by a number that the agency names.
 * logpseudoniem goes along everywhere: by it the hub records whom an answer was about and a projection finds the rows of a
 * person. It is in no contract.
 */
const soorten: Record<string, (slice: Slice, velden: Verleend[]) => Omit<Projectie, 'naam'>> = {
  Onderwijsdeelnemer: (slice, velden) => ({
    definitie: `select n.logpseudoniem, ${vastTeLeggen(slice, velden).join(', ')}
  from register.nu_onderwijsdeelnemer n
  where ${persoonPredicaat(slice)}`,
    indexen: ['alter table $tabel add primary key (pgn)', 'create index on $tabel (logpseudoniem)'],
  }),

  // Periods that differ only in what the slice may not see become one.
  Inschrijving: (slice, velden) => ({
    definitie: `select d.logpseudoniem, ${vastTeLeggen(slice, velden).join(', ')}, unnest(range_agg(${inschrijvingGeldig(slice)})) as geldig
  from (select distinct * from (${inSlice(slice)}) p) d
  join register.nu_inschrijving n using (persoon_id)
  where ${inschrijvingPredicaat(slice)}
  group by ${['d.logpseudoniem', ...velden.map((_, plaats) => `${plaats + 2}`)].join(', ')}`,
    indexen: ['create index on $tabel (logpseudoniem)'],
  }),

  Diploma: (slice, velden) => ({
    definitie: `select distinct d.logpseudoniem, ${vastTeLeggen(slice, velden).join(', ')}
  from (${inSlice(slice)}) d
  join register.nu_diploma n using (persoon_id)`,
    indexen: ['create index on $tabel (logpseudoniem)'],
  }),

  Verstrekking: (slice, velden) => ({
    definitie: `select n.logpseudoniem, ${vastTeLeggen(slice, velden).join(', ')} from logboek.per_persoon n`,
    indexen: [],
  }),
};

export function opNummer(slice: Slice, soort: string, velden: Verleend[]): Omit<Projectie, 'naam'> {
  const maak = soorten[soort];
  if (!maak) throw new Error(`${slice.naam}: voor ${soort} is er geen projectie op nummer`);
  return maak(slice, velden);
}
