import type pg from 'pg';
import type { Beheerstand } from './Beheerstand';

/** By field of the contract the column of a table, and what of it is a moment. */
interface Tabel {
  naam: string;
  kolommen: string[];
  momenten: string[];
}

const TABELLEN: Record<keyof Beheerstand, Tabel> = {
  alarmen: { naam: 'beheer.alarm', kolommen: ['wand', 'tekst', 'aantal'], momenten: ['minuut'] },
  opschortingen: {
    naam: 'beheer.opschorting',
    kolommen: ['soort', 'doelwit', 'reden', 'door', 'opgeheven_door as "opgehevenDoor"'],
    momenten: ['sinds', 'opgeheven'],
  },
  termijnen: {
    naam: 'beheer.bewaartermijn',
    kolommen: [
      ...['naam', 'plaats', 'artikel', 'wat', 'vanaf', 'jaren', 'bron', 'eenheid', 'verlopen', 'binnenkort'],
      'dag::text as dag',
    ],
    momenten: ['geteld'],
  },
  opdrachten: {
    naam: 'beheer.opdracht',
    kolommen: ['id::int as id', 'soort', 'door', 'dag::text as dag', 'stap', 'gedaan', 'totaal', 'regels', 'goed'],
    momenten: ['gevraagd', 'begonnen', 'klaar'],
  },
  vernietigingen: {
    naam: 'bewaren.vernietiging',
    kolommen: ['id::int as id', 'dag::text as dag', 'door', 'termijn', 'artikel', 'aantal'],
    momenten: ['op'],
  },
  berichten: {
    naam: 'correcties.bericht',
    kolommen: ['slice', 'oin', 'gecorrigeerd::text as gecorrigeerd', 'bevestigd_op is not null as bevestigd'],
    momenten: [],
  },
  verbruik: { naam: 'beheer.verbruik', kolommen: ['oin', 'doel', 'punten', 'aantal'], momenten: ['uur', 'dag'] },
};

/** What the database writes as 2026-11-16 12:00:00.12, or with less or more behind the point, cut off after the thousandths. */
const alsMoment = (tekst: string): string => {
  const [dag, tijd] = tekst.split(' ') as [string, string];
  const [heel, deel = ''] = tijd.split('.') as [string, string?];
  return `${dag}T${heel}.${deel.padEnd(3, '0').slice(0, 3)}Z`;
};

const VRAAG = `select ${Object.entries(TABELLEN)
  .map(([soort, { naam, kolommen, momenten }]) => {
    const alsTekst = momenten.map((kolom) => `(${kolom} at time zone 'UTC')::text as ${kolom}`);
    return `(select coalesce(jsonb_agg(r), '[]') from (select ${[...kolommen, ...alsTekst].join(', ')} from ${naam}) r) as ${soort}`;
  })
  .join(', ')}`;

/** The tables themselves: no view, no function of the product. */
export async function leesBeheerstand(db: pg.Client): Promise<Beheerstand> {
  const { rows } = await db.query(VRAAG);
  for (const [soort, { momenten }] of Object.entries(TABELLEN))
    for (const rij of rows[0][soort])
      for (const kolom of momenten) if (rij[kolom] !== null) rij[kolom] = alsMoment(rij[kolom]);
  return rows[0];
}
