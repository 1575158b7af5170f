import { type RequestOptions, request as viaHttp } from 'node:http';
import { request as viaHttps } from 'node:https';
import { text } from 'node:stream/consumers';

interface Koekje {
  waarde: string;
  pad: string;
  kop: string;
}

export interface Bladzij {
  status: number;
  url: string;
  headers: Headers;
  tekst: string;
}

/** The least that a browser does: it keeps cookies, follows redirects within one site, and sends forms. */
export class Browser {
  readonly koekjes = new Map<string, Koekje>();

  constructor(
    private readonly site: string,
    /** the authority to trust, over https */
    private readonly ca?: string,
  ) {}

  /** Where it ends: a page of the site, or an address outside it that it was sent to (status 0). */
  async open(url: string, formulier?: Record<string, string>, stappen = 20): Promise<Bladzij> {
    if (stappen === 0) throw new Error('de site stuurt in een kring');
    if (!url.startsWith(`${this.site}/`)) return { status: 0, url, headers: new Headers(), tekst: '' };
    const antwoord = await this.haal(url, formulier && new URLSearchParams(formulier).toString());
    for (const kop of antwoord.headers.getSetCookie()) this.bewaar(kop);
    const verder = antwoord.headers.get('location');
    if (verder) return this.open(new URL(verder, url).href, undefined, stappen - 1);
    return { status: antwoord.status, url, headers: antwoord.headers, tekst: antwoord.tekst };
  }

  private async haal(
    url: string,
    body: string | undefined,
  ): Promise<{ status: number; headers: Headers; tekst: string }> {
    const opties: RequestOptions & { ca?: string } = {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'text/html',
        cookie: this.kop(new URL(url).pathname),
        ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ca: this.ca,
      agent: false,
    };
    return new Promise((klaar, mislukt) => {
      const vraag = (url.startsWith('https:') ? viaHttps : viaHttp)(url, opties, (antwoord) => {
        const headers = new Headers();
        for (const [naam, waarden] of Object.entries(antwoord.headersDistinct)) {
          for (const waarde of waarden ?? []) headers.append(naam, waarde);
        }
        text(antwoord).then((tekst) => klaar({ status: antwoord.statusCode!, headers, tekst }), mislukt);
      });
      vraag.on('error', mislukt);
      vraag.end(body);
    });
  }

  private kop(pad: string): string {
    return [...this.koekjes]
      .filter(([, koekje]) => pad.startsWith(koekje.pad))
      .map(([naam, { waarde }]) => `${naam}=${waarde}`)
      .join('; ');
  }

  private bewaar(kop: string): void {
    const [, naam, waarde] = /^([^=]+)=([^;]*)/.exec(kop)!;
    const verloopt = /expires=([^;]+)/i.exec(kop)?.[1];
    if (verloopt && Date.parse(verloopt) <= Date.now()) this.koekjes.delete(naam!);
    else this.koekjes.set(naam!, { waarde: waarde!, pad: /path=([^;]+)/i.exec(kop)?.[1] ?? '/', kop });
  }
}
