import type { Testhub } from '../opstelling/hub';
import type { Bezoek } from './Bezoek';
import { gebruikBrowser } from './gebruikBrowser';
import { herstart } from './herstart';
import { Lijstscherm } from './Lijstscherm';
import { maakDrukkeHub } from './maakDrukkeHub';

let t: Testhub;
beforeAll(async () => {
  t = await maakDrukkeHub();
});
afterAll(async () => {
  await t?.hub.stop();
  await t?.stop();
});
const bezoek = gebruikBrowser(() => t.hub.url);

const LIJST = '/dashboard/regio/14/jongeren?schooljaar=2025-2026&maand=2026-08-01';
const NIET_BEREIKT = [/ERR_FAILED/, /ERR_CONNECTION_REFUSED/];

/** Opens the first person that is known by name, and tells what the screen shows of her. */
async function openPersoon(b: Bezoek): Promise<string[]> {
  await b.naar(LIJST);
  await b.volg(b.page.locator('main tbody a').filter({ hasNotText: 'naam niet beschikbaar' }).first());
  const tekst = await b.tekst();
  return [(await b.kop()).split(',')[0]!, /nummer (\d{9})/.exec(tekst)![1]!, /\d{4}[A-Z]{2}/.exec(tekst)![0]];
}

/** Whether anything of somebody is left, on the screen or behind it. */
async function resten(b: Bezoek, persoon: string[]): Promise<string[]> {
  const alles = (await b.page.content()) + (await b.page.title());
  return persoon.filter((gegeven) => alles.includes(gegeven));
}

test('als rmc-14: als de hub mijn sessie niet meer kent zegt het scherm dat, zonder gegevens, en na het inloggen ben ik terug', async () => {
  const b = await bezoek();
  await b.naar('/dashboard');
  await b.logIn('rmc-14');
  const persoon = await openPersoon(b);
  expect(await resten(b, persoon)).toEqual(persoon);
  await b.volg(b.page.getByRole('link', { name: /^← Terug naar/ }));
  const lijst = new Lijstscherm(b);
  await lijst.kies('Gemeente', 'Arnhem');
  const rijen = await lijst.rijen();

  await t.hub.stop();
  await herstart(t);
  await lijst.kies('Niveau', 'Mbo niveau 1');
  expect([await b.kop(), await b.tekst()]).toEqual([
    'Uw sessie is verlopen',
    expect.stringContaining('De gegevens zijn van het scherm gehaald.'),
  ]);
  expect(await resten(b, [...persoon, ...rijen.map(([naam]) => naam!).filter((naam) => naam.includes(','))])).toEqual(
    [],
  );
  expect(await b.page.getByRole('table').count()).toBe(0);
  await b.logIn('rmc-14');
  expect(b.adres).toBe(`${LIJST.replace('&maand', '&gemeente=0202&niveau=MBO_1&maand')}`);
  expect((await lijst.rijen()).length).toBeGreaterThan(0);
});

/** A person on the screen, three minutes before the session ends. */
async function bijnaVoorbij(): Promise<{ b: Bezoek; persoon: string[]; adres: string }> {
  // a session of her own: a new one in the same browser ends it
  const b = await bezoek();
  await b.naar('/dashboard');
  await b.logIn('rmc-14');
  await b.page.clock.install();
  const persoon = await openPersoon(b);
  await b.page.clock.fastForward('56:00');
  await b.klaar();
  const waarschuwing = b.page.getByText(/^Uw sessie eindigt om \d\d:\d\d$/);
  expect(await waarschuwing.count()).toBe(0);
  await b.page.clock.fastForward('01:30');
  await waarschuwing.waitFor();
  return { b, persoon, adres: b.adres };
}

test('als rmc-14: drie minuten voor het einde waarschuwt het scherm, en op tijd gaat alles weg; inloggen brengt mij bij wie ik zag', async () => {
  const { b, persoon, adres } = await bijnaVoorbij();
  expect(await resten(b, persoon)).toEqual(persoon);
  await b.page.clock.fastForward('04:00');
  await b.totdat('verlopen', async () => (await b.tekst()).includes('Uw sessie is verlopen'));
  expect(await resten(b, persoon)).toEqual([]);
  // what stands after the # goes along to no server, and is back; the clock of this page stays ahead
  await b.page.clock.setFixedTime(new Date());
  await b.page.getByRole('link', { name: 'Inloggen' }).click();
  await b.totdat('terug', async () => b.adres === adres);
  await b.klaar();
  expect(await resten(b, persoon)).toEqual(persoon);
});

test('als rmc-14: wie haar sessie verlengt krijgt een nieuwe, en blijft bij wie zij zag', async () => {
  const { b, persoon, adres } = await bijnaVoorbij();
  const sessie = async () => (await b.context.cookies()).find(({ name }) => name === 'bron-sessie')!.value;
  const eerder = await sessie();
  await b.page.getByRole('link', { name: 'Verlengen' }).click();
  await b.totdat('een nieuwe sessie', async () => (await sessie()) !== eerder);
  await b.klaar();
  expect([b.adres, await resten(b, persoon)]).toEqual([adres, persoon]);
});

test('als rmc-14: ook met een klok die voorloopt kan ik werken tot mijn sessie voorbij is', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  await b.page.clock.install({ time: Date.now() + 2 * 60 * 60_000 });
  await b.naar('/dashboard/regio/14');
  expect(await b.kop()).toBe('Doorstroompunt Arnhem-Nijmegen');
});

