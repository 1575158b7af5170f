import { testpersonen } from '../../seeds/testpersonen';
import { regelVan } from '../logboek/proef';
import type { Antwoord, Partner, Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { eigenToken } from '../wanden/eigenToken';
import { niets, tel } from '../wanden/tel';
import { gegeven } from './gegeven';
import { openProef } from './openProef';
import { tokenVan } from './tokenVan';

let proef: Awaited<ReturnType<typeof openProef>>;
let t: Testhub;
beforeAll(async () => {
  proef = await openProef();
  t = proef.t;
});
afterAll(() => proef.sluit());

const code = ({ json }: Antwoord): string | undefined => json.errors?.[0].extensions.code ?? json.code;
const JAAR = '2025-2026';

/** The figures by which somebody may ask for an area, with what is behind the filter's name. */
const VRAGEN: Record<string, (filter: string, jaar?: string) => string> = {
  vsvCijfers: (filter, jaar = JAAR) =>
    `vsvCijfers(schooljaar: "${jaar}", groepeer: [GEMEENTE, SCHOOL], filter: { ${filter} }) { groepen { gemeente brin startpopulatie vsv } }`,
  vsvMaandstand: (filter, jaar = JAAR) =>
    `vsvMaandstand(schooljaar: "${jaar}", groepeer: [GEMEENTE], filter: { ${filter} }) { maanden { gemeente maand startpopulatie } }`,
  vsvDeelnemers: (filter, jaar = JAAR) =>
    `vsvDeelnemers(schooljaar: "${jaar}", first: 1000, filter: { ${filter} }) { edges { node { gemeente brin onderwijsdeelnemer { pgn } } } }`,
};

/** Refused, and nothing of what was asked is in the answer nor in what the log says was given. */
async function isGeweigerd(antwoord: Antwoord, gevraagd: string[]): Promise<void> {
  expect([antwoord.status, code(antwoord)]).toEqual([403, 'GEBIED']);
  expect(antwoord.json.data ?? null).toBeNull();
  for (const waarde of gevraagd) expect(antwoord.tekst).not.toContain(`"${waarde}"`);
  expect(await regelVan(t.db, antwoord)).toMatchObject({
    ...{ uitkomst: 'geweigerd', foutcode: 'GEBIED', geleverd: 0, personen: [], velden_geleverd: [] },
  });
}

describe.each(Object.keys(VRAGEN))('als RMC regio 14: een gebied in de vraag %s', (veld) => {
  const vraag = VRAGEN[veld]!;
  let rmc: Partner;
  beforeAll(async () => {
    rmc = await t.als('rmc-14');
  });

  test.each(['gemeente: "0202"', 'regio: "14"', 'regio: "14", gemeente: "0202"'])('mag: %s', async (filter) => {
    const { status, json } = await rmc(`{ ${vraag(filter)} }`);
    expect([status, json.errors]).toEqual([200, undefined]);
    const { groepen, maanden, edges } = json.data[veld];
    expect((groepen ?? maanden ?? edges).length).toBeGreaterThan(0);
  });

  test.each(['regio: "15"', 'regio: "40"', 'regio: "1"', 'regio: "15", gemeente: "0202"'])(
    'mag niet: %s, en er wordt niets voor gelezen',
    async (filter) => {
      const { uitkomst, statements } = await tel(t, () => rmc(`{ ${vraag(filter)} }`));
      await isGeweigerd(uitkomst, ['0281', '15', '40']);
      expect(statements).toEqual(niets(t));
    },
  );

  test.each(['gemeente: "0281"', 'gemeente: "0153"', 'gemeente: "9999"', 'regio: "14", gemeente: "0281"'])(
    'mag niet: %s',
    async (filter) => {
      await isGeweigerd(await rmc(`{ ${vraag(filter)} }`), ['0281', '0153', '9999']);
    },
  );

  test('mag niet als variabele, en niet naast een vraag die mag', async () => {
    const soort = `${veld === 'vsvCijfers' ? 'VsvCijfer' : veld === 'vsvDeelnemers' ? 'VsvDeelnemer' : 'VsvMaandstand'}Filter`;
    const kop = `query ($f: ${soort}) { goed: ${vraag('regio: "14"')} ander: ${vraag('@').replace('{ @ }', '$f')} }`;
    for (const f of [{ regio: '15' }, { gemeente: '0281' }]) await isGeweigerd(await rmc(kop, { f }), ['0281', '0202']);
    const { status, json } = await rmc(kop, { f: { regio: '14', gemeente: '0202' } });
    expect([status, json.errors]).toEqual([200, undefined]);
  });
});

test.each(['014', '14 ', '14,15', '0', '100', ''])(
  'als RMC regio 14: "%s" is geen nummer van een regio',
  async (regio) => {
    const antwoord = await (await t.als('rmc-14'))(`{ ${VRAGEN.vsvCijfers!(`regio: "${regio}"`)} }`);
    expect([antwoord.status, code(antwoord)]).toEqual([400, 'ONGELDIGE_WAARDE']);
  },
);

test('als RMC regio 14: naar Nijmegen mag ik vragen over de schooljaren toen het van mij was, daarna mag regio 40', async () => {
  const [r14, bureau] = [await t.als('rmc-14'), await t.als('rmc-14-40')];
  const nijmegen = (partner: Partner, jaar: string) => partner(`{ ${VRAGEN.vsvCijfers!('gemeente: "0268"', jaar)} }`);
  expect((await nijmegen(r14, '2021-2022')).status).toBe(200);
  expect((await nijmegen(r14, '2021-2022')).json.data.vsvCijfers.groepen.length).toBeGreaterThan(0);
  await isGeweigerd(await nijmegen(r14, '2022-2023'), ['0268']);
  expect((await nijmegen(bureau, '2022-2023')).json.data.vsvCijfers.groepen.length).toBeGreaterThan(0);
});

test.each([
  ['rmc-14', ['14']],
  ['rmc-15', ['15']],
  ['rmc-14-40', ['14', '40']],
] as const)(
  'als %s: cijfers zonder filter gaan over mijn eigen regio’s, en zijn die van het register',
  async (naam, regios) => {
    const groepeer = `groepeer: [REGIO, GEMEENTE, SCHOOL]`;
    const { json } = await (await t.als(naam))(
      `{ vsvCijfers(schooljaar: "${JAAR}", ${groepeer}) { groepen { regio gemeente brin startpopulatie buitenBeschouwing vsv } } }`,
    );
    const { rows } = await t.db.query(
      `select rmc_nr::text as regio, gemeente, brin, sum(startpopulatie)::int as startpopulatie,
       case when sum(startpopulatie) >= 5 then sum(buiten_beschouwing)::int end as "buitenBeschouwing", sum(vsv)::int as vsv
     from vsv.cijfer where schooljaar = 2025 and rmc_nr = any($1) group by rmc_nr, gemeente, brin
     having sum(startpopulatie) > 0 order by vsv.cijfer.rmc_nr, gemeente, brin`,
      [regios],
    );
    expect(new Set(rows.map(({ regio }) => regio))).toEqual(new Set(regios));
    expect(json.data.vsvCijfers.groepen).toEqual(rows);
  },
);

test('als RMC regio 14: van een vsv’er die naar regio 15 verhuist houd ik de rij van mijn cijfer, en niet wie zij is', async () => {
  const { nieuweVsverArnhem, nieuweVsverTiel } = testpersonen;
  const vraag = `{ vsvDeelnemers(schooljaar: "${JAAR}", first: 1000) { edges { node { gemeente onderwijsdeelnemer { pgn } } } } }`;
  const wie = async (naam: string): Promise<string[]> => {
    const { edges } = (await (await t.als(naam))(vraag)).json.data.vsvDeelnemers;
    return edges.map(({ node }: { node: { gemeente: string; onderwijsdeelnemer: { pgn: string } | null } }) =>
      [node.gemeente, node.onderwijsdeelnemer?.pgn ?? 'wie weet ik niet'].join(' '),
    );
  };
  const [mijn, hun] = [await wie('rmc-14'), await wie('rmc-15')];
  expect(mijn).toContain(`0202 ${nieuweVsverArnhem.pgn}`);
  expect(hun).toContain(`0281 ${nieuweVsverTiel.pgn}`);
  expect(mijn.join()).not.toContain(nieuweVsverTiel.pgn);
  const { rows } = await t.db.query<{ id: string }>('select persoon_id as id from register.pgn where pgn = $1', [
    nieuweVsverArnhem.pgn,
  ]);
  const adres = { straat: 'Kade', gemeentecode: '0281', landcode: '6030', vanaf: VANDAAG };
  await proef.vastlegging.verhuis(rows[0]!.id, adres);
  const naar = (rij: string) => (rij === `0202 ${nieuweVsverArnhem.pgn}` ? '0202 wie weet ik niet' : rij);
  expect([await wie('rmc-14'), await wie('rmc-15')]).toEqual([mijn.map(naar), hun]);
});

describe('Regel: wat het token als gebied noemt', () => {
  const vraag = '{ onderwijsdeelnemers(first: 1000) { edges { node { pgn } } } mijnAutorisatie { gebied } }';
  const stuur = (authorization: string, query = vraag) => t.stuur(JSON.stringify({ query }), { authorization });
  const pgns = ({ json }: Antwoord): string[] =>
    json.data.onderwijsdeelnemers.edges.map(({ node }: { node: { pgn: string } }) => node.pgn).sort();
  const met = (partij: string, gebied?: unknown): Promise<string> => tokenVan(t, partij, gebied);

  test.each<[string, string, unknown]>([
    ['rmc-14', 'van een ander', ['15']],
    ['rmc-14', 'het eigene en dat van een ander', ['14', '15']],
    ['rmc-14-40', 'een regio te veel', ['14', '40', '15']],
    ['rmc-15', 'dat van de buren', ['14']],
    ['rmc-14', 'twee in één tekst', ['14,15']],
    ['rmc-14', 'het eigene anders geschreven', ['014']],
    ['rmc-14', 'het eigene met een spatie', [' 14']],
    ['rmc-14', 'een gemeente in de eigen regio', ['0202']],
    ['rmc-14', 'niets (een lege lijst)', []],
    ['rmc-14', 'niets (geen claim)', undefined],
    ['leerplicht-0153', 'niets (geen claim)', undefined],
    ['leerplicht-0153', 'een andere gemeente', ['0202']],
    ['leerplicht-0153', 'de regio waarin zij ligt', ['12']],
    ['leerplicht-rivierenland', 'een gemeente te veel', ['0281', '0202']],
  ])('als %s, mag niet: %s', async (partij, _wat, gebied) => {
    const authorization = await met(partij, gebied);
    const { uitkomst, statements } = await tel(t, () => stuur(authorization));
    expect([uitkomst.status, code(uitkomst), uitkomst.json.data]).toEqual([403, 'GEEN_AUTORISATIE', undefined]);
    expect(statements).toEqual(niets(t));
  });

  test.each([['14'], [null], ['']])(
    'als rmc-14, mag niet: een claim die geen lijst van teksten is: %j',
    async (een) => {
      for (const gebied of een === '14' ? [een, [14]] : [een, [een]]) {
        const antwoord = await stuur(await met('rmc-14', gebied));
        expect([gebied, antwoord.status, code(antwoord)]).toEqual([gebied, 401, 'TOKEN_ONGELDIG']);
      }
    },
  );

  test('als RMC regio’s 14 en 40, mag: één van mijn regio’s, en dan krijg ik alleen die', async () => {
    const [veertien, veertig, beide] = await Promise.all(
      [['14'], ['40'], ['40', '14']].map(async (gebied) => stuur(await met('rmc-14-40', gebied))),
    );
    const regio14 = await gegeven(await t.als('rmc-14'), 'onderwijsdeelnemers', 'pgn');
    expect(pgns(veertien!)).toEqual(regio14);
    expect(pgns(veertig!).length).toBeGreaterThan(0);
    expect(pgns(beide!)).toEqual([...regio14, ...pgns(veertig!)].sort());
    expect(veertien!.json.data.mijnAutorisatie).toEqual({ gebied: ['14'] });
    const dubbel = await stuur(await met('rmc-14-40', ['14', '14']));
    expect(pgns(dubbel)).toEqual(regio14);
  });

  test('als RMC regio’s 14 en 40: wat mijn token niet noemt is ook als argument niet van mij', async () => {
    const filter = (regio: string) => `{ ${VRAGEN.vsvCijfers!(`regio: "${regio}"`)} }`;
    const alleen14 = await met('rmc-14-40', ['14']);
    expect((await stuur(alleen14, filter('14'))).status).toBe(200);
    await isGeweigerd(await stuur(alleen14, filter('40')), ['40', '0268']);
    await isGeweigerd(await stuur(alleen14, `{ ${VRAGEN.vsvCijfers!('gemeente: "0268"')} }`), ['0268']);
    expect((await stuur(await met('rmc-14-40', ['14', '40']), filter('40'))).status).toBe(200);
  });

  test('als RMC regio 14: met het doel van de leerplicht ben ik niemand', async () => {
    const { oin } = t.slices.flatMap(({ vragers }) => vragers).find(({ id }) => id === 'rmc-14')!;
    const token = await eigenToken(t, { sub: 'rmc-14', client_id: 'rmc-14', scope: 'leerplicht', oin, gebied: ['14'] });
    expect(code(await stuur(token))).toBe('GEEN_AUTORISATIE');
  });

  test('als svb: ik heb geen gebieden; wat mijn token ervan zegt doet er niet toe', async () => {
    const query = `{ inschrijvingscontrole(peildatum: "2026-11-16", pgns: ["${testpersonen.geheimAdres.pgn}"]) { uitkomst ingeschreven }
      mijnAutorisatie { gebied } }`;
    const [zonder, ander] = [await eigenToken(t, {}), await eigenToken(t, { gebied: ['14', 'x'] })];
    const verwacht = {
      inschrijvingscontrole: [{ uitkomst: 'GEVONDEN', ingeschreven: true }],
      mijnAutorisatie: { gebied: null },
    };
    for (const token of [zonder, ander]) expect((await stuur(token, query)).json.data).toEqual(verwacht);
  });
});
