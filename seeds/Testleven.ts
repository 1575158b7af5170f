import { kwartaalbegin } from '../src/values/Kwartaal';
import { perGemeente } from './Adresboek';
import { alsDag, alsDatum, alsGetal, type Dag, dag, jaarVan, jarenLater } from './dagen';
import type { Woonplek } from './Landkaart';
import type { Wereld } from './maakWereld';
import type { Niveau } from './Opleidingen';
import type {
  Adres,
  Bpv,
  Diploma,
  Examen,
  Getuigschrift,
  Inschrijving,
  Persoonsgegevens,
  RegistratieElders,
  Vrijstelling,
} from './Persoon';
import type { School } from './Scholen';
import { type Inhoud, Schooltijd } from './Schooltijd';
import { schooljaarbegin } from './schooljaarbegin';

/** What a test person differs in; the rest is the same for all. */
export interface Levensloop {
  geboorte: Dag;
  inschrijvingen: Inschrijving[];
  /** how the date of birth is known, where it is not known fully */
  geboortedatum?: number;
  gegevens?: Partial<Persoonsgegevens>;
  adressen?: Adres[];
  examens?: Examen[];
  diplomas?: Diploma[];
  bpvs?: Bpv[];
  vrijstellingen?: Vrijstelling[];
  elders?: RegistratieElders[];
  getuigschriften?: Getuigschrift[];
  /** the day on which the register knew of the diplomas, where it matters */
  diplomaBekend?: Dag;
  /** until when she had her second number, an onderwijsnummer */
  wissel?: Dag;
}

/** Real institutions; nobody is really enrolled there under these numbers. */
const school = (brin: string, soort: string, vestiging = '00'): School => ({ brin, vestiging, soort, brugjaar: null });
const VO = school('00AH', 'VBO/MAVO/HAVO/VWO');
const MBO = school('27YU', 'MBO');
const VSO = school('23KF', 'VSO');
const ANDERE_VO = school('01KF', 'MAVO/HAVO/VWO');

const leeg: Inhoud = {
  vestiging: '00',
  sector: 'VSO',
  opleidingscode: null,
  niveau: null,
  leerweg: null,
  intensiteit: null,
  leerjaar: null,
  bekostigd: true,
  nieuwkomer: null,
};

/** Builds the lives of test persons around today, so that what is said of them stays true. */
export class Testleven {
  readonly vandaag: Dag;
  /** the begin of this quarter, on which SVB's ages are counted */
  readonly kwartaal: Dag;
  /** the begin of this school year */
  readonly schooljaar: Dag;

  constructor(private readonly wereld: Wereld) {
    this.vandaag = wereld.vandaag;
    this.kwartaal = alsDag(kwartaalbegin(alsDatum(this.vandaag)));
    const jaar = jaarVan(this.vandaag);
    this.schooljaar = schooljaarbegin(schooljaarbegin(jaar) <= this.vandaag ? jaar : jaar - 1);
  }

  /** A birth by which somebody is this old at the begin of the quarter, and has been for some three months. */
  geboren(leeftijd: number): Dag {
    return jarenLater(this.kwartaal, -leeftijd) - 100;
  }

  /** The last 29 February of which the child is 16 or older at the begin of the quarter. */
  schrikkeldag(): Dag {
    let jaar = jaarVan(this.kwartaal) - 16;
    while (dag(jaar, 3, 1) - dag(jaar, 2, 28) !== 2) jaar--;
    const geboorte = dag(jaar, 2, 29);
    return jarenLater(geboorte, 16) <= this.kwartaal ? geboorte : dag(jaar - 4, 2, 29);
  }

  /** Secondary school (vwo) from the year of the twelfth birthday, a class a year, up to today or the day of leaving. */
  vwo(geboorte: Dag, tot: Dag | null = null, op: School = VO): Inschrijving[] {
    const tijd = new Schooltijd(this.vandaag);
    const brugjaar = this.brugjaar(geboorte);
    for (let jaar = brugjaar; schooljaarbegin(jaar) < (tot ?? this.vandaag + 1); jaar++) {
      const leerjaar = Math.min(6, jaar - brugjaar + 1);
      const opleidingscode = leerjaar <= 3 ? '0100' : '0172';
      tijd.volgt(schooljaarbegin(jaar), op, {
        ...leeg,
        sector: 'VO',
        opleidingscode,
        leerjaar,
        vestiging: op.vestiging,
      });
    }
    if (tot !== null) tijd.eindigt(tot, null);
    return tijd.inschrijvingen;
  }

  /** Five years of havo up to the exam of this year, and the last one again until the day of leaving or today. */
  havo(examenjaar: number, tot: Dag | null = null): Inschrijving[] {
    const tijd = new Schooltijd(this.vandaag);
    for (let jaar = examenjaar - 5; schooljaarbegin(jaar) < (tot ?? this.vandaag + 1); jaar++) {
      const leerjaar = Math.min(5, jaar - examenjaar + 6);
      const opleidingscode = leerjaar <= 3 ? '0300' : '0372';
      tijd.volgt(schooljaarbegin(jaar), VO, { ...leeg, sector: 'VO', opleidingscode, leerjaar });
    }
    if (tot !== null) tijd.eindigt(tot, null);
    return tijd.inschrijvingen;
  }

