import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import type { Versiewijziging } from '../policy/versiewijzigingen';

/** One agency as a hub serves it. */
export interface Bediend {
  slice: Slice;
  /** of the contract, as published */
  versies: readonly Versiewijziging[];
}

const vul = (db: ClientBase, tabel: string, rijen: object[]) =>
  db.query(`insert into ${tabel} select * from jsonb_populate_recordset(null::${tabel}, $1::jsonb)`, [
    JSON.stringify(rijen),
  ]);

/** Who may ask, and by which contract: as the hub that started last has it. In the caller's transaction. */
export async function legOrganisatiesVast(db: ClientBase, bediend: Bediend[]): Promise<void> {
  const organisaties = bediend.flatMap(({ slice: { afnemer, autorisatie, contractversie, vragers } }) => {
    const { puntenPerUur, personenPerDag } = autorisatie.limieten.budget;
    const gedeeld = {
      ...{ doel: afnemer.doel, afnemer: afnemer.afnemer, afnemer_naam: afnemer.naam, contract: contractversie },
    };
    return [
      ...vragers.map(({ id, naam, oin }) => ({
        ...{ ...gedeeld, id, naam, oin, punten_per_uur: puntenPerUur, personen_per_dag: personenPerDag },
        gemachtigd: false,
      })),
      ...(afnemer.gemachtigden ?? []).map(({ id, naam, oin }) => ({ ...gedeeld, id, naam, oin, gemachtigd: true })),
    ];
  });
  const versies = bediend.flatMap(({ slice: { afnemer }, versies }) =>
    versies.map(({ versie, van, aangekondigd, wijzigingen }) => ({
      ...{ afnemer: afnemer.afnemer, versie, van, aangekondigd },
      ingrijpend: wijzigingen.some(({ ingrijpend }) => ingrijpend),
      woorden: wijzigingen.map(({ woorden }) => woorden),
    })),
  );
  // another hub may do so at the same moment
  await db.query('lock table beheer.organisatie in exclusive mode');
  await db.query('delete from beheer.organisatie');
  await vul(db, 'beheer.organisatie', organisaties);
  await db.query('delete from beheer.contractversie');
  await vul(db, 'beheer.contractversie', versies);
}
