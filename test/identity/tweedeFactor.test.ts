import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { bekendeTotp, leesTotp } from '../../src/identity/demo-issuer/totpgeheim';
import type { Browser } from './Browser';
import { type ProefWeb, proefWeb, uit } from './proefWeb';

const MENS = 'coordinator-rmc-14';
const ANDER = 'coordinator-rmc-12';
const STAP = 30_000;

let web: ProefWeb;
/** the issuer's clock for codes */
let nu = 1_800_000_000_000;

beforeAll(async () => {
  web = await proefWeb({ totp: true, klok: () => nu });
});
// each test begins with nothing wrong yet, and no code used that could count
beforeEach(async () => {
  nu += 10 * STAP;
  await probeer([code()]);
  nu += 10 * STAP;
});
afterAll(() => web.issuer.stop());

const code = (mens = MENS, stappen = 0) =>
  leesTotp(web.issuer.data, mens)!.generate({ timestamp: nu + stappen * STAP });
/** a code that is none of those that count now */
const foute = () => {
  const goede = [-1, 0, 1].map((stap) => code(MENS, stap));
  return ['000000', '111111', '222222', '333333'].find((een) => !goede.includes(een))!;
};

/** Chooses the person, and then sends codes one after another; the last answer. */
async function probeer(
  codes: string[],
  { mens = MENS, browser = web.browser() as Browser, vraag = web.verzoek() } = {},
) {
  const kies = await browser.open(vraag.url);
  let bladzij = await browser.open(kies.url, { mens });
  expect([bladzij.status, bladzij.url]).toEqual([200, kies.url]);
  expect(bladzij.tekst).toContain('<h1>Code invullen</h1>');
  for (const een of codes) bladzij = await browser.open(kies.url, { mens, code: een });
  return bladzij;
}

test('als coördinator: met mijn code ben ik aangemeld, en het ID-token zegt hoe', async () => {
  const vraag = web.verzoek();
  const terug = await probeer([code()], { vraag });
  const { inhoud } = await web.wissel(uit(terug).get('code')!, vraag.verifier);
  expect(decodeJwt(inhoud.id_token!)).toMatchObject({ sub: MENS, amr: ['otp'] });
  expect(decodeJwt(inhoud.access_token!)).toMatchObject({ sub: MENS, gebied: ['14'] });
});

test('als coördinator: het veld is er voor een eenmalige code, met een label en uitleg', async () => {
  const { tekst } = await probeer([]);
  expect(tekst).toContain('<label for="code">Code van zes cijfers</label>');
  const veld = /<input id="code"[^>]*>/.exec(tekst)![0];
  for (const deel of [
    'autocomplete="one-time-code"',
    'inputmode="numeric"',
    'autofocus',
    'aria-describedby="uitleg"',
  ]) {
    expect(veld).toContain(deel);
  }
  expect(veld).not.toContain('aria-invalid');
});

test('als coördinator: mijn klok mag een stap verschillen, en spaties tellen niet', async () => {
  expect((await probeer([code(MENS, -1)])).status).toBe(0);
  expect((await probeer([code(MENS, 1)])).status).toBe(0);
  nu += 10 * STAP;
  expect((await probeer([code().replace(/(?=...$)/, ' ')])).status).toBe(0);
});

test.each<[string, () => string]>([
  ['een verkeerde', () => foute()],
  ['een lege', () => ''],
  ['die van een ander', () => code(ANDER)],
  ['een van twee stappen terug', () => code(MENS, -2)],
  ['een van twee stappen later', () => code(MENS, 2)],
  ['een met een cijfer te veel', () => `${code()}0`],
])('als dief: met %s code kom ik er niet in', async (_, maak) => {
  const browser = web.browser();
  const { status, tekst } = await probeer([maak()], { browser });
  expect(status).toBe(400);
  expect(tekst).toContain('role="alert">Deze code klopt niet.');
  expect(tekst).toContain('aria-invalid="true"');
  expect(tekst).toContain('<title>Fout: Code invullen</title>');
  const { url } = await browser.open(web.verzoek().url);
  expect(url).toContain('/aanmelden/');
});

