import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { Tls } from '../../src/config';

const ES256 = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const UUR = 3_600_000;

export interface Bewijs {
  cert: string;
  key: string;
}

async function pem(sleutels: webcrypto.CryptoKeyPair): Promise<string> {
  const der = await webcrypto.subtle.exportKey('pkcs8', sleutels.privateKey);
  return x509.PemConverter.encode(der, 'PRIVATE KEY');
}

const paar = () => webcrypto.subtle.generateKey(ES256, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;

/** A certificate authority in memory, as a test needs it. */
export class ProefPki {
  private constructor(
    private readonly sleutels: webcrypto.CryptoKeyPair,
    private readonly wortel: x509.X509Certificate,
  ) {}

  static async maak(naam = 'Proef-CA'): Promise<ProefPki> {
    const sleutels = await paar();
    const wortel = await x509.X509CertificateGenerator.createSelfSigned({
      name: `CN=${naam}`,
      keys: sleutels,
      signingAlgorithm: ES256,
      serialNumber: randomBytes(8).toString('hex'),
      notBefore: new Date(Date.now() - UUR),
      notAfter: new Date(Date.now() + UUR),
      extensions: [new x509.BasicConstraintsExtension(true, 1, true)],
    });
    return new ProefPki(sleutels, wortel);
  }

  get ca(): string {
    return this.wortel.toString('pem');
  }

  /** A certificate for `subject`; `uren` is how long it is valid from an hour ago. */
  async geef(subject: x509.JsonName | string, uren = 2): Promise<Bewijs> {
    const sleutels = await paar();
    const certificaat = await x509.X509CertificateGenerator.create({
      subject,
      issuer: this.wortel.subject,
      publicKey: sleutels.publicKey,
      signingKey: this.sleutels.privateKey,
      signingAlgorithm: ES256,
      serialNumber: randomBytes(8).toString('hex'),
      notBefore: new Date(Date.now() - UUR),
      notAfter: new Date(Date.now() + (uren - 1) * UUR - 1000),
      extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }])],
    });
    return { cert: certificaat.toString('pem'), key: await pem(sleutels) };
  }

  /** A client certificate as PKIoverheid gives it: the OIN in the subject's serialNumber (OID 2.5.4.5). */
  client(oin: string | string[], uren?: number): Promise<Bewijs> {
    const nummers = [oin].flat().map((nummer) => ({ '2.5.4.5': [nummer] }));
    return this.geef([{ CN: ['proef'] }, ...nummers], uren);
  }

  async server(): Promise<Tls> {
    const { cert, key } = await this.geef('CN=localhost');
    return { key: Buffer.from(key), cert: Buffer.from(cert), ca: Buffer.from(this.ca) };
  }
}
