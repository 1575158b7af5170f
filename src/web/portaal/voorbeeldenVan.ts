import type { Voorbeeldbestand } from './Voorbeeld';

const bestanden = import.meta.glob<Voorbeeldbestand>('./voorbeelden/*.ts', { import: 'default', eager: true });

/** The examples of an agency; none where it has no file (a test sees to it that it has). */
export const voorbeeldenVan = (afnemer: string): Voorbeeldbestand =>
  bestanden[`./voorbeelden/${afnemer}.ts`] ?? { voorbeelden: [], testpersonen: { uitleg: '', wie: [] } };
