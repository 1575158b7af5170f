import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BronFout, type Foutcode } from '../errors';
import type { Aanmelding } from '../identity/Aanmelding';
import { Aanmeldpogingen } from '../identity/Aanmeldpogingen';
import type { Identiteit } from '../identity/Identiteit';
import type { Sessie, Sessies } from '../identity/Sessies';

export interface DashboardOpties {
  /** how browsers reach the hub */
  url: string;
  /** the directory with the built pages */
  bestanden: string;
  aanmelding: Aanmelding;
  sessies: Sessies;
  /** whose token it is; refuses one that is not for this hub and this purpose */
  herken: (toegang: string) => Promise<Identiteit>;
  /** writes who logged in or out; a session that it refuses does not begin */
  leg: (gebeurtenis: 'aangemeld' | 'afgemeld', sessie: Sessie) => Promise<void>;
  /** told of what was refused or failed, and why */
  geweigerd: (verzoek: FastifyRequest, code: Foutcode, fout?: Error) => void;
}

const PAD = '/dashboard';
const IN = `${PAD}/inloggen`;
const TERUG = `${PAD}/terug`;
/** where the pages find their own parts; the names hold a hash of what is in them */
const DELEN = `${PAD}/delen/`;
/** Minutes that somebody may take to log in at the issuer. */
const INLOGTIJD = 15;
/** Characters of a place to come back to: it travels in a cookie. */
const LANGSTE = 1_500;

/** What browsers are told with every answer: scripts and styles of the hub itself, and nothing from elsewhere. */
const beleid = (issuer: string[], https: boolean) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'font-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      // logging out leads on to the issuer
      'form-action': ["'self'", ...issuer],
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    },
  },
  strictTransportSecurity: https,
  // with less than this a browser hides from the hub itself where a question comes from
  referrerPolicy: { policy: 'same-origin' as const },
});

/** A place within the dashboard; anything else is its front page. */
function binnen(naar: unknown, url: string): string {
  if (typeof naar !== 'string' || !URL.canParse(naar, url)) return PAD;
  const { origin, pathname, search } = new URL(naar, url);
  const plek = `${pathname}${search}`;
  const eigen = origin === new URL(url).origin && (pathname === PAD || pathname.startsWith(`${PAD}/`));
  // the router reads escapes too
  const gelezen = ontsnapt(pathname);
  return eigen && plek.length <= LANGSTE && gelezen !== null && ![IN, TERUG].includes(gelezen) ? plek : PAD;
}

function ontsnapt(pad: string): string | null {
  try {
    return decodeURIComponent(pad);
  } catch {
    return null;
  }
}

/** The names of the cookies; `__Host-` binds one to this host and to https (RFC 6265bis), where there is https. */
const namen = (https: boolean) => ({
  sessie: `${https ? '__Host-' : ''}bron-sessie`,
  poging: `${https ? '__Host-' : ''}bron-aanmelding`,
});

/**
 * The pages of the dashboard, and logging in and out for them. Pages hold nothing about anybody; what they show they ask at
 * /graphql, as any partner, with the session in place of a token.
 */
export class Dashboard {
  private readonly https: boolean;
  private readonly cookies: ReturnType<typeof namen>;
  private readonly pogingen = new Aanmeldpogingen(INLOGTIJD);

  /** for @fastify/helmet */
  readonly beleid: ReturnType<typeof beleid>;

  constructor(private readonly opties: DashboardOpties) {
    this.https = opties.url.startsWith('https:');
    this.beleid = beleid(opties.aanmelding.oorsprongen, this.https);
    this.cookies = namen(this.https);
  }

  /** The session that a request names; undefined when it names none, null when that is over. */
  sessie({ cookies }: FastifyRequest): Sessie | null | undefined {
    const geheim = cookies[this.cookies.sessie];
    return geheim === undefined ? undefined : this.opties.sessies.vind(geheim);
  }

  readonly routes = async (app: FastifyInstance): Promise<void> => {
    const { bestanden, url } = this.opties;
    await app.register(fastifyStatic, {
      ...{ root: bestanden, prefix: DELEN, preCompressed: true, immutable: true, maxAge: '1y', index: false },
      // the page itself is not one of its parts
      allowedPath: (pad, _map, { url: adres }) => !(pad.endsWith('.html') && adres.startsWith(DELEN)),
    });
    const pagina = (_verzoek: FastifyRequest, antwoord: FastifyReply) =>
      antwoord.sendFile('index.html', { cacheControl: false, lastModified: false }).header('cache-control', 'no-cache');
    app.get(PAD, pagina);
    app.get(`${PAD}/*`, pagina);
    app.get(IN, (verzoek: FastifyRequest<{ Querystring: { naar?: unknown } }>, antwoord) =>
      this.begin(binnen(verzoek.query.naar, url), antwoord),
    );
    app.get(TERUG, (verzoek: FastifyRequest<{ Querystring: { state?: unknown } }>, antwoord) =>
      this.voltooi(verzoek, antwoord),
    );
    app.addContentTypeParser('application/x-www-form-urlencoded', (_verzoek, _inhoud, klaar) => klaar(null));
    app.post(`${PAD}/uitloggen`, (verzoek, antwoord) => this.eindig(verzoek, antwoord));
  };

  private async begin(naar: string, antwoord: FastifyReply): Promise<FastifyReply> {
    const { adres, poging } = await this.opties.aanmelding.begin();
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
    const { url, aanmelding, sessies, herken, leg, geweigerd } = this.opties;
    antwoord.header('cache-control', 'no-store');
    const terecht = (reden: string, fout?: Error) => {
      geweigerd(verzoek, 'AANMELDING', fout);
      return antwoord.redirect(`${PAD}/niet-ingelogd?reden=${reden}`);
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
      // strict: no other site makes a browser send it; the pages themselves need no session. It goes when the browser is
      // closed; the hub ends the session itself
      return antwoord.setCookie(this.cookies.sessie, geheim, this.vast).redirect(begonnen.naar);
    } catch (fout) {
      const geannuleerd = (fout as { error?: string }).error === 'access_denied';
      return terecht(geannuleerd ? 'geannuleerd' : 'mislukt', fout as Error);
    }
  }

  private async eindig(verzoek: FastifyRequest, antwoord: FastifyReply): Promise<FastifyReply> {
    const { url, aanmelding, sessies, leg, geweigerd } = this.opties;
    if (verzoek.headers.origin !== new URL(url).origin) {
      geweigerd(verzoek, 'HERKOMST');
      throw new BronFout('HERKOMST', { intern: 'logging out from another origin' });
    }
    const geheim = verzoek.cookies[this.cookies.sessie];
    const sessie = geheim === undefined ? null : sessies.eindig(geheim);
    antwoord.clearCookie(this.cookies.sessie, this.vast).header('cache-control', 'no-store');
    // who wants to leave, leaves, also when that cannot be written down
    if (sessie) await leg('afgemeld', sessie).catch((fout: Error) => geweigerd(verzoek, 'NIET_GELOGD', fout));
    const verder = sessie && aanmelding.afmelden(sessie.idToken);
    return antwoord.redirect(verder ? verder.href : `${PAD}/afgemeld`, 303);
  }

  private get vast() {
    return { path: '/', httpOnly: true, secure: this.https, sameSite: 'strict' as const };
  }
}
