import { KEUZEN, type Keuze } from './Keuze';

/** The address of a screen with what is chosen on it: whoever opens it sees the same, if it is her region. */
export function adres(pagina: 'overzicht' | 'jongeren', keuze: Keuze): string {
  const gekozen = KEUZEN.flatMap((naam) => (keuze[naam] ? [[naam, keuze[naam]] as [string, string]] : []));
  const vraag = new URLSearchParams(gekozen).toString();
  const pad = `/dashboard/regio/${encodeURIComponent(keuze.regio)}${pagina === 'jongeren' ? '/jongeren' : ''}`;
  return vraag ? `${pad}?${vraag}` : pad;
}
