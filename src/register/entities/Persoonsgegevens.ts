import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Datum } from '../../values/Datum';
import { Feit } from './Feit';
import { Persoon } from './Persoon';

/** Name, birth and residence of a person, from the BRP. Source: WOT art. 24c(1)g and h (BWBR0013800). */
@Entity({ schema: 'register', name: 'persoonsgegevens' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'persoonsgegevens_persoon_id_fkey' })
@Check('persoonsgegevens_geboortedatum_check', 'geboortedatum between 0 and 99991231')
@Check('persoonsgegevens_geslacht_check', `geslacht in ('M', 'V', 'O')`)
@Check('persoonsgegevens_geldig_check', 'not isempty(geldig)')
@Index('persoonsgegevens_persoon', ['persoonId'])
export class Persoonsgegevens extends Feit {
  @Column({ type: 'text' })
  achternaam: string;

  @Column({ type: 'text', nullable: true })
  voorvoegsel: string | null;

  @Column({ type: 'text', nullable: true })
  voornamen: string | null;

  /** jjjjmmdd as a number; unknown parts are zeros: 20080300, 20080000, 0. */
  @Column({ type: 'integer' })
  geboortedatum: number;

  @Column({ type: 'char', length: 1 })
  geslacht: 'M' | 'V' | 'O';

  /** Settlement in the Netherlands. */
  @Column({ name: 'datum_vestiging', type: 'date', nullable: true })
  datumVestiging: Datum | null;

  /** Departure from the Netherlands. */
  @Column({ name: 'datum_vertrek', type: 'date', nullable: true })
  datumVertrek: Datum | null;

  @Column({ name: 'datum_overlijden', type: 'date', nullable: true })
  datumOverlijden: Datum | null;
}
