import chromium from '@sparticuz/chromium';
import { Command } from 'commander';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { mediaan } from './mediaan';

/** What is promised, in milliseconds and bytes. */
const DOEL = { verf: 1_000, keuze: 100, bytes: 300_000 };

const zeg = (tekst: string) => process.stdout.write(`${tekst}\n`);
const regel = (wat: string, waarde: number, eenheid: string, doel: number) =>
  zeg(
    `${wat.padEnd(44)} ${Math.round(waarde)} ${eenheid}, ${(waarde / doel).toFixed(2)} van het doel (${doel} ${eenheid})`,
  );

/** Logs in as the coordinator of a party of the demo. */
async function logIn(browser: Browser, url: string, wie: string): Promise<Page> {
  const pagina = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await pagina.goto(`${url}/dashboard`);
  await pagina.getByRole('link', { name: 'Inloggen' }).click();
  await pagina.getByRole('button', { name: wie }).click();
  await pagina.locator('.grafiek__beeld svg').first().waitFor();
  return pagina;
}

/** A first visit, with nothing kept from before: until the first paint, until all pictures are there, and what was sent. */
async function bezoek(pagina: Page, adres: string) {
  const cdp = await pagina.context().newCDPSession(pagina);
  await cdp.send('Network.clearBrowserCache');
  await pagina.goto(adres, { waitUntil: 'commit' });
  await pagina.locator('.deel--vergelijking .grafiek__beeld svg').waitFor();
  return pagina.evaluate<{ verf: number; alles: number; bytes: number }>(`({
    verf: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    alles: performance.now(),
    bytes: performance.getEntriesByType('resource').reduce((som, deel) => som + deel.encodedBodySize, 0),
  })`);
}

/** Chooses the next municipality, and waits until the page says that it is about her. */
const kies = (pagina: Page, nr: number) =>
  pagina.evaluate<number>(`(async () => {
    const waarover = () => document.querySelector('.overzicht__waarover').textContent;
    const lijst = document.querySelector('select');
    const eerder = waarover();
    const begin = performance.now();
    lijst.selectedIndex = 1 + (${nr} % (lijst.options.length - 1));
    lijst.dispatchEvent(new Event('change', { bubbles: true }));
    // the page changes as a whole, when all that it shows is there
    while (waarover() === eerder) await new Promise(requestAnimationFrame);
    await new Promise((klaar) => requestAnimationFrame(() => setTimeout(klaar)));
    return performance.now() - begin;
  })()`);

/** `npm run bench:dashboard`: a running hub of the demo, in a real browser, as a coordinator uses it. */
async function meet({ url, als, rondes }: { url: string; als: string; rondes: number }): Promise<void> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const pagina = await logIn(browser, url, als);
    const adres = pagina.url();
    const bezoeken = [];
    for (let nr = 0; nr < rondes; nr += 1) bezoeken.push(await bezoek(pagina, adres));
    const keuzen = [];
    for (let nr = 0; nr < rondes; nr += 1) keuzen.push(await kies(pagina, nr));
    zeg(`${adres}, de middelste van ${rondes}:`);
    regel('eerste verf, niets bewaard', mediaan(bezoeken.map(({ verf }) => verf)), 'ms', DOEL.verf);
    regel('alle beelden getekend', mediaan(bezoeken.map(({ alles }) => alles)), 'ms', DOEL.verf);
    regel('een gemeente kiezen, tot het er staat', mediaan(keuzen), 'ms', DOEL.keuze);
    regel(
      'verzonden (antwoorden niet gecomprimeerd)',
      mediaan(bezoeken.map(({ bytes }) => bytes)),
      'bytes',
      DOEL.bytes,
    );
  } finally {
    await browser.close();
  }
}

if (require.main === module) {
  const opdracht = new Command('bench:dashboard')
    .description('Meet het dashboard van een draaiende demohub in een echte browser.')
    .option('--url <adres>', 'de hub', 'http://localhost:4000')
    .option('--als <naam>', 'wie er inlogt, zoals de demo-issuer haar noemt', 'Arnhem-Nijmegen')
    .option('--rondes <aantal>', 'hoe vaak', Number, 9)
    .parse();
  meet(opdracht.opts()).catch((fout: Error) => {
    process.stderr.write(`${fout.message}\n`);
    process.exitCode = 1;
  });
}
