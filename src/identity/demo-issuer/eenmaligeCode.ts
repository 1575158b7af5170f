import { bekendeTotp, leesTotp } from './totpgeheim';

/** What a person of the demo types as her second step now, and what an authenticator app needs to know it for itself. */
export function eenmaligeCode(data: string, mens: string): { code: string; uri: string } {
  const bekend = bekendeTotp(data);
  if (bekend.length === 0) {
    throw new Error(`Er zijn geen eenmalige codes in ${data}. Start de hub eerst met BRON_TOTP=aan.`);
  }
  const totp = bekend.includes(mens) ? leesTotp(data, mens) : null;
  if (!totp) throw new Error(`Deze persoon is niet bekend. Bekend zijn: ${bekend.join(', ')}.`);
  return { code: totp.generate(), uri: totp.toString() };
}
