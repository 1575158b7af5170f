import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import type { Datum } from '../../values/Datum';
import { Feit } from './Feit';
import { Persoon } from './Persoon';

/**
 * Beroepspraktijkvorming: practice at a company within an enrolment in mbo; `geldig` is [begin, eind).
 * Source: Regeling gegevensverstrekking PGN BVE 2009 (BWBR0027035).
 */
@Entity({ schema: 'register', name: 'bpv' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'bpv_persoon_id_fkey' })
@Check('bpv_opleidingscode_check', `opleidingscode ~ '^[0-9]{4,5}$'`)
@Check('bpv_leerbedrijf_check', `leerbedrijf ~ '^[1-9][0-9]{8}$'`)
@Check('bpv_omvang_uren_check', 'omvang_uren > 0')
@Check('bpv_geldig_check', 'not isempty(geldig) and not lower_inf(geldig)')
@Index('bpv_huidig', ['bpvId'], { unique: true, where: 'upper_inf(geregistreerd)' })
@Index('bpv_persoon', ['persoonId'])
export class Bpv extends Feit {
  /** Names the BPV through all its versions. */
  @Column({ name: 'bpv_id', type: 'bigint' })
  bpvId: string;

  @Column({ name: 'inschrijving_id', type: 'bigint' })
  inschrijvingId: string;

  /** The school's own number of it within the enrolment. */
  @Column({ type: 'smallint' })
  volgnummer: number;

  /** The crebo that it is for. */
  @Column({ type: 'text' })
  opleidingscode: string;

  /** The company's number at SBB, the organisation that recognises companies for this. */
  @Column({ type: 'char', length: 9 })
  leerbedrijf: string;

  /** The day on which the agreement was signed. */
  @Column({ type: 'date' })
  afsluitdatum: Datum;

  @Column({ name: 'datum_eind_gepland', type: 'date' })
  datumEindGepland: Datum;

  @Column({ name: 'omvang_uren', type: 'smallint' })
  omvangUren: number;
}
