import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { Bladzij } from '../../schema/Bladzij';
import type { Slice } from '../policy/Slice';
import type { Aanvraag } from './Aanvraag';
import type { Vraagveld } from './Context';
import { JsonTekst } from './JsonTekst';
import { jsonObject } from './jsonObject';
import type { Leesvraag } from './Lezer';
import { perSelectie } from './perSelectie';
import { aaneen, type Gekozen, gekozen, HIER_SQL, HOOFD, ingevuld, object, Rijtekst } from './selectie';
import { serialiseer } from './serialiseer';
import { vanaf } from './vanaf';
import { voorbereid } from './voorbereid';

/**
 * Which rows of a noun: SQL on alias s with `?` where a value comes; what was not asked is left out. `wisselend`: how many
 * rows it leaves hangs on the value.
 */
export type Voorwaarde = [sql: string, waarde: unknown, wisselend?: boolean];

/** What the statement says of a page besides its persons. Lists come as text with commas: the driver reads arrays slowly. */
type Paginarij = [aantal: number, laatste: string | null, meer: boolean, ...lijsten: (string | null)[]];

/** The text of one `edges`: SQL for each row, in which so many cursors are filled in. */
function edges(vraag: Vraagveld, veld: Gekozen, rijtekst: Rijtekst): { sql: string; cursors: number } {
  const edge = getNamedType(veld.type) as GraphQLObjectType;
  rijtekst.soorten.add(edge.name);
  let cursors = 0;
  const stukken = object(gekozen(vraag, edge, veld.knopen), (deel) => {
    if (deel.veld === '__typename') return [{ json: `"${edge.name}"` }];
    if (deel.veld === 'cursor') {
      cursors += 1;
      return [{ sql: HIER_SQL }];
    }
    return rijtekst.rij(getNamedType(deel.type) as GraphQLObjectType, deel.knopen, HOOFD);
  });
  return { sql: aaneen(stukken), cursors };
}

type Statement = Pick<Leesvraag, 'naam' | 'tekst'>;

/**
 * What is made of a selection: the pieces of its statements, those without a filter (at the front, or further on), and what
 * makes the text of the rest.
 */
const gemaakt = perSelectie((vraag, slice) => {
  const type = getNamedType(vraag.returnType) as GraphQLObjectType;
  const rijtekst = new Rijtekst(vraag, slice);
  const velden = gekozen(vraag, type, vraag.fieldNodes);
  const delen = velden
    .filter(({ veld }) => veld === 'edges')
    .map((veld) => ({ veld, ...edges(vraag, veld, rijtekst) }));
  const overig = new Map(
    velden
      .filter(({ veld }) => veld === 'pageInfo')
      .map((veld) => [veld, serialiseer(vraag, veld.type, veld.knopen)] as const),
  );
  // what is listed of the rows of a page: the text of each `edges`, and their keys if cursors are asked
  const sleutels = delen.some(({ cursors }) => cursors > 0) ? ['s.rijsleutel::text'] : [];
  const lijsten = [...delen.map(({ sql }) => sql), ...sleutels];
  return { type, rijtekst, velden, delen, overig, lijsten, statements: new Map<boolean, Statement>() };
});

