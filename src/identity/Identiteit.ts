/** Who asks, as proven by an access token, and by the connection's certificate where there is one. */
export interface Identiteit {
  clientId: string;
  /** organisatie-identificatienummer: 20 digits */
  oin: string;
  /** the one purpose (scope) for which this token was given */
  doel: string;
  /** the areas the caller serves (gemeentecodes, BRINs); empty where the purpose has none */
  gebied: ReadonlySet<string>;
  /** the party whose mandate the caller acts under */
  namens: string | null;
  /** the subject of the token: a client, or the person logged in */
  wie: string;
  jti: string;
  /** SHA-256 thumbprint (`x5t#S256`) of the certificate the token is bound to */
  certificaat: string | null;
  /** the session of whoever is logged in at the hub itself: its name, not its secret, and when it ends */
  sessie: { id: string; tot: Date } | null;
}
