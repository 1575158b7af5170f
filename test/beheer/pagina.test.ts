import { createHash } from 'node:crypto';
import { Alarmen } from '../../src/beheer/Alarmen';
import { legHandelingVast } from '../../src/beheer/legHandelingVast';
import { vernietig } from '../../src/bewaren/vernietig';
import type { Bezoek } from '../dashboard/Bezoek';
import { gebruikBrowser } from '../dashboard/gebruikBrowser';
import { keurScherm } from '../dashboard/keurScherm';
import { opmaak } from '../dashboard/opmaak';
import type { Partner } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { dag, nieuweVrijstelling } from '../register/testregister';
import { openProef } from '../rmc/openProef';
import { totHet } from './totHet';

let p: Awaited<ReturnType<typeof openProef>>;
beforeAll(async () => {
  p = await openProef();
});
afterAll(() => p?.sluit());
const bezoek = gebruikBrowser(() => p.t.hub.url);

const WIE = '{ mijnAutorisatie { naam } }';
const status = async (partner: Partner): Promise<number> => (await partner(WIE)).status;

/** As an operator, at the front page. */
async function beheerder(naar = '/beheer'): Promise<Bezoek> {
  const b = await bezoek();
  await b.naar(naar);
  b.verwachtFout(/401.*\/graphql|401 \(Unauthorized\)/);
  await b.page.getByRole('link', { name: 'Inloggen' }).click();
  await b.page.getByRole('button', { name: /Beheerder van DUO/ }).click();
  await b.page.waitForURL(`${b.hub}/**`);
  await b.klaar();
  return b;
}

const scherm = async (b: Bezoek, naam: string): Promise<void> => {
  await b.volg(b.page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: naam, exact: true }));
};
const staat = (b: Bezoek, tekst: string): Promise<void> =>
  b.totdat(tekst, async () => (await b.tekst()).includes(tekst), 20_000);

test('als beheerder: ik schort een organisatie op met een reden, na een tweede keer vragen, en hef het op', async () => {
  const cbs = await p.t.als('cbs');
  const b = await beheerder('/beheer/opschorten');
  expect(b.adres).toBe('/beheer/opschorten');
  expect(await b.tekst()).toContain('Er is niemand opgeschort.');
  await keurScherm(b, 'opschorten');
  await b.page.getByRole('button', { name: 'Schort op…' }).click();
  await staat(b, 'Kies eerst wie.');
  await b.page.getByLabel('Wie').selectOption('Centraal Bureau voor de Statistiek');
  await b.page.getByRole('button', { name: 'Schort op…' }).click();
  await staat(b, 'Schrijf op waarom');
  await b.page.getByLabel('Reden').fill('sleutel gelekt');
  await b.page.getByRole('button', { name: 'Schort op…' }).click();
  await staat(b, 'Niets meer verstrekken aan Centraal Bureau voor de Statistiek?');
  expect(await status(cbs)).toBe(200);
  await keurScherm(b, 'opschorten, gevraagd of het zeker is');
  await b.page.getByRole('button', { name: 'Ja, schort op' }).click();
  await staat(b, 'beheerder-duo-beheer sleutel gelekt');
  await totHet(
    () => status(cbs),
    (code) => code === 403,
  );
  await keurScherm(b, 'opschorten, met een opgeschorte');
  await scherm(b, 'Overzicht');
  await staat(b, 'Centraal Bureau voor de Statistiek is opgeschort sinds vandaag');
  await scherm(b, 'Opschorten');
  await b.page.getByRole('button', { name: 'Opheffen voor Centraal Bureau voor de Statistiek' }).click();
  await staat(b, 'Er is niemand opgeschort.');
  await totHet(
    () => status(cbs),
    (code) => code === 200,
  );
  await staat(b, 'Eerder');
});

