import {
  type CryptoKey,
  createRemoteJWKSet,
  customFetch,
  errors,
  type FlattenedJWSInput,
  type JWSHeaderParameters,
} from 'jose';
import { BronFout } from '../errors';
import { weigerDemosleutels } from './demo-issuer/demosleutels';
import { leesMetadata } from './leesMetadata';
import type { Ophalen } from './ophalen';

type Sleutelset = ReturnType<typeof createRemoteJWKSet>;

export interface SleutelbosOpties {
  issuer: string;
  /** address of the key set; without it, it is discovered at the first use */
  jwksUri?: string;
  /** whether keys of the demo issuer are accepted */
  demo: boolean;
  ophalen: Ophalen;
}

/** The issuer's public keys. Whatever keeps us from having them is NIET_GEREED: the partner's token may be fine. */
export class Sleutelbos {
  private set: Promise<Sleutelset> | null = null;

  constructor(private readonly opties: SleutelbosOpties) {}

  /** Fetches the keys now, so that a wrong issuer shows at the start and not at the first request. */
  async laad(): Promise<void> {
    await this.ofNietGereed(async () => {
      const set = await this.ontdekt();
      await set.reload();
      this.keur(set);
    });
  }

  async zoek(kop: JWSHeaderParameters, token?: FlattenedJWSInput): Promise<CryptoKey> {
    return this.ofNietGereed(async () => {
      const set = await this.ontdekt();
      const sleutel = await set(kop, token);
      this.keur(set);
      return sleutel;
    });
  }

  private ontdekt(): Promise<Sleutelset> {
    this.set ??= this.ontdek().catch((fout) => {
      this.set = null;
      throw fout;
    });
    return this.set;
  }

  private async ontdek(): Promise<Sleutelset> {
    const { issuer, jwksUri, ophalen } = this.opties;
    const adres = jwksUri ?? (await leesMetadata(issuer, ophalen)).jwks_uri;
    return createRemoteJWKSet(new URL(adres), { [customFetch]: ophalen });
  }

  /** At every use, because an issuer can publish other keys after the start. */
  private keur(set: Sleutelset): void {
    if (!this.opties.demo) weigerDemosleutels(set.jwks() ?? { keys: [] });
  }

  private async ofNietGereed<T>(doe: () => Promise<T>): Promise<T> {
    try {
      return await doe();
    } catch (fout) {
      if (fout instanceof errors.JWKSNoMatchingKey || fout instanceof errors.JWKSMultipleMatchingKeys) throw fout;
      const reden = fout instanceof Error ? fout.message : 'unknown';
      throw new BronFout('NIET_GEREED', { intern: `no keys from ${this.opties.issuer}: ${reden}`, oorzaak: fout });
    }
  }
}
