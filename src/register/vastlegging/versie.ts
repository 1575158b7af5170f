import { leesPeriode, type Periode, periodeTekst } from '../../values/Periode';
import type { Feit } from '../entities/Feit';

/** An entity of facts, such as `Adres`. */
export type Feitsoort<F extends Feit> = new () => F;

/** What the database itself makes of the rest of a row: it can be read and never written. */
const BEREKEND = ['eindcijfer', 'startkwalificatie'] as const;

/** What a fact says, apart from whose it is and when. */
export type Inhoud<F extends Feit> = Omit<F, keyof Feit | (typeof BEREKEND)[number]>;

/** The same to fill in: what may be unknown may be left out. */
export type Invulling<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: T[K];
};

/** What a changed version says differently; what is not named stays as it was. */
export type Wijziging<F extends Feit> = Partial<Inhoud<F>> & { geldig?: Periode };

/** The validity of a version. What the database holds is well formed, so anything else is a fault of the program. */
export function periodeVan(rij: Feit): Periode {
  const periode = leesPeriode(rij.geldig);
  if (!periode.ok) throw new Error(`De geldigheid van een feit is onleesbaar: ${periode.reden}`);
  return periode.waarde;
}

/** What a version says, changed where `wijziging` names something. */
export function inhoudVan<F extends Feit>(rij: F, wijziging: Partial<Inhoud<F>> = {}): Inhoud<F> {
  const { id: _id, persoonId: _persoon, geldig: _geldig, geregistreerd: _geregistreerd, ...inhoud } = rij;
  const genoemd = Object.entries(wijziging).filter(([naam, waarde]) => naam !== 'geldig' && waarde !== undefined);
  const alles = Object.entries({ ...inhoud, ...Object.fromEntries(genoemd) });
  return Object.fromEntries(alles.filter(([naam]) => !BEREKEND.some((kolom) => kolom === naam))) as Inhoud<F>;
}

/** Whether a change names anything that the version does not say already. */
export function zegtAnders<F extends Feit>(rij: F, wijziging: Wijziging<F>): boolean {
  const { geldig, ...inhoud } = wijziging;
  if (geldig && periodeTekst(geldig) !== rij.geldig) return true;
  return Object.entries(inhoud).some(([naam, waarde]) => waarde !== undefined && waarde !== rij[naam as keyof F]);
}
