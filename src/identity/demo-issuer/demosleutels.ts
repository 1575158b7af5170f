import { createHash, generateKeyPairSync } from 'node:crypto';
import type { JWK } from 'jose';
import { z } from 'zod';
import type { Democlient } from './Democlient';
import { demobestand } from './demobestand';

/** How every demo key is known, so that it can be refused where it does not belong. */
const KENMERK = 'demo-';

const sleutel = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string().startsWith(KENMERK),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
});
export type Demosleutel = z.infer<typeof sleutel>;

/** A client's file: its private key with, beside the key, what is needed to ask a token. */
const clientsleutel = sleutel.extend({ oin: z.string(), doelen: z.array(z.string()) });
export type Clientsleutel = z.infer<typeof clientsleutel>;

function maak(naam: string): Demosleutel {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const merk = createHash('sha256').update(`${jwk.x}.${jwk.y}`).digest('hex').slice(0, 8);
  return sleutel.parse({ ...jwk, kid: `${KENMERK}${naam}-${merk}`, alg: 'ES256', use: 'sig' });
}

function bewaard(bestand: ReturnType<typeof demobestand>, naam: string): Demosleutel {
  const eerder = bestand.lees(naam);
  if (eerder !== null) return sleutel.parse(eerder);
  const nieuw = maak(naam);
  bestand.schrijf(naam, nieuw);
  return nieuw;
}

/** The issuer's signing key, made at the first start and kept. */
export const issuersleutel = (data: string): Demosleutel => bewaard(demobestand(data, ''), 'issuer');

/** The private key of the hub's website, made at the first start and kept, apart from those of the partners. */
export const websleutel = (data: string, id: string): Demosleutel => bewaard(demobestand(data, 'web'), id);

/** The client's private key, made when the client appears and kept; its purposes follow the client. */
export function bewaarClientsleutel(data: string, { id, oin, doelen }: Democlient): Clientsleutel {
  const eerder = leesClientsleutel(data, id);
  const nieuw = { ...(eerder ?? maak(id)), oin, doelen };
  if (JSON.stringify(nieuw) !== JSON.stringify(eerder)) demobestand(data, 'clients').schrijf(id, nieuw);
  return nieuw;
}

export function leesClientsleutel(data: string, id: string): Clientsleutel | null {
  const eerder = demobestand(data, 'clients').lees(id);
  return eerder === null ? null : clientsleutel.parse(eerder);
}

/** The clients that have a key here. */
export const bekendeClients = (data: string): string[] => demobestand(data, 'clients').namen();

export function openbaar({ kty, crv, x, y, kid, alg, use }: Demosleutel): JWK {
  return { kty, crv, x, y, kid, alg, use };
}

/** Outside demo mode an issuer with a demo key is no issuer: anyone with the demo's data directory could sign for it. */
export function weigerDemosleutels(jwks: { keys: { kid?: string }[] }): void {
  if (!jwks.keys.some(({ kid }) => kid?.startsWith(KENMERK))) return;
  throw new Error('De uitgever van tokens gebruikt demosleutels. Buiten de demo is dat niet toegestaan.');
}
