import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JWK } from 'jose';
import { z } from 'zod';
import type { Democlient } from './Democlient';

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

const map = (data: string) => join(data, 'demo-issuer');
const clientmap = (data: string) => join(map(data), 'clients');

/** An id becomes a file name, so it may not wander off. */
function clientpad(data: string, id: string): string {
  if (!/^[A-Za-z0-9-]+$/.test(id))
    throw new Error('De naam van een democlient bestaat uit letters, cijfers en streepjes.');
  return join(clientmap(data), `${id}.jwk.json`);
}

function maak(naam: string): Demosleutel {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const merk = createHash('sha256').update(`${jwk.x}.${jwk.y}`).digest('hex').slice(0, 8);
  return sleutel.parse({ ...jwk, kid: `${KENMERK}${naam}-${merk}`, alg: 'ES256', use: 'sig' });
}

/** Written beside and renamed, so that a start that is killed halfway leaves no half key behind. */
function schrijf(pad: string, inhoud: object): void {
  mkdirSync(dirname(pad), { recursive: true, mode: 0o700 });
  const nieuw = `${pad}.${process.pid}.nieuw`;
  writeFileSync(nieuw, `${JSON.stringify(inhoud, null, 2)}\n`, { mode: 0o600 });
  renameSync(nieuw, pad);
}

const lees = (pad: string): unknown => (existsSync(pad) ? JSON.parse(readFileSync(pad, 'utf8')) : null);

/** The issuer's signing key, made at the first start and kept. */
export function issuersleutel(data: string): Demosleutel {
  const pad = join(map(data), 'issuer.jwk.json');
  const bewaard = lees(pad);
  if (bewaard !== null) return sleutel.parse(bewaard);
  const nieuw = maak('issuer');
  schrijf(pad, nieuw);
  return nieuw;
}

/** The client's private key, made when the client appears and kept; its purposes follow the client. */
export function bewaarClientsleutel(data: string, { id, oin, doelen }: Democlient): Clientsleutel {
  const bewaard = leesClientsleutel(data, id);
  const nieuw = { ...(bewaard ?? maak(id)), oin, doelen };
  if (JSON.stringify(nieuw) !== JSON.stringify(bewaard)) schrijf(clientpad(data, id), nieuw);
  return nieuw;
}

export function leesClientsleutel(data: string, id: string): Clientsleutel | null {
  const bewaard = lees(clientpad(data, id));
  return bewaard === null ? null : clientsleutel.parse(bewaard);
}

/** The clients that have a key here. */
export function bekendeClients(data: string): string[] {
  if (!existsSync(clientmap(data))) return [];
  const namen = readdirSync(clientmap(data)).filter((naam) => naam.endsWith('.jwk.json'));
  return namen.map((naam) => naam.slice(0, -'.jwk.json'.length)).sort();
}

export function openbaar({ kty, crv, x, y, kid, alg, use }: Demosleutel): JWK {
  return { kty, crv, x, y, kid, alg, use };
}

/** Outside demo mode an issuer with a demo key is no issuer: anyone with the demo's data directory could sign for it. */
export function weigerDemosleutels(jwks: { keys: { kid?: string }[] }): void {
  if (!jwks.keys.some(({ kid }) => kid?.startsWith(KENMERK))) return;
  throw new Error('De uitgever van tokens gebruikt demosleutels. Buiten de demo is dat niet toegestaan.');
}
