import type { Testhub } from '../opstelling/hub';
import type { Bezoek } from './Bezoek';
import { gebruikBrowser } from './gebruikBrowser';
import { Lijstscherm } from './Lijstscherm';
import { Mensen } from './Mensen';
import { maakDrukkeHub } from './maakDrukkeHub';

let t: Testhub;
let van14: Mensen;
let van15: Mensen;
beforeAll(async () => {
  t = await maakDrukkeHub();
  van14 = await Mensen.van(await t.als('rmc-14'), '14');
  van15 = await Mensen.van(await t.als('rmc-15'), '15');
});
afterAll(() => t?.stop());
const bezoek = gebruikBrowser(() => t.hub.url);

const LIJST = '/dashboard/regio/14/jongeren?schooljaar=2025-2026&maand=2026-08-01&sorteer=naam';

/** Opens the first person of the list that is known, or not, by name. */
async function openIemand(b: Bezoek, bekend: boolean): Promise<{ naam: string; sleutel: string }> {
  const rij = b.page
    .locator('main tbody a')
    .filter({ [bekend ? 'hasNotText' : 'hasText']: 'naam niet beschikbaar' })
    .first();
  const naam = await rij.innerText();
  await b.volg(rij);
  return { naam, sleutel: new URL(b.page.url()).hash };
}

const antwoorden = ({ antwoorden }: Bezoek): string => antwoorden.map(({ tekst }) => tekst).join('\n');

test('als rmc-14: van een jongere zie ik adres, school, dagen en waarom zij telt, en terug is de lijst zoals zij was', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  const lijst = new Lijstscherm(b);
  await b.naar(`${LIJST}&richting=af&blad=2`);
  const [koppen, rijen] = [await lijst.koppen(), await lijst.rijen()];
  const { naam, sleutel } = await openIemand(b, true);
  expect([b.adres, await b.kop()]).toEqual([`${LIJST}&richting=af&blad=2${sleutel}`, naam]);
  const mens = van14.vind(naam);
  const tekst = await b.tekst();
  for (const feit of [mens.pgn, mens.postcode, mens.woonplaats, `${mens.straat} ${mens.huisnummer}`])
    expect(tekst).toContain(feit);

  // the same school and days as in the list, written as people write them
  const rij = rijen.find(([een]) => een === naam)!;
  const cel = (kop: RegExp) => rij[koppen.findIndex((een) => kop.test(een))]!;
  const [school, uitDag] = [cel(/^School/), cel(/^Uitgeschreven$/)];
  expect(uitDag).toMatch(/^(\d\d-\d\d-\d{4})?$/);
  const inschrijving = (await b.page.locator('main tbody tr').first().innerText()).replace(/\s+/g, ' ');
  for (const feit of [school, uitDag]) expect(inschrijving).toContain(feit);
  expect(inschrijving).toMatch(/ \d\d-\d\d-\d{4} /);
  expect(tekst).toMatch(/Telt (niet )?in 2025-2026/);
  expect(tekst).toMatch(/ingeschreven (sinds|van) \d{1,2} [a-z]+ \d{4}/);
  expect(tekst).toMatch(/Regeling regionale aanpak vsv/);

  // who is shown is in no address that went over the line, nor in the title of the window
  expect(b.adressen.filter((adres) => adres.includes(sleutel.slice(1)))).toEqual([]);
  expect(await b.page.title()).not.toContain(mens.achternaam);
  await b.terug();
  expect([b.adres, await lijst.rijen()]).toEqual([`${LIJST}&richting=af&blad=2`, rijen]);
});

test('als rmc-14: van wie nu buiten mijn groep valt staat er geen naam, en komt er ook geen', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  await b.naar(`${LIJST}&richting=af`);
  await b.onverwacht();
  const eerder = b.antwoorden.length;
  await openIemand(b, false);
  expect(await b.kop()).toBe('Naam niet beschikbaar');
  const tekst = await b.tekst();
  expect(tekst).toContain('buiten de personen over wie u gegevens mag krijgen');
  for (const woord of ['Adres', 'onderwijsnummer', 'Leeftijd', 'Laatste onderwijs']) expect(tekst).not.toContain(woord);
  await b.onverwacht();
  const [antwoord, ...meer] = b.antwoorden.slice(eerder);
  expect([meer, JSON.parse(antwoord!.tekst).data.vsvDeelnemers.edges]).toEqual([
    [],
    [{ node: expect.objectContaining({ onderwijsdeelnemer: null }) }],
  ]);
});

