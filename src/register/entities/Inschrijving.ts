import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Datum } from '../../values/Datum';
import { Feit } from './Feit';
import { Instelling } from './Instelling';
import { Persoon } from './Persoon';

/**
 * An enrolment at an institution: `geldig` is [datum in, datum uit). What is followed there stands in its periods.
 * Source: Regeling gegevensverstrekking PGN BVE 2009 (BWBR0027035), Regeling gegevenslevering VO (BWBR0015232).
 */
@Entity({ schema: 'register', name: 'inschrijving' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'inschrijving_persoon_id_fkey' })
@ForeignKey(() => Instelling, ['brin'], ['brin'], { name: 'inschrijving_brin_fkey' })
@Check('inschrijving_reden_uitstroom_check', `reden_uitstroom ~ '^[0-9]{2}$'`)
@Check('inschrijving_geldig_check', 'not isempty(geldig) and not lower_inf(geldig)')
@Index('inschrijving_persoon', ['persoonId'])
export class Inschrijving extends Feit {
  /** Names the enrolment through all its versions. */
  @Column({ name: 'inschrijving_id', type: 'bigint' })
  inschrijvingId: string;

  @Column({ type: 'char', length: 4 })
  brin: string;

  /** The school's own number for a second enrolment of the same person. */
  @Column({ type: 'smallint', default: 1 })
  volgnummer: number;

  /** Planned end (mbo). */
  @Column({ name: 'datum_uit_gepland', type: 'date', nullable: true })
  datumUitGepland: Datum | null;

  /** Reason for leaving, 01-09 (mbo); 08 is no drop-out. */
  @Column({ name: 'reden_uitstroom', type: 'char', length: 2, nullable: true })
  redenUitstroom: string | null;
}
