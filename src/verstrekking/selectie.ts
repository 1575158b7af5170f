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

/** A piece of SQL text: literal JSON, or an expression that gives JSON text and never null. */
type Stuk = { json: string } | { sql: string };

const letterlijk = (json: string) => `'${json.replaceAll("'", "''")}'`;

/** One expression from pieces; literals beside each other become one. */
export function aaneen(stukken: Stuk[]): string {
  const delen: Stuk[] = [];
  for (const stuk of stukken) {
    const vorige = delen.at(-1);
    if ('json' in stuk && vorige && 'json' in vorige) vorige.json += stuk.json;
    else delen.push({ ...stuk });
  }
  return delen.map((deel) => ('json' in deel ? letterlijk(deel.json) : deel.sql)).join(' || ');
}

/** The pieces of an object's JSON text, key by key. */
export function object(velden: Gekozen[], waarde: (veld: Gekozen) => Stuk[]): Stuk[] {
  return [
    { json: '{' },
    ...velden.flatMap((veld, plaats) => [{ json: `${plaats ? ',' : ''}"${veld.sleutel}":` }, ...waarde(veld)]),
    { json: '}' },
  ];
}

/** As graphql-js would serialise it: the scalars of the contract hold what the database holds. */
function kolom(type: GraphQLOutputType, kolom: string): Stuk {
  const naam = getNamedType(type).name;
  const vrij = !isListType(isNonNullType(type) ? type.ofType : type) && ['Int', 'Boolean'].includes(naam);
  return { sql: `coalesce(${vrij ? `${kolom}::text` : `to_json(${kolom})::text`}, 'null')` };
}

/** The alias of the rows that a page is of. */
export const HOOFD = 's';

/** Collects SQL for rows of nouns as JSON text, and which types are in it. */
export class Rijtekst {
  readonly soorten = new Set<string>();
  /** nouns that are only in the text when some list of them is not empty, by how such a list begins */
  private readonly genest: { soort: string; begin: string }[] = [];

  constructor(private readonly vraag: Vraagveld) {}

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
      if (!isObjectType(onder)) return [kolom(veld.type, `${alias}.${kolomnaam(veld.veld)}`)];
      const band = genest[`${type.name}.${veld.veld}`]!;
      const diep = `${alias}_`;
      this.genest.push({ soort: onder.name, begin: `"${veld.sleutel}":[{` });
      return [
        {
          sql: `coalesce((select '[' || string_agg(${aaneen(this.rij(onder, veld.knopen, diep))}, ',' order by ${diep}.${band.volgorde}) || ']'
        from ${onder.name.toLowerCase()} ${diep} where ${diep}.${band.via} = ${alias}.rijsleutel), '[]')`,
        },
      ];
    });
  }
}
