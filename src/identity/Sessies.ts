import { hash, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { v7 as uuid } from 'uuid';
import type { Aangemeld } from './Aanmelding';

/** Somebody who is logged in. */
export interface Sessie extends Aangemeld {
  /** its name in the audit log; knowing it opens nothing */
  id: string;
}

/** Sessions at a time; the one that was used longest ago makes place. */
const HOOGSTENS = 10_000;

/**
 * Who is logged in, in memory: tokens of people lie on no disk, and a hub that starts anew asks everybody to log in again.
 * A session is found by a secret of 256 random bits that only the browser keeps, in its cookie, and ends with its token.
 */
export class Sessies {
  /** by the secret's hash: whoever reads our memory finds no cookie */
  private readonly open = new LRUCache<string, Sessie>({ max: HOOGSTENS, ttlAutopurge: false, ttl: 1 });

  begin(aangemeld: Aangemeld): { sessie: Sessie; geheim: string } {
    const geheim = randomBytes(32).toString('base64url');
    const sessie = { id: uuid(), ...aangemeld };
    this.open.set(merk(geheim), sessie, { ttl: Math.max(1, aangemeld.tot.getTime() - Date.now()) });
    return { sessie, geheim };
  }

  vind(geheim: string): Sessie | null {
    return this.open.get(merk(geheim)) ?? null;
  }

  eindig(geheim: string): void {
    this.open.delete(merk(geheim));
  }
}

const merk = (geheim: string): string => hash('sha256', geheim);
