import type { ClientBase } from 'pg';
import { ERKENNINGEN } from './erkenningVan';
import type { Feiten } from './Feiten';

const GELDIG = 'daterange(van, tot)';
const TIJDVAK = 'van date, tot date';

/** Per table: the columns of its rows as they are sent, the columns that they go to, and what is selected for those. */
const TABELLEN = {
  persoonsgegevens: {
    rij: `geboortedatum int, geslacht text, vertrek date, overlijden date, ${TIJDVAK}`,
    naar: 'achternaam, geboortedatum, geslacht, datum_vertrek, datum_overlijden, geldig',
    uit: `'Proef', geboortedatum, geslacht, vertrek, overlijden, ${GELDIG}`,
  },
  adres: {
    rij: `gemeente text, land text, ${TIJDVAK}`,
    naar: 'gemeentecode, landcode, geldig',
    uit: `gemeente, land, ${GELDIG}`,
  },
  inschrijving: {
    rij: `nummer bigint, brin text, volgnummer smallint, ${TIJDVAK}`,
    naar: 'inschrijving_id, brin, volgnummer, geldig',
    uit: `nummer, brin, volgnummer, ${GELDIG}`,
  },
  inschrijvingsperiode: {
    rij: `nummer bigint, vestiging text, sector text, opleidingscode text, niveau smallint, leerweg text, intensiteit text,
      leerjaar smallint, nieuwkomer smallint, bekostigd boolean, ${TIJDVAK}`,
    naar: `inschrijving_id, vestiging, sector, opleidingscode, niveau, leerweg, intensiteit, leerjaar, nieuwkomer,
      bekostigd, geldig`,
    uit: `nummer, vestiging, sector, opleidingscode, niveau, leerweg, intensiteit, leerjaar, nieuwkomer, bekostigd,
      ${GELDIG}`,
  },
  diploma: {
    rij: 'soort text, niveau smallint, brin text, datum date',
    naar: 'diploma_id, brin, vestiging, soort, opleidingscode, niveau, datum, geldig',
    uit: `nextval('register.diploma_nummer'), brin, '00', soort, case when soort = 'MBO' then '25001' else '0300' end,
      niveau, datum, daterange(datum, null)`,
  },
  getuigschrift: {
    rij: 'soort text, brin text, datum date',
    naar: 'getuigschrift_id, brin, vestiging, soort, datum, geldig',
    uit: `nextval('register.getuigschrift_nummer'), brin, '00', soort, datum, daterange(datum, null)`,
  },
  vrijstelling: {
    rij: `artikel text, bevestigd boolean, ${TIJDVAK}`,
    naar: 'vrijstelling_id, artikel, bevestigd, bron, geldig',
    uit: `nextval('register.vrijstelling_nummer'), artikel, bevestigd, 'PROEF', ${GELDIG}`,
  },
  registratie_elders: {
    rij: `soort text, ${TIJDVAK}`,
    naar: 'registratie_id, soort, bron, geldig',
    uit: `nextval('register.registratie_nummer'), soort, 'PROEF', ${GELDIG}`,
  },
} as const;
type Tabel = keyof typeof TABELLEN;

/**
 * Writes persons with all their facts into the register as current knowledge, and gives their persoon ids in the same
 * order. The number of statements does not depend on the number of persons. `eerste` is the logpseudoniem of the first.
 */
export async function schrijfFeiten(db: ClientBase, feiten: Feiten[], eerste?: number): Promise<string[]> {
  await db.query(
    `insert into register.instelling (brin, naam, sectoren, geldig, erkenning)
     select key, 'Instelling ' || key, '{PO,SO,VO,VSO,VAVO,MBO,HO}', daterange('1990-01-01', null), value
     from jsonb_each_text($1) on conflict (brin) do update set erkenning = excluded.erkenning`,
    [JSON.stringify(ERKENNINGEN)],
  );
  const personen = await ids(
    db,
    `with nieuw as (
       insert into register.persoon (logpseudoniem) select $2::bigint + plaats from generate_series(0, $1::int - 1) plaats
       returning id, logpseudoniem)
     select id from nieuw order by logpseudoniem`,
    [feiten.length, eerste ?? (await vrijLogpseudoniem(db))],
  );
  const nummers = await ids(
    db,
    `select nextval('register.inschrijving_nummer') as id from generate_series(1, $1::int)`,
    [feiten.reduce((som, { inschrijvingen }) => som + inschrijvingen.length, 0)],
  );
  const rijen = inRijen(feiten, personen, nummers);
  for (const [tabel, { rij, naar, uit }] of Object.entries(TABELLEN)) {
    await db.query(
      `insert into register.${tabel} (persoon_id, ${naar})
       select persoon, ${uit} from jsonb_to_recordset($1) as nieuw (persoon bigint, ${rij})`,
      [JSON.stringify(rijen[tabel as Tabel])],
    );
  }
  return personen;
}

function inRijen(feiten: Feiten[], personen: string[], nummers: string[]): Record<Tabel, object[]> {
  const rijen: Record<Tabel, object[]> = {
    persoonsgegevens: [],
    adres: [],
    inschrijving: [],
    inschrijvingsperiode: [],
    diploma: [],
    getuigschrift: [],
    vrijstelling: [],
    registratie_elders: [],
  };
  let volgende = 0;
  feiten.forEach((een, plaats) => {
    const persoon = personen[plaats]!;
    const voegToe = (tabel: Tabel, nieuwe: object[]): void => {
      for (const nieuw of nieuwe) rijen[tabel].push({ persoon, ...nieuw });
    };
    voegToe('persoonsgegevens', een.persoonsgegevens);
    voegToe('adres', een.adressen);
    een.inschrijvingen.forEach(({ perioden, ...inschrijving }, volgnummer) => {
      const nummer = nummers[volgende++]!;
      voegToe('inschrijving', [{ ...inschrijving, nummer, volgnummer: volgnummer + 1 }]);
      voegToe(
        'inschrijvingsperiode',
        perioden.map((periode) => ({ ...periode, nummer })),
      );
    });
    voegToe('diploma', een.diplomas);
    voegToe('getuigschrift', een.getuigschriften);
    voegToe('vrijstelling', een.vrijstellingen);
    voegToe('registratie_elders', een.elders);
  });
  return rijen;
}

async function ids(db: ClientBase, vraag: string, waarden: unknown[]): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(vraag, waarden);
  return rows.map(({ id }) => id);
}

/** Above those that were given out here before; real ones are spread over all of bigint. */
async function vrijLogpseudoniem(db: ClientBase): Promise<string> {
  const [hoogste] = await ids(
    db,
    'select coalesce(max(logpseudoniem), 0) + 1 as id from register.persoon where logpseudoniem between 0 and 1e12::bigint',
    [],
  );
  return hoogste!;
}
