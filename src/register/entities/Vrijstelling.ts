import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Feit } from './Feit';
import { Persoon } from './Persoon';

/**
 * An exemption of the Leerplichtwet; `geldig` is [van, tot), open while it lasts.
 * Source: WOT art. 24k2 (BWBR0013800), Leerplichtwet 1969 (BWBR0002628).
 */
@Entity({ schema: 'register', name: 'vrijstelling' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'vrijstelling_persoon_id_fkey' })
@Check('vrijstelling_artikel_check', `artikel in ('3a', '3b', '5', '5a', '15')`)
@Check('vrijstelling_geldig_check', 'not isempty(geldig) and not lower_inf(geldig)')
@Index('vrijstelling_huidig', ['vrijstellingId'], { unique: true, where: 'upper_inf(geregistreerd)' })
@Index('vrijstelling_persoon', ['persoonId'])
export class Vrijstelling extends Feit {
  /** Names the exemption through all its versions. */
  @Column({ name: 'vrijstelling_id', type: 'bigint' })
  vrijstellingId: string;

  /** The article of the Leerplichtwet that it rests on. */
  @Column({ type: 'text' })
  artikel: '3a' | '3b' | '5' | '5a' | '15';

  /** Confirmed by the leerplichtambtenaar. */
  @Column({ type: 'boolean' })
  bevestigd: boolean;

  /** Who reported it. */
  @Column({ type: 'text' })
  bron: string;
}
