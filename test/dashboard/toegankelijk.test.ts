import { eenmaligeCode } from '../../src/identity/demo-issuer/eenmaligeCode';
import { maakHub, type Testhub } from '../opstelling/hub';
import { axe } from './axe';
import type { Bezoek } from './Bezoek';
import { type Bezoekopties, gebruikBrowser } from './gebruikBrowser';
import { maakDrukkeHub } from './maakDrukkeHub';

let t: Testhub;
beforeAll(async () => {
  t = await maakDrukkeHub();
});
afterAll(() => t?.stop());
const bezoek = gebruikBrowser(() => t.hub.url);

const REGIO = '/dashboard/regio/14';
const LIJST = `${REGIO}/jongeren?schooljaar=2025-2026&maand=2026-08-01&sorteer=naam`;
const THEMAS: ['licht' | 'donker', Bezoekopties][] = [
  ['licht', { colorScheme: 'light' }],
  ['donker', { colorScheme: 'dark' }],
];

/** Expects a screen without faults, and tells which by the name of the state that it is in. */
async function keur(b: Bezoek, stand: string): Promise<void> {
  const donker = await b.page.evaluate<boolean>(`matchMedia('(prefers-color-scheme: dark)').matches`);
  expect([stand, await axe(b.page, donker)]).toEqual([stand, []]);
}

test('Regel: wat ontoegankelijk is, wordt gevonden', async () => {
  const b = await bezoek({ colorScheme: 'dark' });
  b.verwachtFout(/401/);
  await b.naar('/dashboard');
  await b.page.locator('main').evaluate((main) => {
    for (const soort of ['h4', 'input']) main.append(main.ownerDocument.createElement(soort));
    main.querySelector('p').style.color = '#444';
  });
  const gevonden = (await axe(b.page)).map((fout) => fout.split(':')[0]);
  expect(gevonden).toEqual(expect.arrayContaining(['color-contrast', 'empty-heading', 'label']));
});

test.each(THEMAS)('als wie inlogt: alle schermen van het inloggen zijn toegankelijk, %s', async (_naam, thema) => {
  const b = await bezoek(thema);
  await b.naar('/dashboard');
  b.verwachtFout(/401/);
  await keur(b, 'voor het inloggen');
  await b.page.getByRole('link', { name: 'Inloggen' }).click();
  await keur(b, 'kiezen bij de uitgever');
  await b.page.getByRole('button', { name: 'Annuleren' }).click();
  await b.page.waitForURL(/niet-ingelogd/);
  await b.klaar();
  await keur(b, 'geannuleerd');
  for (const reden of ['mislukt', 'verlopen']) {
    await b.naar(`/dashboard/niet-ingelogd?reden=${reden}`);
    await keur(b, `niet ingelogd: ${reden}`);
  }
  await b.logIn('rmc-14');
  await b.page.getByRole('button', { name: 'Uitloggen' }).click();
  await b.page.waitForURL(/afgemeld/);
  await b.klaar();
  await keur(b, 'uitgelogd');
  await b.page.goto(`${t.hub.demoIssuer!.url}/auth?client_id=onbekend`);
  b.verwachtFout(/400/);
  await keur(b, 'fout bij de uitgever');
});

test('als wie inlogt: ook de tweede stap is toegankelijk, en zegt wat er mis is met een code', async () => {
  const metCode = await maakHub({ config: { totp: true } });
  try {
    const b = await bezoek();
    await b.page.goto(`${metCode.hub.url}/dashboard/inloggen`);
    await b.page.getByRole('button', { name: /gebied 14$/ }).click();
    await keur(b, 'code vragen');
    const veld = b.page.getByRole('textbox', { name: 'Code van zes cijfers' });
    expect(await veld.evaluate((een) => een === een.ownerDocument.activeElement)).toBe(true);
    await veld.fill('0');
    b.verwachtFout(/400/);
    await b.page.getByRole('button', { name: 'Aanmelden' }).click();
    await keur(b, 'verkeerde code');
    await veld.fill(eenmaligeCode(metCode.config.data, 'coordinator-rmc-14').code);
    await b.page.getByRole('button', { name: 'Aanmelden' }).click();
    await b.page.waitForURL(/\/dashboard\/regio\/14$/);
    await b.klaar();
    expect(await b.kop()).toBe('Doorstroompunt Arnhem-Nijmegen');
  } finally {
    await metCode.stop();
  }
});

