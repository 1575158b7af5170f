import type pg from 'pg';
import { CODETABELLEN, type Coderij, type Dossier, type Feit, type Registerstand } from './Registerstand';

const FEITEN = [
  ...(['pgn', 'persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode', 'examen'] as const),
  ...(['examenresultaat', 'diploma', 'bpv', 'getuigschrift', 'vrijstelling', 'registratie_elders'] as const),
];

const VAN_TOT = `jsonb_build_object('van', lower(f.geldig), 'tot', upper(f.geldig))`;
const BEKEND = `jsonb_build_object('bekend', to_char(lower(f.geregistreerd) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  'bekendTot', to_char(upper(f.geregistreerd) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'))`;

/** The tables of the register themselves, with all that was ever known: no view, no function of the product. */
export async function leesRegister(db: pg.Client): Promise<Registerstand> {
  const { rows } = await db.query<{ id: string; logpseudoniem: string }>(
    'select id, logpseudoniem from register.persoon order by id',
  );
  const leeg = () => Object.fromEntries(FEITEN.map((tabel) => [tabel, []]));
  const dossiers = new Map(
    rows.map(({ id, logpseudoniem }) => [
      Number(id),
      { id: Number(id), logpseudoniem, ...leeg() } as unknown as Dossier,
    ]),
  );
  for (const tabel of FEITEN) {
    const feiten = await db.query<{ feit: Feit }>(
      `select to_jsonb(f) - 'geldig' - 'geregistreerd' || ${VAN_TOT} || ${BEKEND} as feit from register.${tabel} f order by f.id`,
    );
    for (const { feit } of feiten.rows) (dossiers.get(feit.persoon_id)![tabel] as Feit[]).push(feit);
  }
  const codes = {} as Registerstand['codes'];
  for (const tabel of CODETABELLEN) {
    const rijen = await db.query<{ rij: Coderij }>(
      `select to_jsonb(f) - 'geldig' || ${VAN_TOT} as rij from register.${tabel} f`,
    );
    codes[tabel] = rijen.rows.map(({ rij }) => rij);
  }
  return { dossiers: [...dossiers.values()], codes };
}
