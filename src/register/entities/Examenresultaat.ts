import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Feit } from './Feit';
import { Persoon } from './Persoon';

/**
 * What an exam yielded in one vak: grades in tenths, 10 up to and including 100, and final grades whole.
 * Source: Regeling gegevenslevering VO (BWBR0015232), for vavo Regeling gegevensverstrekking PGN BVE 2009 (BWBR0027035).
 */
@Entity({ schema: 'register', name: 'examenresultaat' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'examenresultaat_persoon_id_fkey' })
@Check('examenresultaat_vakcode_check', `vakcode ~ '^[0-9]{4}$'`)
@Check('examenresultaat_toepassing_check', `toepassing in ('G', 'V', 'D', 'I')`)
@Check('examenresultaat_se_check', 'se between 10 and 100')
@Check('examenresultaat_ce1_check', 'ce1 between 10 and 100')
@Check('examenresultaat_ce2_check', 'ce2 between 10 and 100')
@Check('examenresultaat_ce3_check', 'ce3 between 10 and 100')
@Check('examenresultaat_cijferlijst_check', 'cijferlijst between 1 and 10')
@Check('examenresultaat_geldig_check', 'not isempty(geldig)')
@Index('examenresultaat_huidig', ['examenId', 'vakcode'], { unique: true, where: 'upper_inf(geregistreerd)' })
@Index('examenresultaat_persoon', ['persoonId'])
export class Examenresultaat extends Feit {
  @Column({ name: 'examen_id', type: 'bigint' })
  examenId: string;

  @Column({ type: 'char', length: 4 })
  vakcode: string;

  /** In which way the result counts: geëxamineerd, vrijstelling, dispensatie or inruil. */
  @Column({ type: 'char', length: 1, default: 'G' })
  toepassing: 'G' | 'V' | 'D' | 'I';

  /** Counts for the diploma. */
  @Column({ type: 'boolean' })
  diplomavak: boolean;

  /** Part of the combinatiecijfer. */
  @Column({ type: 'boolean', default: false })
  combinatiecijfer: boolean;

  /** School exam. */
  @Column({ type: 'smallint', nullable: true })
  se: number | null;

  /** Central exam in the first tijdvak. */
  @Column({ type: 'smallint', nullable: true })
  ce1: number | null;

  @Column({ type: 'smallint', nullable: true })
  ce2: number | null;

  @Column({ type: 'smallint', nullable: true })
  ce3: number | null;

  /** Computed by the database from SE and the best CE (Eindexamenbesluit VO art. 47): read, never written. */
  @Column({ type: 'smallint', nullable: true, insert: false, update: false })
  readonly eindcijfer: number | null;

  /** The grade on the list of grades; null while there is none, and for a part of the combinatiecijfer. */
  @Column({ type: 'smallint', nullable: true })
  cijferlijst: number | null;
}
