import { doorsnede, type Periode, periodeTekst } from '../../values/Periode';
import { type Pgn, pgnSoort } from '../../values/Pgn';
import type { Feit } from '../entities/Feit';
import { Inschrijving } from '../entities/Inschrijving';
import { Inschrijvingsperiode } from '../entities/Inschrijvingsperiode';
import type { Dossier } from './Dossier';
import { pasPeriodenIn } from './pasPeriodenIn';
import { Vastleggingsfout } from './Vastleggingsfout';
import { type Feitsoort, periodeVan, type Wijziging } from './versie';

/** What a correction may change: never which enrolment it is, nor the kind of a number, which follows from the number. */
export type Correctie<F extends Feit> = Omit<Wijziging<F>, 'inschrijvingId' | 'soort'>;

/** What was registered was wrong: the current version is superseded by a changed one, whose row number is returned. */
export async function corrigeer<F extends Feit>(
  dossier: Dossier,
  soort: Feitsoort<F>,
  rijId: string,
  correctie: Correctie<F>,
): Promise<string> {
  const [rij] = await dossier.huidige(soort, { id: rijId });
  if (!rij) throw new Vastleggingsfout('NIET_HUIDIG');
  const { geldig } = correctie;
  if (geldig && rij instanceof Inschrijvingsperiode) await weigerBuiten(dossier, rij.inschrijvingId, geldig);
  const nieuweId = await dossier.vervang(soort, rij, metSoort(correctie));
  if (geldig && rij instanceof Inschrijving) await pasPeriodenIn(dossier, rij.inschrijvingId, geldig);
  return nieuweId;
}

async function weigerBuiten(dossier: Dossier, inschrijvingId: string, geldig: Periode): Promise<void> {
  const [inschrijving] = await dossier.huidige(Inschrijving, { inschrijvingId });
  const binnen = inschrijving && doorsnede(geldig, periodeVan(inschrijving));
  if (!binnen || periodeTekst(binnen) !== periodeTekst(geldig)) throw new Vastleggingsfout('BUITEN_INSCHRIJVING');
}

const metSoort = <F extends Feit>(correctie: Correctie<F>): Wijziging<F> =>
  ('pgn' in correctie ? { ...correctie, soort: pgnSoort(correctie.pgn as Pgn) } : correctie) as Wijziging<F>;
