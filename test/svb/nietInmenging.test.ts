import fc from 'fast-check';
import { testpersonen } from '../../seeds/testpersonen';
import { type Hub, startHub } from '../../src/startHub';
import { maakHub, type Testhub } from '../opstelling/hub';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { metBudget } from '../verbruik/metBudget';
import { nietOpDeGrens } from '../verbruik/nietOpDeGrens';
import { maakAnders } from './buitenDeSlice';
import { alsSvb, dataVan, type Svb, zelfdeLijst } from './controle';
import { leesRegister } from './orakel';
import { kwartalen, peildatum } from './peildata';
import { vrijPgn } from './persoon';

let hubs: [Testhub, Testhub];
let svb: [Svb, Svb];
/** the hubs, started again */
const opnieuw: Hub[] = [];
/** numbers of everybody in the one register and in the other, and of those that only one of them knows */
let pgns: string[];
let alleenDaar: string[];
beforeAll(async () => {
  const een = await maakHub();
  const ander = await maakHub();
  hubs = [een, ander];
  svb = [await alsSvb(een), await alsSvb(ander)];
  alleenDaar = await maakAnders(ander.db);
  // a log that is not empty differs too
  await svb[1].controle(VANDAAG, [testpersonen.zestienIngeschreven.pgn]);
  const [hier, daar] = [await leesRegister(een.db), await leesRegister(ander.db)];
  pgns = [...new Set([...hier.nummers.keys(), ...daar.nummers.keys()])];
  alleenDaar.push(...pgns.filter((pgn) => hier.nummers.has(pgn) !== daar.nummers.has(pgn)));
});
afterAll(async () => {
  for (const hub of [...opnieuw, ...hubs]) await hub.stop();
});

/** The same question to both: their statuses, lengths, errors and the state of their data, and the answers one by one. */
async function beide(dag: string, lijst: string[], query?: string) {
  const [hier, daar] = await Promise.all(
    svb.map(async ({ vraag }) => {
      const antwoord = await vraag(dag, lijst, query);
      const { data, errors, extensions } = antwoord.json;
      return {
        antwoorden: data ? dataVan(antwoord).split(/(?<=\}),(?=\{)/) : [],
        rest: {
          status: antwoord.status,
          errors,
          stand: extensions?.verstrekking.stand,
          kosten: [extensions?.budget.punten.gevraagd, extensions?.budget.punten.werkelijk],
          // what is left hangs on what was asked before
          lengte: Number(antwoord.headers.get('content-length')) - JSON.stringify(extensions?.budget ?? '').length,
        },
      };
    }),
  );
  return { hier: hier!, daar: daar! };
}

async function zelfde(dag: string, lijst: string[], query?: string): Promise<string[]> {
  const { hier, daar } = await beide(dag, lijst, query);
  zelfdeLijst(daar.antwoorden, hier.antwoorden);
  expect(daar.rest).toEqual(hier.rest);
  return hier.antwoorden;
}

test('Regel: de twee registers verschillen wel', async () => {
  const [hier, daar] = await Promise.all(hubs.map(({ db }) => leesRegister(db)));
  for (const soort of ['nummers', 'gegevens', 'inschrijvingen', 'perioden'] as const) {
    expect(JSON.stringify([...daar![soort]]) === JSON.stringify([...hier![soort]])).toBe(false);
  }
  expect(alleenDaar.length).toBeGreaterThan(100);
});

test.each(kwartalen.flatMap(({ eerste, laatste }) => [eerste, laatste]))(
  'als svb: op %s over iedereen byte voor byte hetzelfde van registers die alleen buiten de slice verschillen',
  async (dag) => {
    expect((await zelfde(dag, pgns)).join()).toContain('"GEVONDEN"');
  },
);

const VRAAG_NAAR = (selectie: string) => `query($peildatum: Datum!, $pgns: [String!]!) {
  inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) { ${selectie} }
}`;
const DEELNEMER = 'pgn achternaam voorvoegsel voornamen leeftijd datumVestiging datumVertrek datumOverlijden'.split(
  ' ',
);
const INSCHRIJVING = 'brin vestiging datumIn datumUit onderwijssoort'.split(' ');
const keuze = (velden: string[], bij: string) =>
  fc.subarray(velden, { minLength: 0 }).map((gekozen) => (gekozen.length ? `${bij} { ${gekozen.join(' ')} }` : ''));
const vraag = fc
  .tuple(
    fc.subarray(['pgn', 'uitkomst', 'reden', 'ingeschreven']),
    keuze(DEELNEMER, 'onderwijsdeelnemer'),
    keuze(INSCHRIJVING, 'inschrijvingen'),
  )
  .map(([eigen, deelnemer, inschrijvingen]) =>
    VRAAG_NAAR(`__typename ${eigen.join(' ')} ${deelnemer} ${inschrijvingen}`),
  );

