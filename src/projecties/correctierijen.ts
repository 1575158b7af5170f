import type { Slice, Verleend } from '../policy/Slice';
import { definitieNaam, projecties, tabelNaam } from './definitie';
import { gebiedskolom } from './gebiedskolom';
import { genest } from './genest';
import { heeftCorrecties } from './heeftCorrecties';
import { kolomnaam, vastgelegd } from './kolommen';
import { nouns } from './nouns';

/** What is not given as a fact: names for rows and persons, and rows of other nouns. */
const zegtIets = ({ soort, veld, cel }: Verleend): boolean =>
  !['rijsleutel', 'pseudoniem'].includes(cel.precisie) && !genest[`${soort}.${veld}`];

const object = (paren: [string, string][]): string =>
  `jsonb_build_object(${paren.map(([naam, sql]) => `'${naam}', ${sql}`).join(', ')})`;

/** By name of field as the logboek has it, so that the two can be laid side by side. */
const velden = (verleend: Verleend[], sql: (een: Verleend) => string): [string, string][] =>
  verleend.map((een) => [`${een.soort}.${een.veld}`, sql(een)]);

/**
 * Of the person herself: also when she is in the slice no more, for the log tells that she was. Whether a slice by number finds
 * her is an answer too.
 */
function persoon(slice: Slice, verleend: Verleend[]): string {
  const paren = velden(verleend, (een) => vastgelegd(slice, een));
  if (!slice.metRijsleutels) {
    const { inschrijvingscontrole } = slice.autorisatie.wortelvelden;
    const gevonden: [string, string] = [
      ...(['Inschrijvingscontrole.uitkomst'] as const),
      `exists (select from ${slice.naam}.onderwijsdeelnemer s where s.pgn = n.pgn)`,
    ];
    return `null::text, 'Onderwijsdeelnemer', ${object([...paren, ...(inschrijvingscontrole ? [gevonden] : [])])}, null::jsonb
    from register.nu_onderwijsdeelnemer n where n.persoon_id = wie`;
  }
  const kenmerken = slice.autorisatie.kAnonimiteit?.kenmerken.flat() ?? [];
  const getoond = velden(
    verleend.filter(({ veld }) => kenmerken.includes(veld)),
    ({ veld }) => `t.${kolomnaam(veld)}`,
  );
  return `${slice.perInstelling ? 'w.gebied::text' : 'null::text'}, 'Onderwijsdeelnemer', ${object(paren)}, ${getoond.length ? object(getoond) : 'null::jsonb'}
    from register.nu_persoon n join pseudoniemen.${slice.naam} g using (persoon_id)
    join register.nu_nummer m using (persoon_id)
    ${slice.perInstelling ? `join ${slice.naam}_opslag.binnen w using (persoon_id)` : ''}
    ${getoond.length ? `left join ${slice.naam}_definitie.toonbaar t using (persoon_id)` : ''}
    where n.persoon_id = wie`;
}

/** Of a noun that is read as asked, from where it is read: its rows say themselves in which area they lie. */
function metEigenGebied(slice: Slice, soort: string, verleend: Verleend[]): string {
  const waar = gebiedskolom[slice.autorisatie.gebied!];
  return `n.${waar}::text, '${soort}', ${object(velden(verleend, (een) => vastgelegd(slice, een)))}, null::jsonb
    from ${nouns[soort]!.bron} n join pseudoniemen.${slice.naam} g using (persoon_id)
    join register.nu_nummer m using (persoon_id) where n.persoon_id = wie`;
}

/** Of the other nouns: the rows that the slice has; of one that follows daily those that it will have. */
function rijen(slice: Slice, soort: string, verleend: Verleend[]): string {
  const projectie = projecties(slice).find(({ naam }) => naam === soort.toLowerCase())!;
  const van = slice.dagelijks ? definitieNaam(slice, projectie) : tabelNaam(slice, projectie);
  const paren = velden(verleend, ({ veld }) => `t.${kolomnaam(veld)}`);
  if (!slice.metRijsleutels && soort === 'Inschrijving') paren.push(['Inschrijvingscontrole.ingeschreven', 't.geldig']);
  return `${slice.perInstelling ? 't.gebied::text' : 'null::text'}, '${soort}', ${object(paren)}, null::jsonb
    from ${van} t where t.logpseudoniem = logpseudoniem_van_wie`;
}

/** What is no row of a person at this moment: a copy of one, and the notices themselves. */
const NIET = ['LaatsteLevering', 'Verstrekking', 'Correctie'];

function stappen(slice: Slice): string[] {
  return slice.soorten
    .filter((soort) => !NIET.includes(soort))
    .map((soort) => {
      const verleend = slice.verleend.filter((een) => een.soort === soort && zegtIets(een));
      const eigen = nouns[soort]?.eigenGebied ? metEigenGebied : rijen;
      const van = soort === 'Onderwijsdeelnemer' ? persoon(slice, verleend) : eigen(slice, soort, verleend);
      return `return query select '${slice.naam}', ${slice.dagelijks}, ${van};`;
    });
}

/**
 * correcties.rijen: what every slice says of one person, in the slice's own terms, so that nothing that it cannot see ever
 * counts as different. Laid side by side before and after a correction, it is what proved wrong.
 */
export const correctierijenDdl = (slices: Slice[]): string => `
create or replace function correcties.rijen(wie bigint)
  returns table (slice text, uitgesteld boolean, gebied text, soort text, rij jsonb, getoond jsonb) language plpgsql
  -- made once per session: planning takes longer than running for one person
  set plan_cache_mode = force_generic_plan as $f$
#variable_conflict use_column
declare logpseudoniem_van_wie bigint;
begin
  select p.logpseudoniem into logpseudoniem_van_wie from register.persoon p where p.id = wie;
  ${slices.filter(heeftCorrecties).flatMap(stappen).join('\n  ')}
end $f$;`;