  /** Four years of vmbo, then mbo at level 4 up to today or the day of leaving. */
  vmboEnMbo(geboorte: Dag, mbo: Partial<Inhoud> = {}, tot: Dag | null = null, reden = '04'): Inschrijving[] {
    const tijd = new Schooltijd(this.vandaag);
    const brugjaar = this.brugjaar(geboorte);
    for (let jaar = brugjaar; schooljaarbegin(jaar) < (tot ?? this.vandaag + 1); jaar++) {
      const leerjaar = jaar - brugjaar + 1;
      const begin = schooljaarbegin(jaar);
      if (leerjaar <= 4) tijd.volgt(begin, VO, { ...leeg, sector: 'VO', opleidingscode: '0400', leerjaar });
      else tijd.volgt(begin, MBO, this.mbo(leerjaar - 4, mbo), schooljaarbegin(brugjaar + 8) - 1);
    }
    if (tot !== null) tijd.eindigt(tot, reden);
    return tijd.inschrijvingen;
  }

  /** Mbo beside another school, from this school year on. */
  mboErnaast(): Inschrijving[] {
    const tijd = new Schooltijd(this.vandaag);
    tijd.volgt(this.schooljaar, MBO, this.mbo(1, {}));
    return tijd.inschrijvingen;
  }

  vso(geboorte: Dag): Inschrijving[] {
    const tijd = new Schooltijd(this.vandaag);
    for (let jaar = this.brugjaar(geboorte); schooljaarbegin(jaar) <= this.vandaag; jaar++) {
      tijd.volgt(schooljaarbegin(jaar), VSO, leeg);
    }
    return tijd.inschrijvingen;
  }

  /** Another secondary school in another town, since the first one was left. */
  verhuisdeVwo(geboorte: Dag, op: Dag): Inschrijving[] {
    const eerst = this.vwo(geboorte, op);
    const laatste = eerst.at(-1)!.perioden.at(-1)!;
    const tijd = new Schooltijd(this.vandaag);
    const { van, tot, bekend, bekendTot, ...inhoud } = laatste;
    tijd.volgt(op, ANDERE_VO, inhoud);
    return [...eerst, ...tijd.inschrijvingen];
  }

  /** The last 15 July that has come. */
  get vorigeZomer(): Dag {
    const zomer = dag(jaarVan(this.vandaag), 7, 15);
    return zomer <= this.vandaag ? zomer : jarenLater(zomer, -1);
  }

  /** The last year of which the exams and the summer's leaving are over. */
  get examenjaar(): number {
    const jaar = jaarVan(this.vandaag);
    return dag(jaar, 7, 15) <= this.vandaag ? jaar : jaar - 1;
  }

  /** A qualification at this level, the same every time. */
  crebo(niveau: Niveau): string {
    return this.wereld.opleidingen.kwalificatie(niveau, this.schooljaar, 0).crebo;
  }

  /** The first year of secondary school. */
  brugjaar(geboorte: Dag): number {
    const jaar = jaarVan(geboorte);
    return jaar + (geboorte >= dag(jaar, 10, 1) ? 13 : 12);
  }

  woont(pc4: string, van: Dag, tot: Dag | null = null, geheim = false): Adres[] {
    return this.woontOp(this.wereld.landkaart.plek(pc4), van, tot, geheim);
  }

  /** In the place whose municipality merged last. */
  woontInFusiegemeente(van: Dag): Adres[] {
    const fusie = (plek: Woonplek): Dag => plek.verloop.find((stap) => stap.van <= this.vandaag)!.van;
    const laatste = this.wereld.landkaart.plekken.reduce((a, b) => (fusie(b) > fusie(a) ? b : a));
    return this.woontOp(laatste, van, null, false);
  }

  woontInHetBuitenland(van: Dag): Adres {
    const leeg = { straat: null, huisnummer: null, toevoeging: null, postcode: null, gemeente: null };
    return { ...leeg, woonplaats: 'Kleve', land: '6029', geheim: false, van, tot: null, bekend: 0, bekendTot: null };
  }

  geboortejaarBekend(jaar: number): number {
    return jaar * 10_000;
  }

  geboortemaandBekend(geboorte: Dag): number {
    return Math.floor(alsGetal(geboorte) / 100) * 100;
  }

  private mbo(leerjaar: number, anders: Partial<Inhoud>): Inhoud {
    const opleiding = { opleidingscode: this.crebo(4), niveau: 4, leerweg: 'BOL', intensiteit: 'VT' } as const;
    return { ...leeg, ...opleiding, sector: 'MBO', leerjaar, ...anders };
  }

  private woontOp(plek: Woonplek, van: Dag, tot: Dag | null, geheim: boolean): Adres[] {
    const huis = { straat: 'Proefstraat', huisnummer: '1', toevoeging: null, postcode: `${plek.pc4}AA` };
    const adres: Adres = {
      ...huis,
      woonplaats: plek.plaats,
      gemeente: plek.gemeente,
      land: '6030',
      geheim,
      van,
      tot,
      bekend: 0,
      bekendTot: null,
    };
    return perGemeente(adres, plek, this.vandaag);
  }
}