test('als rmc-14: als de hub niet antwoordt zegt het scherm dat, en gaat het vanzelf verder zodra het kan', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  b.verwachtFout(...NIET_BEREIKT);
  await b.naar(LIJST);
  const lijst = new Lijstscherm(b);
  await b.page.route('**/graphql', (verzoek) => verzoek.abort());
  await lijst.kies('Gemeente', 'Arnhem');
  expect(await b.tekst()).toContain('De hub is niet bereikbaar We proberen het iedere paar seconden opnieuw');
  const overzicht = b.page.getByRole('link', { name: 'Overzicht' });
  await b.volg(overzicht);
  expect(await b.tekst()).toContain('De hub is niet bereikbaar');
  await b.terug();
  await b.page.unroute('**/graphql');
  await b.totdat('weer een lijst', async () => (await b.page.getByRole('table').count()) === 1);
  await b.klaar();
  expect([await b.tekst(), (await lijst.rijen()).length]).toEqual([
    expect.not.stringContaining('niet bereikbaar'),
    expect.any(Number),
  ]);
  // and who does not want to wait presses
  await b.page.route('**/graphql', (verzoek) => verzoek.abort());
  await b.volg(overzicht);
  await b.page.unroute('**/graphql');
  await b.page.getByRole('button', { name: 'Nu proberen' }).first().click();
  await b.totdat('weer cijfers', async () => (await b.tekst()).includes('Per niveau'), 3_000);
});

test('als rmc-14: van een storing zie ik het kenmerk waaronder de hub haar kent, en kan ik het opnieuw proberen', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  b.verwachtFout(/500.*\/graphql/, /500 \(Internal Server Error\)/);
  await t.db.query('alter table rmc_vsv.vsv_cijfer rename to vsv_cijfer_weg');
  try {
    await b.naar('/dashboard/regio/14');
  } finally {
    await t.db.query('alter table rmc_vsv.vsv_cijfer_weg rename to vsv_cijfer');
  }
  await b.onverwacht();
  const traces = b.antwoorden
    .filter(({ status }) => status === 500)
    .map(({ tekst }) => JSON.parse(tekst).extensions.verstrekking.trace as string);
  const tekst = await b.tekst();
  expect(tekst).toContain('Er ging iets mis');
  const [, kenmerk] = /Kenmerk van dit verzoek: ([0-9a-f]{32})/.exec(tekst)!;
  expect(traces).toContain(kenmerk);
  expect(tekst).not.toMatch(/vsv_cijfer|relation|select/i);
  await b.page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await b.totdat('weer cijfers', async () => (await b.tekst()).includes('Per gemeente'));
});

const [BESTAAT_NIET, KAN_NIET] = ['In het adres staat een keuze die niet bestaat', 'Dit kan de hub niet laten zien'];
const ONZIN: [adres: string, tekst: string][] = [
  ['?schooljaar=1999-2000', BESTAAT_NIET],
  ['?niveau=ONZIN', BESTAAT_NIET],
  ['?gemeente=9999', 'Dit is niet uw regio'],
  ['?gemeente=0344', 'Dit is niet uw regio'],
  ['?school=ZZ99', KAN_NIET],
  ['/jongeren?schooljaar=1999-2000', BESTAAT_NIET],
  ['/jongeren?schooljaar=2025-2026&maand=2026-13-45', BESTAAT_NIET],
  ['/jongeren?schooljaar=2025-2026&maand=onzin', BESTAAT_NIET],
  ['/jongeren?niveau=ONZIN', BESTAAT_NIET],
  ['/jongeren?gemeente=0344', 'Dit is niet uw regio'],
  ['/jongeren?schooljaar=2026-2027', BESTAAT_NIET],
  ['/jongeren?sorteer=onzin&richting=onzin&blad=-3', 'Bladzijde 1 van'],
  ['/jongeren?schooljaar=2025-2026&maand=2025-11-01&school=01AA', 'Op deze lijst staat niemand'],
  ['/jongeren#%E0%A4%A', 'Zoeken in deze lijst'],
  ['/onzin', 'Deze pagina bestaat niet'],
];

test('als rmc-14: een adres dat niet klopt zegt wat er is, en brengt mij weer verder', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  b.verwachtFout(/40[03].*\/graphql/, /40[03] \((Bad Request|Forbidden)\)/);
  const mis: string[] = [];
  for (const [adres, tekst] of ONZIN) {
    await b.naar(`/dashboard/regio/14${adres}`).catch(() => undefined);
    const gezien = (await b.page.locator('body').innerText()).replace(/\s+/g, ' ').trim();
    if (!gezien.includes(tekst)) mis.push(`${adres}: ${gezien || 'een leeg scherm'}`);
    else if ([BESTAAT_NIET, KAN_NIET].includes(tekst)) {
      await b.page
        .locator('main')
        .getByRole('link', { name: /wissen|Naar het overzicht/ })
        .press('Enter');
      await b.totdat('zonder keuze', async () => /^\/dashboard\/regio\/14(\/jongeren)?$/.test(b.adres));
      await b.klaar();
      if ((await b.tekst()).includes(tekst)) mis.push(`${adres}: nog steeds`);
    }
  }
  expect(mis).toEqual([]);
});

test('als rmc-14: stopt de hub echt, dan wacht het scherm, en vraagt het daarna om in te loggen', async () => {
  const b = await bezoek();
  await b.naar('/dashboard');
  await b.logIn('rmc-14');
  b.verwachtFout(...NIET_BEREIKT);
  await b.naar(LIJST);
  await t.hub.stop();
  await new Lijstscherm(b).kies('Gemeente', 'Arnhem');
  expect(await b.tekst()).toContain('De hub is niet bereikbaar');
  await herstart(t);
  await b.totdat('verlopen', async () => (await b.tekst()).includes('Uw sessie is verlopen'));
  await b.logIn('rmc-14');
  expect(b.adres).toBe(LIJST.replace('&maand', '&gemeente=0202&maand'));
});
