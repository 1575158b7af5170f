import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Feit } from './Feit';
import { Persoon } from './Persoon';

/** Where a person lives according to the BRP. Source: WOT art. 24c(1) (BWBR0013800). */
@Entity({ schema: 'register', name: 'adres' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'adres_persoon_id_fkey' })
@Check('adres_gemeentecode_check', `gemeentecode ~ '^[0-9]{4}$'`)
@Check('adres_geldig_check', 'not isempty(geldig)')
@Index('adres_persoon', ['persoonId'])
export class Adres extends Feit {
  @Column({ type: 'text', nullable: true })
  straat: string | null;

  @Column({ type: 'text', nullable: true })
  huisnummer: string | null;

  @Column({ type: 'text', nullable: true })
  huisnummertoevoeging: string | null;

  @Column({ type: 'char', length: 6, nullable: true })
  postcode: string | null;

  @Column({ type: 'text', nullable: true })
  woonplaats: string | null;

  /** BRP municipality; decides which region and which leerplichtambtenaar sees the person. Null abroad. */
  @Column({ type: 'char', length: 4, nullable: true })
  gemeentecode: string | null;

  /** BRP, Landelijke Tabel 34; 6030 is the Netherlands. */
  @Column({ type: 'char', length: 4, default: '6030' })
  landcode: string;

  /** The BRP's indicatie geheim: the address is not returned to schools (signal 956). */
  @Column({ type: 'boolean', default: false })
  geheim: boolean;
}
