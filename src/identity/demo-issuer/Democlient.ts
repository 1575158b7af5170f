/** An organisation that lets others ask on its behalf: what their tokens say of it. */
export interface Mandaatgever {
  id: string;
  oin: string;
  gebied: string[];
}

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
  /** on behalf of whom it may ask instead of for itself; each token names one */
  namens?: Mandaatgever[];
  /** how it proves itself to the issuer; `tls_client_auth` (RFC 8705 §2.1) goes by the OIN in its certificate */
  methode?: 'private_key_jwt' | 'tls_client_auth';
}
