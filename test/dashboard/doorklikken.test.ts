import type { Testhub } from '../opstelling/hub';
import type { Bezoek } from './Bezoek';
import { gebruikBrowser } from './gebruikBrowser';
import { maakDrukkeHub } from './maakDrukkeHub';

let t: Testhub;
beforeAll(async () => {
  t = await maakDrukkeHub();
});
afterAll(() => t?.stop());
const bezoek = gebruikBrowser(() => t.hub.url);

/** How many a link says that there are: "Arnhem: 6,58% · 10 van 152…", "mei 2026: 18 jongeren…", "21 jongeren". */
function aantalIn(naam: string): number {
  const gevonden = /(?:^|[:·] )([\d.]+)(?: van | jongeren?\b|, toon| · )/.exec(naam)?.[1];
  if (gevonden === undefined) throw new Error(`geen aantal in: ${naam}`);
  return Number(gevonden.replace('.', ''));
}

interface Lijstlink {
  /** which of all links on the screen */
  nr: number;
  naam: string;
  adres: string;
  inTabel: boolean;
}

/** Every link on the screen that opens a list, in a picture or not, by the name that is read out. */
async function lijstlinks(b: Bezoek): Promise<Lijstlink[]> {
  const links: Lijstlink[] = await b.page.locator('main a').evaluateAll((alle) =>
    alle.map((link, nr) => ({
      ...{ nr, adres: link.getAttribute('href') ?? '', inTabel: link.closest('details') !== null },
      naam: (link.getAttribute('aria-label') ?? link.textContent).trim(),
    })),
  );
  return links.filter(({ adres }) => adres.includes('/jongeren'));
}

/** Opens each list that a link of the screen leads to, and expects as many people as the link says. */
async function klikAlles(b: Bezoek, scherm: string): Promise<Lijstlink[]> {
  await b.naar(scherm);
  const links = await lijstlinks(b);
  const mis: string[] = [];
  for (const adres of new Set(links.map((link) => link.adres))) {
    const [eerste, ...zelfde] = links.filter((link) => link.adres === adres);
    const { naam, nr, inTabel } = eerste!;
    const aantal = aantalIn(naam);
    for (const ander of zelfde) if (aantalIn(ander.naam) !== aantal) mis.push(`${ander.naam} naast ${naam}`);
    // what a table below a picture opens, the picture does as well
    if (inTabel) mis.push(`alleen in een tabel: ${naam}`);
    await b.volg(b.page.locator('main a').nth(nr));
    const rijen = await b.page.locator('main tbody tr').count();
    const tekst = await b.tekst();
    const getoond = tekst.includes('Op deze lijst staat niemand') ? 0 : Number(/(\d+) jongeren?\b/.exec(tekst)?.[1]);
    if (getoond !== aantal || rijen !== Math.min(25, aantal)) mis.push(`${naam} → ${getoond}, met ${rijen} rijen`);
    await b.terug();
  }
  expect(mis).toEqual([]);
  return links;
}

const metNaam = (links: Lijstlink[], patroon: RegExp): number => links.filter(({ naam }) => patroon.test(naam)).length;

test('als rmc-14: achter ieder cijfer van het overzicht zitten precies zoveel jongeren als er staat', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  const links = await klikAlles(b, '/dashboard/regio/14');
  // key figures, months of two years, changes per reason and municipality, bars of levels, municipalities and schools
  expect(metNaam(links, /^\d+ jongeren?\b.*, toon wie dit zijn$/)).toBe(5);
  expect(metNaam(links, /^\w+ 202[56]: \d+ jongeren?\. Toon de lijst\.$/)).toBe(12);
  expect(metNaam(links, /^(Geen inschrijving|Alleen examen|Inschrijving zonder).*, november 2026: /)).toBeGreaterThan(
    1,
  );
  expect(metNaam(links, /^(Vo|Vmbo|Havo|Mbo) .*\. Toon wie dit zijn\.$/)).toBeGreaterThan(4);
  expect(metNaam(links, /^(Arnhem|Rheden|Zevenaar|Overbetuwe): .*\. Toon wie dit zijn\.$/)).toBe(4);
  expect(metNaam(links, /^Rijn Ijssel: .*\. Toon wie dit zijn\.$/)).toBe(1);
  // and each picture has its table, with the same links
  expect(metNaam(links, /toon (wie dit zijn|de lijst)$/)).toBeGreaterThan(25);
});

test('als rmc-14: ook met een keuze, een ander jaar of staven van aantallen klopt ieder cijfer met zijn lijst', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  for (const keuze of ['gemeente=0202&maat=aantal&alle=scholen', 'schooljaar=2023-2024&niveau=MBO_3']) {
    const links = await klikAlles(b, `/dashboard/regio/14?${keuze}`);
    expect(links.length).toBeGreaterThan(10);
    const [eerste] = keuze.split('&');
    if (eerste!.startsWith('gemeente')) expect(links.filter(({ adres }) => !adres.includes(eerste!))).toEqual([]);
  }
});

test('als rmc-14: een staaf openen doet muis, vinger en toets; met Ctrl opent een tweede venster', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  await b.naar('/dashboard/regio/14');
  const staaf = b.page.getByRole('link', { name: /^Arnhem: .*Toon wie dit zijn\.$/ });
  const adres = await staaf.getAttribute('href');
  await staaf.click();
  await b.klaar();
  expect(b.adres).toBe(adres);
  // the screen that opens is read from its heading on
  expect(await b.page.locator('main').evaluate((main) => main === main.ownerDocument.activeElement)).toBe(true);
  await b.naar('/dashboard/regio/14');
  const tweede = b.context.waitForEvent('page');
  await staaf.click({ modifiers: ['ControlOrMeta'] });
  await tweede;
  expect(b.adres).toBe('/dashboard/regio/14');
});
