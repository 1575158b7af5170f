import type { EntityManager } from 'typeorm';
import type { Datum } from '../../values/Datum';
import { type Pgn, pgnSoort } from '../../values/Pgn';
import { Adres } from '../entities/Adres';
import { Persoon } from '../entities/Persoon';
import { Persoonsgegevens } from '../entities/Persoonsgegevens';
import { PgnAlias } from '../entities/PgnAlias';
import { Dossier } from './Dossier';
import type { Inhoud, Invulling } from './versie';

export interface NieuwePersoon {
  /** from `reserveerPersoonId`, when the pseudonym is computed from it; otherwise the database gives one */
  id?: string;
  /** how the logboek and the projections will name the person */
  logpseudoniem: bigint;
  /** from which day all of this is so */
  vanaf: Datum;
  pgn: Pgn;
  gegevens: Invulling<Inhoud<Persoonsgegevens>>;
  adres: Invulling<Inhoud<Adres>>;
}

/** What each slice that does not name persons by their number will call one (src/projecties/pseudoniemen.ts). */
export type Pseudoniemen = (persoonId: string) => { slice: string; pseudoniem: string; rijgeheim: Buffer }[];

export async function voegPersoonToe(
  db: EntityManager,
  nieuw: NieuwePersoon,
  pseudoniemen: Pseudoniemen = () => [],
): Promise<string> {
  const persoon = { logpseudoniem: String(nieuw.logpseudoniem), ...(nieuw.id === undefined ? {} : { id: nieuw.id }) };
  const { identifiers } = await db.insert(Persoon, persoon);
  for (const { slice, pseudoniem, rijgeheim } of pseudoniemen(identifiers[0]!.id)) {
    await db.query(
      `insert into pseudoniemen.${slice} (persoon_id, logpseudoniem, pseudoniem, rijgeheim) values ($1, $2, $3, $4)`,
      [identifiers[0]!.id, persoon.logpseudoniem, pseudoniem, rijgeheim],
    );
  }
  const dossier = await Dossier.open(db, identifiers[0]!.id);
  const geldig = { van: nieuw.vanaf, tot: null };
  await dossier.noteer(PgnAlias, { pgn: nieuw.pgn, soort: pgnSoort(nieuw.pgn) }, geldig);
  await dossier.noteer(Persoonsgegevens, nieuw.gegevens as Inhoud<Persoonsgegevens>, geldig);
  await dossier.noteer(Adres, nieuw.adres as Inhoud<Adres>, geldig);
  return dossier.persoonId;
}
