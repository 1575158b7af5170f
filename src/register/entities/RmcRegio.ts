import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A region for the registration and coordination of early school leaving: 39 of them, 40 from 2022.
 * Source: Regeling regionale aanpak voortijdig schoolverlaten (BWBR0031387) bijlage C; Stcrt. 2021, 45134.
 */
@Entity({ schema: 'register', name: 'rmc_regio' })
export class RmcRegio {
  @PrimaryColumn({ type: 'smallint' })
  nr: number;

  @Column({ type: 'text' })
  naam: string;

  /** The municipality that acts for the region; null where the source does not name one. */
  @Column({ type: 'text', nullable: true })
  contactgemeente: string | null;

  @PrimaryColumn({ type: 'daterange' })
  geldig: string;
}
