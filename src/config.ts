import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type Datum, leesDatum } from './values/Datum';

export interface Tls {
  key: Buffer;
  cert: Buffer;
  /** the authorities whose client certificates are accepted */
  ca: Buffer;
}

/** A client at the issuer for which people log in, and the private key by which it proves itself. */
export type Webclientsleutel = { client_id: string; alg: string; kid?: string } & Record<string, unknown>;

/** Everything the environment decides. `null` means off, or left to the hub. */
export interface Config {
  port: number;
  host: string;
  /** how partners reach the hub; the audience of their tokens is this address + /graphql */
  url: string;
  /** the owner's connection; null = the embedded PostgreSQL */
  databaseUrl: string | null;
  /** directory with the embedded database, the master secret and the demo keys */
  data: string;
  personen: number;
  /** a fixed clock; null = today in Europe/Amsterdam */
  vandaag: Datum | null;
  /** master secret of 32 bytes or more; null = kept in the data directory */
  geheim: Buffer | null;
  /** the token issuer; null = the demo issuer beside the hub */
  issuer: string | null;
  /** the dashboard as the issuer knows it: a client with its private key; null = no dashboard, or in the demo its own */
  dashboard: Webclientsleutel | null;
  /** likewise the operators' pages */
  beheer: Webclientsleutel | null;
  /** whether people give a one-time code when they log in at the demo issuer */
  totp: boolean;
  tls: Tls | null;
  /** addresses of TLS proxies whose Client-Cert header counts (RFC 9440) */
  proxies: string[];
  /** the OpenTelemetry collector that requests are traced to; null = they are not */
  sporen: string | null;
  logniveau: 'fatal' | 'error' | 'warn' | 'info' | 'debug';
}

const getal = (van: number, tot: number) =>
  z
    .string()
    .regex(/^[0-9]+$/, `verwacht een geheel getal van ${van} tot en met ${tot}`)
    .transform(Number)
    .refine((n) => n >= van && n <= tot, `verwacht een geheel getal van ${van} tot en met ${tot}`);

const adres = (schemas: string[]) =>
  z
    .string()
    .refine(
      (tekst) => URL.canParse(tekst) && schemas.includes(new URL(tekst).protocol),
      `verwacht een adres dat begint met ${schemas.map((s) => `${s}//`).join(' of ')}`,
    );

const tlsMap = z.string().transform((map, ctx): Tls => {
  const inhoud = (naam: string) => {
    const pad = join(map, naam);
    if (existsSync(pad)) return readFileSync(pad);
    ctx.addIssue({
      code: 'custom',
      message: `verwacht een map met server.key, server.crt en client-ca.crt; ${naam} ontbreekt`,
    });
    return Buffer.alloc(0);
  };
  return { key: inhoud('server.key'), cert: inhoud('server.crt'), ca: inhoud('client-ca.crt') };
});

const webclient = z.string().transform((pad, ctx): Webclientsleutel => {
  const sleutel = z.looseObject({ client_id: z.string(), alg: z.string(), kid: z.string().optional(), d: z.string() });
  try {
    const gelezen = sleutel.parse(JSON.parse(readFileSync(pad, 'utf8')));
    // of which kind of key an algorithm is (RFC 7518, RFC 8037)
    const prive = createPrivateKey({ key: gelezen, format: 'jwk' });
    const soort = prive.asymmetricKeyType;
    const past = { RS: 'rsa', PS: 'rsa', ES: 'ec', Ed: 'ed25519' }[gelezen.alg.slice(0, 2)] === soort;
    // both halves of one key
    const som = soort === 'ed25519' ? null : 'sha256';
    const { d, ...openbaar } = gelezen;
    const proef = Buffer.from('proef');
    const klopt = verify(som, proef, createPublicKey({ key: openbaar, format: 'jwk' }), sign(som, proef, prive));
    if (past && klopt && /^((RS|PS|ES)(256|384|512)|EdDSA|Ed25519)$/.test(gelezen.alg)) return gelezen;
  } catch {
    // told below, without a word of what is in it
  }
  ctx.addIssue({ code: 'custom', message: 'verwacht een bestand met een privésleutel (JWK) met client_id en alg' });
  return z.NEVER;
});

const omgeving = z.object({
  PORT: getal(1, 65534).default(4000),
  BRON_HOST: z.string().default('127.0.0.1'),
  BRON_URL: adres(['http:', 'https:']).optional(),
  DATABASE_URL: adres(['postgres:', 'postgresql:']).nullable().default(null),
  BRON_DATA: z.string().default('.bron'),
  BRON_PERSONEN: getal(0, 20_000_000).default(25_000),
  BRON_VANDAAG: z
    .string()
    .transform((tekst, ctx) => {
      const datum = leesDatum(tekst);
      if (datum.ok) return datum.waarde;
      ctx.addIssue({ code: 'custom', message: datum.reden });
      return z.NEVER;
    })
    .nullable()
    .default(null),
  BRON_GEHEIM: z
    .string()
    .regex(/^[0-9a-f]{64,}$/i, 'verwacht ten minste 64 hexadecimale tekens (32 bytes)')
    .transform((hex) => Buffer.from(hex, 'hex'))
    .nullable()
    .default(null),
  BRON_ISSUER: adres(['http:', 'https:']).nullable().default(null),
  BRON_DASHBOARD: webclient.nullable().default(null),
  BRON_BEHEER: webclient.nullable().default(null),
  BRON_TOTP: z
    .enum(['aan', 'uit'], { error: 'verwacht aan of uit' })
    .default('uit')
    .transform((stand) => stand === 'aan'),
  BRON_PROXIES: z
    .string()
    .transform((lijst) => lijst.split(',').map((deel) => deel.trim()))
    .refine((adressen) => adressen.every((deel) => isIP(deel)), "verwacht IP-adressen, gescheiden door komma's")
    .default([]),
  BRON_TLS: tlsMap.nullable().default(null),
  OTEL_EXPORTER_OTLP_ENDPOINT: adres(['http:', 'https:']).nullable().default(null),
  BRON_LOG: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug'], { error: 'verwacht fatal, error, warn, info of debug' })
    .default('info'),
});

/** The process's environment, with what a file .env adds to it. */
function omgevingVanProces(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** Reads the environment once and reports every wrong value together. An empty value counts as not set. */
export function leesConfig(env: NodeJS.ProcessEnv = omgevingVanProces()): Config {
  const gezet = Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde !== ''));
  const uitkomst = omgeving.safeParse(gezet);
  if (!uitkomst.success) {
    const regels = uitkomst.error.issues.map((fout) => `  ${fout.path.join('.')}: ${fout.message}`);
    throw new Error(`De instellingen kloppen niet (zie .env.example):\n${regels.join('\n')}`);
  }
  const e = uitkomst.data;
  return {
    port: e.PORT,
    host: e.BRON_HOST,
    url: new URL(e.BRON_URL ?? `${e.BRON_TLS ? 'https' : 'http'}://localhost:${e.PORT}`).href.replace(/\/$/, ''),
    databaseUrl: e.DATABASE_URL,
    data: resolve(e.BRON_DATA),
    personen: e.BRON_PERSONEN,
    vandaag: e.BRON_VANDAAG,
    geheim: e.BRON_GEHEIM,
    issuer: e.BRON_ISSUER,
    dashboard: e.BRON_DASHBOARD,
    beheer: e.BRON_BEHEER,
    totp: e.BRON_TOTP,
    tls: e.BRON_TLS,
    proxies: e.BRON_PROXIES,
    sporen: e.OTEL_EXPORTER_OTLP_ENDPOINT,
    logniveau: e.BRON_LOG,
  };
}