test('als beheerder: een certificaat plak ik als PEM; alleen zijn vingerafdruk gaat naar de hub', async () => {
  const b = await beheerder('/beheer/opschorten');
  await b.page.getByLabel('Wat').selectOption('Een certificaat');
  await b.page.getByLabel('Certificaat').fill('geen certificaat');
  await b.page.getByLabel('Reden').fill('ingetrokken');
  await b.page.getByRole('button', { name: 'Schort op…' }).click();
  await staat(b, 'Dit is geen certificaat (PEM) en geen vingerafdruk');
  const inhoud = Buffer.from('een certificaat in DER');
  await b.page
    .getByLabel('Certificaat')
    .fill(`-----BEGIN CERTIFICATE-----\n${inhoud.toString('base64')}\n-----END CERTIFICATE-----\n`);
  await b.page.getByRole('button', { name: 'Schort op…' }).click();
  await b.page.getByRole('button', { name: 'Ja, schort op' }).click();
  await staat(b, 'ingetrokken');
  const { rows } = await p.t.db.query(`select doelwit from beheer.opgeschort where soort = 'certificaat'`);
  expect(rows).toEqual([{ doelwit: createHash('sha256').update(inhoud).digest('base64url') }]);
  expect(b.antwoorden.some(({ waarden }) => JSON.stringify(waarden).includes(inhoud.toString('base64')))).toBe(false);
  await b.page.getByRole('button', { name: /^Opheffen/ }).click();
  await staat(b, 'Er is niemand opgeschort.');
});

test('als beheerder: ik zie in één oogopslag wat aandacht vraagt, en verbruik, alarmen, contracten en correcties', async () => {
  const svb = await p.t.als('svb');
  await svb(`{ inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: ["999990007"]) { pgn uitkomst } }`);
  await totHet(
    () => p.t.db.query('select from beheer.verbruik where aantal = 1'),
    ({ rowCount }) => rowCount === 1,
  );
  const alarmen = new Alarmen(p.t.db);
  alarmen.tel('shield', 'wand 2 (shield) hield een vraag van svb_kinderbijslag tegen');
  await alarmen.bewaar();
  const b = await beheerder();
  expect(await b.tekst()).toContain('Er was de laatste 24 uur een alarm: shield.');
  expect(await b.tekst()).toContain('Een reservekopie is nog niet gemaakt.');
  await keurScherm(b, 'overzicht');
  await legHandelingVast(p.t.db, 'reservekopie', {
    ...{ door: 'nacht', begonnen: new Date() },
    regels: [{ wat: 'reservekopie', uitkomst: '1 bestand, 2 MB', goed: true }],
  });
  await legHandelingVast(p.t.db, 'herstelproef', {
    ...{ door: 'nacht', begonnen: new Date() },
    regels: [{ wat: 'herstelproef', uitkomst: 'De reservekopie is niet goed', goed: false }],
  });
  await b.naar('/beheer');
  await staat(b, 'Een herstelproef is vandaag');
  expect(await b.tekst()).not.toContain('Een reservekopie is nog niet gemaakt.');
  await scherm(b, 'Verbruik en alarmen');
  const meter = b.page.getByRole('meter', { name: 'Personen van Sociale Verzekeringsbank' });
  expect(await meter.getAttribute('value')).toBe('1');
  expect(await b.tekst()).toContain('1 van 200.000');
  expect(await b.tekst()).toContain('shield wand 2 (shield) hield een vraag van svb_kinderbijslag tegen 1');
  await b.klaar();
  await keurScherm(b, 'verbruik en alarmen');
  for (const [naam, tekst] of [
    ['Contracten', 'nu geldt svb/kinderbijslag/v1'],
    ['Controles', 'Herstelproef vandaag'],
    ['Correcties', 'Sociale Verzekeringsbank 0'],
  ] as const) {
    await scherm(b, naam);
    await staat(b, tekst);
    await keurScherm(b, naam);
  }
});

