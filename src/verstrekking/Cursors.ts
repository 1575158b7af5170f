import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { BronFout } from '../errors';

/**
 * Wall 4: cursors sealed with the slice's own key (AES-256-GCM). Of another
 * slice, of another question, changed, or made up: all the same error.
 */
export class Cursors {
  private readonly sleutel: KeyObject;

  constructor(sleutel: Buffer) {
    this.sleutel = createSecretKey(sleutel);
  }

  maak(vraag: string, plaats: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.sleutel, iv).setAAD(Buffer.from(vraag));
    const inhoud = Buffer.concat([cipher.update(plaats, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), inhoud]).toString('base64url');
  }

  lees(vraag: string, cursor: string): string {
    const bytes = Buffer.from(cursor, 'base64url');
    try {
      // decoding overlooks foreign characters; a cursor has one spelling
      if (bytes.toString('base64url') !== cursor) throw new Error('niet canoniek');
      const decipher = createDecipheriv('aes-256-gcm', this.sleutel, bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAAD(Buffer.from(vraag)).setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    } catch (oorzaak) {
      throw new BronFout('ONGELDIGE_CURSOR', { oorzaak });
    }
  }
}
