import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Instelling } from './Instelling';

/** A location of an institution: BRIN and two more digits. Source: DUO, Basisregistratie Instellingen. */
@Entity({ schema: 'register', name: 'vestiging' })
@Check('vestiging_code_check', `code ~ '^[0-9A-Z]{2}$'`)
export class Vestiging {
  @PrimaryColumn({ type: 'char', length: 4 })
  @ForeignKey(() => Instelling, { name: 'vestiging_brin_fkey' })
  brin: string;

  @PrimaryColumn({ type: 'char', length: 2 })
  code: string;

  @Column({ type: 'text' })
  naam: string;

  @Column({ type: 'text', nullable: true })
  soort: string | null;

  @Column({ type: 'text', nullable: true })
  straat: string | null;

  @Column({ type: 'text', nullable: true })
  huisnummer: string | null;

  @Column({ type: 'char', length: 6, nullable: true })
  postcode: string | null;

  @Column({ type: 'text', nullable: true })
  plaats: string | null;

  /** Where the school stands; where the pupil lives is in `Adres`. */
  @Column({ type: 'char', length: 4, nullable: true })
  gemeentecode: string | null;

  @Column({ type: 'daterange' })
  geldig: string;
}
