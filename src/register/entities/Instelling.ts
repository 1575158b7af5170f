import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A school or institution, named by its BRIN (Basisregistratie Instellingen: two digits, two letters). Source: DUO. */
@Entity({ schema: 'register', name: 'instelling' })
@Check('instelling_brin_check', `brin ~ '^[0-9]{2}[A-Z]{2}$'`)
export class Instelling {
  @PrimaryColumn({ type: 'char', length: 4 })
  brin: string;

  @Column({ type: 'text' })
  naam: string;

  /** The sectors in which it teaches: PO, SO, VO, VSO, VAVO, MBO, HO. */
  @Column({ type: 'text', array: true })
  sectoren: string[];

  @Column({ type: 'daterange' })
  geldig: string;
}
