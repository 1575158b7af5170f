import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType, isObjectType } from 'graphql';
import type { Bezoek } from '../dashboard/Bezoek';
import { gebruikBrowser } from '../dashboard/gebruikBrowser';
import { keurScherm } from '../dashboard/keurScherm';
import { opmaak } from '../dashboard/opmaak';
import { maakHub, type Testhub } from '../opstelling/hub';
import { Verkennerscherm } from './Verkennerscherm';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t?.stop());
const bezoek = gebruikBrowser(() => t.hub.url);

const SVB = 'Sociale Verzekeringsbank';

const deel = async (b: Bezoek, naam: string): Promise<void> => {
  await b.volg(b.page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: naam }));
};

/** What the browser keeps after the page. */
const bewaard = (b: Bezoek): Promise<string> =>
  b.page.evaluate<string>('JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })');

/** By keyboard into the editor, to ask, and out of it again. */
async function metToetsenbord(b: Bezoek): Promise<void> {
  const inEditor = () => b.page.evaluate<boolean>(`document.activeElement.matches('.monaco-editor textarea')`);
  await b.page.locator('.graphiql-query-editor [tabindex="0"]').first().focus();
  await b.page.keyboard.press('Enter');
  expect(await inEditor()).toBe(true);
  await b.page.keyboard.press('Control+Enter');
  await b.totdat('een antwoord', async () => b.antwoorden.some(({ vraag }) => vraag.startsWith('query EenKind')));
  await b.page.keyboard.press('Escape');
  expect(await inEditor()).toBe(false);
  await b.page.keyboard.press('Tab');
  const waar = await b.page.evaluate<string>('document.activeElement.getAttribute("aria-label")');
  expect(waar).toMatch(/^(Execute|Stop) query/);
}

test('als ontwikkelaar van svb: ik kies mijn afnemer, stel een vraag en zie rijen, en zie wat er geweigerd wordt', async () => {
  const b = await bezoek();
  await b.naar('/');
  await keurScherm(b, 'voorpagina');
  expect(await b.page.getByRole('link', { name: 'Naar het dashboard' }).getAttribute('href')).toBe('/dashboard');
  const scherm = await Verkennerscherm.kies(b, SVB);
  expect(b.adres).toBe('/portaal/svb/verkenner');
  await scherm.vraag(/"pgn": "999990007", "uitkomst": "GEVONDEN".*"brin": "\w{4}"/);
  await keurScherm(b, 'verkenner met een antwoord');
  await b.page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await b.page.getByText('All Schema Types').waitFor();
  await keurScherm(b, 'met het schema ernaast');
  // text that becomes markup can do no more than mark up
  const gemaakt = await b.page.evaluate<string>(
    `Object.assign(document.createElement('div'), { innerHTML: '<p>a<img src=x onerror=alert(1)><p onclick=b><SCRIPT>' }).innerHTML`,
  );
  expect(gemaakt).toBe('<p>a&lt;img src=x onerror=alert(1)&gt;&lt;p onclick=b&gt;&lt;SCRIPT&gt;</p>');

  b.verwachtFout(/400.*\/graphql|400 \(Bad Request\)/);
  await scherm.voorbeeld('Geweigerd: een veld dat u niet krijgt');
  expect(await b.tekst()).toContain('Het geslacht van een kind staat niet in uw contract');
  await scherm.vraag(/"code": "NIET_IN_CONTRACT"/);
  // nothing came from elsewhere, no number is in an address, and nothing of it stays behind
  const elders = b.adressen.map((adres) => new URL(adres)).filter(({ protocol }) => protocol.startsWith('http'));
  expect([...new Set(elders.map(({ origin }) => origin))].sort()).toEqual([b.hub, t.hub.demoIssuer!.url].sort());
  expect(b.adressen.filter((adres) => /9999900\d\d/.test(adres))).toEqual([]);
  expect(await bewaard(b)).not.toContain('99999');
  // the token never gets to the browser, nor can its scripts read the cookie
  expect(await b.page.evaluate<string>('document.cookie')).toBe('');
  expect(b.antwoorden.every(({ tekst }) => !/eyJ[\w-]+\./.test(tekst))).toBe(true);
});

