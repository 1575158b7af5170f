import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from './Bezoeker';

let t: Testhub;
let a: Bezoeker;
let b: Bezoeker;
beforeAll(async () => {
  t = await maakHub();
  a = await ingelogd('coordinator-rmc-14');
  b = await ingelogd('coordinator-rmc-15');
});
afterAll(() => t.stop());

const WIE = '{ mijnAutorisatie { gebied } }';

async function ingelogd(mens: string): Promise<Bezoeker> {
  const wie = new Bezoeker(t.hub.url);
  await wie.logIn(mens);
  return wie;
}

/** A question with a Cookie header of its own: what it is answered with. */
async function met(cookie: string | string[], anders: Record<string, string> = {}) {
  const { status, code, json, headers } = await new Bezoeker(t.hub.url).vraag(WIE, { cookie, ...anders });
  return { status, uit: code ?? json.data.mijnAutorisatie.gebied.join(), tot: headers['sessie-tot'] };
}

describe('als bedrieger: een sessie klaarleggen voor een ander', () => {
  test('het koekje dat ik vooraf plantte is na haar aanmelding niet haar sessie', async () => {
    const geplant = 'A'.repeat(43);
    const slachtoffer = new Bezoeker(t.hub.url);
    slachtoffer.eigen.set('bron-sessie', geplant);
    await slachtoffer.logIn('coordinator-rmc-14');
    expect(slachtoffer.geheim).not.toBe(geplant);
    expect((await slachtoffer.vraag(WIE)).status).toBe(200);
    expect(await met(`bron-sessie=${geplant}`)).toMatchObject({ status: 401, uit: 'SESSIE' });
  });

  test('ook als ik mijn eigen lopende sessie plantte, wordt zij niet ik en ik niet zij', async () => {
    const dief = await ingelogd('coordinator-rmc-15');
    const mijne = dief.geheim!;
    const slachtoffer = new Bezoeker(t.hub.url);
    slachtoffer.eigen.set('bron-sessie', mijne);
    await slachtoffer.logIn('coordinator-rmc-14');
    expect(slachtoffer.geheim).not.toBe(mijne);
    expect((await slachtoffer.vraag(WIE)).json.data.mijnAutorisatie.gebied).toEqual(['14']);
    // what I planted did not become hers
    expect((await met(`bron-sessie=${mijne}`)).uit).not.toBe('14');
  });
});

test('als rmc-14: elke aanmelding geeft een nieuw geheim en een nieuwe naam in het logboek', async () => {
  const wie = await ingelogd('coordinator-rmc-14');
  const geheimen = [wie.geheim];
  for (let keer = 0; keer < 3; keer++) {
    await wie.logIn('coordinator-rmc-14');
    geheimen.push(wie.geheim);
  }
  expect(new Set(geheimen).size).toBe(4);
  const { rows } = await t.db.query(`select count(*)::int as aantal, count(distinct sessie)::int as namen
    from logboek.aanmelding where gebeurtenis = 'aangemeld' and wie = 'coordinator-rmc-14'`);
  expect(rows[0].aantal).toBe(rows[0].namen);
});

test('als rmc-14: wie opnieuw inlogt laat geen sessie achter die nog werkt', async () => {
  const wie = await ingelogd('coordinator-rmc-14');
  const eerste = wie.geheim;
  await wie.logIn('coordinator-rmc-14');
  expect((await met(`bron-sessie=${wie.geheim}`)).status).toBe(200);
  expect(await met(`bron-sessie=${eerste}`)).toMatchObject({ status: 401, uit: 'SESSIE' });
});

test.each<[string, () => string]>([
  ['een leeg geheim', () => ''],
  ['onzin', () => 'onzin'],
  ['een goed geheim met een teken te weinig', () => a.geheim!.slice(0, -1)],
  ['een goed geheim met een teken te veel', () => `${a.geheim}A`],
  ['een goed geheim in hoofdletters', () => a.geheim!.toUpperCase()],
  ['een goed geheim, achterstevoren', () => [...a.geheim!].reverse().join('')],
  ['een goed geheim met iets erachter', () => `${a.geheim}%00`],
  ['een kapotte codering', () => '%E0%A4%A'],
  ['een geheim van 10 000 tekens', () => 'A'.repeat(10_000)],
  ['de naam van een eigenschap', () => '__proto__'],
  ['SQL', () => "' or '1'='1"],
  ['een token in plaats van een geheim', () => 'eyJhbGciOiJub25lIn0.e30.'],
])('als bedrieger: met %s heb ik geen sessie', async (_wat, waarde) => {
  expect(await met(`bron-sessie=${waarde()}`)).toEqual({ status: 401, uit: 'SESSIE', tot: undefined });
});

