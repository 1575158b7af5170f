import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A programme of secondary education: kind, leerweg, sector and profile in four digits.
 * Source: Regeling codetabellen 2015-2016 (BWBR0036964) bijlage I.
 */
@Entity({ schema: 'register', name: 'elementcode' })
@Check('elementcode_code_check', `code ~ '^[0-9]{4}$'`)
@Check('elementcode_soort_check', `soort ~ '^[0-9A-Z-]+$'`)
export class Elementcode {
  @PrimaryColumn({ type: 'char', length: 4 })
  code: string;

  @Column({ type: 'text' })
  omschrijving: string;

  /** The kind of education that the description stands for, such as vmbo-tl, havo or praktijkonderwijs. */
  @Column({ type: 'text' })
  soort: string;

  /** Leerwegondersteunend onderwijs. */
  @Column({ type: 'boolean' })
  lwoo: boolean;

  /** The years in which the code may be used, as the table writes them. */
  @Column({ type: 'text' })
  leerjaren: string;

  @PrimaryColumn({ type: 'daterange' })
  geldig: string;
}
