import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import { referentiepad } from './leesCsv';

interface Tabel {
  bestand: string;
  /** the columns of the file, in its order */
  csv: string;
  /** what follows `insert into register.<tabel>`, reading from the temp table `nieuw` (all text, empty = null) */
  invoer: string;
  /** facts point at these rows, so they are updated and never deleted; the other tables are replaced */
  blijvend?: true;
}

const GELDIG = 'daterange(van::date, tot::date)';

const tabellen: Record<string, Tabel> = {
  gemeente: {
    bestand: 'gemeenten.csv',
    csv: 'code, naam, van, tot, opgegaan_in',
    invoer: `(code, naam, geldig, opgegaan_in) select code, naam, ${GELDIG}, opgegaan_in from nieuw`,
  },
  rmc_regio: {
    bestand: 'rmc-regios.csv',
    csv: 'nr, naam, contactgemeente, van, tot',
    invoer: `(nr, naam, contactgemeente, geldig) select nr::smallint, naam, contactgemeente, ${GELDIG} from nieuw`,
  },
  rmc_indeling: {
    bestand: 'rmc-indeling.csv',
    csv: 'gemeentecode, rmc_nr, van, tot',
    invoer: `(gemeentecode, rmc_nr, geldig) select gemeentecode, rmc_nr::smallint, ${GELDIG} from nieuw`,
  },
  elementcode: {
    bestand: 'elementcodes.csv',
    csv: 'code, omschrijving, soort, lwoo, leerjaren, van, tot',
    invoer: `(code, omschrijving, soort, lwoo, leerjaren, geldig)
      select code, omschrijving, soort, lwoo = 'J', leerjaren, ${GELDIG} from nieuw`,
  },
  crebo: {
    bestand: 'crebo.csv',
    csv: 'code, naam, niveau, leerwegen, domein, van, tot',
    invoer: `(code, naam, niveau, leerwegen, domein, geldig)
      select code, naam, niveau::smallint, string_to_array(leerwegen, '|'), domein, ${GELDIG} from nieuw`,
  },
  vakcode: {
    bestand: 'vakcodes.csv',
    csv: 'code, niveau, naam, roepnaam, afkorting, van, tot',
    invoer: `(code, niveau, naam, roepnaam, afkorting, geldig)
      select code, niveau, naam, roepnaam, afkorting, ${GELDIG} from nieuw`,
  },
  instelling: {
    bestand: 'instellingen.csv',
    csv: 'brin, naam, sectoren, erkenning, van, tot',
    invoer: `(brin, naam, sectoren, erkenning, geldig)
      select brin, naam, string_to_array(sectoren, '|'), erkenning, ${GELDIG} from nieuw
      on conflict (brin) do update set (naam, sectoren, erkenning, geldig) =
        (excluded.naam, excluded.sectoren, excluded.erkenning, excluded.geldig)`,
    blijvend: true,
  },
  // The source gives no dates per site: a site is as old as its institution, which is loaded before it.
  vestiging: {
    bestand: 'vestigingen.csv',
    csv: 'brin, code, naam, soort, straat, huisnummer, postcode, plaats, gemeentecode',
    invoer: `(brin, code, naam, soort, straat, huisnummer, postcode, plaats, gemeentecode, geldig)
      select brin, n.code, n.naam, n.soort, n.straat, n.huisnummer, n.postcode, n.plaats, n.gemeentecode, i.geldig
      from nieuw n join register.instelling i using (brin)
      on conflict (brin, code) do update set
        (naam, soort, straat, huisnummer, postcode, plaats, gemeentecode, geldig) =
        (excluded.naam, excluded.soort, excluded.straat, excluded.huisnummer, excluded.postcode, excluded.plaats,
         excluded.gemeentecode, excluded.geldig)`,
    blijvend: true,
  },
};

/**
 * Fills the reference tables of `register` from seeds/referentie, in the caller's transaction, and gives the number of
 * rows per table. Loading again gives the same tables.
 */
export async function laadReferentie(client: ClientBase): Promise<Record<string, number>> {
  const aantallen: Record<string, number> = {};
  for (const [tabel, { bestand, csv, invoer, blijvend }] of Object.entries(tabellen)) {
    await client.query(`create temp table nieuw (${csv.replaceAll(',', ' text,')} text)`);
    const kopie = client.query(from('copy pg_temp.nieuw from stdin (format csv, header match)'));
    await pipeline(createReadStream(referentiepad(bestand)), kopie);
    if (!blijvend) await client.query(`delete from register.${tabel}`);
    const { rowCount } = await client.query(`insert into register.${tabel} ${invoer}`);
    await client.query('drop table pg_temp.nieuw');
    aantallen[tabel] = rowCount ?? 0;
  }
  return aantallen;
}

/** What changes when any of the files does. */
export function referentieVersie(): string {
  const som = createHash('sha256');
  for (const { bestand } of Object.values(tabellen)) som.update(readFileSync(referentiepad(bestand)));
  return som.digest('hex');
}
