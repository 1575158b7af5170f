import type { Datum } from '../../values/Datum';
import { doorsnede, type Periode, periodeTekst } from '../../values/Periode';
import { type Pgn, pgnSoort } from '../../values/Pgn';
import { Bpv } from '../entities/Bpv';
import { Examen } from '../entities/Examen';
import type { Feit } from '../entities/Feit';
import { Inschrijving } from '../entities/Inschrijving';
import { Inschrijvingsperiode } from '../entities/Inschrijvingsperiode';
import type { PgnAlias } from '../entities/PgnAlias';
import type { Dossier } from './Dossier';
import { examenperiode } from './examenperiode';
import { pasPeriodenIn } from './pasPeriodenIn';
import { pasResultatenAan } from './pasResultatenAan';
import { Vastleggingsfout } from './Vastleggingsfout';
import { type Feitsoort, periodeVan, type Wijziging } from './versie';
import { weigerBegin } from './weigerBegin';

type Vast =
  | ('inschrijvingId' | 'examenId' | 'diplomaId' | 'bpvId')
  | ('vrijstellingId' | 'registratieId' | 'getuigschriftId');

/**
 * What a correction may change: never which enrolment, exam, diploma or other named fact it is about, nor the kind of a
 * number, which follows from the number. The vak of a result may turn out to be another.
 */
export type Correctie<F extends Feit> = Omit<Wijziging<F>, Vast | (F extends PgnAlias ? 'soort' : never)>;

/**
 * What was registered was wrong: the current version is superseded by a changed one, whose row number is returned. What that
 * makes different in the slices is noted, for whoever received the wrong of it (AVG art. 19).
 */
export async function corrigeer<F extends Feit>(
  dossier: Dossier,
  soort: Feitsoort<F>,
  rijId: string,
  correctie: Correctie<F>,
): Promise<string> {
  const [rij] = await dossier.huidige(soort, { id: rijId });
  if (!rij) throw new Vastleggingsfout('NIET_HUIDIG');
  const wijziging = metGevolg(rij, correctie);
  const { geldig } = wijziging;
  if (geldig && rij instanceof Inschrijvingsperiode) await weigerBuiten(dossier, rij.inschrijvingId, geldig);
  if (geldig && rij instanceof Bpv) await weigerBegin(dossier, rij.inschrijvingId, geldig.van);
  const voor = await dossier.inSlices();
  const nieuweId = await dossier.vervang(soort, rij, wijziging);
  if (geldig && rij instanceof Inschrijving) await pasPeriodenIn(dossier, rij.inschrijvingId, geldig);
  if (geldig && rij instanceof Examen) await pasResultatenAan(dossier, rij.examenId, geldig);
  await dossier.meldOnjuist(soort, { voor, fout: rij.id, goed: nieuweId });
  return nieuweId;
}

async function weigerBuiten(dossier: Dossier, inschrijvingId: string, geldig: Periode): Promise<void> {
  const [inschrijving] = await dossier.huidige(Inschrijving, { inschrijvingId });
  const binnen = inschrijving && doorsnede(geldig, periodeVan(inschrijving));
  if (!binnen || periodeTekst(binnen) !== periodeTekst(geldig)) throw new Vastleggingsfout('BUITEN_INSCHRIJVING');
}

/** With what follows from it: the kind of a number, and the first day of an exam, a diploma or a getuigschrift. */
function metGevolg<F extends Feit>(rij: F, correctie: Correctie<F>): Wijziging<F> {
  const wijziging = correctie as Wijziging<F>;
  const { pgn, examenjaar, datum } = correctie as { pgn?: Pgn; examenjaar?: number; datum?: Datum };
  if (pgn !== undefined) return { ...wijziging, soort: pgnSoort(pgn) };
  const tot = (wijziging.geldig ?? periodeVan(rij)).tot;
  if (examenjaar !== undefined) return { ...wijziging, geldig: { ...examenperiode(examenjaar), tot } };
  if (datum !== undefined) return { ...wijziging, geldig: { van: datum, tot } };
  return wijziging;
}
