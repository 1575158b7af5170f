import type { Verbruikrij } from './Beheerstand';

const UUR = 3_600_000;
const dagVan = (moment: Date): string => moment.toLocaleDateString('nl-NL', { timeZone: 'Europe/Amsterdam' });
const uurVan = (moment: Date): number => Math.floor(moment.getTime() / UUR);

/** What an organisation used in the hour, and on the day in the Netherlands, in which it was looked: of several hubs the most. */
export class Verbruiksteller {
  private readonly gekeken = new Date();

  constructor(private readonly rijen: Verbruikrij[]) {}

  /** Whether the hour, and with it perhaps the day, is still the one of the look. */
  get zelfdeUur(): boolean {
    return uurVan(new Date()) === uurVan(this.gekeken);
  }

  puntenDitUur(oin: string, doel: string): number {
    const uur = uurVan(this.gekeken);
    return Math.max(0, ...this.van(oin, doel).flatMap((rij) => (uurVan(new Date(rij.uur)) === uur ? rij.punten : [])));
  }

  personenVandaag(oin: string, doel: string): number {
    const dag = dagVan(this.gekeken);
    return Math.max(
      0,
      ...this.van(oin, doel).flatMap((rij) => (dagVan(new Date(rij.dag)) === dag ? (rij.aantal ?? 0) : [])),
    );
  }

  private van(oin: string, doel: string): Verbruikrij[] {
    return this.rijen.filter((rij) => rij.oin === oin && rij.doel === doel);
  }
}
