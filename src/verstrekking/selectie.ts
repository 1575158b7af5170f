import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields';
import type { Slice } from '../policy/Slice';
import { genest } from '../projecties/genest';
import { kolomnaam } from '../projecties/kolommen';
import type { Vraagveld } from './Context';

export interface Gekozen {
  /** the key in the answer: the alias, or the field's name */
  sleutel: string;
  veld: string;
  type: GraphQLOutputType;
  knopen: readonly FieldNode[];
}

/** The fields that are selected of an object, fragments opened, @skip and @include followed, in the order of the answer. */
export function gekozen(vraag: Vraagveld, van: GraphQLObjectType, knopen: readonly FieldNode[]): Gekozen[] {
  return [...collectSubfields(vraag.schema, vraag.fragments, vraag.variableValues, van, knopen)].map(
    ([sleutel, delen]) => ({
      sleutel,
      veld: delen[0]!.name.value,
      type: van.getFields()[delen[0]!.name.value]?.type as GraphQLOutputType,
      knopen: delen,
    }),
  );
}

/**
 * A piece of JSON text: literal; SQL that gives JSON text and never null; or SQL of a value that may be null, with what goes
 * around it otherwise.
 */
export type Stuk = { json: string } | { sql: string } | { waarde: string; om: '' | '"' };

/** Where we fill in something in a text that the database makes: JSON text never holds this character. */
const HIER = '\u0001';
export const HIER_SQL = 'chr(1)';

/** The text with something for each such place. */
export function ingevuld(tekst: string, maak: (plaats: number) => string): string {
  if (!tekst.includes(HIER)) return tekst;
  const [eerste, ...rest] = tekst.split(HIER);
  return eerste + rest.map((deel, plaats) => maak(plaats) + deel).join('');
}

const letterlijk = (json: string) => `'${json.replaceAll("'", "''")}'`;

/** One expression from pieces. What stands before a value goes along with it: every `||` copies the text made so far. */
export function aaneen(stukken: Stuk[]): string {
  const delen: string[] = [];
  let ervoor = '';
  for (const stuk of stukken) {
    if ('json' in stuk) ervoor += stuk.json;
    else if ('waarde' in stuk) {
      const { waarde, om } = stuk;
      const einde = om && ` || ${letterlijk(om)}`;
      delen.push(`coalesce(${letterlijk(ervoor + om)} || ${waarde}${einde}, ${letterlijk(`${ervoor}null`)})`);
      ervoor = '';
    } else {
      delen.push(...(ervoor ? [letterlijk(ervoor)] : []), stuk.sql);
      ervoor = '';
    }
  }
  return [...delen, ...(ervoor ? [letterlijk(ervoor)] : [])].join(' || ');
}

/** The pieces of an object's JSON text, key by key. */
export function object(velden: Gekozen[], waarde: (veld: Gekozen) => Stuk[]): Stuk[] {
  return [
    { json: '{' },
    ...velden.flatMap((veld, plaats) => [{ json: `${plaats ? ',' : ''}"${veld.sleutel}":` }, ...waarde(veld)]),
    { json: '}' },
  ];
}

/** Types that JSON writes as the database does, without quotes; and those whose text has nothing that JSON escapes. */
const KAAL = new Set(['Int', 'Boolean']);
const ZONDER_ESCAPES = new Set(['ID', 'Datum', 'VsvCategorie', 'VsvReden']);

/** Fields with codes, in every noun: the register refuses one with anything in it that JSON escapes (migration 6-Codes). */
export const CODES: ReadonlySet<string> = new Set([
  ...['brin', 'vestiging', 'elementcode', 'vakcode', 'onderwijssoort', 'opleidingscode', 'leerweg', 'intensiteit'],
  ...['toepassing', 'uitslag', 'soort', 'redenUitstroom', 'leerbedrijf', 'geslacht', 'woongemeente', 'gemeente'],
  ...['pgn', 'pseudoniem'],
]);

/** As graphql-js would serialise it: the scalars of the contract hold what the database holds. */
function alsJson({ veld, type }: Gekozen, kolom: string): Stuk {
  const { name } = getNamedType(type);
  const lijst = isListType(isNonNullType(type) ? type.ofType : type);
  if (lijst) return { waarde: `to_json(${kolom})`, om: '' };
  if (ZONDER_ESCAPES.has(name) || CODES.has(veld)) return { waarde: kolom, om: '"' };
  return { waarde: KAAL.has(name) ? `${kolom}::text` : `to_json(${kolom})`, om: '' };
}

/** The alias of the rows that a page is of. */
export const HOOFD = 's';

/** Collects SQL for rows of nouns as JSON text, and which types are in it. */
export class Rijtekst {
  readonly soorten = new Set<string>();
  /** nouns that are only in the text when some list of them is not empty, by how such a list begins */
  private readonly genest: { soort: string; begin: string }[] = [];

  constructor(
    private readonly vraag: Vraagveld,
    private readonly slice: Slice,
    private readonly lees: (veld: string, alias: string) => string = (veld, alias) => `${alias}.${kolomnaam(veld)}`,
  ) {}

  /** The types of which something is in the texts; inside a JSON string no bare quote occurs, so a list's begin is one. */
  geleverd(teksten: (string | null)[]): string[] {
    const erin = this.genest.filter(({ begin }) => teksten.some((tekst) => tekst?.includes(begin)));
    return [...this.soorten, ...erin.map(({ soort }) => soort)];
  }

  /** A row of the relation under this alias. */
  rij(type: GraphQLObjectType, knopen: readonly FieldNode[], alias: string): Stuk[] {
    if (alias === HOOFD) this.soorten.add(type.name);
    return object(gekozen(this.vraag, type, knopen), (veld): Stuk[] => {
      if (veld.veld === '__typename') return [{ json: `"${type.name}"` }];
      const onder = getNamedType(veld.type);
      if (!isObjectType(onder)) return [alsJson(veld, this.lees(veld.veld, alias))];
      const band = genest[`${type.name}.${veld.veld}`]!;
      const diep = `${alias}_`;
      const rij = aaneen(this.rij(onder, veld.knopen, diep));
      const relatie = `${onder.name.toLowerCase()} ${diep}`;
      this.genest.push({ soort: onder.name, begin: `"${veld.sleutel}":${'naar' in band ? '{' : '[{'}` });
      if ('naar' in band) {
        const een = `select ${rij} from ${relatie} where ${diep}.rijsleutel = ${alias}.${band.naar}`;
        return [{ sql: `coalesce((${een}), 'null')` }];
      }
      const volgorde = band.volgorde.map((kolom) => `${diep}.${kolom}`).join(', ');
      const zelfde = (kolom: string) => `${diep}.${kolom} = ${alias}.${kolom}`;
      // of a person who is known to several institutions, what this one knows
      const vanPersoon = ['logpseudoniem', ...(this.slice.perInstelling ? ['gebied'] : [])].map(zelfde).join(' and ');
      const bij = 'via' in band ? `${diep}.${band.via} = ${alias}.rijsleutel` : vanPersoon;
      return [
        {
          sql: `coalesce((select '[' || string_agg(${rij}, ',' order by ${volgorde}) || ']' from ${relatie} where ${bij}), '[]')`,
        },
      ];
    });
  }
}
