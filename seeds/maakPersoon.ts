import { Adresboek } from './Adresboek';
import { alsGetal, type Dag, dag, jaarVan, jarenLater } from './dagen';
import { maakLoopbaan } from './Loopbaan';
import { Loterij, loterij } from './Loterij';
import { legVast } from './legVast';
import { maakBpvs } from './maakBpvs';
import { maakElders } from './maakElders';
import { type Examenpoging, maakExamens } from './maakExamens';
import { maakGetuigschriften } from './maakGetuigschriften';
import { type Geslacht, maakNaam } from './maakNaam';
import { maakVrijstellingen } from './maakVrijstellingen';
import type { Wereld } from './maakWereld';
import { mboDiplomas } from './mboDiplomas';
import { merkNieuwkomers } from './merkNieuwkomers';
import type { Nummers } from './Nummers';
import type { Nummer, Persoon, Persoonsgegevens } from './Persoon';
import { knip, Schooltijd } from './Schooltijd';
import type { Toeval } from './Toeval';
import { tussentijden } from './Tussentijd';

/**
 * Ages today: this register holds secondary and vocational education, so most are from 11 on. Up to 28 there are nearly as
 * many of each, so that each of the last six school years has as many in it as this one.
 */
const leeftijden = new Loterij(
  Array.from({ length: 27 }, (_, i) => i + 4),
  (leeftijd) => (leeftijd < 11 || leeftijd > 28 ? 1 : leeftijd <= 24 ? 6 : 5.4),
);

const geslachten = loterij<Geslacht>({ O: 2, V: 498, M: 500 });

/** What happened in a life, apart from school; dates up to today. */
interface Leven {
  geboorte: Dag;
  /** settled in the Netherlands */
  vestiging: Dag | null;
  vertrek: Dag | null;
  overlijden: Dag | null;
}

/** Person `nummer`, counted from 0: the same one for the same seed and day, whoever is made before or beside her. */
export function maakPersoon(wereld: Wereld, nummer: number): Persoon {
  const { vandaag, landkaart, plaatsen } = wereld;
  const toeval = wereld.toeval.voor(nummer);
  const leven = maakLeven(toeval, vandaag);
  const { geboorte, vestiging, vertrek, overlijden } = leven;
  const begin = vestiging ?? geboorte;
  const geslacht = geslachten.trek(toeval);
  const adresboek = new Adresboek(toeval, landkaart, begin, vandaag);
  const woonplek = (op: Dag) => adresboek.woonplek(op);
  const tijd = new Schooltijd(vandaag);
  const pogingen: Examenpoging[] = [];
  // One in seven hundred is at no school, whatever her age.
  const thuis = toeval.kans(0.0015);
  if (!thuis) maakLoopbaan({ ...wereld, toeval, tijd, pogingen, woonplek, geboortejaar: jaarVan(geboorte) }, geboorte);
  // One in five who left the country goes on at school: across the border lives a pupil too.
  const eindeSchool = overlijden ?? (vertrek !== null && toeval.kans(0.8) ? vertrek : null);
  const geheim = toeval.kans(0.006);
  // Without an address: not (or no longer) a resident, such as a child of asylum seekers in the first months.
  const adressen = toeval.kans(0.004) ? [] : adresboek.adressen(vertrek, overlijden, geheim);
  const inschrijvingen = knip(tijd.inschrijvingen, begin, eindeSchool);
  if (vestiging !== null && toeval.kans(0.7)) merkNieuwkomers(inschrijvingen, vestiging);
  const periode = { van: begin, tot: eindeSchool };
  const { examens, diplomas } = maakExamens(pogingen, { toeval, geslacht, ...periode, vandaag, plaatsen });
  const eind = overlijden ?? vertrek;
  const tijden = tussentijden(inschrijvingen, eind);
  const omstandigheden = { toeval, geboorte, begin, eind, thuis, inschrijvingen, vandaag, woonplek };
  const persoon: Persoon = {
    nummers: maakNummers(wereld.nummers, nummer, toeval, begin, vandaag),
    gegevens: maakGegevens(toeval, leven, geslacht, vandaag),
    adressen,
    inschrijvingen,
    examens,
    diplomas: [...diplomas, ...mboDiplomas(inschrijvingen)],
    bpvs: inschrijvingen.flatMap((inschrijving) => maakBpvs(toeval, inschrijving, vandaag)),
    vrijstellingen: maakVrijstellingen({ ...omstandigheden, tussentijden: tijden }),
    elders: maakElders(toeval, geboorte, tijden, vandaag),
    getuigschriften: maakGetuigschriften(toeval, inschrijvingen),
  };
  return legVast(persoon, toeval, vandaag);
}

