import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Feit } from './Feit';
import { Persoon } from './Persoon';

/**
 * That another register has a person, by which she may be no early school leaver; `geldig` is [van, tot), open while it
 * lasts. Source: Regeling prestatiebox mbo (BWBR0031390) bijlage A.
 */
@Entity({ schema: 'register', name: 'registratie_elders' })
@ForeignKey(() => Persoon, ['persoonId'], ['id'], { name: 'registratie_elders_persoon_id_fkey' })
@Check('registratie_elders_soort_check', `soort in ('DJI', 'POLITIE_DEFENSIE', 'WERK', 'MAATSCHAPPELIJKE_PRESTATIE')`)
@Check('registratie_elders_geldig_check', 'not isempty(geldig) and not lower_inf(geldig)')
@Index('registratie_elders_huidig', ['registratieId'], { unique: true, where: 'upper_inf(geregistreerd)' })
@Index('registratie_elders_persoon', ['persoonId'])
export class RegistratieElders extends Feit {
  /** Names the registration through all its versions. */
  @Column({ name: 'registratie_id', type: 'bigint' })
  registratieId: string;

  @Column({ type: 'text' })
  soort: 'DJI' | 'POLITIE_DEFENSIE' | 'WERK' | 'MAATSCHAPPELIJKE_PRESTATIE';

  /** Who reported it. */
  @Column({ type: 'text' })
  bron: string;
}
