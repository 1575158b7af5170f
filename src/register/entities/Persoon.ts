import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A person: nothing but identity. Numbers, name and address are dated facts that point here. */
@Entity({ schema: 'register', name: 'persoon' })
@Unique('persoon_logpseudoniem_key', ['logpseudoniem'])
export class Persoon {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: string;

  /** How the logboek and the projections name the person; computed by the hub when the person enters. */
  @Column({ type: 'bigint' })
  logpseudoniem: string;
}
