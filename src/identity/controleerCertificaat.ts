import { BronFout } from '../errors';
import type { Clientcertificaat } from './Clientcertificaat';
import type { Tokenclaims } from './leesTokenclaims';

/**
 * A bound token (RFC 8705 §3) only works on a connection with its certificate. Own choice, beyond the RFC: a
 * certificate that names an OIN must name the token's, bound or not, so that nobody uses another organisation's token.
 */
export function controleerCertificaat(claims: Tokenclaims, certificaat: Clientcertificaat | null): void {
  const gebonden = claims.cnf?.['x5t#S256'];
  if (gebonden !== undefined && certificaat === null) throw geweigerd('bound, but the connection has no certificate');
  if (gebonden !== undefined && gebonden !== certificaat?.x5tS256) throw geweigerd('bound to another certificate');
  if (certificaat?.oin != null && certificaat.oin !== claims.oin) throw geweigerd('the certificate names another OIN');
}

const geweigerd = (reden: string) => new BronFout('CERTIFICAAT', { intern: `token refused: ${reden}` });
