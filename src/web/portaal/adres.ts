export type Deel = 'verkenner' | 'documentatie' | 'testpersonen';

/** The address of a part of a partner's pages. A test person goes behind the #, by name: her number is in no address. */
export function adres(partner: string, deel: Deel, keuze?: { voorbeeld: string; testpersoon?: string }): string {
  const pad = `/portaal/${encodeURIComponent(partner)}/${deel}`;
  if (!keuze) return pad;
  const vraag = `?voorbeeld=${encodeURIComponent(keuze.voorbeeld)}`;
  return `${pad}${vraag}${keuze.testpersoon ? `#${encodeURIComponent(keuze.testpersoon)}` : ''}`;
}
