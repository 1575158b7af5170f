import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import { type Clientcertificaat, certificaatVanHeader, certificaatVanSocket } from './Clientcertificaat';

/**
 * Where the caller's certificate comes from: from `Client-Cert` (RFC 9440) when the connection is one of a trusted proxy,
 * from the connection itself in every other case. Anybody else's header is ignored.
 */
export function vanProxyOfSocket(proxies: string[]): (verzoek: { raw: IncomingMessage }) => Clientcertificaat | null {
  const vertrouwd = new BlockList();
  for (const adres of proxies) vertrouwd.addAddress(adres, isIPv6(adres) ? 'ipv6' : 'ipv4');
  return ({ raw }) => {
    const adres = raw.socket.remoteAddress ?? '';
    const kop = raw.headers['client-cert'];
    return vertrouwd.check(adres, isIPv6(adres) ? 'ipv6' : 'ipv4')
      ? certificaatVanHeader(Array.isArray(kop) ? kop.join() : kop)
      : certificaatVanSocket(raw.socket);
  };
}
