import { errors } from 'jose';
import { BronFout, type Foutcode } from '../errors';

/**
 * What each error of jose means towards a partner. Total by its type: a new code in jose does not compile until it has
 * its place here. What only the issuer can get wrong (its key set) is a 503 of ours, never a 401 of the partner.
 */
const CODES: Record<errors.JOSEErrorCode, Foutcode> = {
  ERR_JOSE_ALG_NOT_ALLOWED: 'TOKEN_ONGELDIG',
  ERR_JOSE_NOT_SUPPORTED: 'TOKEN_ONGELDIG',
  ERR_JWE_DECRYPTION_FAILED: 'TOKEN_ONGELDIG',
  ERR_JWE_INVALID: 'TOKEN_ONGELDIG',
  ERR_JWS_INVALID: 'TOKEN_ONGELDIG',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'TOKEN_ONGELDIG',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'TOKEN_ONGELDIG',
  ERR_JWT_EXPIRED: 'TOKEN_VERLOPEN',
  ERR_JWT_INVALID: 'TOKEN_ONGELDIG',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'TOKEN_ONGELDIG',
  ERR_JWKS_NO_MATCHING_KEY: 'TOKEN_ONGELDIG',
  // jose's generic error means: the key set's address did not answer 200 with JSON
  ERR_JOSE_GENERIC: 'NIET_GEREED',
  ERR_JWKS_TIMEOUT: 'NIET_GEREED',
  ERR_JWKS_INVALID: 'NIET_GEREED',
  ERR_JWK_INVALID: 'NIET_GEREED',
};

const isJoseCode = (code: string): code is errors.JOSEErrorCode => Object.hasOwn(CODES, code);

/** The error for a token that could not be verified. jose's own error stays behind: it carries the claims. */
export function tokenfout(fout: unknown): BronFout {
  if (fout instanceof BronFout) return fout;
  if (!(fout instanceof errors.JOSEError) || !isJoseCode(fout.code)) {
    return new BronFout('STORING', { intern: 'verifying a token failed unexpectedly', oorzaak: fout });
  }
  const claim = fout instanceof errors.JWTClaimValidationFailed ? ` (${fout.claim} ${fout.reason})` : '';
  return new BronFout(CODES[fout.code], { intern: `token refused: ${fout.code}${claim}` });
}
