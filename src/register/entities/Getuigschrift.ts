import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Datum } from '../../values/Datum';
import { Feit } from './Feit';
import { Instelling } from './Instelling';
import { Persoon } from './Persoon';

/**
 * A getuigschrift of practical or special secondary education, after which there is no kwalificatieplicht; `geldig`
 * begins on the day that it was obtained. Source: LPW art. 4a(2) (BWBR0002628).
 */
@Entity({ schema: 'register', name: 'getuigschrift' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'getuigschrift_persoon_id_fkey' })
@ForeignKey(() => Instelling, ['brin'], ['brin'], { name: 'getuigschrift_brin_fkey' })
@Check('getuigschrift_vestiging_check', `vestiging ~ '^[0-9A-Z]{2}$'`)
@Check('getuigschrift_soort_check', `soort in ('PRO', 'VSO_ARBEID', 'VSO_DAGBESTEDING')`)
@Check('getuigschrift_geldig_check', 'not isempty(geldig) and not lower_inf(geldig)')
@Check('getuigschrift_check', 'lower(geldig) = datum')
@Index('getuigschrift_huidig', ['getuigschriftId'], { unique: true, where: 'upper_inf(geregistreerd)' })
@Index('getuigschrift_persoon', ['persoonId'])
export class Getuigschrift extends Feit {
  /** Names the getuigschrift through all its versions. */
  @Column({ name: 'getuigschrift_id', type: 'bigint' })
  getuigschriftId: string;

  @Column({ type: 'char', length: 4 })
  brin: string;

  /** Code of the location within the institution. */
  @Column({ type: 'char', length: 2 })
  vestiging: string;

  /** Praktijkonderwijs, or the outflow profile of special secondary education. */
  @Column({ type: 'text' })
  soort: 'PRO' | 'VSO_ARBEID' | 'VSO_DAGBESTEDING';

  /** The day on which it was obtained. */
  @Column({ type: 'date' })
  datum: Datum;
}
