import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Datum } from '../../values/Datum';
import { Feit } from './Feit';
import { Instelling } from './Instelling';
import { Persoon } from './Persoon';

/**
 * A diploma that a person obtained; `geldig` begins on that day.
 * Source: Regeling gegevenslevering VO (BWBR0015232), Regeling gegevensverstrekking PGN BVE 2009 (BWBR0027035).
 */
@Entity({ schema: 'register', name: 'diploma' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'diploma_persoon_id_fkey' })
@ForeignKey(() => Instelling, ['brin'], ['brin'], { name: 'diploma_brin_fkey' })
@Check('diploma_vestiging_check', `vestiging ~ '^[0-9A-Z]{2}$'`)
@Check('diploma_opleidingscode_check', `opleidingscode ~ '^[0-9]{4,5}$'`)
@Check('diploma_soort_check', `soort in ('VMBO-BB', 'VMBO-KB', 'VMBO-GL', 'VMBO-TL', 'HAVO', 'VWO', 'MBO')`)
@Check('diploma_niveau_check', 'niveau between 1 and 4')
@Check('diploma_geldig_check', 'not isempty(geldig)')
@Check('diploma_check', `(soort = 'MBO') = (niveau is not null)`)
@Index('diploma_huidig', ['diplomaId'], { unique: true, where: 'upper_inf(geregistreerd)' })
@Index('diploma_persoon', ['persoonId'])
export class Diploma extends Feit {
  /** Names the diploma through all its versions. */
  @Column({ name: 'diploma_id', type: 'bigint' })
  diplomaId: string;

  @Column({ type: 'char', length: 4 })
  brin: string;

  /** Code of the location within the institution. */
  @Column({ type: 'char', length: 2 })
  vestiging: string;

  @Column({ type: 'text' })
  soort: 'VMBO-BB' | 'VMBO-KB' | 'VMBO-GL' | 'VMBO-TL' | 'HAVO' | 'VWO' | 'MBO';

  /** Elementcode (VO) or crebo (MBO). */
  @Column({ type: 'text' })
  opleidingscode: string;

  /** Level 1-4, of every diploma of mbo and of no other. */
  @Column({ type: 'smallint', nullable: true })
  niveau: number | null;

  /** The day on which it was obtained. */
  @Column({ type: 'date' })
  datum: Datum;

  /** Computed by the database: havo, vwo or mbo from level 2 on (LPW art. 1 under f). Read, never written. */
  @Column({ type: 'boolean', nullable: true, insert: false, update: false })
  readonly startkwalificatie: boolean;
}
