import { buildClientSchema, buildSchema, type GraphQLSchema, getIntrospectionQuery, isObjectType } from 'graphql';
import { fouten } from '../../src/errors';
import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import { schema } from '../../src/server/schema';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { geweigerdOp, mag } from './oordeel';
import { argument, naam, type Pad, type Plek, paden, vraag } from './paden';

/** Everything below follows from the afnemer files and the schema: a new file or field brings its own cases. */
const volledig: GraphQLSchema = schema();
const slices = laadSlices(VANDAAG);
const alle = paden(volledig);
const velden = new Set(
  Object.values(volledig.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()) : [])),
);
const vragen = Object.values(volledig.getQueryType()!.getFields());
const wijzigingen = Object.entries(volledig.getMutationType()!.getFields());
const argumenten = new Map(vragen.flatMap(({ args }) => args.map((arg) => [arg.name, argument(arg)] as const)));

let t: Testhub;
const partners = new Map<Slice, Partner>();

beforeAll(async () => {
  t = await maakHub();
  for (const slice of slices) partners.set(slice, await t.als(slice.vragers[0]!.id));
});
afterAll(() => t.stop());

interface Weigering {
  message: string;
  extensions: object;
}

/** Refused whole; each error is ours, in full, and names something that the caller wrote: nothing else can be in it. */
function isGeweigerd(antwoord: Antwoord, tekst: string, soort: 'veld' | 'argument', missend: string): Weigering[] {
  const slot = fouten.NIET_IN_CONTRACT.tekst;
  expect([antwoord.status, antwoord.json.data]).toEqual([400, undefined]);
  const { errors } = antwoord.json as { errors: Weigering[] };
  expect(errors[0]!.message).toBe(`Het ${soort} '${missend}' past niet in uw contract. ${slot}`);
  for (const { message, extensions, ...rest } of errors) {
    const [, genoemd] = /^Het (?:veld|argument) '(\w+)' past niet in uw contract\. /.exec(message) ?? [];
    expect(message.endsWith(`past niet in uw contract. ${slot}`)).toBe(true);
    expect(tekst.split(/\W+/)).toContain(genoemd);
    expect([extensions, Object.keys(rest)]).toEqual([{ code: 'NIET_IN_CONTRACT' }, ['locations']]);
  }
  return errors;
}

/** Faults that the hub tells of one question. */
const HOOGSTENS = 20;

/** What does not exist for a caller, asked many at a time: each is refused by an error of its own, so none hides behind another. */
async function ieder(
  namen: string[],
  soort: 'veld' | 'argument',
  vraagVan: (deel: string[]) => string,
  partner: Partner,
) {
  for (let begin = 0; begin < namen.length; begin += HOOGSTENS) {
    const deel = namen.slice(begin, begin + HOOGSTENS);
    const tekst = vraagVan(deel);
    const geweigerd = isGeweigerd(await partner(tekst), tekst, soort, deel[0]!);
    expect(geweigerd.map(({ message }) => message.split("'", 2).join("'"))).toEqual(
      deel.map((naam) => `Het ${soort} '${naam}`),
    );
  }
}

