import { createHash, X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { BronFout } from '../errors';

/** What the hub needs to know of the certificate at the other end of the connection. */
export interface Clientcertificaat {
  /** SHA-256 of the DER encoding, base64url (RFC 8705 §3.1) */
  x5tS256: string;
  /** the OIN in the subject's serialNumber, as PKIoverheid puts it there; null when there is none */
  oin: string | null;
}

/** Reads through Node's structured subject: the textual one would have to be unescaped before it could be trusted. */
export function leesClientcertificaat(certificaat: X509Certificate): Clientcertificaat {
  const nummer: unknown = Reflect.get(certificaat.toLegacyObject().subject ?? {}, 'serialNumber');
  // Own choice: two serial numbers in one subject prove nothing about either, so such a certificate is refused.
  if (Array.isArray(nummer)) throw geweigerd('the subject has more than one serialNumber');
  return {
    x5tS256: createHash('sha256').update(certificaat.raw).digest('base64url'),
    oin: typeof nummer === 'string' && /^[0-9]{20}$/.test(nummer) ? nummer : null,
  };
}

/**
 * The certificate of a TLS connection, or null when the client showed none. The server must ask for one without
 * insisting (`requestCert: true, rejectUnauthorized: false`), so this function is what refuses an untrusted one.
 */
export function certificaatVanSocket(socket: Socket): Clientcertificaat | null {
  const certificaat = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
  if (!certificaat) return null;
  if (!(socket as TLSSocket).authorized) throw geweigerd('not issued by an accepted authority, or not valid now');
  return leesClientcertificaat(certificaat);
}

/**
 * The certificate that a TLS proxy passes on in `Client-Cert` (RFC 9440 §2.1: base64 of the DER between colons).
 * Only for connections from a proxy that the server trusts: the proxy has verified the chain, this function does not.
 */
export function certificaatVanHeader(kop: string | undefined): Clientcertificaat | null {
  if (kop === undefined) return null;
  const base64 = /^:([A-Za-z0-9+/]+={0,2}):$/.exec(kop)?.[1];
  if (base64 === undefined) throw geweigerd('Client-Cert is not a byte sequence of RFC 8941');
  const der = Buffer.from(base64, 'base64');
  const certificaat = leesDer(der);
  if (!certificaat?.raw.equals(der)) throw geweigerd('Client-Cert does not hold one DER certificate');
  return leesClientcertificaat(certificaat);
}

function leesDer(der: Buffer): X509Certificate | null {
  try {
    return new X509Certificate(der);
  } catch {
    return null;
  }
}

const geweigerd = (reden: string) => new BronFout('CERTIFICAAT', { intern: `client certificate: ${reden}` });
