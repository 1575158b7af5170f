/** SQLSTATE, or a name as Node, our own list and OpenID Connect have them; never a number of nine digits. */
const CODE = /^([0-9A-Z]{5}|[A-Za-z][A-Za-z_]*)$/;

/**
 * What may be said about an error outside the hub's own memory: its class, and its code if it has one. A message is not
 * among it: the database, a parser or an issuer may repeat in it what it was given.
 */
export function foutsoort(fout: unknown): { fout: string; code?: string } {
  const naam = (fout as object | null | undefined)?.constructor?.name ?? typeof fout;
  const code = (fout as { code?: unknown } | null | undefined)?.code;
  return { fout: naam, ...(typeof code === 'string' && CODE.test(code) && { code }) };
}