test('als rmc-14: een adres van iemand die niet op de lijst staat zegt dat, en brengt mij naar de lijst', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  await b.naar(`${LIJST}#geen-sleutel`);
  expect(await b.tekst()).toContain('Deze jongere staat niet op deze lijst');
  await b.volg(b.page.getByRole('link', { name: 'Naar de lijst' }));
  expect([b.adres, await b.tekst()]).toEqual([LIJST, expect.stringContaining('Maandlijst van augustus 2026')]);
  expect(await b.page.getByRole('table').count()).toBe(1);
});

test('als collega van rmc-14: met het adres dat ik kreeg kom ik na het inloggen bij dezelfde jongere', async () => {
  const eerste = await bezoek({ als: 'rmc-14' });
  await eerste.naar(`${LIJST}&gemeente=0202`);
  const { naam } = await openIemand(eerste, true);
  const collega = await bezoek();
  await collega.naar(eerste.adres);
  expect(await collega.kop()).toBe('Voortijdig schoolverlaten in uw regio');
  await collega.logIn('rmc-14');
  expect([collega.adres, await collega.kop()]).toEqual([eerste.adres, naam]);
  expect(await collega.tekst()).toBe(await eerste.tekst());
  await collega.volg(collega.page.getByRole('link', { name: /^← Terug naar: Maandlijst/ }));
  expect(await collega.tekst()).toContain('Zoeken in deze lijst');
});

test('als rmc-15: een adres van regio 14 wordt geweigerd, en er komt niets over iemand van daar', async () => {
  const eerste = await bezoek({ als: 'rmc-14' });
  await eerste.naar(LIJST);
  await openIemand(eerste, true);
  expect(van14.namenIn(antwoorden(eerste)).length).toBeGreaterThan(20);

  const b = await bezoek();
  await b.naar(eerste.adres);
  await b.logIn('rmc-15');
  const schermen = [eerste.adres, LIJST, '/dashboard/regio/14', '/dashboard/regio/15/jongeren?gemeente=0202'];
  for (const scherm of schermen) {
    if (scherm !== eerste.adres) await b.naar(scherm);
    expect([scherm, await b.tekst()]).toEqual([scherm, expect.stringContaining('Dit is niet uw regio')]);
    if (scherm.endsWith('0202')) b.verwachtFout(/403.*\/graphql/, /403 \(Forbidden\)/);
  }
  await b.page.getByRole('link', { name: 'Naar uw eigen regio' }).press('Enter');
  await b.totdat('naar de eigen regio', async () => b.adres === '/dashboard/regio/15');
  await b.klaar();
  expect([b.adres, await b.kop()]).toEqual(['/dashboard/regio/15', 'Doorstroompunt Rivierenland']);
  await b.onverwacht();
  expect(van14.namenIn(antwoorden(b))).toEqual([]);
});

/** Sees the overview, every list of every year and month, and a person of some of them. */
async function ziAlles(b: Bezoek, regio: string): Promise<number> {
  await b.naar(`/dashboard/regio/${regio}`);
  await b.naar(`/dashboard/regio/${regio}/jongeren`);
  const lijst = new Lijstscherm(b);
  const lijsten = await b.page.getByRole('combobox', { name: 'Lijst' }).locator('option').allInnerTexts();
  for (const [nr, een] of lijsten.toReversed().entries()) {
    await lijst.kies('Lijst', een);
    if (nr % 3) continue;
    if ((await b.page.locator('main tbody a').filter({ hasNotText: 'naam niet' }).count()) === 0) continue;
    await openIemand(b, true);
    await b.terug();
  }
  await b.onverwacht();
  return lijsten.length;
}

test('als rmc-14 en als rmc-15: in een heel bezoek, met alle lijsten, ziet geen van beide iemand van de ander', async () => {
  const nummers = new Set(van14.alle.map(({ pgn }) => pgn));
  expect([nummers.size > 100, van15.alle.filter(({ pgn }) => nummers.has(pgn))]).toEqual([true, []]);
  for (const [regio, eigen, ander] of [
    ['14', van14, van15],
    ['15', van15, van14],
  ] as const) {
    const b = await bezoek({ als: `rmc-${regio}` });
    expect(await ziAlles(b, regio)).toBeGreaterThan(15);
    const tekst = antwoorden(b);
    // her own are found by the same search, so it does find
    expect(eigen.namenIn(tekst).length).toBeGreaterThan(eigen.sleutels.size);
    expect(ander.namenIn(tekst)).toEqual([]);
  }
});
