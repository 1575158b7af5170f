import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Which RMC region a municipality belonged to, and when. Routing uses the division valid on the reference date:
 * mergers have crossed the borders of regions. Source: bijlage C of BWBR0031387, carried along the mergers of Tabel 33.
 */
@Entity({ schema: 'register', name: 'rmc_indeling' })
export class RmcIndeling {
  @PrimaryColumn({ type: 'char', length: 4 })
  gemeentecode: string;

  @Column({ name: 'rmc_nr', type: 'smallint' })
  rmcNr: number;

  @PrimaryColumn({ type: 'daterange' })
  geldig: string;
}
