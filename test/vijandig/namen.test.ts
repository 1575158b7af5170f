import { GraphQLSchema, getIntrospectionQuery } from 'graphql';
import { contract } from '../../src/policy/contract';
import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import { schema } from '../../src/server/schema';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { type NepIssuer, nepIssuer } from '../sessie/nepIssuer';
import { naamgeving, type Plaats, plaatsen } from './verborgen';

const volledig = schema();
const slices = laadSlices(VANDAAG);
/** names in one question: as many as the hub names faults of */
const TEGELIJK = 20;

let issuer: NepIssuer;
/** as partners find it in acceptance, and with introspection off */
let open: Testhub;
let dicht: Testhub;
beforeAll(async () => {
  issuer = await nepIssuer();
  [open, dicht] = await Promise.all([maakHub(), maakHub({ config: { issuer: issuer.url } })]);
});
afterAll(async () => {
  await Promise.all([open.stop(), dicht.stop()]);
  issuer.stop();
});

async function als(t: Testhub, { afnemer, vragers }: Slice): Promise<Partner> {
  const [{ id, oin, gebied }] = vragers as [Slice['vragers'][number]];
  if (t === open) return t.als(id);
  const claims = { sub: id, client_id: id, oin, scope: afnemer.doel, gebied, aud: `${t.hub.url}/graphql` };
  const bearer = `Bearer ${await issuer.toegang(claims)}`;
  return (query, variables) => t.stuur(JSON.stringify({ query, variables }), { authorization: bearer });
}

/** As many at a time as fit; the last are filled up with names that are none. */
const groepen = (namen: string[]): string[][] =>
  Array.from({ length: Math.ceil(namen.length / TEGELIJK) }, (_, groep) =>
    Array.from({ length: TEGELIJK }, (_, nr) => namen[groep * TEGELIJK + nr] ?? onzin('onzinnigheid', nr)),
  );

/** Somebody who almost knows a name. */
const VERSCHRIJF = [
  (naam: string) => naam.slice(0, -1),
  (naam: string) => `${naam}s`,
  (naam: string) => naam[0]!.toUpperCase() + naam.slice(1),
];

/** A name of the same length that is none. */
const onzin = (naam: string, nr: number): string => `q${String.fromCharCode(97 + nr)}`.padEnd(naam.length, 'z');

/** The errors, with each name that was tried as its number. */
async function fouten(partner: Partner, query: string, namen: string[]) {
  const { status, json } = await partner(query);
  expect([status, json.data]).toEqual([400, undefined]);
  const tekst = namen.reduce(
    (rest, naam, nr) => rest.replaceAll(`'${naam}'`, `<${nr}>`).replaceAll(`'@${naam}'`, `<${nr}>`),
    JSON.stringify(json.errors),
  );
  return JSON.parse(tekst) as { message: string; locations: unknown; extensions: unknown }[];
}

/** Where each error is follows from the question, and its length from the name. */
const inhoud = (gevonden: Awaited<ReturnType<typeof fouten>>) =>
  gevonden.map(({ message, extensions }) => ({ message, extensions }));

/**
 * What is tried where. A name is tried where it belongs, as a question, and in one of the other places: in another one by each
 * agency.
 */
function proeven(slice: Slice, beurt: number): { waar: string; probeer: Plaats['probeer']; namen: string[] }[] {
  const eigen = naamgeving(contract(volledig, slice)).alle;
  const alle = plaatsen(volledig, contract(volledig, slice));
  const overal = alle.filter(({ soort }) => soort === 'overal');
  const verschrijf = VERSCHRIJF[beurt % VERSCHRIJF.length]!;
  return alle.map(({ waar, soort, probeer, verborgen }) => {
    if (soort === 'overal') {
      const plek = overal.findIndex((een) => een.waar === waar);
      return { waar, probeer, namen: verborgen.filter((_, nr) => (nr + beurt) % overal.length === plek) };
    }
    const bijna = verborgen.map(verschrijf).filter((een) => een.length > 2 && !eigen.has(een));
    return { waar, probeer, namen: [...new Set([...verborgen, ...bijna])] };
  });
}

describe.each(slices.map((slice, beurt): [string, Slice, number] => [slice.afnemer.afnemer, slice, beurt]))(
  'als %s',
  (_naam, slice, beurt) => {
    test('een naam die ik niet mag weten, geeft dezelfde fout als een die niet bestaat, met en zonder introspectie', async () => {
      const [partner, ander] = await Promise.all([als(open, slice), als(dicht, slice)]);
      const geprobeerd = proeven(slice, beurt).map(async ({ waar, probeer, namen }) => {
        const [eerste, ...rest] = groepen(namen.filter((een) => een.length > 1));
        if (!eerste) return 0;
        const verzonnen = eerste.map(onzin);
        const verwacht = await fouten(partner, probeer(verzonnen), verzonnen);
        expect([waar, await fouten(partner, probeer(eerste), eerste)]).toEqual([waar, verwacht]);
        expect([waar, await fouten(ander, probeer(eerste), eerste)]).toEqual([waar, verwacht]);
        await Promise.all(
          rest.map(async (groep) =>
            expect([waar, inhoud(await fouten(partner, probeer(groep), groep))]).toEqual([waar, inhoud(verwacht)]),
          ),
        );
        return namen.length;
      });
      expect((await Promise.all(geprobeerd)).reduce((som, een) => som + een, 0)).toBeGreaterThan(200);
    });

    test('introspectie noemt alleen wat in mijn contract staat, en zegt niets als zij uit is', async () => {
      const [partner, ander] = await Promise.all([als(open, slice), als(dicht, slice)]);
      const eigen = naamgeving(contract(volledig, slice));
      const { json } = await partner(getIntrospectionQuery({ descriptions: false }));
      const genoemd = [...JSON.stringify(json.data).matchAll(/"name":"(\w+)"/g)].map(([, naam]) => naam!);
      const vanGraphql = naamgeving(new GraphQLSchema({})).alle;
      const { alle } = naamgeving(volledig);
      expect(genoemd.filter((naam) => alle.has(naam) && !eigen.alle.has(naam) && !vanGraphql.has(naam))).toEqual([]);
      expect(genoemd.length).toBeGreaterThan(30);

      const verborgen = naamgeving(volledig).typen.filter((naam) => !eigen.alle.has(naam));
      const [eerste] = verborgen;
      const zoek = (naam: string, nr: number) => `a${nr}: __type(name: "${naam}") { name fields { name } }`;
      const { wortelvelden } = slice.autorisatie.limieten;
      for (let nr = 0; nr < verborgen.length; nr += wortelvelden) {
        const enkele = verborgen.slice(nr, nr + wortelvelden);
        const { json } = await partner(`{ ${enkele.map(zoek).join(' ')} }`);
        expect(Object.values(json.data)).toEqual(enkele.map(() => null));
      }
      // off: it is a field like any other that is not there
      for (const naam of [eerste!, [...eigen.alle][0]!]) {
        const gevonden = await fouten(ander, `{ ${zoek(naam, 0)} }`, ['__type']);
        const verzonnen = await fouten(ander, '{ a0: __tiep }', ['__tiep']);
        expect(inhoud(gevonden)).toEqual(inhoud(verzonnen));
      }
      const schema = await fouten(ander, '{ __schema { types { name } } }', ['__schema']);
      expect(inhoud(schema)).toEqual(inhoud(await fouten(ander, '{ __sjema }', ['__sjema'])));
    });
  },
);
