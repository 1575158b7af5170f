import { decodeJwt, importJWK, type JWK } from 'jose';
import * as oidc from 'openid-client';
import type { Ophalen } from './ophalen';

export interface AanmeldingOpties {
  issuer: string;
  clientId: string;
  /** the client's private key, by which it proves itself (private_key_jwt) */
  sleutel: JWK;
  /** where the issuer sends people back to: after logging in, and after logging out */
  terug: string;
  afgemeld: string;
  ophalen: Ophalen;
}

/** What has to be remembered of an attempt until its answer comes back. */
export interface Aanmeldpoging {
  state: string;
  nonce: string;
  verifier: string;
}

export interface Aangemeld {
  /** the access token */
  toegang: string;
  idToken: string;
  /** until when the access token is good */
  tot: Date;
}

const LOKAAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;
const GEDULD = () => AbortSignal.timeout(10_000);

/** Logging people in at the issuer: authorization code with PKCE (RFC 7636), state and nonce, by openid-client. */
export class Aanmelding {
  private constructor(
    private readonly opties: AanmeldingOpties,
    private readonly issuer: oidc.Configuration,
  ) {}

  /** Throws when the issuer is not found or offers no logging in. */
  static async ontdek(opties: AanmeldingOpties): Promise<Aanmelding> {
    const { issuer, clientId, sleutel, ophalen } = opties;
    const key = await importJWK(sleutel, sleutel.alg ?? 'ES256');
    if (key instanceof Uint8Array) throw new Error('De sleutel van de website is geen privésleutel.');
    const gevonden = await oidc.discovery(
      new URL(issuer),
      clientId,
      // ID tokens by any algorithm that the issuer says it signs with
      {},
      oidc.PrivateKeyJwt({ key, ...(sleutel.kid && { kid: sleutel.kid }) }),
      {
        [oidc.customFetch]: (url, { method, headers, body, signal }) =>
          ophalen(url, {
            method: method as 'GET' | 'POST',
            headers,
            body: body?.toString(),
            signal: signal ?? GEDULD(),
          }),
        // the signature of an ID token too, though it comes straight from the issuer; without TLS only on this machine
        execute: [oidc.enableNonRepudiationChecks, ...(LOKAAL.test(issuer) ? [oidc.allowInsecureRequests] : [])],
      },
    );
    if (!gevonden.serverMetadata().authorization_endpoint) throw new Error(`${issuer} laat geen mensen inloggen.`);
    return new Aanmelding(opties, gevonden);
  }

  /**
   * The address at the issuer to send somebody to.
   * @param wie whom the issuer may expect; it decides itself who it is
   */
  async begin({ doel, wie }: { doel: string; wie?: string }): Promise<{ adres: URL; poging: Aanmeldpoging }> {
    const poging = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const adres = oidc.buildAuthorizationUrl(this.issuer, {
      redirect_uri: this.opties.terug,
      scope: `openid ${doel}`,
      ...(wie !== undefined && { login_hint: wie }),
      state: poging.state,
      nonce: poging.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(poging.verifier),
      code_challenge_method: 'S256',
    });
    return { adres, poging };
  }

  /** Exchanges the code in the address that somebody came back with. Throws when the issuer refused, or an answer is not its own. */
  async voltooi(antwoord: URL, { state, nonce, verifier }: Aanmeldpoging): Promise<Aangemeld> {
    const gevraagd = Date.now();
    const tokens = await oidc.authorizationCodeGrant(this.issuer, antwoord, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    if (!tokens.id_token || tokens.expires_in === undefined)
      throw new Error('the issuer gave no ID token, or no expiry');
    const { exp } = decodeJwt(tokens.access_token);
    // counted from before the answer, which was some time under way: never later than the issuer means
    const tot = Math.min(
      gevraagd + tokens.expires_in * 1000,
      exp === undefined ? Number.POSITIVE_INFINITY : exp * 1000,
    );
    return { toegang: tokens.access_token, idToken: tokens.id_token, tot: new Date(tot) };
  }

  /** Where the issuer ends its own session; null when it offers none (OpenID Connect RP-Initiated Logout). */
  afmelden(idToken: string): URL | null {
    if (!this.issuer.serverMetadata().end_session_endpoint) return null;
    return oidc.buildEndSessionUrl(this.issuer, {
      id_token_hint: idToken,
      post_logout_redirect_uri: this.opties.afgemeld,
    });
  }

  /** Where forms of the hub may lead to: the issuer, to log out there. */
  get oorsprongen(): string[] {
    const { authorization_endpoint, end_session_endpoint } = this.issuer.serverMetadata();
    const adressen = [authorization_endpoint, end_session_endpoint].filter((adres) => adres !== undefined);
    return [...new Set(adressen.map((adres) => new URL(adres).origin))];
  }
}
