import { geldtOp } from '../../vsv/formule/geldtOp';
import type { Registerstand } from './Registerstand';

export interface Plaats {
  gemeente: string;
  /** number of the RMC region; null where the municipality is in none */
  regio: string | null;
}

/**
 * Which municipality a code stands for on a day, through the mergers until then, and in which region that lies (DOMEIN §8).
 * An address keeps the code under which it was registered. Null for a code that the table does not have.
 */
export function indeling({ codes }: Registerstand, dag: string): (code: string | null) => Plaats | null {
  const laatste = new Map<string, { opgegaan_in: string | null; tot: string | null }>();
  for (const rij of codes.gemeente) {
    const { code, opgegaan_in, tot } = rij as unknown as {
      code: string;
      opgegaan_in: string | null;
      tot: string | null;
    };
    const eerder = laatste.get(code);
    if (!eerder || tot === null || (eerder.tot !== null && tot > eerder.tot)) laatste.set(code, { opgegaan_in, tot });
  }
  const gevonden = new Map<string, Plaats>();
  return (code) => {
    if (code === null || !laatste.has(code)) return null;
    const eerder = gevonden.get(code);
    if (eerder) return eerder;
    let gemeente = code;
    for (let rij = laatste.get(gemeente); rij?.opgegaan_in && rij.tot !== null && rij.tot <= dag; ) {
      gemeente = rij.opgegaan_in;
      rij = laatste.get(gemeente);
    }
    const regio = codes.rmc_indeling.find((rij) => rij.gemeentecode === gemeente && geldtOp(rij, dag));
    const plaats = { gemeente, regio: regio ? String(regio.rmc_nr) : null };
    gevonden.set(code, plaats);
    return plaats;
  };
}
