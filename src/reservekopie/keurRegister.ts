import type { ClientBase } from 'pg';
import { inTransactie } from '../postgres/inTransactie';
import { type Paar, vergelijk } from '../projecties/vergelijk';
import type { Migratiestand } from '../register/migratiestand';
import type { Bevinding } from './Bevinding';
import { leesStand } from './leesStand';
import type { Manifest } from './Manifest';

export interface Keuring {
  bevindingen: Bevinding[];
  /** when the last provision in the log was, in words */
  laatste: string;
}

/** The index from persons to provisions, up to where it says that it is complete, and the records that it is made of. */
const INDEX: Paar = {
  naam: 'logboek.persoon_index',
  rijen: 'select from logboek.persoon_index',
  is: `select i.persoon, i.verstrekking from logboek.persoon_index i left join logboek.verstrekking v on v.id = i.verstrekking
    where v.id is null or v.transactie < (select tot from logboek.index_grens)`,
  hoort: `select persoon, v.id from logboek.verstrekking v cross join unnest(v.personen) persoon
    where v.transactie < (select tot from logboek.index_grens)`,
};

/** What a restored register must be, apart from its projections: of this version, readable, with all of its log. */
export async function keurRegister(
  db: ClientBase,
  { volgt, onbekend }: Migratiestand,
  manifest: Manifest | null,
): Promise<Keuring> {
  const bevindingen: Bevinding[] = [];
  const meld = (goed: boolean, tekst: string) => bevindingen.push({ goed, tekst });

  if (onbekend.length) meld(false, `migraties: een nieuwere hub maakte ${onbekend.join(', ')}; gebruik die versie`);
  else if (volgt.length) meld(true, `migraties: ${volgt.length} volgen bij de start van deze hub: ${volgt.join(', ')}`);
  else meld(true, 'migraties: alle van deze hub, en geen andere');

  bevindingen.push(await leesAlles(db));

  const [index] = await vergelijk(db, [INDEX]);
  const { ontbreekt, teveel } = index!;
  meld(
    ontbreekt + teveel === 0,
    `logboek: index van ${index!.rijen} regels op personen, ${ontbreekt} ontbreken, ${teveel} te veel`,
  );

  const stand = await leesStand(db);
  const minstens = manifest?.stand ?? { personen: 0, verstrekkingen: 0 };
  meld(
    stand.personen >= minstens.personen && stand.verstrekkingen >= minstens.verstrekkingen,
    `inhoud: ${stand.personen} personen en ${stand.verstrekkingen} verstrekkingen${
      manifest ? `; bij het maken ten minste ${minstens.personen} en ${minstens.verstrekkingen}` : ''
    }`,
  );
  const { laatsteVerstrekking: eind } = stand;
  const laatste = eind ? `De laatste verstrekking erin is van ${eind.toISOString()}.` : 'Er is nog niets verstrekt.';
  return { bevindingen, laatste };
}

/** Reads every page of every table, by which the server checks its checksum; an index would let it skip some. */
async function leesAlles(db: ClientBase): Promise<Bevinding> {
  const { rows } = await db.query<{ tabel: string }>(
    `select oid::regclass::text as tabel from pg_class
     where relkind = 'r' and relowner = (select oid from pg_roles where rolname = current_user)`,
  );
  let rijen = 0;
  let waar = '';
  try {
    await inTransactie(db, async () => {
      for (const weg of ['indexscan', 'indexonlyscan', 'bitmapscan']) await db.query(`set local enable_${weg} = off`);
      for (const { tabel } of rows) {
        waar = tabel;
        const geteld = await db.query<{ n: string }>(`select count(*) as n from ${tabel}`);
        rijen += Number(geteld.rows[0]!.n);
      }
    });
  } catch (fout) {
    return { goed: false, tekst: `tabellen: ${waar} is niet te lezen (${(fout as Error).message})` };
  }
  return { goed: true, tekst: `tabellen: ${rows.length} van begin tot eind gelezen, ${rijen} rijen` };
}
