import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { etmaal } from '../values/etmaal';
import type { Verbruiker } from '../verbruik/hervat';
import { klokuur } from '../verbruik/klokuur';

/**
 * Keeps for operators what each organisation has used of its budgets, as this hub counts it: to add that up from the logboek
 * takes seconds on a busy day, and they look every few.
 */
export class Verbruiksstand {
  private readonly hub = randomUUID();
  private bewaard = new Map<Verbruiker, string>();

  constructor(
    private readonly poel: Pick<Pool, 'query'>,
    private readonly verbruikers: Verbruiker[],
  ) {}

  /** Writes what is different from the last time. */
  async bewaar(): Promise<void> {
    const nu = new Date();
    const [uur, dag] = [klokuur(nu).begin.toISOString(), etmaal(nu).begin.toISOString()];
    const rijen = await Promise.all(
      this.verbruikers.map(async (verbruiker) => {
        const { punten, personen } = verbruiker.verbruik;
        const stand = [punten.hoogstens - (await punten.over(nu)), personen && personen.hoogstens - personen.over];
        return { verbruiker, rij: [verbruiker.oin, verbruiker.doel, ...stand], nu: [uur, dag, ...stand].join() };
      }),
    );
    const anders = rijen.filter(({ verbruiker, nu }) => this.bewaard.get(verbruiker) !== nu);
    if (!anders.length) return;
    await this.poel.query(
      `with weg as (delete from beheer.verbruik where dag < $3)
       insert into beheer.verbruik (hub, oin, doel, uur, dag, punten, aantal)
         select $1, oin, doel, $2, $3, punten, aantal
         from unnest($4::text[], $5::text[], $6::int[], $7::int[]) x (oin, doel, punten, aantal)
       on conflict (hub, oin, doel) do update
         set uur = excluded.uur, dag = excluded.dag, punten = excluded.punten, aantal = excluded.aantal`,
      [this.hub, uur, dag, ...[0, 1, 2, 3].map((plaats) => anders.map(({ rij }) => rij[plaats]))],
    );
    for (const { verbruiker, nu } of anders) this.bewaard.set(verbruiker, nu);
  }
}