describe.each(slices.map((slice) => [slice.afnemer.afnemer, slice] as const))('als %s', (_afnemer, slice) => {
  const verleend = alle.filter((pad) => !geweigerdOp(volledig, slice, pad));
  /** by the place that is not granted: every way that leads through it */
  const ontzegd = new Map<string, [Plek, Pad[]]>();
  for (const pad of alle) {
    const plek = geweigerdOp(volledig, slice, pad);
    if (!plek) continue;
    const tot = naam(pad.slice(0, pad.indexOf(plek) + 1));
    ontzegd.set(tot, [plek, [...(ontzegd.get(tot)?.[1] ?? []), pad]]);
  }

  test.each(verleend.map((pad) => [naam(pad), pad] as [string, Pad]))('mag: %s', async (_naam, pad) => {
    const { status, json } = await partners.get(slice)!(vraag(pad));
    expect([status, json.errors]).toEqual([200, undefined]);
    expect(json.data[pad[0].veld]).toBeTruthy();
  });

  test.each([...ontzegd])('mag niet: %s, en wat erachter ligt', async (_tot, [plek, wegen]) => {
    // behind one place lie up to some hundred: a test of its own for each costs more than its question
    for (const pad of wegen) {
      const tekst = vraag(pad);
      isGeweigerd(await partners.get(slice)!(tekst), tekst, 'veld', plek.veld);
    }
  });

  /** every type that the slice can reach, with a way to it */
  const bereikbaar = new Map<string, Plek[]>([['Query', []]]);
  for (const pad of verleend) pad.forEach(({ soort }, diepte) => void bereikbaar.set(soort, pad.slice(0, diepte)));

  test.each([...bereikbaar])('mag niet: een veld dat %s in het contract niet heeft', async (soort, heen) => {
    const type = volledig.getType(soort);
    const eigen = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const vreemd = [...velden, 'bestaatNergens'].filter(
      (veld) => !eigen.includes(veld) || !mag(volledig, slice, { soort, veld, argumenten: [] }),
    );
    expect(vreemd.length).toBeGreaterThan(1);
    await ieder(vreemd, 'veld', (deel) => vraag(heen, deel.join(' ')), partners.get(slice)!);
  });

  test('mag niet: in introspectie of in de eigen SDL iets anders zien dan wat mag', async () => {
    const partner = partners.get(slice)!;
    const zichtbaar = [
      buildClientSchema((await partner(getIntrospectionQuery())).json.data),
      buildSchema((await partner('{ mijnAutorisatie { sdl } }')).json.data.mijnAutorisatie.sdl),
    ];
    for (const contract of zichtbaar) expect(paden(contract).map(naam).sort()).toEqual(verleend.map(naam).sort());
  });

  test('mag niet: een argument dat niet bij de vraag hoort', async () => {
    for (const pad of verleend.filter(
      (pad, nr) => verleend.findIndex(([wortel]) => wortel.veld === pad[0].veld) === nr,
    )) {
      const [wortel, ...rest] = pad;
      // a filter is granted field by field
      const verleendeArgumenten = slice.autorisatie.wortelvelden[wortel.veld]?.argumenten ?? [];
      const eigen = verleendeArgumenten.map((arg) => arg.split('.')[0]);
      const vreemd = [...argumenten.values(), { naam: 'bestaatNergens', waarde: '1' }].filter(
        ({ naam }) => !eigen.includes(naam),
      );
      const metArgumenten = (deel: string[]) => {
        const erbij = vreemd.filter(({ naam }) => deel.includes(naam));
        return vraag([{ ...wortel, argumenten: [...wortel.argumenten, ...erbij] }, ...rest]);
      };
      const namen = vreemd.map(({ naam }) => naam);
      await ieder(namen, 'argument', metArgumenten, partners.get(slice)!);
    }
  });

  test.each(wijzigingen)('een wijziging mag alleen als het bestand haar noemt: %s', async (naam, veld) => {
    const args = veld.args.map((arg) => argument(arg, naam)).map(({ naam, waarde }) => `${naam}: ${waarde}`);
    const { status, json } = await partners.get(slice)!(
      `mutation { ${naam}${args.length ? `(${args.join(', ')})` : ''} }`,
    );
    if (Object.hasOwn(slice.autorisatie.wortelvelden, naam)) {
      // what cannot be undone is asked with a number that is refused
      if (naam === 'vernietigVerlopen') expect(json.errors[0].extensions.code).toBe('ONGELDIGE_WAARDE');
      else {
        const gedaan = String(veld.type) === 'Int!' ? 0 : expect.any(Boolean);
        expect([status, json.errors, json.data]).toEqual([200, undefined, { [naam]: gedaan }]);
      }
      return;
    }
    expect([status, json.data, json.errors.length]).toEqual([400, undefined, 1]);
    const eigen = wijzigingen.some(([ander]) => Object.hasOwn(slice.autorisatie.wortelvelden, ander));
    const buiten = `Het veld '${naam}' past niet in uw contract. ${fouten.NIET_IN_CONTRACT.tekst}`;
    expect(json.errors[0]).toMatchObject({
      message: eigen ? buiten : 'Een mutation kent uw contract niet: gebruik query.',
      extensions: { code: 'NIET_IN_CONTRACT' },
    });
  });

  test('mag niet: een soort die niet in het contract is, bij name genoemd', async () => {
    const soorten = Object.values(volledig.getTypeMap()).filter(
      (type) => isObjectType(type) && !bereikbaar.has(type.name) && type.name !== 'Mutation',
    );
    for (const { name } of soorten.filter(({ name }) => !name.startsWith('__'))) {
      const { status, json } = await partners.get(slice)!(`{ ... on ${name} { id } }`);
      expect(status).toBe(400);
      expect(json.errors.map(({ message }: Error) => message)).toEqual([
        `Het type '${name}' past niet in uw contract. ${fouten.NIET_IN_CONTRACT.tekst}`,
      ]);
    }
  });
});

test('Regel: er is in de matrix voor iedere slice iets dat mag en iets dat niet mag', () => {
  for (const slice of slices) {
    const nouns = alle.filter((pad) => pad[0].veld !== 'mijnAutorisatie');
    expect(nouns.some((pad) => !geweigerdOp(volledig, slice, pad))).toBe(true);
    expect(nouns.some((pad) => geweigerdOp(volledig, slice, pad))).toBe(true);
  }
});
