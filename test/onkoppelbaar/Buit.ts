import { alleBladzijden, alleVragen, sdlVan } from '../nietInmenging/alleVragen';
import type { Partner } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';

export type Rij = Record<string, string | number | boolean | null> & { rijsleutel: string; pseudoniem: string };

/** Everything that came to an agency. */
export interface Buit {
  /** per noun the rows in the order in which they first came, each once */
  rijen: Record<string, Rij[]>;
  cursors: string[];
  /** the state that each receipt told */
  standen: Set<string | null>;
  /** the answers as they came over the line */
  teksten: string[];
}

const NOUN: Record<string, string> = {
  onderwijsdeelnemers: 'Onderwijsdeelnemer',
  inschrijvingen: 'Inschrijving',
  examens: 'Examen',
  examenresultaten: 'Examenresultaat',
  diplomas: 'Diploma',
  bpvs: 'Bpv',
};

/** What the attackers fill in: the dates and years of interest; the rest of the contract has no required argument. */
export const WAARDEN = {
  peildatum: ['2025-10-01', '2026-10-01', VANDAAG],
  examenjaar: [2025, 2026],
  schooljaar: ['2025-2026'],
  tabel: ['CREBO'],
};

/** An attacker: asks everything that the contract allows, with every field, and keeps it all. */
export async function haalBuit(partner: Partner, waarden: Record<string, unknown[]> = WAARDEN): Promise<Buit> {
  const buit: Buit = { rijen: {}, cursors: [], standen: new Set(), teksten: [] };
  for (const vraag of alleVragen(await sdlVan(partner), waarden)) {
    const noun = NOUN[vraag.veld];
    for (const { tekst, json } of await alleBladzijden(partner, vraag)) {
      buit.teksten.push(tekst);
      buit.standen.add(json.extensions.verstrekking.stand);
      if (!noun) continue;
      buit.rijen[noun] ??= [];
      const { edges, pageInfo } = json.data[vraag.veld] as {
        edges: { cursor: string; node: Rij }[];
        pageInfo: { endCursor: string };
      };
      for (const { cursor, node } of edges) {
        buit.rijen[noun].push(node);
        buit.cursors.push(cursor);
      }
      if (edges.length) buit.cursors.push(pageInfo.endCursor);
    }
  }
  for (const [noun, rijen] of Object.entries(buit.rijen)) {
    buit.rijen[noun] = [...new Map(rijen.map((rij) => [rij.rijsleutel, rij])).values()];
  }
  return buit;
}
