const VINGERAFDRUK = /^[A-Za-z0-9_-]{43}$/;
const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/;

/**
 * The thumbprint (x5t#S256, RFC 8705) that somebody typed, or that of the certificate (PEM) that she pasted; the certificate
 * itself stays in the browser. Null for what is neither.
 */
export async function vingerafdrukVan(tekst: string): Promise<string | null> {
  const getypt = tekst.trim();
  if (VINGERAFDRUK.test(getypt)) return getypt;
  const inhoud = PEM.exec(getypt)?.[1];
  if (inhoud === undefined) return null;
  try {
    const der = Uint8Array.from(atob(inhoud.replace(/\s/g, '')), (teken) => teken.charCodeAt(0));
    const som = new Uint8Array(await crypto.subtle.digest('SHA-256', der));
    return btoa(String.fromCharCode(...som))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  } catch {
    return null;
  }
}