test.each(THEMAS)(
  'als rmc-14: het overzicht is toegankelijk, met zijn tabellen en uitleg, %s',
  async (_naam, thema) => {
    const b = await bezoek({ als: 'rmc-14', ...thema });
    await b.naar(REGIO);
    await keur(b, 'overzicht');
    const tabellen = b.page.getByText('Toon als tabel');
    for (let nr = 0; nr < (await tabellen.count()); nr++) await tabellen.nth(nr).click();
    expect(await b.page.getByRole('table').count()).toBeGreaterThan(6);
    await keur(b, 'met alle tabellen');
    await b.page.getByRole('button', { name: 'Wat betekent: Norm?' }).first().click();
    await b.page.locator(':popover-open').waitFor();
    await keur(b, 'met uitleg van een begrip');
    await b.naar(`${REGIO}?gemeente=0202&niveau=MBO_3&schooljaar=2023-2024&maat=aantal`);
    await keur(b, 'met keuzes');
  },
);

test.each(THEMAS)('als rmc-14: lijsten, jongeren en begrippen zijn toegankelijk, %s', async (_naam, thema) => {
  const b = await bezoek({ als: 'rmc-14', ...thema });
  await b.naar(LIJST);
  await keur(b, 'maandlijst');
  const [bekend, onbekend] = [{ hasNotText: 'naam niet' }, { hasText: 'naam niet' }];
  await b.volg(b.page.locator('main tbody a').filter(bekend).first());
  await b.page.locator('summary').click();
  await keur(b, 'jongere');
  await b.naar(`${LIJST}&richting=af`);
  await b.volg(b.page.locator('main tbody a').filter(onbekend).first());
  await keur(b, 'jongere zonder naam');
  for (const [adres, stand] of [
    [`${REGIO}/jongeren?schooljaar=2024-2025`, 'jaarlijst'],
    [`${REGIO}/jongeren?schooljaar=2025-2026&maand=2025-11-01&school=01AA`, 'lege lijst'],
    [`${REGIO}/jongeren#niemand`, 'niet op de lijst'],
    ['/dashboard/begrippen', 'begrippen'],
    [`${REGIO}/onzin`, 'niet gevonden'],
  ] as const) {
    await b.naar(adres);
    await keur(b, stand);
  }
});

test.each(THEMAS)('als rmc-14: ook als het niet lukt is het scherm toegankelijk, %s', async (_naam, thema) => {
  const b = await bezoek({ als: 'rmc-14', ...thema });
  await b.naar('/dashboard/regio/15');
  await keur(b, 'niet uw regio');
  b.verwachtFout(/400|403|401|ERR_FAILED/);
  await b.naar(`${REGIO}?niveau=ONZIN`);
  await keur(b, 'verkeerde waarde');

  await b.page.route('**/graphql', (verzoek) => verzoek.abort());
  await b.naar(REGIO);
  await keur(b, 'de hub is niet bereikbaar');
  await b.page.unroute('**/graphql');

  // answers that do not come yet
  let verder = () => {};
  const wachten = new Promise<void>((klaar) => {
    verder = klaar;
  });
  await b.page.route('**/graphql', async (verzoek) => {
    if (!/query (Begin|Namen)/.test(verzoek.request().postData() ?? '')) await wachten;
    await verzoek.continue();
  });
  await b.page.goto(b.hub + REGIO);
  await b.page.getByRole('heading', { level: 1 }).waitFor();
  await keur(b, 'laden');
  verder();
  await b.klaar();

  await b.context.clearCookies({ name: 'bron-sessie' });
  await b.volg(b.page.getByRole('link', { name: 'Jongeren', exact: true }));
  expect(await b.kop()).toBe('Uw sessie is verlopen');
  await keur(b, 'sessie verlopen');
});
