import { type GraphQLArgument, type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { paden, vraag } from '../policy/paden';

/** A place in a question where somebody could try a name, and the document that tries some there. */
export interface Plaats {
  waar: string;
  /** whether names of one kind belong there, or it is as good a place as any other */
  soort: 'eigen' | 'overal';
  probeer: (namen: string[]) => string;
  /** the names that the whole schema has there and this contract does not */
  verborgen: string[];
}

interface Naamgeving {
  /** type → its fields, also those of input types */
  velden: Map<string, string[]>;
  /** `Type.veld` → its arguments */
  argumenten: Map<string, string[]>;
  typen: string[];
  waarden: string[];
  alle: Set<string>;
}

const namenVan = (delen: readonly { name: string }[]): string[] => delen.map(({ name }) => name);

/** Every name of a schema, by what it is the name of; GraphQL's own left out. */
export function naamgeving(schema: GraphQLSchema): Naamgeving {
  const typen = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const velden = new Map<string, string[]>();
  const argumenten = new Map<string, string[]>();
  for (const type of typen) {
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    velden.set(type.name, Object.keys(type.getFields()));
    for (const veld of Object.values(type.getFields())) {
      const args: readonly GraphQLArgument[] = 'args' in veld ? veld.args : [];
      argumenten.set(`${type.name}.${veld.name}`, namenVan(args));
    }
  }
  const waarden = typen.filter(isEnumType).flatMap((type) => namenVan(type.getValues()));
  const alle = [...velden.values(), ...argumenten.values(), namenVan(typen), waarden].flat();
  return { velden, argumenten, typen: namenVan(typen), waarden, alle: new Set(alle) };
}

const zonder = (alle: string[], eigen: string[] = []): string[] =>
  [...new Set(alle)].filter((een) => !eigen.includes(een));

/** The document that asks for these fields of an own type. */
function velden(eigen: GraphQLSchema, soort: string): ((namen: string[]) => string) | null {
  for (const pad of paden(eigen)) {
    const plek = pad.findIndex((een) => een.soort === soort);
    if (plek >= 0) return (namen) => vraag(pad.slice(0, plek) as typeof pad, namen.join(' '));
  }
  return null;
}

/** Every place of a contract with the names that are hidden there; a name may be hidden in more than one. */
export function plaatsen(volledig: GraphQLSchema, eigen: GraphQLSchema): Plaats[] {
  const hier = naamgeving(eigen);
  const daar = naamgeving(volledig);
  const elders = [...daar.alle].filter((een) => !hier.alle.has(een));
  const perSoort = [...hier.velden.keys()].flatMap((soort): Plaats[] => {
    const probeer = velden(eigen, soort);
    const verborgen = zonder(daar.velden.get(soort) ?? [], hier.velden.get(soort));
    return probeer && verborgen.length ? [{ waar: `veld van ${soort}`, soort: 'eigen', probeer, verborgen }] : [];
  });
  const filters = paden(eigen).flatMap(([{ veld }]) =>
    (hier.argumenten.get(`Query.${veld}`) ?? []).includes('filter') ? [veld] : [],
  );
  const perArgument = [...new Set(paden(eigen).map(([{ veld }]) => veld))].flatMap((veld): Plaats[] => {
    const verborgen = zonder(daar.argumenten.get(`Query.${veld}`) ?? [], hier.argumenten.get(`Query.${veld}`));
    const probeer = (namen: string[]) => `{ ${veld}(${namen.map((een) => `${een}: 1`).join(', ')}) { __typename } }`;
    return verborgen.length ? [{ waar: `argument van ${veld}`, soort: 'eigen', probeer, verborgen }] : [];
  });
  const overal = (waar: string, probeer: Plaats['probeer']): Plaats => ({
    waar,
    soort: 'overal',
    probeer,
    verborgen: elders,
  });
  return [
    ...perSoort,
    ...perArgument,
    { ...overal('vraag', (namen) => `{ ${namen.join(' ')} }`), soort: 'eigen' },
    overal('argument', (namen) => `{ mijnAutorisatie(${namen.map((een) => `${een}: 1`).join(', ')}) { naam } }`),
    overal('voorwaarde', (namen) => `{ ${namen.map((een) => `... on ${een} { __typename }`).join(' ')} }`),
    overal('variabele', (namen) => `query (${namen.map((een, nr) => `$v${nr}: ${een}`).join(', ')}) { __typename }`),
    overal('directive', (namen) => `{ __typename ${namen.map((een) => `@${een}`).join(' ')} }`),
    overal('fragment', (namen) => `{ ${namen.map((een) => `...${een}`).join(' ')} }`),
    overal('waarde', (namen) => `{ __typename ${namen.map((een) => `@skip(if: ${een})`).join(' ')} }`),
    ...filters
      .slice(0, 1)
      .map((veld) =>
        overal(
          'filter',
          (namen) => `{ ${veld}(filter: { ${namen.map((een) => `${een}: 1`).join(', ')} }) { __typename } }`,
        ),
      ),
  ];
}