test('als bedrieger: de naam van een sessie uit het logboek opent niets', async () => {
  const { rows } = await t.db.query('select sessie from logboek.aanmelding');
  expect(rows.length).toBeGreaterThan(1);
  for (const { sessie } of rows) expect((await met(`bron-sessie=${sessie}`)).uit).toBe('SESSIE');
});

test('als bedrieger: een koekje zo groot dat het geen verzoek meer is, wordt niet gelezen', async () => {
  const { status, code } = await new Bezoeker(t.hub.url).vraag(WIE, { cookie: `bron-sessie=${'A'.repeat(20_000)}` });
  expect([status, code]).toEqual([400, 'ONGELDIG_VERZOEK']);
});

test.each(['Bron-Sessie', 'bron-sessie2', 'xbron-sessie', '__Host-bron-sessie', 'bron-aanmelding'])(
  'als bedrieger: een koekje dat %s heet is geen sessie',
  async (naam) => {
    expect(await met(`${naam}=${a.geheim}`)).toMatchObject({ status: 401, uit: 'GEEN_TOKEN' });
  },
);

test('als rmc-14: tussen andere koekjes wordt mijn sessie gevonden', async () => {
  const rommel = 'a=1; __proto__=x; thema=donker';
  expect(await met(`${rommel}; bron-sessie=${a.geheim}; issuer_session=y`)).toMatchObject({ status: 200, uit: '14' });
});

test('als bedrieger: met twee sessies in één verzoek ben ik nooit beide, en niet de tweede', async () => {
  const paar = (een: string, ander: string) => `bron-sessie=${een}; bron-sessie=${ander}`;
  expect((await met(paar(a.geheim!, b.geheim!))).uit).toBe('14');
  expect((await met(paar(b.geheim!, a.geheim!))).uit).toBe('15');
  expect((await met(paar('onzin', a.geheim!))).uit).toBe('SESSIE');
});

describe('als rmc-14 met een token én een sessie', () => {
  test('het token gaat voor, en heeft geen herkomst nodig', async () => {
    const authorization = `Bearer ${await t.token('rmc-15')}`;
    const zonder = new Bezoeker(t.hub.url).vraag(WIE, {
      ...{ cookie: `bron-sessie=${a.geheim}`, authorization, origin: undefined },
    });
    const { status, json, headers } = await zonder;
    expect([status, json.data.mijnAutorisatie.gebied]).toEqual([200, ['15']]);
    expect(headers['sessie-tot']).toBeUndefined();
  });

  test('in het logboek staat dan geen sessie', async () => {
    const authorization = `Bearer ${await t.token('rmc-15')}`;
    const antwoord = await a.vraag(WIE, { authorization });
    const trace = (antwoord.headers.traceresponse as string).split('-')[1];
    const { rows } = await t.db.query('select wie, sessie from logboek.audit where trace_id = $1', [trace]);
    expect(rows).toEqual([{ wie: 'rmc-15', sessie: null }]);
  });

  test.each([
    ['', 'GEEN_TOKEN'],
    ['Bearer', 'GEEN_TOKEN'],
    ['Basic YTpi', 'GEEN_TOKEN'],
    ['Bearer a.b.c', 'TOKEN_ONGELDIG'],
  ])('een Authorization die niet deugt (%j) valt niet terug op de sessie', async (authorization, code) => {
    expect(await met(`bron-sessie=${a.geheim}`, { authorization })).toMatchObject({ status: 401, uit: code });
  });

  test('een token van een ander doel maakt de sessie niet tot die van dat doel', async () => {
    const authorization = `Bearer ${await t.token('svb')}`;
    const { json } = await a.vraag('{ mijnAutorisatie { afnemer } }', { authorization });
    expect(json.data.mijnAutorisatie.afnemer).toBe('svb');
    expect((await a.vraag('{ mijnAutorisatie { afnemer } }')).json.data.mijnAutorisatie.afnemer).toBe('rmc');
  });
});

test('Regel: onbekende sessies zijn geteld per bron', async () => {
  await t.hub.stop(); // writes what was counted
  const { rows } = await t.db.query(
    `select sum(aantal)::int as aantal from logboek.onbekend where foutcode = 'SESSIE'`,
  );
  expect(rows[0].aantal).toBeGreaterThan(12);
});
