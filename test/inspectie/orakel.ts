import {
  buildSchema,
  execute,
  type GraphQLResolveInfo,
  parse,
  printSchema,
  responsePathAsArray,
  validate,
} from 'graphql';
import { groepeer } from '../../seeds/groepeer';
import { contract } from '../../src/policy/contract';
import type { Slice } from '../../src/policy/Slice';
import { schema } from '../../src/server/schema';
import { Cursors } from '../../src/verstrekking/Cursors';
import type { Antwoord, Testhub } from '../opstelling/hub';
import { sleutels } from '../opstelling/vast';
import type { Rij } from './haalAlles';

interface Args {
  [naam: string]: unknown;
  first: number;
  after?: string | null;
  filter?: Record<string, unknown> | null;
}

/** How a root field picks from the rows of its noun. */
const VELDEN: Record<string, { soort: string; past: (rij: Rij, args: Args) => boolean }> = {
  examenresultaten: { soort: 'Examenresultaat', past: (rij, { examenjaar }) => rij.examenjaar === examenjaar },
  examens: { soort: 'Examen', past: (rij, { examenjaar }) => rij.examenjaar === examenjaar },
  inschrijvingen: {
    soort: 'Inschrijving',
    past: ({ van, tot }, { peildatum }) => van! <= peildatum! && (tot === null || peildatum! < tot!),
  },
  diplomas: { soort: 'Diploma', past: () => true },
  bpvs: { soort: 'Bpv', past: () => true },
  onderwijsdeelnemers: {
    soort: 'Onderwijsdeelnemer',
    past: ({ pseudoniem }, { pseudoniemen }) => !pseudoniemen || (pseudoniemen as unknown[]).includes(pseudoniem),
  },
};

const kameel = (kolom: string) => kolom.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** char(4): the spaces at its end don't count. */
const opVak = ({ vakcode }: Rij) => String(vakcode).replace(/ +$/, '');

/** A slice's own table as objects, in the order of the row keys. */
async function lees({ db }: Testhub, { naam }: Slice, soort: string): Promise<Rij[]> {
  const tabel = `${naam}.${soort.toLowerCase()}`;
  const geldig = soort === 'Inschrijving' ? ', lower(geldig)::text as van, upper(geldig)::text as tot' : '';
  const { rows } = await db.query<{ rij: Rij }>(
    `select to_jsonb(r) as rij from (select *${geldig} from ${tabel}) r order by rijsleutel::text`,
  );
  return rows.map(({ rij }) =>
    Object.fromEntries(Object.entries(rij).map(([kolom, waarde]) => [kameel(kolom), waarde])),
  );
}

export interface Orakel {
  /** the text that `data` must be, byte for byte; what is random in an answer (cursors) is taken from it, once proven right */
  data(query: string, variabelen: Record<string, unknown>, antwoord: Antwoord): Promise<string>;
}

/**
 * graphql-js itself on the slice's contract, with no resolvers but the plain ones, over rows that the owner reads.
 * `gewoon`: values of root fields that do not page.
 */
export async function maakOrakel(t: Testhub, naam: string, gewoon: Record<string, unknown> = {}): Promise<Orakel> {
  const slice = t.slices.find((een) => een.naam === naam)!;
  const kaal = buildSchema(printSchema(contract(schema(), slice)));
  const cursors = new Cursors(sleutels.afgeleid(`cursor/${naam}`));
  const rijen: Record<string, Rij[]> = {};
  for (const soort of slice.soorten) rijen[soort] = await lees(t, slice, soort);
  const perExamen = groepeer(rijen.Examenresultaat ?? [], ({ examen }) => String(examen));
  for (const examen of rijen.Examen ?? []) {
    const bij = perExamen.get(String(examen.rijsleutel)) ?? [];
    examen.resultaten = bij.sort((a, b) => (opVak(a) < opVak(b) ? -1 : 1));
  }

  /** A cursor as the answer has it in this place, if it is of this row and this question. */
  const uitAntwoord = (veld: string, plaats: string) => (_args: unknown, data: unknown, info: GraphQLResolveInfo) => {
    const pad = responsePathAsArray(info.path);
    const cursor = pad.reduce((waarde, stap) => (waarde as Record<string, unknown>)?.[stap], data);
    return typeof cursor === 'string' && cursors.lees(veld, cursor) === plaats ? cursor : `geen cursor van ${plaats}`;
  };
  const pagina = (veld: string) => (args: Args) => {
    const { soort, past } = VELDEN[veld]!;
    const na = args.after ? cursors.lees(veld, args.after) : '';
    const filter = Object.entries(args.filter ?? {}).filter(([, waarde]) => waarde !== null);
    const over = rijen[soort]!.filter(
      (rij) => past(rij, args) && filter.every(([naam, waarde]) => rij[naam] === waarde) && String(rij.rijsleutel) > na,
    );
    const blad = over.slice(0, args.first);
    const cursor = (rij: Rij) => uitAntwoord(veld, String(rij.rijsleutel));
    return {
      edges: blad.map((node) => ({ node, cursor: cursor(node) })),
      pageInfo: { hasNextPage: over.length > blad.length, endCursor: blad.length ? cursor(blad.at(-1)!) : null },
    };
  };
  const rootValue = { ...gewoon, ...Object.fromEntries(Object.keys(VELDEN).map((veld) => [veld, pagina(veld)])) };

  return {
    data: async (query, variableValues, antwoord) => {
      const document = parse(query);
      expect(validate(kaal, document)).toEqual([]);
      const { data, errors } = await execute({
        ...{ schema: kaal, document, rootValue, variableValues, contextValue: antwoord.json.data },
      });
      expect(errors).toBeUndefined();
      return JSON.stringify(data);
    },
  };
}
