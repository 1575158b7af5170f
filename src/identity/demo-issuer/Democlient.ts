/** A demo partner: what its tokens say about it. */
export interface Democlient {
  id: string;
  /** for people */
  naam: string;
  /** 20 digits */
  oin: string;
  /** the purposes it may ask a token for */
  doelen: string[];
  gebied?: string[];
  namens?: string;
  /** how it proves itself to the issuer; `tls_client_auth` (RFC 8705 §2.1) goes by the OIN in its certificate */
  methode?: 'private_key_jwt' | 'tls_client_auth';
}
