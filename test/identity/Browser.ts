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

  constructor(private readonly site: string) {}

  /** Where it ends: a page of the site, or an address outside it that it was sent to (status 0). */
  async open(url: string, formulier?: Record<string, string>): Promise<Bladzij> {
    if (!url.startsWith(`${this.site}/`)) return { status: 0, url, headers: new Headers(), tekst: '' };
    const antwoord = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: this.kop(new URL(url).pathname) },
      ...(formulier && { method: 'POST', body: new URLSearchParams(formulier) }),
    });
    for (const kop of antwoord.headers.getSetCookie()) this.bewaar(kop);
    const verder = antwoord.headers.get('location');
    if (verder) return this.open(new URL(verder, url).href);
    return { status: antwoord.status, url, headers: antwoord.headers, tekst: await antwoord.text() };
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
