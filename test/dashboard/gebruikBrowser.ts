import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import type { Browserbestand } from '../opstelling/pakBrowserUit';
import { Bezoek } from './Bezoek';

/**
 * How the browser starts. Not with the arguments that the package suggests: those switch off what is tested here, such as
 * where a request comes from and the policy of a page.
 */
const ARGUMENTEN = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-quic'],
];

export interface Bezoekopties extends BrowserContextOptions {
  /** who is logged in already; once per file that goes by the real login, after that by its cookie */
  als?: string;
}

/**
 * A browser for a test file. After each test its visitors leave, and whatever went wrong in their pages that the test did
 * not expect fails it: an error in a script, a message in the console, a policy that was broken, a request that failed.
 */
export function gebruikBrowser(hub: () => string): (opties?: Bezoekopties) => Promise<Bezoek> {
  let browser: Browser;
  let bezoeken: Bezoek[] = [];
  const ingelogd = new Map<string, NonNullable<BrowserContextOptions['storageState']>>();

  beforeAll(async () => {
    const { executablePath, env } = JSON.parse(process.env.BRON_TEST_BROWSER!) as Browserbestand;
    const omgeving = Object.fromEntries(Object.entries(process.env).filter(([, waarde]) => waarde !== undefined));
    browser = await chromium.launch({
      ...{ executablePath, headless: true, args: ARGUMENTEN },
      env: { ...(omgeving as Record<string, string>), ...env },
    });
  });
  afterEach(async () => {
    const fouten: string[] = [];
    for (const bezoek of bezoeken.splice(0)) {
      fouten.push(...(await bezoek.onverwacht()));
      await bezoek.context.close();
    }
    expect(fouten).toEqual([]);
  });
  afterAll(() => browser?.close());

  const open = async (opties: BrowserContextOptions): Promise<Bezoek> => {
    const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...opties });
    context.setDefaultTimeout(10_000);
    const bezoek = new Bezoek(context, await context.newPage(), hub());
    bezoeken = [...bezoeken, bezoek];
    return bezoek;
  };
  return async ({ als, ...opties } = {}) => {
    if (als === undefined) return open(opties);
    if (!ingelogd.has(als)) {
      const eerste = await open({});
      await eerste.naar('/dashboard');
      await eerste.logIn(als);
      ingelogd.set(als, await eerste.context.storageState());
    }
    return open({ ...opties, storageState: ingelogd.get(als)! });
  };
}
