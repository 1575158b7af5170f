import { haalAlles } from '../inspectie/haalAlles';
import type { Partner } from '../opstelling/hub';

const tekst = (waarden: unknown[]): string => waarden.map((waarde) => waarde ?? '-').join(' ');

/** Everything that a partner is given of a root field, page by page: the fields of each row as one text, sorted. */
export async function gegeven(partner: Partner, veld: string, velden: string, over?: string): Promise<string[]> {
  const bladzijden = await haalAlles(partner, { veld, velden, first: 1_000, ...(over && { over }) });
  return bladzijden
    .flat()
    .map((rij) => tekst(velden.split(' ').map((naam) => rij[naam])))
    .sort();
}
