import type { Bladzij } from '../../schema/Bladzij';
import type { SeCeVerschil } from '../../schema/SeCeVerschil';
import type { Verbinding } from '../../schema/verbinding';
import type { Aanvraag } from './Aanvraag';
import { examenjaarVan } from './examenjaarVan';
import { gelijkAan } from './gelijkAan';
import { vanaf } from './vanaf';
import { voorbereid } from './voorbereid';

/**
 * The group of a row, and of a cursor: none of it is about a person. All that may be filtered on is in it: a filter that cut
 * through a group would tell of the smaller part.
 */
const GROEP = ['brin', 'vestiging', 'vakcode', 'onderwijssoort'] as const;
const VRAAG = 'seCeVerschillen';

/**
 * How far school exam and central exam are apart, per vestiging and vak, over the candidates who have both. A group below
 * the file's threshold shows that it is there and nothing more. Source of the supervision: WVO art. 29 (Inspectie).
 * @throws BronFout ONGELDIGE_WAARDE, ONGELDIGE_CURSOR
 */
export async function seCeVerschillen(
  aanvraag: Aanvraag,
  examenjaar: number,
  filter: object | null,
  bladzij: Bladzij,
): Promise<Verbinding<SeCeVerschil>> {
  const { slice, lezer, cursors, verantwoording, vandaag } = aanvraag;
  const { first } = bladzij;
  const begin = vanaf(cursors, VRAAG, bladzij);

  const voorwaarden = [examenjaarVan(examenjaar, vandaag), ...gelijkAan(filter)];
  const waarden = voorwaarden.map(([, waarde]) => waarde);
  const waar = voorwaarden.map(([sql], plaats) => sql.replace('?', `$${plaats + 1}`));
  if (begin !== null) {
    waarden.push(...begin.split(' '));
    const plaatsen = GROEP.map((_, plaats) => `$${voorwaarden.length + plaats + 1}`);
    waar.push(`(${GROEP.map((kolom) => `s.${kolom}`).join(', ')}) > (${plaatsen.join(', ')})`);
  }
  waarden.push(slice.autorisatie.limieten.drempel ?? 1, first + 1);
  const drempel = `$${waarden.length - 1}::int`;
  const tekst = `
    select stand.op as stand, klok.vandaag::text as vandaag, g.* from stand cross join klok left join (
      select ${GROEP.join(', ')}, case when n >= ${drempel} then n end, case when n >= ${drempel} then se::float8 end,
        case when n >= ${drempel} then ce::float8 end, case when n >= ${drempel} then (se - ce)::float8 end
      from (
        select ${GROEP.join(', ')}, count(*)::int as n, round(avg(se), 1) as se, round(avg(ce1), 1) as ce
        from examenresultaat s where ${waar.join(' and ')} and se is not null and ce1 is not null
          and onderwijssoort is not null
        group by ${GROEP.join(', ')} order by ${GROEP.join(', ')} limit $${waarden.length}
      ) x order by ${GROEP.join(', ')}
    ) g on true order by ${GROEP.join(', ')}`;
  const rijen = await lezer.leesNietPersoonlijk({ naam: voorbereid(slice, tekst), tekst, waarden }, aanvraag);

  const edges = rijen.slice(0, first).map((rij) => {
    const [brin, vestiging, vakcode, onderwijssoort, aantal, gemiddeldeSe, gemiddeldeCe, verschil] = rij as [
      ...[string, string, string, string],
      ...(number | null)[],
    ];
    return {
      cursor: cursors.maak(VRAAG, [brin, vestiging, vakcode, onderwijssoort].join(' ')),
      node: { brin, vestiging, vakcode, onderwijssoort, aantal, gemiddeldeSe, gemiddeldeCe, verschil } as SeCeVerschil,
    };
  });
  for (const naam of ['SeCeVerschilConnection', 'PageInfo']) verantwoording.soorten.add(naam);
  if (edges.length) verantwoording.soorten.add('SeCeVerschilEdge').add('SeCeVerschil');
  return { edges, pageInfo: { hasNextPage: rijen.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
