import type { Gezien } from './zonderToeval';

/** Where two answers begin to differ; null where they don't. */
export function zelfde(hier: Gezien, daar: Gezien): string | null {
  if (hier.status !== daar.status) return `status ${hier.status} en ${daar.status}`;
  if (hier.tekst !== daar.tekst) {
    let plek = 0;
    while (plek < hier.tekst.length && hier.tekst[plek] === daar.tekst[plek]) plek++;
    const stuk = ({ tekst }: Gezien) => tekst.slice(Math.max(0, plek - 80), plek + 80);
    return `…${stuk(hier)}\n…${stuk(daar)}`;
  }
  const [een, ander] = [hier, daar].map(({ headers }) => JSON.stringify(headers));
  return een === ander ? null : `koppen ${een} en ${ander}`;
}
