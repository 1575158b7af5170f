import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Pgn, PgnSoort } from '../../values/Pgn';
import { Feit } from './Feit';
import { Persoon } from './Persoon';

/**
 * A persoonsgebonden nummer that named a person for a time: an onderwijsnummer (ON) until there is a BSN. A number
 * names one person only. Source: Regeling structurele gegevenslevering WPO/WEC (BWBR0022542) §4.2.7.
 */
@Entity({ schema: 'register', name: 'pgn' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'pgn_persoon_id_fkey' })
@Check('pgn_pgn_check', `pgn ~ '^[0-9]{9}$'`)
@Check('pgn_soort_check', `soort in ('BSN', 'ON')`)
@Check('pgn_geldig_check', 'not isempty(geldig)')
@Index('pgn_huidig', ['pgn'], { unique: true, where: 'upper_inf(geregistreerd)' })
@Index('pgn_persoon', ['persoonId'])
export class PgnAlias extends Feit {
  @Column({ type: 'char', length: 9 })
  pgn: Pgn;

  /** Follows from the number's check digit. */
  @Column({ type: 'text' })
  soort: PgnSoort;
}