test('als dief: een code die al gebruikt is werkt niet, en een oudere ook niet', async () => {
  const [oudere, eerste] = [code(MENS, -1), code()];
  expect((await probeer([eerste])).status).toBe(0);
  for (const gebruikt of [eerste, oudere]) {
    const { status, tekst } = await probeer([gebruikt]);
    expect([status, tekst]).toEqual([400, expect.stringContaining('Deze code is al gebruikt.')]);
  }
  nu += STAP;
  expect((await probeer([code()])).status).toBe(0);
});

test('als dief: na vijf verkeerde codes helpt een minuut lang ook de goede niet, en een ander merkt er niets van', async () => {
  const vijfde = await probeer([foute(), foute(), foute(), foute(), foute()]);
  expect([vijfde.status, vijfde.tekst]).toEqual([429, expect.stringContaining('Wacht een minuut')]);
  expect((await probeer([code()])).status).toBe(429);
  expect((await probeer([code(ANDER)], { mens: ANDER })).status).toBe(0);
  nu += 59_000;
  expect((await probeer([code()])).status).toBe(429);
  nu += 1_000;
  // the counting starts anew
  expect((await probeer([foute()])).status).toBe(400);
  expect((await probeer([code()])).status).toBe(0);
});

test('als coördinator: vier verkeerde codes mogen, en een goede begint het tellen opnieuw', async () => {
  for (let keer = 0; keer < 2; keer++) {
    expect((await probeer([foute(), foute(), foute(), foute(), code()])).status).toBe(0);
    nu += STAP;
  }
});

test('als dief: zonder code, of met een keuze erna, kom ik er niet in', async () => {
  const browser = web.browser();
  const kies = await browser.open(web.verzoek().url);
  const pogingen: Record<string, string>[] = [
    { mens: MENS },
    { mens: MENS, code: '' },
    { code: code() },
    { mens: ANDER, code: code() },
  ];
  for (const velden of pogingen) {
    expect((await browser.open(kies.url, velden)).url).toBe(kies.url);
  }
});

test('als coördinator: eenmaal aangemeld geldt mijn code nog, maar met prompt=login geef ik een nieuwe', async () => {
  const browser = web.browser();
  await probeer([code()], { browser });
  const vraag = web.verzoek();
  const { inhoud } = await web.wissel(uit(await browser.open(vraag.url)).get('code')!, vraag.verifier);
  expect(decodeJwt(inhoud.id_token!)).toMatchObject({ amr: ['otp'] });
  expect((await probeer([], { browser, vraag: web.verzoek({ prompt: 'login' }) })).status).toBe(200);
});

test('als wie niet verder wil: ook hier kan ik annuleren', async () => {
  const browser = web.browser();
  const kies = await browser.open(web.verzoek().url);
  const terug = uit(await browser.open(kies.url, { mens: MENS, code: code(), annuleren: 'ja' }));
  expect([terug.get('error'), terug.has('code')]).toEqual(['access_denied', false]);
});

test('Regel: ieder heeft een eigen geheim, dat blijft en dat alleen de eigenaar van de map leest', () => {
  expect(bekendeTotp(web.issuer.data)).toEqual([ANDER, MENS, 'coordinator-twee']);
  const geheimen = bekendeTotp(web.issuer.data).map((mens) => leesTotp(web.issuer.data, mens)!.secret.base32);
  expect(new Set(geheimen).size).toBe(3);
  expect(leesTotp(web.issuer.data, MENS)!.secret.base32).toBe(geheimen[1]);
  const map = join(web.issuer.data, 'demo-issuer', 'totp');
  for (const naam of readdirSync(map)) expect(statSync(join(map, naam)).mode & 0o777).toBe(0o600);
});

test('Regel: de tweede factor staat uit, en dan zijn er geen geheimen en geen amr', async () => {
  const zonder = await proefWeb();
  const bekend = bekendeTotp(zonder.issuer.data);
  const { id_token } = await zonder.tokens(zonder.browser(), MENS).finally(() => zonder.issuer.stop());
  expect(decodeJwt(id_token!)).not.toHaveProperty('amr');
  expect(bekend).toEqual([]);
});
