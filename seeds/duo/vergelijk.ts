import { type Examenbestand, type Examenrij, GROEPEN, schooljaarVan } from './Examenbestand';
import { losOp, type Oplossing, past } from './losOp';
import { noem, noemBijzonder } from './noemBijzonder';
import { percentage } from './percentage';
import { type Getal, telsleutel } from './telKandidaten';

/** How many published cells the register agrees with. */
export interface Stand {
  schooljaar: string;
  aantallen: number;
  gelijk: number;
  percentages: number;
  percentagesGelijk: number;
}

export interface Vergelijking {
  standen: Stand[];
  /** cells in which the register has something else, in words */
  verschillen: string[];
  /** row-years whose man and vrouw do not make the total; the register has what comes closest */
  bijzonder: string[];
  /** candidates of the register that no row of the file counts */
  buitenBestand: number;
}

const NIEMAND: Getal = { kandidaten: [0, 0, 0], geslaagden: [0, 0, 0] };

/** Compares the file, cell by cell, with what the register counts. */
export function vergelijk(bestand: Examenbestand, geteld: Map<string, Getal>): Vergelijking {
  const over = new Map(geteld);
  const uitkomst: Vergelijking = {
    standen: [],
    verschillen: [],
    bijzonder: [],
    buitenBestand: 0,
  };
  bestand.jaren.forEach((jaar, plaats) => {
    const stand = {
      schooljaar: schooljaarVan(jaar),
      aantallen: 0,
      gelijk: 0,
      percentages: 0,
      percentagesGelijk: 0,
    };
    for (const rij of bestand.rijen) {
      const sleutel = telsleutel(rij.brin, rij.vestiging, rij.opleiding.richting, rij.opleiding.profiel, jaar);
      vergelijkRij(uitkomst, stand, rij, plaats, jaar, over.get(sleutel) ?? NIEMAND);
      over.delete(sleutel);
    }
    uitkomst.standen.push(stand);
  });
  for (const { kandidaten } of over.values()) uitkomst.buitenBestand += kandidaten[2];
  return uitkomst;
}

function vergelijkRij(uit: Vergelijking, stand: Stand, rij: Examenrij, plaats: number, jaar: number, nu: Getal): void {
  const telling = rij.tellingen[plaats]!;
  const anders: string[] = [];
  const meld = (wat: string, groep: number, gepubliceerd: string | number, register: string | number) =>
    anders.push(`${noem(rij, jaar)} ${wat} ${GROEPEN[groep]}: gepubliceerd ${gepubliceerd}, register ${register}`);
  for (const groep of [0, 1, 2] as const) {
    for (const wat of ['kandidaten', 'geslaagden'] as const) {
      stand.aantallen++;
      if (past(telling[wat][groep], nu[wat][groep])) stand.gelijk++;
      else meld(wat, groep, telling[wat][groep], nu[wat][groep]);
    }
    stand.percentages++;
    const deel = percentage(nu.geslaagden[groep], nu.kandidaten[groep]);
    if (deel === telling.percentages[groep]) stand.percentagesGelijk++;
    else meld('slaagpercentage', groep, telling.percentages[groep] / 10, deel / 10);
  }
  const oplossing = losOp(telling);
  if (oplossing.oordeel !== 'sluit') {
    uit.bijzonder.push(noemBijzonder(rij, jaar, telling, oplossing));
  }
  if (!(oplossing.oordeel === 'tegenspraak' && isGelijk(oplossing, nu))) uit.verschillen.push(...anders);
}

const isGelijk = ({ man, vrouw, overig }: Oplossing, nu: Getal): boolean =>
  (['kandidaten', 'geslaagden'] as const).every(
    (wat) => nu[wat][0] === man[wat] && nu[wat][1] === vrouw[wat] && nu[wat][2] === man[wat] + vrouw[wat] + overig[wat],
  );
