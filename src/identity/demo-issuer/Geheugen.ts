import type { Adapter, AdapterPayload } from 'oidc-provider';

type Inhoud = { payload: AdapterPayload; tot: number };

/**
 * What the issuer has to remember, in memory, until it expires: which assertions it has seen, who has logged in, which
 * codes it gave. A restart forgets them, which lets an assertion of the last minute be used once more and makes people
 * log in again: acceptable in a demo.
 */
export class Geheugen implements Adapter {
  private readonly inhoud: Map<string, Inhoud>;

  constructor(begin: [id: string, payload: AdapterPayload][] = []) {
    this.inhoud = new Map(begin.map(([id, payload]) => [id, { payload, tot: Number.POSITIVE_INFINITY }]));
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn = Number.POSITIVE_INFINITY): Promise<void> {
    const nu = Date.now();
    for (const [sleutel, { tot }] of this.inhoud) if (tot <= nu) this.inhoud.delete(sleutel);
    this.inhoud.set(id, { payload, tot: nu + expiresIn * 1000 });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const gevonden = this.inhoud.get(id);
    return gevonden && gevonden.tot > Date.now() ? gevonden.payload : undefined;
  }

  /** A session by the name that does not change when its cookie does. */
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    for (const [id, { payload }] of this.inhoud) if (payload.uid === uid) return this.find(id);
    return undefined;
  }

  async destroy(id: string): Promise<void> {
    this.inhoud.delete(id);
  }

  async consume(id: string): Promise<void> {
    const gevonden = this.inhoud.get(id);
    if (gevonden) gevonden.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.inhoud) if (payload.grantId === grantId) this.inhoud.delete(id);
  }

  /** User codes belong to a flow that this issuer does not offer. */
  async findByUserCode(): Promise<undefined> {}
}
