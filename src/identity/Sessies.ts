import { hash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { v7 as uuid } from 'uuid';
import type { Aangemeld } from './Aanmelding';
import type { Identiteit } from './Identiteit';

/** Somebody who is logged in. */
export interface Sessie extends Aangemeld {
  /** its name in the audit log; knowing it opens nothing */
  id: string;
  /** who it is, as her token said when the session began */
  wie: Identiteit;
}

/** Sessions of one person at a time: she cannot push out others. */
const PER_MENS = 20;
/** Milliseconds that a session is known after its time: whoever logs out then, is logged out at the issuer too. */
const NADIEN = 8 * 60 * 60_000;
/** Sessions at a time; the one that was used longest ago makes place. */
const HOOGSTENS = 10_000;

/**
 * Who is logged in, in memory: tokens of people lie on no disk, and a hub that starts anew asks everybody to log in again.
 * A session is found by a secret of 256 random bits that only the browser keeps, in its cookie, and ends with its token.
 */
export class Sessies {
  /** by the secret's hash: whoever reads our memory finds no cookie */
  private readonly open = new LRUCache<string, Sessie>({ max: HOOGSTENS });

  begin(aangemeld: Aangemeld, wie: Identiteit): { sessie: Sessie; geheim: string } {
    const geheim = randomBytes(32).toString('base64url');
    const eigen = [...this.open].filter(([, sessie]) => sessie.wie.wie === wie.wie && sessie.wie.oin === wie.oin);
    // the most recently used come first
    for (const [oudste] of eigen.slice(PER_MENS - 1)) this.open.delete(oudste);
    const sessie = { id: uuid(), wie, ...aangemeld };
    this.open.set(merk(geheim), sessie, { ttl: aangemeld.tot.getTime() - Date.now() + NADIEN });
    return { sessie, geheim };
  }

  /** null when there is none, or its time is over */
  vind(geheim: string): Sessie | null {
    const sessie = this.open.get(merk(geheim));
    return sessie && sessie.tot.getTime() > Date.now() ? sessie : null;
  }

  /** Ends a session, and tells which it was, also when its time was over already. */
  eindig(geheim: string): Sessie | null {
    const sessie = this.open.get(merk(geheim)) ?? null;
    this.open.delete(merk(geheim));
    return sessie;
  }
}

const merk = (geheim: string): string => hash('sha256', geheim);
