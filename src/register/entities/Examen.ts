import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Datum } from '../../values/Datum';
import { Feit } from './Feit';
import { Instelling } from './Instelling';
import { Persoon } from './Persoon';

/**
 * That a person takes the exam of a programme in a year, and how it ended; the results stand per vak.
 * Source: Regeling gegevenslevering VO (BWBR0015232), for vavo Regeling gegevensverstrekking PGN BVE 2009 (BWBR0027035).
 */
@Entity({ schema: 'register', name: 'examen' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'examen_persoon_id_fkey' })
@ForeignKey(() => Instelling, ['brin'], ['brin'], { name: 'examen_brin_fkey' })
@Check('examen_vestiging_check', `vestiging ~ '^[0-9A-Z]{2}$'`)
@Check('examen_elementcode_check', `elementcode ~ '^[0-9]{4}$'`)
@Check('examen_examenjaar_check', 'examenjaar between 1968 and 2100')
@Check('examen_uitslag_check', `uitslag in ('G', 'A', 'T', 'D')`)
@Check('examen_geldig_check', 'not isempty(geldig)')
@Check('examen_check', '(uitslag is null) = (datum_uitslag is null)')
@Index('examen_huidig', ['examenId'], { unique: true, where: 'upper_inf(geregistreerd)' })
@Index('examen_persoon', ['persoonId'])
export class Examen extends Feit {
  /** Names the exam through all its versions. */
  @Column({ name: 'examen_id', type: 'bigint' })
  examenId: string;

  @Column({ type: 'char', length: 4 })
  brin: string;

  /** Code of the location within the institution. */
  @Column({ type: 'char', length: 2 })
  vestiging: string;

  /** The calendar year in which the exam is held; `geldig` begins with the school year that ends in it. */
  @Column({ type: 'smallint' })
  examenjaar: number;

  @Column({ type: 'char', length: 4 })
  elementcode: string;

  @Column({ type: 'text', nullable: true })
  profiel: string | null;

  /** Geslaagd, afgewezen, teruggetrokken, or deel (certificates); null until it is known. */
  @Column({ type: 'char', length: 1, nullable: true })
  uitslag: 'G' | 'A' | 'T' | 'D' | null;

  @Column({ name: 'datum_uitslag', type: 'date', nullable: true })
  datumUitslag: Datum | null;

  /** Free text of the candidate's own, by which somebody may be recognised. */
  @Column({ name: 'titel_werkstuk', type: 'text', nullable: true })
  titelWerkstuk: string | null;
}
