import type { Slice, Verleend } from '../policy/Slice';
import { vastTeLeggen } from './kolommen';
import { inschrijvingGeldig, inschrijvingPredicaat, persoonPredicaat } from './predicaat';

/** A noun of a slice: its relation in the slice's schema and the query that says what is in it. */
export interface Projectie {
  /** the relation's name, `onderwijsdeelnemer` */
  naam: string;
  definitie: string;
  /** unique keys and indexes for a stored one, with $tabel for its name */
  indexen: string[];
}

/** The definition of a stored projection, kept beside it: what the table must be equal to. */
export const definitieNaam = (slice: Slice, { naam }: Projectie): string => `${slice.naam}_definitie.${naam}`;
export const tabelNaam = (slice: Slice, { naam }: Projectie): string => `${slice.naam}.${naam}`;

const inSlice = (slice: Slice) => `select n.persoon_id, n.logpseudoniem from register.nu_onderwijsdeelnemer n
    where ${persoonPredicaat(slice)}`;

/**
 * Per noun: how its rows come from the register. logpseudoniem goes along everywhere: by it the hub records whom an answer
 * was about and a projection finds the rows of a person. It is in no contract.
 */
const soorten: Record<string, (slice: Slice, velden: Verleend[]) => Omit<Projectie, 'naam'>> = {
  Onderwijsdeelnemer: (slice, velden) => ({
    definitie: `select n.logpseudoniem, ${vastTeLeggen(velden).join(', ')}
  from register.nu_onderwijsdeelnemer n
  where ${persoonPredicaat(slice)}`,
    indexen: ['alter table $tabel add primary key (pgn)', 'create index on $tabel (logpseudoniem)'],
  }),

  // Periods that differ only in what the slice may not see become one.
  Inschrijving: (slice, velden) => ({
    definitie: `select d.logpseudoniem, ${vastTeLeggen(velden).join(', ')}, unnest(range_agg(${inschrijvingGeldig(slice)})) as geldig
  from (select distinct * from (${inSlice(slice)}) p) d
  join register.nu_inschrijving n using (persoon_id)
  where ${inschrijvingPredicaat(slice)}
  group by ${['d.logpseudoniem', ...velden.map((_, plaats) => `${plaats + 2}`)].join(', ')}`,
    indexen: ['create index on $tabel (logpseudoniem)'],
  }),

  Verstrekking: (_slice, velden) => ({
    definitie: `select n.logpseudoniem, ${vastTeLeggen(velden).join(', ')} from logboek.per_persoon n`,
    indexen: [],
  }),
};

/** The relations of a slice, derived from its file. */
export function projecties(slice: Slice): Projectie[] {
  return slice.soorten.map((soort) => {
    const maak = soorten[soort];
    if (!maak) throw new Error(`${slice.naam}: voor ${soort} is er geen projectie`);
    return {
      naam: soort.toLowerCase(),
      ...maak(
        slice,
        slice.verleend.filter((v) => v.soort === soort),
      ),
    };
  });
}
