import type { BrowserContext, Locator, Page, Response } from 'playwright-core';

/** An answer of the hub to a question of the page. */
export interface Antwoord {
  status: number;
  vraag: string;
  waarden: Record<string, unknown>;
  tekst: string;
}

/** Milliseconds that a page may take to show what a test waits for. */
const GEDULD = 8_000;

/** One visitor in a browser of her own. What goes wrong in her pages is kept until a test says that it expected it. */
export class Bezoek {
  readonly antwoorden: Antwoord[] = [];
  /** everything that was asked for, of whatever kind */
  readonly adressen: string[] = [];
  private readonly lezend: Promise<unknown>[] = [];
  private readonly fouten: string[] = [];
  private readonly verwacht: RegExp[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly hub: string,
  ) {
    page.on('pageerror', (fout) => this.fouten.push(`fout in de pagina: ${fout.message}`));
    page.on('console', (regel) => {
      // a policy that was broken is an error here as well
      if (['error', 'warning'].includes(regel.type()))
        this.fouten.push(`console: ${regel.text()} (${new URL(regel.location().url || hub).pathname})`);
    });
    page.on('requestfailed', (verzoek) => {
      const waarom = verzoek.failure()?.errorText ?? '';
      // whoever leaves a page breaks off what it was asking
      if (waarom !== 'net::ERR_ABORTED') this.fouten.push(`mislukt: ${new URL(verzoek.url()).pathname} ${waarom}`);
    });
    page.on('request', (verzoek) => this.adressen.push(verzoek.url()));
    page.on('response', (antwoord) => this.lezend.push(this.lees(antwoord)));
  }

  private async lees(antwoord: Response): Promise<void> {
    if (antwoord.status() >= 400) this.fouten.push(`${antwoord.status()}: ${new URL(antwoord.url()).pathname}`);
    if (antwoord.url() !== `${this.hub}/graphql`) return;
    const { query: vraag, variables: waarden } = antwoord.request().postDataJSON();
    // a page that was left takes its answers along
    const tekst = await antwoord.text().catch(() => '');
    this.antwoorden.push({ status: antwoord.status(), vraag, waarden, tekst });
  }

  /** From now on, and for what was before, messages like this are what the test is about. */
  verwachtFout(...patronen: RegExp[]): void {
    this.verwacht.push(...patronen);
  }

  /** What went wrong and nobody expected. */
  async onverwacht(): Promise<string[]> {
    await Promise.all(this.lezend);
    return this.fouten.filter((fout) => !this.verwacht.some((patroon) => patroon.test(fout)));
  }

  /** Until something is so; a page does things in its own time. */
  async totdat(wat: string, geldt: () => Promise<boolean>, geduld = GEDULD): Promise<void> {
    const tot = Date.now() + geduld;
    while (!(await geldt())) {
      if (Date.now() > tot) throw new Error(`${wat}: dat werd het niet, op ${this.page.url()}`);
      await new Promise((klaar) => setTimeout(klaar, 20));
    }
  }

  /** Until nothing on the screen is being fetched or drawn any more; what was just pressed gets the time to be drawn. */
  async klaar(): Promise<void> {
    await this.totdat('klaar met laden', () =>
      this.page.locator('html').evaluate(async ({ ownerDocument: pagina }) => {
        const venster = pagina.defaultView;
        await new Promise((verder) => venster.requestAnimationFrame(() => venster.setTimeout(verder)));
        const inhoud = pagina.querySelector('main');
        if (pagina.readyState !== 'complete' || !inhoud?.firstElementChild) return false;
        if (pagina.querySelector('[aria-busy="true"]') || /laden…|geladen…/.test(inhoud.textContent)) return false;
        return [...pagina.querySelectorAll('figure')].every((figuur) => figuur.querySelector('svg'));
      }),
    );
  }

  async naar(pad: string): Promise<void> {
    await this.page.goto(`${this.hub}${pad}`);
    await this.klaar();
  }

  /** Logs in as people do: from the page, by choosing somebody at the issuer, and back. */
  async logIn(wie: string): Promise<void> {
    this.verwachtFout(/401.*\/graphql|401 \(Unauthorized\)/);
    await this.page.getByRole('link', { name: 'Inloggen' }).click();
    await this.kies(wie);
  }

  /** Chooses at the issuer. */
  async kies(wie: string): Promise<void> {
    const gebied = wie.split('-').slice(1).join(' en ');
    await this.page.getByRole('button', { name: new RegExp(`Coördinator van .*gebied ${gebied}$`) }).click();
    await this.page.waitForURL(`${this.hub}/**`);
    await this.klaar();
  }

  /** Where she is, as she would copy it. */
  get adres(): string {
    const { pathname, search, hash } = new URL(this.page.url());
    return pathname + search + hash;
  }

  /** What the screen says, as one would read it. */
  async tekst(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/\s+/g, ' ');
  }

  kop(): Promise<string> {
    return this.page.getByRole('heading', { level: 1 }).innerText();
  }

  /** Opens a link on the screen by keyboard, which reaches those in a picture as well. */
  async volg(link: Locator): Promise<void> {
    const naar = new URL((await link.getAttribute('href'))!, this.page.url()).href;
    await link.press('Enter');
    await this.totdat(`naar ${naar}`, async () => this.page.url() === naar);
    await this.klaar();
  }

  async terug(): Promise<void> {
    await this.page.goBack();
    await this.klaar();
  }
}
