import type pg from 'pg';

interface Verbruikt {
  punten: { uur: number; kosten: number }[];
  personen: Set<string>;
  nietGevonden: number;
}

const UUR = 3_600_000;
/** The day and the hour of the clock in the Netherlands. */
const dagVan = (moment: Date): string => moment.toLocaleDateString('nl-NL', { timeZone: 'Europe/Amsterdam' });
const uurVan = (moment: Date): number => Math.floor(moment.getTime() / UUR);

/** Adds up, record by record of the logboek, what was used of each budget; what another asked counts for whom it asked. */
export class Verbruiksteller {
  private readonly verbruik = new Map<string, Verbruikt>();
  private laatste = '00000000-0000-0000-0000-000000000000';
  private gekeken = new Date();

  constructor(private readonly db: pg.Client) {}

  async kijk(): Promise<void> {
    this.gekeken = new Date();
    const { rows } = await this.db.query(
      `select v.id, coalesce(a.namens, v.oin) as oin, v.doel, v.begin, v.kosten, v.niet_gevonden as "nietGevonden", v.personen
       from logboek.verstrekking v join logboek.audit a using (trace_id) where v.id > $1 order by v.id`,
      [this.laatste],
    );
    for (const { id, oin, doel, begin, kosten, nietGevonden, personen } of rows) {
      this.laatste = id;
      if (dagVan(begin) !== dagVan(this.gekeken)) continue;
      const van = this.van(oin, doel);
      van.punten.push({ uur: uurVan(begin), kosten });
      for (const persoon of personen) van.personen.add(persoon);
      van.nietGevonden += nietGevonden;
    }
  }

  /** Whether the hour, and with it perhaps the day, is still the one of the last look. */
  get zelfdeUur(): boolean {
    return uurVan(new Date()) === uurVan(this.gekeken);
  }

  puntenDitUur(oin: string, doel: string): number {
    return this.van(oin, doel)
      .punten.filter(({ uur }) => uur === uurVan(this.gekeken))
      .reduce((som, { kosten }) => som + kosten, 0);
  }

  personenVandaag(oin: string, doel: string): number {
    const { personen, nietGevonden } = this.van(oin, doel);
    return personen.size + nietGevonden;
  }

  private van(oin: string, doel: string): Verbruikt {
    const sleutel = `${oin} ${doel}`;
    if (!this.verbruik.has(sleutel)) this.verbruik.set(sleutel, { punten: [], personen: new Set(), nietGevonden: 0 });
    return this.verbruik.get(sleutel)!;
  }
}
