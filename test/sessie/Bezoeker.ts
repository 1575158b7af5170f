import { type Antwoord, haal } from './haal';

/** What the hub says to a question. */
export interface Uitkomst extends Antwoord {
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  json: any;
  /** of the refusal; undefined when there is none */
  code: string | undefined;
}

type Koppen = Record<string, string | string[]>;

/** A person with a browser of her own, step by step, so that a test can come in between. */
export class Bezoeker {
  /** by host and name: to a browser a host is one place, whatever the port, but here the two are kept apart */
  private readonly koekjes = new Map<string, Map<string, string>>();

  constructor(
    readonly hub: string,
    private readonly ca?: string,
    /** at which site she logs in */
    private readonly site: 'dashboard' | 'portaal' = 'dashboard',
  ) {}

  get oorsprong(): string {
    return new URL(this.hub).origin;
  }

  /** What the browser keeps for the hub. */
  get eigen(): Map<string, string> {
    return this.vanSite(this.hub);
  }

  /** The secret of the session; undefined when there is none. */
  get geheim(): string | undefined {
    const naam = this.site === 'portaal' ? 'bron-portaal' : 'bron-sessie';
    return this.eigen.get(naam) ?? this.eigen.get(`__Host-${naam}`);
  }

  async open(url: string, headers: Koppen = {}, body?: string): Promise<Antwoord> {
    const bewaard = this.vanSite(url);
    const cookie = [...bewaard].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
    const antwoord = await haal(url, {
      ...{ method: body === undefined ? 'GET' : 'POST', body, ca: this.ca },
      headers: { ...(cookie && { cookie }), ...headers },
    });
    for (const kop of antwoord.koekjes) {
      const [, naam, waarde] = /^([^=]+)=([^;]*)/.exec(kop)!;
      const voorbij = Date.parse(/expires=([^;]+)/i.exec(kop)?.[1] ?? '') <= Date.now();
      if (voorbij || /max-age=0/i.test(kop)) bewaard.delete(naam!);
      else bewaard.set(naam!, waarde!);
    }
    return antwoord;
  }

  /** Goes to log in: the address at the issuer that the hub sends her to. */
  async begin(naar?: string): Promise<string> {
    const vraag = naar === undefined ? '' : `?naar=${encodeURIComponent(naar)}`;
    return (await this.open(`${this.hub}/${this.site}/inloggen${vraag}`)).headers.location!;
  }

  /** Says at the issuer who she is, or that she does not want to: the address at the hub that she is sent back to. */
  async kies(adres: string, mens: string | null): Promise<string> {
    let hier = adres;
    for (let stap = 0; stap < 8; stap++) {
      const { headers } = await this.open(hier);
      if (headers.location === undefined) break;
      hier = new URL(headers.location, hier).href;
      if (hier.startsWith(`${this.hub}/`)) return hier;
    }
    const velden = new URLSearchParams(mens === null ? { annuleren: 'ja' } : { mens }).toString();
    const gekozen = await this.open(hier, { 'content-type': 'application/x-www-form-urlencoded' }, velden);
    return this.kies(new URL(gekozen.headers.location!, hier).href, mens);
  }

  /** All of it: the answer by which the session begins. */
  async logIn(mens: string, naar?: string): Promise<Antwoord> {
    return this.open(await this.kies(await this.begin(naar), mens));
  }

  /** Asks as the pages of the hub do. `undefined` in the headers leaves one out. */
  async vraag(query: string, anders: Record<string, string | string[] | undefined> = {}): Promise<Uitkomst> {
    const alle: [string, string | string[] | undefined][] = [
      ['content-type', 'application/json'],
      ['origin', this.oorsprong],
      ...Object.entries(anders),
    ];
    // the last of the same name counts
    const headers: Koppen = {};
    for (const [naam, waarde] of alle) {
      delete headers[naam];
      if (waarde !== undefined) headers[naam] = waarde;
    }
    const antwoord = await this.open(`${this.hub}/graphql`, headers, JSON.stringify({ query }));
    const json = JSON.parse(antwoord.tekst);
    return { ...antwoord, json, code: json.errors?.[0].extensions.code ?? json.code };
  }

  /** Logs out as the pages of the hub do. */
  logUit(headers: Koppen = { origin: this.oorsprong }): Promise<Antwoord> {
    const formulier = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.open(`${this.hub}/${this.site}/uitloggen`, { ...formulier, ...headers }, '');
  }

  private vanSite(url: string): Map<string, string> {
    const site = new URL(url).origin;
    const bekend = this.koekjes.get(site);
    if (bekend) return bekend;
    const nieuw = new Map<string, string>();
    this.koekjes.set(site, nieuw);
    return nieuw;
  }
}
