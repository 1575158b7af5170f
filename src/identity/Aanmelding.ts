import type { JWK } from 'jose';
import { importJWK } from 'jose';
import * as oidc from 'openid-client';
import type { Ophalen } from './ophalen';

export interface AanmeldingOpties {
  issuer: string;
  clientId: string;
  /** the client's private key, by which it proves itself (private_key_jwt) */
  sleutel: JWK;
  /** the one purpose for which people log in */
  doel: string;
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
    if (key instanceof Uint8Array) throw new Error('De sleutel van het dashboard is geen privésleutel.');
    const gevonden = await oidc.discovery(
      new URL(issuer),
      clientId,
      { id_token_signed_response_alg: sleutel.alg ?? 'ES256' },
      oidc.PrivateKeyJwt({ key, ...(sleutel.kid && { kid: sleutel.kid }) }),
      {
        [oidc.customFetch]: (url, { method, headers, body }) =>
          ophalen(url, { method: method as 'GET' | 'POST', headers, body: body?.toString() }),
        // an issuer that is named without TLS is one of the demo
        execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [],
      },
    );
    if (!gevonden.serverMetadata().authorization_endpoint) throw new Error(`${issuer} laat geen mensen inloggen.`);
    return new Aanmelding(opties, gevonden);
  }

  /** The address at the issuer to send somebody to. */
  async begin(): Promise<{ adres: URL; poging: Aanmeldpoging }> {
    const poging = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const adres = oidc.buildAuthorizationUrl(this.issuer, {
      redirect_uri: this.opties.terug,
      scope: `openid ${this.opties.doel}`,
      state: poging.state,
      nonce: poging.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(poging.verifier),
      code_challenge_method: 'S256',
    });
    return { adres, poging };
  }

  /** Exchanges the code in the address that somebody came back with. Throws when the issuer refused, or an answer is not its own. */
  async voltooi(antwoord: URL, { state, nonce, verifier }: Aanmeldpoging): Promise<Aangemeld> {
    const tokens = await oidc.authorizationCodeGrant(this.issuer, antwoord, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const seconden = tokens.expiresIn();
    if (!tokens.id_token || seconden === undefined) throw new Error('the issuer gave no ID token, or no expiry');
    return {
      toegang: tokens.access_token,
      idToken: tokens.id_token,
      tot: new Date(Date.now() + seconden * 1000),
    };
  }

  /** Where the issuer ends its own session; null when it offers none (OpenID Connect RP-Initiated Logout). */
  afmelden(idToken: string): URL | null {
    if (!this.issuer.serverMetadata().end_session_endpoint) return null;
    return oidc.buildEndSessionUrl(this.issuer, {
      id_token_hint: idToken,
      post_logout_redirect_uri: this.opties.afgemeld,
    });
  }

  /** Where forms of the hub may lead to. */
  get oorsprong(): string {
    return new URL(this.issuer.serverMetadata().authorization_endpoint!).origin;
  }
}
