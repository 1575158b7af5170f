import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A vak of secondary education at one level, in which an exam can be taken.
 * Source: Regeling codetabellen 2015-2016 (BWBR0036964) bijlage III.
 */
@Entity({ schema: 'register', name: 'vakcode' })
@Check('vakcode_code_check', `code ~ '^[0-9]{4}$'`)
export class Vakcode {
  @PrimaryColumn({ type: 'char', length: 4 })
  code: string;

  /** The level as the table writes it. */
  @Column({ type: 'text' })
  niveau: string;

  /** The name in the law. */
  @Column({ type: 'text' })
  naam: string;

  /** What everybody calls it. */
  @Column({ type: 'text' })
  roepnaam: string;

  @Column({ type: 'text' })
  afkorting: string;

  @PrimaryColumn({ type: 'daterange' })
  geldig: string;
}