function maakLeven(toeval: Toeval, vandaag: Dag): Leven {
  const leeftijd = leeftijden.trek(toeval);
  let geboorte = jarenLater(vandaag, -leeftijd) - toeval.onder(365);
  if (leeftijd < 27 && toeval.kans(0.002)) geboorte = schrikkeldag(jaarVan(geboorte));
  const ouderDanVier = jarenLater(geboorte, 4) + 30;
  const kan = ouderDanVier < vandaag - 60;
  const vestiging = kan && toeval.kans(0.07) ? toeval.tussen(geboorte + 60, vandaag - 60) : null;
  const vanaf = Math.max(ouderDanVier, (vestiging ?? 0) + 30);
  const vertrek = kan && toeval.kans(0.012) ? toeval.tussen(vanaf, vandaag) : null;
  const overlijden = kan && vertrek === null && toeval.kans(0.0015) ? toeval.tussen(vanaf, vandaag) : null;
  return { geboorte, vestiging, vertrek, overlijden };
}

const schrikkeldag = (jaar: number): Dag => dag(jaar - (jaar % 4), 2, 29);

function maakNummers(nummers: Nummers, persoon: number, toeval: Toeval, begin: Dag, vandaag: Dag): Nummer[] {
  const bsn = nummers.bsn(persoon);
  const feit = { van: begin, tot: null, bekend: 0, bekendTot: null };
  const wisselt = toeval.kans(0.02);
  if (bsn !== null && !wisselt) return [{ ...feit, pgn: bsn, soort: 'BSN' }];
  const on = nummers.onderwijsnummer(persoon);
  if (bsn === null || begin + 30 >= vandaag) {
    return [{ ...feit, pgn: bsn ?? on, soort: bsn === null ? 'ON' : 'BSN' }];
  }
  // An onderwijsnummer first; the burgerservicenummer took its place, and both are hers.
  const wissel = toeval.tussen(begin + 30, vandaag);
  return [
    { ...feit, pgn: on, soort: 'ON', tot: wissel },
    { ...feit, pgn: bsn, soort: 'BSN', van: wissel },
  ];
}

function maakGegevens(toeval: Toeval, leven: Leven, geslacht: Geslacht, vandaag: Dag): Persoonsgegevens[] {
  const { geboorte, vestiging, vertrek, overlijden } = leven;
  const van = vestiging ?? geboorte;
  const rij: Persoonsgegevens = {
    ...maakNaam(toeval, geslacht),
    geboortedatum: vestiging === null ? alsGetal(geboorte) : onzeker(toeval, alsGetal(geboorte)),
    geslacht,
    vestiging,
    vertrek,
    overlijden,
    van,
    tot: null,
    bekend: 0,
    bekendTot: null,
  };
  if (!toeval.kans(0.003) || overlijden !== null || van + 60 >= vandaag) return [rij];
  // Another name from some day on: two rows that are both current knowledge.
  const wissel = toeval.tussen(van + 30, vandaag);
  return [
    { ...rij, tot: wissel },
    { ...rij, ...maakNaam(toeval, geslacht), van: wissel },
  ];
}

/** Those born abroad may not know their day of birth, or their month, or anything of it. */
function onzeker(toeval: Toeval, geboortedatum: number): number {
  const worp = toeval.getal();
  if (worp < 0.008) return 0;
  if (worp < 0.05) return Math.floor(geboortedatum / 10_000) * 10_000;
  return worp < 0.1 ? Math.floor(geboortedatum / 100) * 100 : geboortedatum;
}