test('als svb: iedere vraag, goed of fout, krijgt van beide registers hetzelfde', async () => {
  const dag = fc.oneof(
    { weight: 9, arbitrary: peildatum as fc.Arbitrary<string> },
    fc.constantFrom('2024-09-30', '2026-11-17', '2026-02-30'),
  );
  const pgn = fc.oneof(
    { weight: 8, arbitrary: fc.nat().map((plaats) => pgns[plaats % pgns.length]!) },
    { weight: 3, arbitrary: fc.nat().map((plaats) => alleenDaar[plaats % alleenDaar.length]!) },
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(dag, fc.array(pgn, { maxLength: 120 }), vraag, async (op, lijst, query) => {
      await zelfde(op, lijst, query);
    }),
    { numRuns: 80 },
  );
});

/** Both again, with an empty logboek and so little that it is soon used up. */
async function begrens(): Promise<void> {
  await nietOpDeGrens();
  const slices = metBudget({ svb: { puntenPerUur: 1_000, personenPerDag: 6 } });
  for (const [nr, { hub, config, database, db }] of hubs.entries()) {
    await hub.stop();
    await db.query('truncate logboek.verstrekking');
    opnieuw.push(await startHub({ config, eigenaarUrl: database.url, slices, sleutels }));
    svb[nr] = await alsSvb(hubs[nr]!);
  }
}

test('als svb: wat er van mijn budgetten over is en wanneer ik word geweigerd, hangt niet af van wie ik niet mag zien', async () => {
  await begrens();
  const [a, b, c, d] = [
    ...[testpersonen.zestienIngeschreven, testpersonen.tweeInschrijvingen],
    ...[testpersonen.nooitIngeschreven, testpersonen.onderwijsnummer],
  ].map(({ pgn }) => pgn) as [string, string, string, string];
  const vraag = VRAAG_NAAR('pgn uitkomst');
  /** all that SVB sees, also what is left: the same of both registers */
  const vraagBeide = async (lijst: string[]) => {
    const [hier, daar] = await Promise.all(
      svb.map(async (een) => {
        const { status, headers, tekst, json } = await een.vraag(VANDAAG, lijst, vraag);
        const kaal = tekst.replace(/"id":"[\w-]{36}","trace":"\w{32}"/, '');
        return { status, lengte: headers.get('content-length'), kaal, json };
      }),
    );
    expect([daar!.status, daar!.lengte, daar!.kaal]).toEqual([hier!.status, hier!.lengte, hier!.kaal]);
    const { errors, extensions } = hier!.json;
    return { code: errors?.[0].extensions.code, tekst: errors?.[0].message, ...extensions.budget };
  };

  expect((await vraagBeide([a, a, b])).personen).toMatchObject({ werkelijk: 2, over: 4 });
  expect((await vraagBeide([a])).personen).toMatchObject({ werkelijk: 0, over: 4 });
  expect((await vraagBeide(alleenDaar.slice(0, 2))).personen).toMatchObject({ werkelijk: 2, over: 2 });
  expect((await vraagBeide(['12345', '999990000'])).personen).toMatchObject({ werkelijk: 0, over: 2 });
  expect(await vraagBeide(alleenDaar.slice(2, 5))).toMatchObject({ code: 'PERSONENBUDGET', personen: { over: 2 } });
  expect((await vraagBeide([c, alleenDaar[2]!])).personen).toMatchObject({ werkelijk: 2, over: 0 });
  // nothing is left: somebody of the slice, somebody outside it and nobody at all are refused in the same words
  const geweigerd = [await vraagBeide([d]), await vraagBeide([alleenDaar[6]!]), await vraagBeide([vrijPgn(999_999)])];
  expect(new Set(geweigerd.map(({ code, tekst }) => `${code} ${tekst}`)).size).toBe(1);
  expect((await vraagBeide([a, b, c])).code).toBeUndefined();
  expect(await vraagBeide(pgns)).toMatchObject({ code: 'BUDGET', punten: { gevraagd: 1 + 2 * pgns.length } });
});

test('als svb: een verschil binnen de slice is er wel', async () => {
  await hubs[1].db.query(
    `update register.persoonsgegevens set achternaam = 'Binnen'
     where persoon_id = (select persoon_id from register.pgn where pgn = $1 and upper_inf(geregistreerd))`,
    [testpersonen.zestienIngeschreven.pgn],
  );
  const { hier, daar } = await beide(VANDAAG, [testpersonen.zestienIngeschreven.pgn]);
  expect(daar.antwoorden).not.toEqual(hier.antwoorden);
  expect(daar.rest.stand).not.toBe(hier.rest.stand);
});
