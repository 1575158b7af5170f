import { hash } from 'node:crypto';
import { type CryptoKey, type JWTHeaderParameters, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { BronFout } from '../errors';
import type { Clientcertificaat } from './Clientcertificaat';
import { controleerCertificaat } from './controleerCertificaat';
import type { Identiteit } from './Identiteit';
import { leesBearer } from './leesBearer';
import { leesTokenclaims, type Tokenclaims } from './leesTokenclaims';
import { type Ophalen, ophalen } from './ophalen';
import { Sleutelbos } from './Sleutelbos';
import { tokenfout } from './tokenfout';

/**
 * Asymmetric only: with HS256 whoever knows the public key could sign. RS256 is in because RFC 9068 §2.1 obliges every
 * resource server to take it and many issuers sign with nothing else; its larger sisters RS384 and RS512 are not needed.
 */
const ALGORITMEN = ['PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'RS256'];
/** seconds that two clocks may differ; own choice */
const SPELING = 5;
/** The NL GOV profile: a token for client credentials lives at most six hours. */
const LANGSTE_LEVEN = 6 * 60 * 60;

export interface TokenpoortOpties {
  issuer: string;
  /** the one audience of this hub */
  audience: string;
  /** the address of the key set; left out, the issuer's metadata tells it */
  jwksUri?: string;
  /** accept the keys of the demo issuer; otherwise they make the hub NIET_GEREED */
  demo?: boolean;
  /** for tests; tokens live by the real clock, also where BRON_VANDAAG stands still */
  klok?: () => Date;
  ophalen?: Ophalen;
}

/** How many tokens are remembered; a partner uses one for as long as it lives. */
const ONTHOUDEN = 1_000;

/** A token that was found good. That its signature fits does not change; whatever can change is looked at each time. */
interface Gekeurd {
  kop: JWTHeaderParameters;
  sleutel: CryptoKey;
  claims: Tokenclaims;
  /** seconds since 1970 between which its times are good as well, without allowance */
  van: number;
  tot: number;
}

/** Turns an access token, and the certificate of its connection, into an Identiteit; refuses with a BronFout. */
export class Tokenpoort {
  private readonly sleutels: Sleutelbos;
  /** by the token's hash: whoever reads our memory finds no token */
  private readonly gekeurd = new LRUCache<string, Gekeurd>({ max: ONTHOUDEN });

  constructor(private readonly opties: TokenpoortOpties) {
    const { issuer, jwksUri, demo = false } = opties;
    this.sleutels = new Sleutelbos({ issuer, jwksUri, demo, ophalen: opties.ophalen ?? ophalen() });
  }

  /** A gate whose issuer was found, describes itself under the configured name, and has keys. */
  static async ontdek(opties: Omit<TokenpoortOpties, 'jwksUri'>): Promise<Tokenpoort> {
    const poort = new Tokenpoort(opties);
    await poort.sleutels.laad();
    return poort;
  }

  async herken(authorization: string | undefined, certificaat: Clientcertificaat | null): Promise<Identiteit> {
    const claims = await this.keur(leesBearer(authorization));
    controleerCertificaat(claims, certificaat);
    const [doel, ...meer] = claims.scope.split(' ').filter(Boolean);
    if (doel === undefined || meer.length > 0) {
      throw new BronFout('DOEL', { intern: `token refused: ${doel === undefined ? 'no scope' : 'several scopes'}` });
    }
    return {
      clientId: claims.client_id,
      oin: claims.oin,
      doel,
      gebied: new Set(claims.gebied),
      namens: claims.namens,
      wie: claims.sub,
      jti: claims.jti,
      certificaat: claims.cnf?.['x5t#S256'] ?? null,
      sessie: null,
    };
  }

  /** The claims of a good token; one that was good before is only asked what may have changed: its time and its key. */
  private async keur(token: string): Promise<Tokenclaims> {
    const { klok = () => new Date() } = this.opties;
    const nu = Math.floor(klok().getTime() / 1000);
    const merk = hash('sha256', token);
    const eerder = this.gekeurd.get(merk);
    if (eerder && nu >= eerder.van && nu < eerder.tot) {
      const sleutel = await this.sleutels.zoek(eerder.kop).catch(() => null);
      if (sleutel === eerder.sleutel) return eerder.claims;
    }
    this.gekeurd.delete(merk);
    const { protectedHeader: kop, key, payload } = await this.verifieer(token, new Date(nu * 1000));
    const claims = leesTokenclaims(payload);
    const tot = Math.min(payload.exp!, payload.iat! + LANGSTE_LEVEN);
    this.gekeurd.set(merk, { kop, sleutel: key as CryptoKey, claims, van: nu, tot });
    return claims;
  }

  private async verifieer(token: string, nu: Date) {
    const { issuer, audience } = this.opties;
    const uitkomst = await jwtVerify(token, (kop, jws) => this.sleutels.zoek(kop, jws), {
      typ: 'at+jwt',
      algorithms: ALGORITMEN,
      issuer,
      audience,
      requiredClaims: ['exp'],
      maxTokenAge: LANGSTE_LEVEN,
      clockTolerance: SPELING,
      currentDate: nu,
    }).catch((fout: unknown) => {
      throw tokenfout(fout);
    });
    // Own choice: a token that is good elsewhere too could be replayed here by whoever it was meant for there.
    if ([uitkomst.payload.aud].flat().some((doel) => doel !== audience)) {
      throw new BronFout('TOKEN_ONGELDIG', { intern: 'token refused: aud names other servers as well' });
    }
    return uitkomst;
  }
}
