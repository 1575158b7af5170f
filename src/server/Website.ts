import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BronFout, type Foutcode } from '../errors';
import type { Aanmelding } from '../identity/Aanmelding';
import { Aanmeldpogingen } from '../identity/Aanmeldpogingen';
import type { Identiteit } from '../identity/Identiteit';
import type { Sessie, Sessies } from '../identity/Sessies';
import { beleid } from './beleid';

/** A site of the hub, as its addresses go. */
export interface Plek {
  /** under which all of its addresses lie: `/dashboard` */
  pad: string;
  /** its front page */
  begin: string;
  /** its cookies: of the session, and of an attempt to log in */
  cookies: { sessie: string; poging: string };
}

/** For what somebody logs in. */
export interface Aanvraag {
  /** the purpose of the token */
  doel: string;
  /** who she says she is (login_hint) */
  wie?: string;
}

export interface WebsiteOpties extends Plek {
  /** how browsers reach the hub */
  url: string;
  /** the directory with the built pages */
  bestanden: string;
  aanmelding: Aanmelding;
  sessies: Sessies;
  /** by the address that she wants to see; null where nobody logs in */
  aanvraag: (naar: string) => Aanvraag | null;
  /** whose token it is; refuses one that is not for this hub and this site */
  herken: (toegang: string) => Promise<Identiteit>;
  /** where somebody who has logged in goes: whom she chose to be may have pages of her own */
  verder?: (naar: string, wie: Identiteit) => string;
  /** writes who logged in or out; a session that it refuses does not begin */
  leg: (gebeurtenis: 'aangemeld' | 'afgemeld', sessie: Sessie) => Promise<void>;
  /** told of what was refused or failed, and why */
  geweigerd: (verzoek: FastifyRequest, code: Foutcode, fout?: Error) => void;
  /** pages that browsers are told something else with than the rest: their address below `pad`, and what differs */
  ruimer?: { adres: string; richtlijnen: Record<string, string[]> };
  /** what the pages are told at `<pad>/gegevens`, before anybody logs in */
  gegevens?: () => object;
}

/** Minutes that somebody may take to log in at the issuer. */
const INLOGTIJD = 15;
/** Characters of a place to come back to: it travels in a cookie. */
const LANGSTE = 1_500;

/** A place within the site; anything else is its front page. */
function binnen(naar: unknown, url: string, { pad, begin }: Plek): string {
  if (typeof naar !== 'string' || !URL.canParse(naar, url)) return begin;
  const { origin, pathname, search } = new URL(naar, url);
  const plek = `${pathname}${search}`;
  const eigen = origin === new URL(url).origin && (pathname === pad || pathname.startsWith(`${pad}/`));
  // the router reads escapes too
  const gelezen = ontsnapt(pathname);
  const weg = [`${pad}/inloggen`, `${pad}/terug`];
  return eigen && plek.length <= LANGSTE && gelezen !== null && !weg.includes(gelezen) ? plek : begin;
}

function ontsnapt(pad: string): string | null {
  try {
    return decodeURIComponent(pad);
  } catch {
    return null;
  }
}

/** `__Host-` binds a cookie to this host and to https (RFC 6265bis), where there is https. */
const koekje = (naam: string, https: boolean) => (https ? `__Host-${naam}` : naam);

/**
 * A site of the hub: its pages, and logging in and out for them. Pages hold nothing about anybody; what they show they ask at
 * /graphql, as any partner, with the session in place of a token. Each site has sessions of its own: the cookie of one opens
 * nothing in another.
 */
export class Website {
  private readonly https: boolean;
  private readonly cookies: Plek['cookies'];
  private readonly pogingen = new Aanmeldpogingen(INLOGTIJD);

  /** for @fastify/helmet */
  readonly beleid: ReturnType<typeof beleid>;

  constructor(private readonly opties: WebsiteOpties) {
    this.https = opties.url.startsWith('https:');
    this.beleid = beleid(opties.aanmelding.oorsprongen, this.https);
    this.cookies = {
      sessie: koekje(opties.cookies.sessie, this.https),
      poging: koekje(opties.cookies.poging, this.https),
    };
  }

  get begin(): string {
    return this.opties.begin;
  }

  /** The session that a request names; undefined when it names none, null when that is over. */
  sessie({ cookies }: FastifyRequest): Sessie | null | undefined {
    const geheim = cookies[this.cookies.sessie];
    return geheim === undefined ? undefined : this.opties.sessies.vind(geheim);
  }

