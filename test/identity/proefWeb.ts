import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { Democlient } from '../../src/identity/demo-issuer/Democlient';
import { demomensen } from '../../src/identity/demo-issuer/demomensen';
import { leesClientsleutel, websleutel } from '../../src/identity/demo-issuer/demosleutels';
import type { DemoIssuerOpties } from '../../src/identity/demo-issuer/startDemoIssuer';
import { type Bladzij, Browser } from './Browser';
import { type ProefIssuer, proefIssuer, svb, twee } from './proefIssuer';

export const WEB = {
  id: 'dashboard',
  naam: 'het dashboard',
  begin: 'http://localhost:4000/dashboard',
  doelen: ['vsv'],
  terug: 'http://localhost:4000/dashboard/terug',
  afgemeld: 'http://localhost:4000/dashboard/afgemeld',
};

const partij = (id: string, naam: string, oin: string, ...gebied: string[]): Democlient => ({
  ...{ id, naam, oin, gebied, doelen: ['vsv'] },
});
export const rmc14 = partij('rmc-14', 'Doorstroompunt Arnhem-Nijmegen', '00000099000000014000', '14');
export const rmc12 = partij('rmc-12', `Punt <b>"Twente"</b> & 'Co'`, '00000099000000012000', '12', '40');

export interface Verzoek {
  url: string;
  verifier: string;
  state: string;
  nonce: string;
}

/** The demo issuer with the hub's website, as the website and its visitors see it. */
export interface ProefWeb {
  issuer: ProefIssuer;
  browser(ca?: string): Browser;
  /** an authorization request; `undefined` leaves a parameter out */
  verzoek(anders?: Record<string, string | undefined>): Verzoek;
  /** a request, answered by choosing a person: where the browser ends */
  meldAan(browser: Browser, mens: string, verzoek?: Verzoek): Promise<Bladzij>;
  wissel(code: string, verifier: string | undefined, anders?: Record<string, string>): Promise<Tokenantwoord>;
  /** all of it: the tokens of a person */
  tokens(browser: Browser, mens: string): Promise<Record<string, string>>;
  /** how a client proves itself; the website when none is named */
  verklaring(client?: string, sleutelVan?: string): Promise<string>;
}

/** What the people of the trial do. */
export const FUNCTIE = { id: 'coordinator', naam: 'Coördinator', woorden: 'coördinator' };

export interface Tokenantwoord {
  status: number;
  inhoud: Record<string, string>;
}

export const uit = ({ url }: Bladzij): URLSearchParams => new URL(url).searchParams;

export async function proefWeb({ tls = null, ...anders }: Partial<DemoIssuerOpties> = {}): Promise<ProefWeb> {
  const extra = [rmc14, rmc12];
  // somebody of a party without the purpose of the website is there too, and must stay out
  const mensen = [...demomensen([svb, twee, ...extra], 'vsv', FUNCTIE), ...demomensen([svb], 'kinderbijslag', FUNCTIE)];
  const issuer = await proefIssuer(tls, extra, { websites: [{ ...WEB, mensen }], ...anders });

  const verzoek: ProefWeb['verzoek'] = (meer = {}) => {
    const [verifier, state, nonce] = [43, 8, 8].map((n) => randomBytes(n).toString('base64url'));
    const vragen = {
      ...{ client_id: WEB.id, redirect_uri: WEB.terug, response_type: 'code', scope: 'openid vsv', state, nonce },
      code_challenge: createHash('sha256').update(verifier!).digest('base64url'),
      code_challenge_method: 'S256',
      ...meer,
    };
    const gezet = Object.entries(vragen).filter((vraag): vraag is [string, string] => vraag[1] !== undefined);
    return {
      url: `${issuer.url}/auth?${new URLSearchParams(gezet)}`,
      verifier: verifier!,
      state: state!,
      nonce: nonce!,
    };
  };

  const verklaring: ProefWeb['verklaring'] = async (id = WEB.id, van = id) => {
    const sleutel = van === WEB.id ? websleutel(issuer.data, van) : leesClientsleutel(issuer.data, van)!;
    return new SignJWT({ iss: id, sub: id, aud: issuer.url, jti: randomUUID() })
      .setProtectedHeader({ alg: 'ES256', kid: sleutel.kid })
      .setIssuedAt()
      .setExpirationTime('1m')
      .sign(await importJWK(sleutel));
  };

  const wissel: ProefWeb['wissel'] = async (code, code_verifier, meer = {}) => {
    const body = new URLSearchParams({
      ...{ grant_type: 'authorization_code', code, redirect_uri: WEB.terug },
      ...(code_verifier !== undefined && { code_verifier }),
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await verklaring(),
      ...meer,
    });
    const antwoord = await fetch(`${issuer.url}/token`, { method: 'POST', body });
    return { status: antwoord.status, inhoud: (await antwoord.json()) as Record<string, string> };
  };

  const meldAan: ProefWeb['meldAan'] = async (browser, mens, vraag = verzoek()) => {
    const kies = await browser.open(vraag.url);
    expect([kies.status, kies.tekst]).toEqual([200, expect.stringContaining(`value="${mens}"`)]);
    return browser.open(kies.url, { mens });
  };

  return {
    ...{ issuer, verzoek, verklaring, wissel, meldAan },
    browser: (ca) => new Browser(issuer.url, ca),
    tokens: async (browser, mens) => {
      const vraag = verzoek();
      const { status, inhoud } = await wissel(uit(await meldAan(browser, mens, vraag)).get('code')!, vraag.verifier);
      expect(status).toBe(200);
      return inhoud;
    },
  };
}
