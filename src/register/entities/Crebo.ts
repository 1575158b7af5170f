import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A qualification of vocational education (mbo).
 * Source: Regelingen vaststelling kwalificatiedossiers (BWBR0031310 for 2012-2014, BWBR0036352 from 2015).
 */
@Entity({ schema: 'register', name: 'crebo' })
@Check('crebo_niveau_check', 'niveau between 1 and 4')
export class Crebo {
  @PrimaryColumn({ type: 'char', length: 5 })
  code: string;

  @Column({ type: 'text' })
  naam: string;

  @Column({ type: 'smallint' })
  niveau: number;

  /** BOL, BBL or both. */
  @Column({ type: 'text', array: true })
  leerwegen: string[];

  @Column({ type: 'text', nullable: true })
  domein: string | null;

  @PrimaryColumn({ type: 'daterange' })
  geldig: string;
}
