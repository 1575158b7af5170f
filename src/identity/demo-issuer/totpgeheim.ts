import { Secret, TOTP } from 'otpauth';
import { z } from 'zod';
import { demobestand } from './demobestand';

const bewaard = z.object({ geheim: z.string().regex(/^[A-Z2-7]{32}$/) });

/** RFC 4226 §4 recommends 160 bits. */
const BYTES = 20;

const bestand = (data: string) => demobestand(data, 'totp', '.json');

const alsTotp = (id: string, geheim: string): TOTP =>
  new TOTP({ issuer: 'BRON-demo', label: id, secret: Secret.fromBase32(geheim), digits: 6, period: 30 });

/** The person's one-time codes, made when she appears and kept. */
export function bewaarTotp(data: string, id: string): TOTP {
  const eerder = leesTotp(data, id);
  if (eerder) return eerder;
  const geheim = new Secret({ size: BYTES }).base32;
  bestand(data).schrijf(id, { geheim });
  return alsTotp(id, geheim);
}

export function leesTotp(data: string, id: string): TOTP | null {
  const eerder = bestand(data).lees(id);
  return eerder === null ? null : alsTotp(id, bewaard.parse(eerder).geheim);
}

/** The people who have one-time codes here. */
export const bekendeTotp = (data: string): string[] => bestand(data).namen();
