import type { Datum } from '../../src/values/Datum';
import type { Wereld } from '../maakWereld';
import type { Persoon } from '../Persoon';
import { Toeval } from '../Toeval';
import { type Examenbestand, schooljaarVan } from './Examenbestand';
import { Examenplaatsen } from './Examenplaatsen';
import { leesGemeenten } from './leesGemeenten';
import { losOp } from './losOp';
import { maakKandidaat } from './maakKandidaat';
import { noemBijzonder } from './noemBijzonder';
import { Schoolbuurt } from './Schoolbuurt';

/** What the file adds to a synthetic register: places for its own candidates, and then persons for all that are left. */
export class Examenimport {
  readonly plaatsen: Examenplaatsen;
  readonly gemeenteVan = leesGemeenten();
  /** the row-years whose man and vrouw do not make the total, in words */
  readonly bijzonder: string[] = [];

  /** @throws Error when the file has exams that have yet to come */
  constructor(
    readonly bestand: Examenbestand,
    private readonly opdracht: { personen: number; zaad: string; vandaag: Datum },
  ) {
    const laatste = bestand.jaren.at(-1)!;
    if (`${laatste}-08-01` > opdracht.vandaag) {
      throw new Error(`Het schooljaar ${schooljaarVan(laatste)} is op ${opdracht.vandaag} nog niet afgelopen.`);
    }
    this.plaatsen = new Examenplaatsen(bestand, (rij, jaar) => {
      const telling = rij.tellingen[jaar]!;
      const oplossing = losOp(telling);
      if (oplossing.oordeel !== 'sluit') {
        this.bijzonder.push(noemBijzonder(rij, bestand.jaren[jaar]!, telling, oplossing));
      }
      return oplossing;
    });
  }

  /** The persons for the places that are left when everybody else has been made. */
  extra = (wereld: Wereld): { aantal: number; maak: (nr: number) => Persoon } => {
    const { aantal, plaats } = this.plaatsen.rest();
    const toeval = new Toeval(`duo/${this.opdracht.zaad}`);
    const buurt = new Schoolbuurt(wereld.landkaart);
    const maak = (nr: number): Persoon => {
      const deze = plaats(nr);
      const nummer = this.opdracht.personen + nr;
      const gemeente = this.gemeenteVan(deze.rij);
      return maakKandidaat({ wereld, toeval: toeval.voor(nr), plaats: deze, nummer, gemeente, buurt });
    };
    return { aantal, maak };
  };
}
