import type { Datum } from '../values/Datum';
import type { Afnemer, Autorisatie, Cel, Gemachtigde, Mandaat, Partij } from './vocabulary';

/** A field of a noun that a slice provides. */
export interface Verleend {
  soort: string;
  veld: string;
  cel: Cel;
}

/** An organisation that asks by this slice; without areas where the slice has none. */
export type Vrager = Omit<Partij, 'gebied'> & { gebied: readonly string[] };

/** Whether an authorisation or a mandate is in force on a day: `tot` is the first day that it is not. */
export const geldtOp = ({ van, tot }: Autorisatie['geldig'] | Mandaat, dag: Datum): boolean =>
  van <= dag && (tot === null || dag < tot);

/** One agency and purpose with its current authorisation: what everything else is derived from. */
export class Slice {
  /** names the database schema and, after `bron_`, the login */
  readonly naam: string;

  constructor(
    readonly afnemer: Afnemer,
    readonly autorisatie: Autorisatie,
  ) {
    this.naam = `${afnemer.afnemer}_${afnemer.doel}`.replaceAll('-', '_').toLowerCase();
  }

  /** The organisations that may ask. */
  get vragers(): Vrager[] {
    const { afnemer, naam, oin, partijen } = this.afnemer;
    return partijen ?? [{ id: afnemer, naam, oin: oin!, gebied: [] }];
  }

  /** Everybody who may ask by it: for herself, or on behalf of another. */
  get partijen(): Pick<Partij, 'id' | 'naam' | 'oin'>[] {
    return [...this.vragers, ...(this.afnemer.gemachtigden ?? [])];
  }

  /** Who may ask on behalf of this organisation on a day, by its OIN; undefined where that organisation may not. */
  gemachtigde(oin: string, vrager: Vrager, dag: Datum): Gemachtigde | undefined {
    return this.afnemer.gemachtigden?.find(
      (een) => een.oin === oin && een.mandaten.some((mandaat) => mandaat.namens === vrager.id && geldtOp(mandaat, dag)),
    );
  }

  /** Whether its rows are kept as tables, equal to the register, or read through views. */
  get opgeslagen(): boolean {
    return this.autorisatie.projectie !== 'view';
  }

  /** Whether its tables follow the register only when the date moves. */
  get dagelijks(): boolean {
    return this.autorisatie.projectie === 'dagelijks';
  }

  /** Whether somebody can be in more than one of its areas at a time, with a row in each. */
  get perInstelling(): boolean {
    return this.autorisatie.gebied === 'instelling';
  }

  /** Whether its rows have keys of their own, by which it is paged through. */
  get metRijsleutels(): boolean {
    return this.autorisatie.vindt === 'op rijsleutel';
  }

  /** Whether persons go by a name that only this slice has. */
  get pseudoniem(): boolean {
    return this.verleend.some(({ cel }) => cel.precisie === 'pseudoniem');
  }

  /** Names the keys of its pseudonyms and row keys; another version gives everybody other ones. */
  get sleutellabel(): string {
    return `${this.afnemer.afnemer}/${this.afnemer.doel}/v1`;
  }

  get login(): string {
    return `bron_${this.naam}`;
  }

  get contractversie(): string {
    return `${this.afnemer.afnemer}/${this.afnemer.doel}/v${this.autorisatie.versie}`;
  }

  /** Whether the authorisation is in force on a day; a hub that runs on past its end stops providing. */
  geldtOp(dag: Datum): boolean {
    return geldtOp(this.autorisatie.geldig, dag);
  }

  /** The cell of a field; undefined where the file does not classify it. */
  cel(soort: string, veld: string): Cel | undefined {
    const { cellen } = this.autorisatie;
    return cellen[`${soort}.${veld}`] ?? cellen[`${soort}.*`];
  }

  /** Whether the slice provides anything of a field. */
  verstrekt(soort: string, veld: string): boolean {
    return (this.cel(soort, veld)?.precisie ?? 'afwezig') !== 'afwezig';
  }

  /** Everything the slice provides, in the order of its file. */
  get verleend(): Verleend[] {
    return Object.entries(this.autorisatie.cellen)
      .filter(([, cel]) => cel.precisie !== 'afwezig')
      .map(([sleutel, cel]) => {
        const [soort, veld] = sleutel.split('.') as [string, string];
        return { soort, veld, cel };
      });
  }

  /** The nouns of which the slice provides anything. */
  get soorten(): string[] {
    return [...new Set(this.verleend.map(({ soort }) => soort))];
  }
}
