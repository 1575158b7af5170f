import type { Adapter, AdapterPayload } from 'oidc-provider';

type Inhoud = { payload: AdapterPayload; tot: number };

/**
 * What the issuer has to remember, in memory: for client credentials that is which assertions it has seen, until they
 * expire. A restart forgets them, which lets an assertion of the last minute be used once more: acceptable in a demo.
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

  async destroy(id: string): Promise<void> {
    this.inhoud.delete(id);
  }

  async consume(id: string): Promise<void> {
    const gevonden = this.inhoud.get(id);
    if (gevonden) gevonden.payload.consumed = Math.floor(Date.now() / 1000);
  }

  /** Sessions, user codes and grants belong to flows that this issuer does not offer. */
  async findByUid(): Promise<undefined> {}
  async findByUserCode(): Promise<undefined> {}
  async revokeByGrantId(): Promise<void> {}
}
