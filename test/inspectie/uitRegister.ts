import { createHmac } from 'node:crypto';
import type pg from 'pg';
import type { Slice } from '../../src/policy/Slice';
import { sleutels, VANDAAG } from '../opstelling/vast';
import type { Rij } from './haalAlles';

/** The owner's view of current knowledge, and which columns name lines of facts. */
const VIEW: Record<string, { view: string; lijnen: Record<string, string> }> = {
  Onderwijsdeelnemer: { view: 'nu_persoon', lijnen: {} },
  Inschrijving: { view: 'nu_inschrijving', lijnen: {} },
  Examen: { view: 'nu_examen', lijnen: {} },
  Examenresultaat: { view: 'nu_examenresultaat', lijnen: { examen: 'examen_lijn' } },
  Diploma: { view: 'nu_diploma', lijnen: {} },
  Bpv: { view: 'nu_bpv', lijnen: {} },
};

const kameel = (kolom: string) => kolom.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function rijsleutel(geheim: Buffer, soort: string, lijn: unknown): string {
  const hex = createHmac('sha256', geheim).update(`${soort.toLowerCase()}/${lijn}`).digest('hex');
  return hex.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The number that names each person today: of those the register holds for true, the one of today, or else the last. */
async function nummers(db: pg.Client): Promise<Map<string, string>> {
  const { rows } = await db.query<{ persoon: string; pgn: string; van: string; tot: string | null }>(
    `select persoon_id as persoon, pgn, coalesce(lower(geldig)::text, '') as van, upper(geldig)::text as tot
     from register.pgn where upper(geregistreerd) is null order by lower(geldig) nulls first`,
  );
  const nu = new Map<string, string>();
  const vast = new Set<string>();
  for (const { persoon, pgn, van, tot } of rows) {
    if (!vast.has(persoon)) nu.set(persoon, pgn);
    if (van <= VANDAAG && (tot === null || VANDAAG < tot)) vast.add(persoon);
  }
  return nu;
}

/**
 * What a slice that holds everybody must give of a noun, said a second time: the owner's view, with the pseudonym and the
 * keys computed here from the keys outside the database. In the order of the row keys.
 */
export async function uitRegister(db: pg.Client, slice: Slice, soort: string, waar = 'true'): Promise<Rij[]> {
  const { view, lijnen } = VIEW[soort]!;
  const van = sleutels.pseudonimiseer(slice.sleutellabel);
  const pgns = await nummers(db);
  const { rows } = await db.query<{ rij: Rij }>(`select to_jsonb(n) as rij from register.${view} n where ${waar}`);
  return rows
    .map(({ rij }) => {
      const persoon = String(rij.persoon_id);
      const { pseudoniem, rijgeheim } = van(persoon);
      const eigen = Object.fromEntries(Object.entries(rij).map(([kolom, waarde]) => [kameel(kolom), waarde]));
      const keten = Object.entries(lijnen).map(([veld, kolom]) => [veld, rijsleutel(rijgeheim, veld, rij[kolom])]);
      return {
        ...{ ...eigen, ...Object.fromEntries(keten), pseudoniem, pgn: pgns.get(persoon)! },
        rijsleutel: rijsleutel(rijgeheim, soort, rij.lijn),
      };
    })
    .sort((a, b) => (a.rijsleutel < b.rijsleutel ? -1 : 1));
}

/** Only these fields, in this order. */
export const alleen = (rijen: Rij[], velden: string[]): Rij[] =>
  rijen.map((rij) => Object.fromEntries(velden.map((veld) => [veld, rij[veld]])));
