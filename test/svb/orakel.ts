import type pg from 'pg';
import type { Controle, Inschrijving } from './controle';

/**
 * What SVB must be answered, said a second time and slowly: plain TypeScript over the rows of the register, with ages from
 * the calendar. It shares nothing with the product but the question.
 */
interface Feit {
  persoon: string;
  /** [van, tot); null is open */
  van: string | null;
  tot: string | null;
  [kolom: string]: unknown;
}

export interface Registerstand {
  nummers: Map<string, string>;
  gegevens: Map<string, Feit[]>;
  inschrijvingen: Map<string, Feit[]>;
  perioden: Map<string, Feit[]>;
}

/** The rows that the register holds for true now. */
async function lees(db: pg.Client, tabel: string): Promise<Map<string, Feit[]>> {
  const { rows } = await db.query<{ feit: Feit; bekend_tot: string | null }>(
    `select to_jsonb(f) || jsonb_build_object('persoon', persoon_id, 'van', lower(geldig), 'tot', upper(geldig)) as feit,
       upper(geregistreerd) as bekend_tot from register.${tabel} f`,
  );
  const perPersoon = new Map<string, Feit[]>();
  for (const { feit, bekend_tot } of rows) {
    if (bekend_tot !== null) continue;
    const sleutel = String(feit.persoon);
    perPersoon.set(sleutel, [...(perPersoon.get(sleutel) ?? []), feit]);
  }
  return perPersoon;
}

export async function leesRegister(db: pg.Client): Promise<Registerstand> {
  const nummers = new Map<string, string>();
  for (const [persoon, aliassen] of await lees(db, 'pgn')) {
    for (const { pgn } of aliassen) nummers.set(pgn as string, persoon);
  }
  return {
    nummers,
    gegevens: await lees(db, 'persoonsgegevens'),
    inschrijvingen: await lees(db, 'inschrijving'),
    perioden: await lees(db, 'inschrijvingsperiode'),
  };
}

const geldt = ({ van, tot }: Feit, dag: string) => (van === null || van <= dag) && (tot === null || dag < tot);

type Kalenderdag = [jaar: number, maand: number, dag: number];

const delen = (dag: string) => dag.split('-').map(Number) as Kalenderdag;

/** The last day on which somebody with this birth date (unknown parts zero) can have been born. */
export function laatsteGeboortedag(geboortedatum: number): Kalenderdag | null {
  const jaar = Math.floor(geboortedatum / 10_000);
  const maand = Math.floor(geboortedatum / 100) % 100;
  const dag = geboortedatum % 100;
  if (jaar === 0) return null;
  if (maand === 0) return [jaar, 12, 31];
  if (dag === 0) return [jaar, maand, new Date(Date.UTC(jaar, maand, 0)).getUTCDate()];
  return [jaar, maand, dag];
}

/** Birthdays counted on the calendar. */
function leeftijdOp([jaar, maand, dag]: Kalenderdag, op: string): number {
  const [j, m, d] = delen(op);
  const jarigGeweest = m > maand || (m === maand && d >= dag);
  return j - jaar - (jarigGeweest ? 0 : 1);
}

export function begin(peildatum: string): string {
  const [jaar, maand] = delen(peildatum);
  const eerste = [10, 7, 4, 1].find((m) => m <= maand)!;
  return `${jaar}-${String(eerste).padStart(2, '0')}-01`;
}

function inschrijvingenOp(register: Registerstand, persoon: string, peildatum: string): Inschrijving[] {
  const lopend = (register.inschrijvingen.get(persoon) ?? []).filter((feit) => geldt(feit, peildatum));
  const gezien = new Map<string, Inschrijving>();
  for (const inschrijving of lopend) {
    for (const periode of register.perioden.get(persoon) ?? []) {
      if (periode.inschrijving_id !== inschrijving.inschrijving_id || !geldt(periode, peildatum)) continue;
      const zichtbaar: Inschrijving = {
        brin: inschrijving.brin as string,
        vestiging: periode.vestiging as string,
        datumIn: inschrijving.van!,
        datumUit: inschrijving.tot,
        onderwijssoort: periode.sector as string,
      };
      gezien.set(JSON.stringify(zichtbaar), zichtbaar);
    }
  }
  const sleutel = ({ brin, vestiging, datumIn, datumUit, onderwijssoort }: Inschrijving) =>
    [datumIn, brin, vestiging, onderwijssoort, datumUit ?? '9999'].join();
  return [...gezien.values()].sort((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
}

/** The answer about a number that is well formed. */
export function orakel(register: Registerstand, pgn: string, peildatum: string, vandaag: string): Controle {
  const leeg = { reden: null, ingeschreven: null, onderwijsdeelnemer: null, inschrijvingen: [] };
  const nietGevonden: Controle = { pgn, uitkomst: 'NIET_GEVONDEN', ...leeg };
  const persoon = register.nummers.get(pgn);
  const gegevens = persoon && register.gegevens.get(persoon)?.find((feit) => geldt(feit, vandaag));
  if (!persoon || !gegevens) return nietGevonden;
  const geboren = laatsteGeboortedag(gegevens.geboortedatum as number);
  const leeftijd = geboren && leeftijdOp(geboren, begin(peildatum));
  if (leeftijd !== 16 && leeftijd !== 17) return nietGevonden;
  const inschrijvingen = inschrijvingenOp(register, persoon, peildatum);
  return {
    ...{ pgn, uitkomst: 'GEVONDEN', reden: null, ingeschreven: inschrijvingen.length > 0 },
    onderwijsdeelnemer: {
      pgn,
      achternaam: gegevens.achternaam,
      voorvoegsel: gegevens.voorvoegsel,
      voornamen: gegevens.voornamen,
      leeftijd,
      datumVestiging: gegevens.datum_vestiging,
      datumVertrek: gegevens.datum_vertrek,
      datumOverlijden: gegevens.datum_overlijden,
    },
    inschrijvingen,
  };
}
