import { type GraphQLObjectType, getNamedType } from 'graphql';
import type { Bladzij } from '../../schema/Bladzij';
import type { Aanvraag } from './Aanvraag';
import type { Vraagveld } from './Context';
import { JsonTekst } from './JsonTekst';
import { aaneen, type Gekozen, gekozen, HOOFD, object, Rijtekst } from './selectie';
import { serialiseer } from './serialiseer';
import { vanaf } from './vanaf';
import { voorbereid } from './voorbereid';

/**
 * Which rows of a noun: SQL on alias s with `?` where a value comes; what was not asked is left out. `wisselend`: how many
 * rows it leaves hangs on the value.
 */
export type Voorwaarde = [sql: string, waarde: unknown, wisselend?: boolean];

/** Where a cursor comes in a text that the database makes: JSON text never holds this character. */
const HIER = '\u0001';

/** What the statement says of a page besides its persons. Lists come as text with commas: the driver reads arrays slowly. */
type Paginarij = [
  aantal: number,
  laatste: string | null,
  meer: boolean,
  sleutels: string | null,
  ...teksten: (string | null)[],
];

/** The text of one `edges`: rows from the database, with a mark for each cursor. */
function edges(vraag: Vraagveld, veld: Gekozen, rijtekst: Rijtekst): { sql: string; cursors: number } {
  const edge = getNamedType(veld.type) as GraphQLObjectType;
  rijtekst.soorten.add(edge.name);
  let cursors = 0;
  const stukken = object(gekozen(vraag, edge, veld.knopen), (deel) => {
    if (deel.veld === '__typename') return [{ json: `"${edge.name}"` }];
    if (deel.veld === 'cursor') {
      cursors += 1;
      return [{ sql: 'chr(1)' }];
    }
    return rijtekst.rij(getNamedType(deel.type) as GraphQLObjectType, deel.knopen, HOOFD);
  });
  return { sql: aaneen(stukken), cursors };
}

/** A mark becomes the cursor of its row. */
function metCursors(tekst: string, sleutels: string[], perRij: number, maak: (sleutel: string) => string): string {
  if (!perRij) return tekst;
  const [eerste, ...rest] = tekst.split(HIER);
  return eerste + rest.map((deel, nr) => `"${maak(sleutels[Math.floor(nr / perRij)]!)}"${deel}`).join('');
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

  const waarden = [...voorwaarden.map(([, waarde]) => waarde), ...(begin ? [begin] : []), bladzij.first];
  const rijen = [...voorwaarden.map(([sql]) => sql), ...(begin ? ['s.rijsleutel > ?::uuid'] : [])];
  let nr = 0;
  const genummerd = rijen.map((sql) => sql.replace('?', () => `$${++nr}`));
  const waar = genummerd.length ? `where ${genummerd.join(' and ')}` : '';

  const type = getNamedType(vraag.returnType) as GraphQLObjectType;
  const rijtekst = new Rijtekst(vraag);
  const velden = gekozen(vraag, type, vraag.fieldNodes);
  const delen = velden
    .filter(({ veld }) => veld === 'edges')
    .map((veld) => ({ veld, ...edges(vraag, veld, rijtekst) }));
  const metSleutels = delen.some((deel) => deel.cursors > 0);
  const relatie = soort.toLowerCase();
  const hoeveel = `$${waarden.length}::int`;
  // the row after the page tells that there is more; it is not on it
  const erop = `where p.nr <= ${hoeveel}`;
  const tekst = `
    select b.personen, stand.op as stand, klok.vandaag::text as vandaag, b.aantal, b.laatste, b.meer,
      ${metSleutels ? 'b.sleutels' : 'null'} as sleutels${delen.map((_, plaats) => `, b.tekst${plaats}`).join('')}
    from stand cross join klok cross join (
      select string_agg(p.logpseudoniem::text, ',') filter (${erop}) as personen, (count(*) filter (${erop}))::int as aantal,
        max(p.rijsleutel::text) filter (${erop}) as laatste, count(*) > ${hoeveel} as meer
        ${metSleutels ? `, string_agg(p.rijsleutel::text, ',' order by p.rijsleutel) filter (${erop}) as sleutels` : ''}
        ${delen.map((_, plaats) => `, string_agg(p.tekst${plaats}, ',' order by p.rijsleutel) filter (${erop}) as tekst${plaats}`).join('')}
      from (
        select row_number() over (order by s.rijsleutel) as nr, s.logpseudoniem, s.rijsleutel
          ${delen.map(({ sql }, plaats) => `, ${sql} as tekst${plaats}`).join('')}
        from ${relatie} s ${waar} order by s.rijsleutel limit ${hoeveel} + 1
      ) p
    ) b`;
  // with a filter the best plan hangs on its values: planned each time
  const vast = voorwaarden.every(([, , wisselend]) => !wisselend);
  const vraagtekst = { naam: vast ? voorbereid(slice, tekst) : undefined, tekst, waarden };
  const [aantal, laatste, meer, sleutels, ...teksten] = (await lezer.leesBladzij(vraagtekst, aanvraag)) as Paginarij;

  const maak = (sleutel: string) => cursors.maak(vraag.fieldName, sleutel);
  const pageInfo = { hasNextPage: meer, endCursor: laatste && maak(laatste) };
  verantwoording.geleverd += aantal;
  verantwoording.soorten.add(type.name).add('PageInfo');
  if (aantal) for (const naam of rijtekst.geleverd(teksten)) verantwoording.soorten.add(naam);

  const alsTekst = velden.map((veld) => {
    if (veld.veld === '__typename') return JSON.stringify(type.name);
    const plaats = delen.findIndex((deel) => deel.veld === veld);
    if (plaats < 0) return serialiseer(vraag, veld.type, veld.knopen)(pageInfo);
    return `[${metCursors(teksten[plaats] ?? '', sleutels?.split(',') ?? [], delen[plaats]!.cursors, maak)}]`;
  });
  return new JsonTekst(`{${velden.map(({ sleutel }, plaats) => `"${sleutel}":${alsTekst[plaats]}`).join(',')}}`);
}