/** The statement for a page: values of the conditions $1…, the key before the page if there is one, and how many rows. */
function maakStatement(soort: string, voorwaarden: Voorwaarde[], verder: boolean, lijsten: string[]): string {
  const relatie = soort.toLowerCase();
  const waar = voorwaarden.map(([sql], nr) => sql.replace('?', `$${nr + 1}`));
  const nr = voorwaarden.length + 1;
  const ervoor = verder ? [`s.rijsleutel > $${nr}::uuid`] : [];
  const hoeveel = `$${nr + ervoor.length}::int`;
  const en = (eisen: string[]) => (eisen.length ? `where ${eisen.join(' and ')}` : '');
  const perLijst = (naar: (sql: string, naam: string) => string) =>
    lijsten.map((sql, plaats) => `, ${naar(sql, `lijst${plaats}`)}`).join('');
  return `
    select b.personen, stand.op as stand, klok.vandaag::text as vandaag, b.aantal, b.laatste,
      case when b.aantal < ${hoeveel} then false else (
        select s.rijsleutel from ${relatie} s ${en([...waar, 's.rijsleutel > b.laatste::uuid'])} order by s.rijsleutel limit 1
      ) is not null end as meer${perLijst((_, naam) => `b.${naam}`)}
    from stand cross join klok cross join (
      select string_agg(p.logpseudoniem::text, ',') as personen, count(*)::int as aantal,
        max(p.rijsleutel::text) as laatste
        ${perLijst((_, naam) => `string_agg(p.${naam}, ',' order by p.rijsleutel) as ${naam}`)}
      from (
        select s.logpseudoniem, s.rijsleutel${perLijst((sql, naam) => `${sql} as ${naam}`)}
        from ${relatie} s ${en([...waar, ...ervoor])} order by s.rijsleutel limit ${hoeveel}
      ) p
    ) b`;
}

/** That statement, made once where there are few of them. */
function statement(
  slice: Slice,
  soort: string,
  voorwaarden: Voorwaarde[],
  verder: boolean,
  { lijsten, statements }: ReturnType<typeof gemaakt>,
): Statement {
  const maak = () => maakStatement(soort, voorwaarden, verder, lijsten);
  // with a filter the best plan hangs on its values: planned each time
  if (voorwaarden.some(([, , wisselend]) => wisselend)) return { naam: undefined, tekst: maak() };
  const eerder = statements.get(verder);
  if (eerder) return eerder;
  const tekst = maak();
  const nieuw = { naam: voorbereid(slice, tekst), tekst };
  statements.set(verder, nieuw);
  return nieuw;
}

/**
 * A page of a noun of the slice, in the order of its row keys, as JSON text that the database makes for exactly the fields
 * selected: a page of 5 000 rows is one statement and one string. A row that stays in the slice keeps its key, so a pull
 * from first to last page meets it once, whatever changes meanwhile.
 * @throws BronFout ONGELDIGE_WAARDE for a page size below 1, ONGELDIGE_CURSOR
 */
export async function connectie(
  aanvraag: Aanvraag,
  vraag: Vraagveld,
  soort: string,
  voorwaarden: Voorwaarde[],
  bladzij: Bladzij,
): Promise<JsonTekst> {
  const { slice, lezer, cursors, verantwoording } = aanvraag;
  const begin = vanaf(cursors, vraag.fieldName, bladzij);
  const vorm = gemaakt(vraag, slice);
  const waarden = [...voorwaarden.map(([, waarde]) => waarde), ...(begin === null ? [] : [begin]), bladzij.first];
  const tekst = statement(slice, soort, voorwaarden, begin !== null, vorm);
  const [aantal, laatste, meer, ...lijsten] = (await lezer.leesBladzij({ ...tekst, waarden }, aanvraag)) as Paginarij;

  const { type, rijtekst, velden, delen, overig } = vorm;
  const teksten = lijsten.slice(0, delen.length);
  const sleutels = lijsten[delen.length]?.split(',') ?? [];
  verantwoording.geleverd += aantal;
  verantwoording.soorten.add(type.name).add('PageInfo');
  if (aantal) for (const naam of rijtekst.geleverd(teksten)) verantwoording.soorten.add(naam);

  const maak = (sleutel: string) => cursors.maak(vraag.fieldName, sleutel);
  const pageInfo = { hasNextPage: meer, endCursor: laatste && maak(laatste) };
  const waarde = (veld: Gekozen) => {
    if (veld.veld === '__typename') return `"${type.name}"`;
    const rest = overig.get(veld);
    if (rest) return rest(pageInfo);
    const plaats = delen.findIndex((deel) => deel.veld === veld);
    const perRij = delen[plaats]!.cursors;
    return `[${ingevuld(teksten[plaats] ?? '', (nr) => `"${maak(sleutels[Math.floor(nr / perRij)]!)}"`)}]`;
  };
  return new JsonTekst(jsonObject(velden.map((veld) => [veld.sleutel, waarde(veld)])), aantal);
}
