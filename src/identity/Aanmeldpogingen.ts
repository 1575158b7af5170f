import { randomBytes } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import { z } from 'zod';
import type { Aanmeldpoging } from './Aanmelding';

/** An attempt to log in, and where somebody was when she began it. */
export interface Begonnen {
  poging: Aanmeldpoging;
  naar: string;
}

const begonnen = z.object({
  poging: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  naar: z.string(),
});

/**
 * Attempts to log in, each sealed in a cookie of the browser that began it: the hub keeps nothing of them, so whoever begins
 * many pushes nobody's out. What they hold works once, as the issuer takes a code once.
 */
export class Aanmeldpogingen {
  /** of this process alone: after a restart an attempt has to begin anew */
  private readonly sleutel = randomBytes(32);

  /** @param minuten that somebody may take to log in at the issuer */
  constructor(readonly minuten: number) {}

  verzegel({ poging, naar }: Begonnen): Promise<string> {
    return new EncryptJWT({ poging: { ...poging }, naar })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .setExpirationTime(`${this.minuten}m`)
      .encrypt(this.sleutel);
  }

  /** null for what was not sealed here, or too long ago */
  async open(verzegeld: string | undefined): Promise<Begonnen | null> {
    if (verzegeld === undefined) return null;
    const gelezen = await jwtDecrypt(verzegeld, this.sleutel, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    }).catch(() => null);
    return gelezen && (begonnen.safeParse(gelezen.payload).data ?? null);
  }
}
