import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Feit } from './Feit';
import { Persoon } from './Persoon';

/**
 * A stretch of an enrolment in which programme, level, mode, year and funding stayed the same; the periods of an
 * enrolment lie within it and do not overlap. Source: Regeling gegevensverstrekking PGN BVE 2009 (BWBR0027035).
 */
@Entity({ schema: 'register', name: 'inschrijvingsperiode' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'inschrijvingsperiode_persoon_id_fkey' })
@Check('inschrijvingsperiode_vestiging_check', `vestiging ~ '^[0-9A-Z]{2}$'`)
@Check('inschrijvingsperiode_opleidingscode_check', `opleidingscode ~ '^[0-9]{4,5}$'`)
@Check('inschrijvingsperiode_sector_check', `sector in ('PO', 'SO', 'VO', 'VSO', 'VAVO', 'MBO', 'HO')`)
@Check('inschrijvingsperiode_leerweg_check', `leerweg in ('BOL', 'BBL')`)
@Check('inschrijvingsperiode_intensiteit_check', `intensiteit in ('VT', 'DT', 'EX')`)
@Check('inschrijvingsperiode_nieuwkomer_check', 'nieuwkomer between 1 and 2')
@Check('inschrijvingsperiode_geldig_check', 'not isempty(geldig) and not lower_inf(geldig)')
@Index('inschrijvingsperiode_persoon', ['persoonId'])
export class Inschrijvingsperiode extends Feit {
  @Column({ name: 'inschrijving_id', type: 'bigint' })
  inschrijvingId: string;

  /** Code of the location within the enrolment's institution. */
  @Column({ type: 'char', length: 2 })
  vestiging: string;

  @Column({ type: 'text' })
  sector: 'PO' | 'SO' | 'VO' | 'VSO' | 'VAVO' | 'MBO' | 'HO';

  /** Elementcode (VO, VAVO) or crebo (MBO); null where the sector has none. */
  @Column({ type: 'text', nullable: true })
  opleidingscode: string | null;

  /** Level 1-4 (mbo). */
  @Column({ type: 'smallint', nullable: true })
  niveau: number | null;

  @Column({ type: 'text', nullable: true })
  leerweg: 'BOL' | 'BBL' | null;

  /** Full time, part time, or exam participant (EX), who follows no lessons. */
  @Column({ type: 'text', nullable: true })
  intensiteit: 'VT' | 'DT' | 'EX' | null;

  @Column({ type: 'smallint', nullable: true })
  leerjaar: number | null;

  /** Registered for funding. */
  @Column({ type: 'boolean' })
  bekostigd: boolean;

  /** Which year of a newcomer (nieuwkomer, vo): 1 is an eerstejaars nieuwkomer; null for everybody else. */
  @Column({ type: 'smallint', nullable: true })
  nieuwkomer: number | null;
}
