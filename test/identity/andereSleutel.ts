import { generateKeyPairSync } from 'node:crypto';

/** A private key that is not the issuer's. */
export const andereSleutel = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
