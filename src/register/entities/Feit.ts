import { Column, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What every fact about a person has: its own row number, the person, and the two time axes. A row is one version of
 * the fact; the version whose `geregistreerd` is open at the end is current knowledge.
 */
export abstract class Feit {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: string;

  @Column({ name: 'persoon_id', type: 'bigint' })
  persoonId: string;

  /** When it was so, as `[2020-08-01,2021-07-31)`: the last date is the first day on which it no longer was. */
  @Column({ type: 'daterange' })
  geldig: string;

  /** When the register knew it, in PostgreSQL's own notation; `Vastlegging` alone closes it. */
  @Column({ type: 'tstzrange', default: () => 'tstzrange(now(), NULL::timestamp with time zone)' })
  geregistreerd: string;
}
