import { KEUZEN, type Keuze, type Scherm } from './Keuze';

/**
 * The address of a screen with what is chosen on it: whoever opens it sees the same, if it is her region. What belongs to
 * another screen stays out.
 */
export function adres(scherm: Scherm, keuze: Keuze): string {
  const gekozen = [...KEUZEN.beide, ...KEUZEN[scherm]].flatMap((naam) =>
    keuze[naam] ? [[naam, keuze[naam]] as [string, string]] : [],
  );
  const vraag = new URLSearchParams(gekozen).toString();
  const pad = `/dashboard/regio/${encodeURIComponent(keuze.regio)}${scherm === 'jongeren' ? '/jongeren' : ''}`;
  return vraag ? `${pad}?${vraag}` : pad;
}