test('als beheerder: ik laat de projecties nakijken, zie hoe ver het is, en wat er niet klopt', async () => {
  const b = await beheerder('/beheer/controles');
  await b.page.getByRole('button', { name: 'Kijk ze nu na' }).click();
  await b.page.getByRole('progressbar', { name: 'Voortgang' }).waitFor();
  await keurScherm(b, 'controle bezig');
  await staat(b, 'alles goed');
  await p.t.db.query(
    'delete from svb_kinderbijslag.inschrijving where ctid = (select min(ctid) from svb_kinderbijslag.inschrijving)',
  );
  await b.page.getByRole('button', { name: 'Kijk ze nu na' }).click();
  await staat(b, 'niet goed');
  await b.totdat('de regel', async () => /svb_kinderbijslag\.inschrijving .* 1 ontbreken/.test(await b.tekst()));
  await keurScherm(b, 'controle niet goed');
});

test('als beheerder: ik laat tellen en vernietig wat verlopen is, en alleen als ik typ hoeveel dat is', async () => {
  await vernietig(p.t.db, p.t.slices, { dag: VANDAAG, door: 'vooraf', geduld: 0 });
  const { id } = await p.inwoner();
  await p.vastlegging.verleenVrijstelling(id, nieuweVrijstelling('2023-09-01', { tot: dag('2024-11-16') }));
  const b = await beheerder('/beheer/bewaren');
  await b.page.getByRole('button', { name: 'Tel opnieuw' }).click();
  await staat(b, '1 vrijstellingen');
  await keurScherm(b, 'bewaren');
  const knop = b.page.getByRole('button', { name: 'Vernietig 1' });
  expect(await knop.isDisabled()).toBe(true);
  await b.page.getByLabel('Typ 1 om te bevestigen').fill('2');
  expect(await knop.isDisabled()).toBe(true);
  await b.page.getByLabel('Typ 1 om te bevestigen').fill('1');
  await knop.click();
  await staat(b, '0 vrijstellingen');
  await staat(b, 'beheerder-duo-beheer 1');
  expect(await b.page.getByRole('heading', { name: 'Vernietigen' }).count()).toBe(0);
});

test('als beheerder: op een smal scherm past alles, ook vergroot', async () => {
  const b = await beheerder();
  for (const width of [320, 768]) {
    await b.page.setViewportSize({ width, height: 800 });
    for (const naar of ['', '/opschorten', '/verbruik', '/contracten', '/controles', '/bewaren', '/correcties']) {
      await b.naar(`/beheer${naar}`);
      expect([width, naar, await opmaak(b.page)]).toEqual([width, naar, []]);
    }
  }
});

test('als coördinator: ingelogd op het dashboard ben ik in het beheer niemand, en andersom', async () => {
  const b = await bezoek();
  await b.naar('/dashboard');
  await b.logIn('rmc-14');
  b.verwachtFout(/401.*\/graphql|401 \(Unauthorized\)/);
  await b.naar('/beheer/verbruik');
  expect(await b.kop()).toBe('Beheer van de BRON-hub');
  await b.page.getByRole('link', { name: 'Inloggen' }).click();
  await b.page.getByRole('button', { name: /Beheerder van DUO/ }).waitFor();
  expect(await b.page.getByRole('button', { name: /Coördinator/ }).count()).toBe(0);
  await b.page.getByRole('button', { name: /Beheerder van DUO/ }).click();
  await b.page.waitForURL(`${b.hub}/beheer/verbruik`);
  await b.klaar();
  await b.naar('/dashboard');
  expect(await b.kop()).not.toBe('Voortijdig schoolverlaten in uw regio');
  await b.naar('/beheer');
  await b.page.getByRole('button', { name: 'Uitloggen' }).click();
  await staat(b, 'U bent uitgelogd');
  await b.naar('/beheer');
  expect(await b.kop()).toBe('Beheer van de BRON-hub');
});
