import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A school or institution, named by its BRIN (Basisregistratie Instellingen: two digits, two letters). Source: DUO. */
@Entity({ schema: 'register', name: 'instelling' })
@Check('instelling_brin_check', `brin ~ '^[0-9]{2}[A-Z]{2}$'`)
@Check('instelling_erkenning_check', `erkenning in ('BEKOSTIGD', 'WVO_56', 'WEB_1_4_1')`)
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

  /** How it may teach: funded; or not funded, designated under WVO art. 56 or recognised under WEB art. 1.4.1. */
  @Column({ type: 'text', default: 'BEKOSTIGD' })
  erkenning: 'BEKOSTIGD' | 'WVO_56' | 'WEB_1_4_1';
}
