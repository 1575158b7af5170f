import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Antwoord, Partner } from '../opstelling/hub';

export interface Vraag {
  veld: string;
  query: string;
  variables: Record<string, unknown>;
  /** whether it is asked page after page */
  bladzijden: boolean;
}

/** Every field under a type, nested as deep as it goes. */
function alles(type: GraphQLOutputType): string {
  const onder = getNamedType(type);
  if (!isObjectType(onder)) return '';
  return `{ ${Object.values(onder.getFields())
    .map((veld) => `${veld.name} ${alles(veld.type)}`)
    .join(' ')} }`;
}

/** Each way to fill in the arguments: one value from each list. */
function* combinaties(lijsten: [string, unknown[]][]): Generator<Record<string, unknown>> {
  const [eerste, ...rest] = lijsten;
  if (!eerste) return void (yield {});
  for (const waarde of eerste[1]) for (const verder of combinaties(rest)) yield { [eerste[0]]: waarde, ...verder };
}

/**
 * Everything that a contract lets an agency ask, with every field, as it can itself derive from the SDL that it is given.
 * `waarden` fills in the arguments: each required one, and each other one that is named there.
 */
export function alleVragen(sdl: string, waarden: Record<string, unknown[]>): Vraag[] {
  const query = buildSchema(sdl).getQueryType() as GraphQLObjectType;
  const velden = Object.values(query.getFields()).filter(({ name }) => name !== 'mijnAutorisatie');
  return velden.flatMap((veld) => {
    const gevuld = veld.args.filter(({ name, defaultValue }) => defaultValue === undefined && waarden[name]);
    const leeg = veld.args.filter((arg) => isRequiredArgument(arg) && !waarden[arg.name]);
    if (leeg.length) throw new Error(`geen waarde voor ${veld.name}(${leeg.map(({ name }) => name)})`);
    const bladzijden = veld.args.some(({ name }) => name === 'after');
    const args = veld.args.filter(
      (arg) => gevuld.includes(arg) || (bladzijden && ['first', 'after'].includes(arg.name)),
    );
    const kop = args.length ? `(${args.map(({ name, type }) => `$${name}: ${type}`).join(', ')})` : '';
    const aanroep = args.length ? `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
    const tekst = `query ${kop} { ${veld.name}${aanroep} ${alles(veld.type)} }`;
    return [...combinaties(gevuld.map(({ name }) => [name, waarden[name]!]))].map((variables) => ({
      ...{ veld: veld.name, query: tekst, variables, bladzijden },
    }));
  });
}

/** The contract as the agency itself asks for it. */
export const sdlVan = async (partner: Partner): Promise<string> =>
  (await partner('{ mijnAutorisatie { sdl } }')).json.data.mijnAutorisatie.sdl;

/** The answers to a question, from the first page to the last. */
export async function alleBladzijden(
  partner: Partner,
  { veld, query, variables, bladzijden }: Vraag,
  first = 500,
): Promise<Antwoord[]> {
  const antwoorden: Antwoord[] = [];
  for (let after: string | null = null; ; ) {
    const antwoord = await partner(query, bladzijden ? { ...variables, first, after } : variables);
    if (antwoord.json.errors) throw new Error(`${veld}: ${JSON.stringify(antwoord.json.errors)}`);
    antwoorden.push(antwoord);
    const pagina = antwoord.json.data[veld].pageInfo;
    if (!pagina?.hasNextPage) return antwoorden;
    after = pagina.endCursor;
  }
}
