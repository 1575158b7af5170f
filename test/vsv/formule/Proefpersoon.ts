import type {
  Adres,
  Dag,
  Diploma,
  Elders,
  Feiten,
  Getuigschrift,
  Periode,
  Persoonsgegevens,
  Vrijstelling,
} from './Feiten';

/** What a case says of an enrolment; the rest is as with everybody. */
export type Plaats = Partial<Periode> & { brin?: string; periodeVan?: Dag; periodeTot?: Dag | null };

const GEGEVENS: Persoonsgegevens = {
  geboortedatum: 20060315,
  geslacht: 'V',
  vertrek: null,
  overlijden: null,
  van: null,
  tot: null,
};
const ADRES: Adres = { gemeente: '0363', land: '6030', van: null, tot: null };

/**
 * A person for one case, made step by step; every step gives a new one. To begin with she is 17 on 1 October 2023, lives
 * in Amsterdam, and is enrolled from 1 August of the school year up to and including 31 July.
 */
export class Proefpersoon {
  private constructor(
    readonly schooljaar: number,
    readonly feiten: Feiten,
  ) {}

  static begint(schooljaar: number, plaats: Plaats): Proefpersoon {
    const leeg = { inschrijvingen: [], diplomas: [], getuigschriften: [], vrijstellingen: [], elders: [] };
    const niemand = new Proefpersoon(schooljaar, { persoonsgegevens: [GEGEVENS], adressen: [ADRES], ...leeg });
    return niemand.ook({ van: `${schooljaar}-08-01`, tot: `${schooljaar + 1}-08-01`, ...plaats });
  }

  private met(anders: Partial<Feiten>): Proefpersoon {
    return new Proefpersoon(this.schooljaar, { ...this.feiten, ...anders });
  }

  geboren(geboortedatum: number): Proefpersoon {
    return this.gegevens({ geboortedatum });
  }

  overleden(overlijden: Dag): Proefpersoon {
    return this.gegevens({ overlijden });
  }

  vertrokken(vertrek: Dag): Proefpersoon {
    return this.gegevens({ vertrek });
  }

  /** Changes the one row of personal data; with more rows given, each starts from it. */
  gegevens(...rijen: Partial<Persoonsgegevens>[]): Proefpersoon {
    const eerste = this.feiten.persoonsgegevens[0];
    return this.met({ persoonsgegevens: rijen.map((rij) => ({ ...GEGEVENS, ...eerste, ...rij })) });
  }

  /** Instead of the address that everybody has. */
  woont(...adressen: Partial<Adres>[]): Proefpersoon {
    return this.met({ adressen: adressen.map((adres) => ({ ...ADRES, ...adres })) });
  }

  /** One more enrolment. Its one period lasts as long as it does, unless the case says otherwise. */
  ook(plaats: Plaats): Proefpersoon {
    const { brin = '00AA', van = `${this.schooljaar + 1}-08-01`, tot = null, periodeVan, periodeTot, ...rest } = plaats;
    const periode: Periode = {
      vestiging: '00',
      sector: 'MBO',
      opleidingscode: null,
      niveau: rest.sector === undefined || rest.sector === 'MBO' ? 2 : null,
      leerweg: null,
      intensiteit: null,
      leerjaar: null,
      nieuwkomer: null,
      bekostigd: true,
      ...rest,
      van: periodeVan ?? van,
      tot: periodeTot === undefined ? tot : periodeTot,
    };
    return this.met({ inschrijvingen: [...this.feiten.inschrijvingen, { brin, van, tot, perioden: [periode] }] });
  }

  /** One more period of the first enrolment; the caller ends the other one. */
  daarna(periode: Partial<Periode> & { van: Dag }): Proefpersoon {
    const [eerste, ...rest] = this.feiten.inschrijvingen;
    const vorige = eerste!.perioden.at(-1)!;
    const perioden = [...eerste!.perioden, { ...vorige, tot: eerste!.tot, ...periode }];
    return this.met({ inschrijvingen: [{ ...eerste!, perioden }, ...rest] });
  }

  behaalt(soort: Diploma['soort'], datum: Dag, niveau: number | null = null): Proefpersoon {
    return this.met({ diplomas: [...this.feiten.diplomas, { soort, niveau, brin: '00AA', datum }] });
  }

  getuigschrift(soort: Getuigschrift['soort'], datum: Dag): Proefpersoon {
    return this.met({ getuigschriften: [...this.feiten.getuigschriften, { soort, brin: '00AA', datum }] });
  }

  vrijgesteld(artikel: Vrijstelling['artikel'], van: Dag, tot: Dag | null = null, bevestigd = true): Proefpersoon {
    return this.met({ vrijstellingen: [...this.feiten.vrijstellingen, { artikel, bevestigd, van, tot }] });
  }

  staatBij(soort: Elders['soort'], van: Dag, tot: Dag | null = null): Proefpersoon {
    return this.met({ elders: [...this.feiten.elders, { soort, van, tot }] });
  }
}

/** Begins in the mbo, at niveau 2 unless the case says otherwise. */
export const student = (plaats: Plaats = {}, schooljaar = 2023): Proefpersoon =>
  Proefpersoon.begint(schooljaar, { opleidingscode: '25001', leerweg: 'BOL', intensiteit: 'VT', ...plaats });

/** Begins in the vo, in year 4 of the havo unless the case says otherwise. */
export const leerling = (plaats: Plaats = {}, schooljaar = 2023): Proefpersoon =>
  Proefpersoon.begint(schooljaar, { sector: 'VO', opleidingscode: '0371', leerjaar: 4, ...plaats });

/** Begins in the vavo. */
export const vavoleerling = (plaats: Plaats = {}, schooljaar = 2023): Proefpersoon =>
  Proefpersoon.begint(schooljaar, { sector: 'VAVO', opleidingscode: '0371', ...plaats });