  readonly routes = async (app: FastifyInstance): Promise<void> => {
    const { bestanden, url, pad, begin, ruimer, gegevens } = this.opties;
    /** where the pages find their own parts; the names hold a hash of what is in them */
    const delen = `${pad}/delen/`;
    await app.register(fastifyStatic, {
      ...{ root: bestanden, prefix: delen, preCompressed: true, immutable: true, maxAge: '1y', index: false },
      // the page itself is not one of its parts
      allowedPath: (bestand, _map, { url: adres }) => !(bestand.endsWith('.html') && adres.startsWith(delen)),
    });
    const pagina = (_verzoek: FastifyRequest, antwoord: FastifyReply) =>
      antwoord.sendFile('index.html', { cacheControl: false, lastModified: false }).header('cache-control', 'no-cache');
    for (const adres of new Set([begin, pad, `${pad}/*`])) app.get(adres, pagina);
    const { directives, ...beleidsvorm } = this.beleid.contentSecurityPolicy;
    if (ruimer) {
      const contentSecurityPolicy = { ...beleidsvorm, directives: { ...directives, ...ruimer.richtlijnen } };
      app.get(`${pad}/${ruimer.adres}`, { helmet: { contentSecurityPolicy } }, pagina);
    }
    if (gegevens)
      app.get(`${pad}/gegevens`, (_verzoek, antwoord) => antwoord.header('cache-control', 'no-store').send(gegevens()));
    app.get(`${pad}/inloggen`, (verzoek: FastifyRequest<{ Querystring: { naar?: unknown } }>, antwoord) =>
      this.logIn(binnen(verzoek.query.naar, url, this.opties), antwoord),
    );
    app.get(`${pad}/terug`, (verzoek: FastifyRequest<{ Querystring: { state?: unknown } }>, antwoord) =>
      this.voltooi(verzoek, antwoord),
    );
    app.addContentTypeParser('application/x-www-form-urlencoded', (_verzoek, _inhoud, klaar) => klaar(null));
    app.post(`${pad}/uitloggen`, (verzoek, antwoord) => this.eindig(verzoek, antwoord));
  };

  private async logIn(naar: string, antwoord: FastifyReply): Promise<FastifyReply> {
    const aanvraag = this.opties.aanvraag(naar);
    if (!aanvraag) return antwoord.header('cache-control', 'no-store').redirect(this.opties.begin);
    const { adres, poging } = await this.opties.aanmelding.begin(aanvraag);
    return antwoord
      .setCookie(this.cookies.poging, await this.pogingen.verzegel({ poging, naar }), {
        ...this.vast,
        maxAge: INLOGTIJD * 60,
        // the issuer sends somebody back from another site
        sameSite: 'lax',
      })
      .header('cache-control', 'no-store')
      .redirect(adres.href);
  }

  private async voltooi(
    verzoek: FastifyRequest<{ Querystring: { state?: unknown } }>,
    antwoord: FastifyReply,
  ): Promise<FastifyReply> {
    const { url, pad, aanmelding, sessies, herken, verder, leg, geweigerd } = this.opties;
    antwoord.header('cache-control', 'no-store');
    const terecht = (reden: string, fout?: Error) => {
      geweigerd(verzoek, 'AANMELDING', fout);
      return antwoord.redirect(`${pad}/niet-ingelogd?reden=${reden}`);
    };
    const begonnen = await this.pogingen.open(verzoek.cookies[this.cookies.poging]);
    if (!begonnen) return terecht('verlopen');
    // an older attempt, of another tab: the one that was begun last goes on
    if (begonnen.poging.state !== verzoek.query.state) return terecht('mislukt', new Error('of another attempt'));
    antwoord.clearCookie(this.cookies.poging, this.vast);
    try {
      const aangemeld = await aanmelding.voltooi(new URL(verzoek.url, url), begonnen.poging);
      const { sessie, geheim } = sessies.begin(aangemeld, await herken(aangemeld.toegang));
      await leg('aangemeld', sessie).catch((fout) => {
        sessies.eindig(geheim);
        throw fout;
      });
      const vorige = verzoek.cookies[this.cookies.sessie];
      if (vorige !== undefined) sessies.eindig(vorige);
      const naar = verder ? verder(begonnen.naar, sessie.wie) : begonnen.naar;
      // strict: no other site makes a browser send it; the pages themselves need no session. It goes when the browser is
      // closed; the hub ends the session itself
      return antwoord.setCookie(this.cookies.sessie, geheim, this.vast).redirect(naar);
    } catch (fout) {
      const geannuleerd = (fout as { error?: string }).error === 'access_denied';
      return terecht(geannuleerd ? 'geannuleerd' : 'mislukt', fout as Error);
    }
  }

  private async eindig(verzoek: FastifyRequest, antwoord: FastifyReply): Promise<FastifyReply> {
    const { url, pad, aanmelding, sessies, leg, geweigerd } = this.opties;
    if (verzoek.headers.origin !== new URL(url).origin) {
      geweigerd(verzoek, 'HERKOMST');
      throw new BronFout('HERKOMST', { intern: 'logging out from another origin' });
    }
    const geheim = verzoek.cookies[this.cookies.sessie];
    const sessie = geheim === undefined ? null : sessies.eindig(geheim);
    antwoord.clearCookie(this.cookies.sessie, this.vast).header('cache-control', 'no-store');
    // who wants to leave, leaves, also when that cannot be written down
    if (sessie) await leg('afgemeld', sessie).catch((fout: Error) => geweigerd(verzoek, 'NIET_GELOGD', fout));
    const bijUitgever = sessie && aanmelding.afmelden(sessie.idToken);
    return antwoord.redirect(bijUitgever ? bijUitgever.href : `${pad}/afgemeld`, 303);
  }

  private get vast() {
    return { path: '/', httpOnly: true, secure: this.https, sameSite: 'strict' as const };
  }
}
