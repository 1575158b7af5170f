import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality while its code and name were in force. Source: BRP, Landelijke Tabel 33. */
@Entity({ schema: 'register', name: 'gemeente' })
export class Gemeente {
  @PrimaryColumn({ type: 'char', length: 4 })
  code: string;

  @Column({ type: 'text' })
  naam: string;

  @PrimaryColumn({ type: 'daterange' })
  geldig: string;

  /** The municipality that this one merged into when it ended; null while it exists or when it was split. */
  @Column({ name: 'opgegaan_in', type: 'char', length: 4, nullable: true })
  opgegaanIn: string | null;
}