test('als ontwikkelaar van svb: de documentatie noemt elk veld van het contract, en van een testpersoon ga ik naar de vraag met haar nummer', async () => {
  const b = await bezoek();
  await Verkennerscherm.kies(b, SVB);
  await deel(b, 'Documentatie');
  await keurScherm(b, 'documentatie');
  const { autorisaties, doelomschrijving } = t.slices.find(({ naam }) => naam.startsWith('svb'))!.afnemer;
  const tekst = await b.tekst();
  for (const deel of [doelomschrijving, ...autorisaties[0].grondslag.artikelen, autorisaties[0].rijen.woorden])
    expect(tekst).toContain(deel);
  const sdl = readFileSync(join(__dirname, '../../schema/contracts/svb.graphql'), 'utf8');
  const schema = buildSchema(sdl);
  const mist: string[] = [];
  for (const soort of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    const wortel = soort === schema.getQueryType() || soort === schema.getMutationType();
    const namen = isObjectType(soort) ? Object.keys(soort.getFields()) : [];
    const waarden = isEnumType(soort) ? soort.getValues().map(({ name }) => name) : [];
    const hoofdstuk = wortel
      ? b.page.locator('.vraag')
      : b.page.locator('.soort', { has: b.page.locator(`#soort-${soort.name}`) });
    const gezien = (await hoofdstuk.allInnerTexts()).join(' ');
    for (const naam of [...namen, ...waarden])
      if (!new RegExp(`\\b${naam}\\b`).test(gezien)) mist.push(`${soort.name}.${naam}`);
  }
  expect(mist).toEqual([]);
  const pgn = b.page
    .locator('.soort', { has: b.page.locator('#soort-Onderwijsdeelnemer') })
    .locator('tr', { hasText: 'leeftijd' });
  expect((await pgn.innerText()).replace(/\s+/g, ' ')).toMatch(
    /leeftijd Int Leeftijd in hele jaren .* leeftijd (wet|praktijk|eigen lezing)/,
  );
  expect(tekst).toMatch(/pgns \[String!\]! .* Ten hoogste 10\.000\. Verplicht\./);
  await b.page.getByText('Toon het contract').click();
  expect(await b.page.locator('.sdl pre').innerText()).toContain(sdl.slice(sdl.indexOf('type Query')).trim());
  await b.page.emulateMedia({ media: 'print' });
  expect(await b.page.getByRole('link', { name: 'Testpersonen' }).count()).toBe(0);
  expect(await b.page.getByRole('heading', { name: 'Welke gegevens' }).isVisible()).toBe(true);
  await b.page.emulateMedia({ media: 'screen' });

  await deel(b, 'Testpersonen');
  await keurScherm(b, 'testpersonen');
  const rij = b.page.getByRole('row', { name: /999990056/ });
  expect(await rij.innerText()).toContain('gevonden; niet ingeschreven');
  await rij.getByRole('link', { name: 'Vraag stellen over 999990056' }).click();
  const scherm = new Verkennerscherm(b);
  await scherm.klaar();
  expect(b.adres).toBe('/portaal/svb/verkenner?voorbeeld=een-kind#vanSchool');
  expect(await scherm.variabelen()).toContain('"pgns": [ "999990056" ]');
  await scherm.vraag(/"uitkomst": "GEVONDEN", "ingeschreven": false/);
  await metToetsenbord(b);
  expect(b.adressen.filter((adres) => adres.includes('999990056'))).toEqual([]);
});

test('als ontwikkelaar van twee afnemers: de ene vervangt de andere, en geen scherm antwoordt als de verkeerde', async () => {
  const b = await bezoek();
  const scherm = await Verkennerscherm.kies(b, SVB);
  const ander = await b.context.newPage();
  await ander.goto(`${b.hub}/`);
  await ander.getByRole('link', { name: 'Inspectie van het Onderwijs' }).click();
  await ander.getByRole('button', { name: 'Ontwikkelaar van Inspectie van het Onderwijs' }).click();
  await ander.getByRole('button', { name: /^Execute query/ }).waitFor();

  b.verwachtFout(/401.*\/graphql|401 \(Unauthorized\)/);
  const eerder = b.antwoorden.length;
  await b.page.getByRole('button', { name: /^Execute query/ }).click();
  await b.totdat('verlopen', async () => (await b.kop()) === 'Uw sessie is verlopen');
  await keurScherm(b, 'sessie verlopen');
  expect(b.antwoorden.slice(eerder).map(({ status }) => status)).toEqual([401]);
  expect(await b.page.content()).not.toMatch(/99999\d{4}/);
  // logging in again brings her back, and now the other one is out
  await b.page.getByRole('link', { name: `Inloggen als ${SVB}` }).click();
  await b.page.getByRole('button', { name: `Ontwikkelaar van ${SVB}` }).click();
  await scherm.klaar();
  await scherm.vraag(/"inschrijvingscontrole"/);
  await ander.getByRole('button', { name: /^Execute query/ }).click();
  await ander.getByRole('heading', { name: 'Uw sessie is verlopen' }).waitFor();
});

test('als ontwikkelaar van rmc-14: op 320 breed past alles, zonder opzij te schuiven; na het uitloggen kies ik opnieuw', async () => {
  const b = await bezoek({ viewport: { width: 320, height: 640 }, hasTouch: true });
  await b.naar('/');
  expect(['voorpagina', await opmaak(b.page)]).toEqual(['voorpagina', []]);
  const scherm = await Verkennerscherm.kies(b, 'Doorstroompunt Arnhem-Nijmegen');
  await scherm.voorbeeld('Waarom telt deze jongere mee, of niet?');
  expect(await scherm.variabelen()).toContain('"persoon": "999990317"');
  expect(['verkenner', await opmaak(b.page)]).toEqual(['verkenner', []]);
  await scherm.voorbeeld('Hoe gaat het dit jaar, maand voor maand?');
  await scherm.vraag(/"startpopulatie": \d+, "aantal": \d+/);
  await keurScherm(b, 'verkenner met getallen');
  for (const naam of ['Documentatie', 'Testpersonen']) {
    await deel(b, naam);
    expect([naam, await opmaak(b.page)]).toEqual([naam, []]);
  }
  await b.page.getByRole('button', { name: 'Uitloggen' }).click();
  await b.page.waitForURL(/afgemeld/);
  await b.klaar();
  expect(await b.kop()).toBe('U bent uitgelogd');
  await keurScherm(b, 'uitgelogd');
});
