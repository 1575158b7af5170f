import { dag, jaarVan, jarenLater } from './dagen';
import type { Levensloop, Testleven } from './Testleven';
import { testexamens } from './testexamens';
import { testpersonenVsv } from './testpersonenVsv';

export interface Testpersoon {
  pgn: string;
  /** another number under which the same person is found */
  tweede?: string;
  situatie: string;
  /** what SVB is answered for a reference date of today */
  svb: string;
  /** null: nobody has this number */
  leven: ((t: Testleven) => Levensloop) | null;
}

const GEVONDEN = 'gevonden; ingeschreven';
const NIET_NU = 'gevonden; niet ingeschreven';
const ONBEKEND = 'niet gevonden';

/** A pupil of this age (on the begin of the quarter) who goes to secondary school. */
const scholier =
  (leeftijd: number) =>
  (t: Testleven): Levensloop => ({ geboorte: t.geboren(leeftijd), inschrijvingen: t.vwo(t.geboren(leeftijd)) });

/**
 * The persons that partners can rely on: in every register, with these numbers, and whatever day it is with the birth
 * that makes the situation true. docs/testpersonen.md shows this table.
 */
export const testpersonen = {
  zestienIngeschreven: {
    pgn: '999990007',
    situatie: 'Is 16 op de eerste dag van dit kwartaal en gaat naar het voortgezet onderwijs.',
    svb: GEVONDEN,
    leven: scholier(16),
  },
  zeventienMbo: {
    pgn: '999990019',
    situatie: 'Is 17 op de eerste dag van dit kwartaal en volgt een mbo-opleiding (bol, voltijd).',
    svb: GEVONDEN,
    leven: (t) => ({ geboorte: t.geboren(17), inschrijvingen: t.vmboEnMbo(t.geboren(17)) }),
  },
  vijftien: {
    pgn: '999990020',
    situatie: 'Is 15 op de eerste dag van dit kwartaal en op de laatste.',
    svb: ONBEKEND,
    leven: scholier(15),
  },
  achttien: {
    pgn: '999990032',
    situatie: 'Is 18, en was dat al op de eerste dag van dit kwartaal.',
    svb: `${ONBEKEND}; op een peildatum twee kwartalen terug wel: toen 17`,
    leven: scholier(18),
  },
  wordtZestien: {
    pgn: '999990044',
    situatie: 'Wordt of werd 16 halverwege dit kwartaal.',
    svb: `${ONBEKEND}, ook na de verjaardag: de leeftijd telt op de eerste dag van het kwartaal`,
    leven: (t) => {
      const geboorte = jarenLater(t.kwartaal, -16) + 45;
      return { geboorte, inschrijvingen: t.vwo(geboorte) };
    },
  },
  vanSchool: {
    pgn: '999990056',
    situatie: 'Is 17 en ging vorige zomer (15 juli) van school; een jaar geleden nog ingeschreven.',
    svb: NIET_NU,
    leven: (t) => ({ geboorte: t.geboren(17), inschrijvingen: t.vwo(t.geboren(17), t.vorigeZomer) }),
  },
  tweeInschrijvingen: {
    pgn: '999990068',
    situatie: 'Is 17 en staat bij twee instellingen tegelijk ingeschreven (vo en mbo).',
    svb: `${GEVONDEN}, twee inschrijvingen`,
    leven: (t) => ({ geboorte: t.geboren(17), inschrijvingen: [...t.vwo(t.geboren(17)), ...t.mboErnaast()] }),
  },
  geboortedagOnbekend: {
    pgn: '999990081',
    situatie: 'Geboortedag onbekend (jjjjmm00); is zeker 16 op de eerste dag van dit kwartaal.',
    svb: GEVONDEN,
    leven: (t) => ({ ...scholier(16)(t), geboortedatum: t.geboortemaandBekend(t.geboren(16)) }),
  },
  geboortejaarBekend: {
    pgn: '999990093',
    situatie: 'Alleen het geboortejaar is bekend (jjjj0000); wordt dit jaar 17, is dus 16 of 17.',
    svb: GEVONDEN,
    leven: (t) => {
      const jaar = jaarVan(t.kwartaal) - 17;
      const geboorte = dag(jaar, 7, 1);
      return { geboorte, geboortedatum: t.geboortejaarBekend(jaar), inschrijvingen: t.vwo(geboorte) };
    },
  },
  kreegBsn: {
    pgn: '999990111',
    tweede: '000000031',
    situatie: 'Is 16; had eerst een onderwijsnummer (000000031) en kreeg 400 dagen geleden een burgerservicenummer.',
    svb: `${GEVONDEN}, met elk van beide nummers`,
    leven: (t) => ({ ...scholier(16)(t), wissel: t.vandaag - 400 }),
  },
  onderwijsnummer: {
    pgn: '000000043',
    situatie: 'Is 16 en heeft een onderwijsnummer; een burgerservicenummer is er niet.',
    svb: GEVONDEN,
    leven: scholier(16),
  },
  geheimAdres: {
    pgn: '999990123',
    situatie: 'Is 16 en woont in Enschede; de BRP heeft een geheimhouding van het adres.',
    svb: `${GEVONDEN} (SVB krijgt van niemand een adres)`,
    leven: (t) => ({ ...scholier(16)(t), adressen: t.woont('7511', t.geboren(16), null, true) }),
  },
  zonderAdres: {
    pgn: '999990135',
    situatie: 'Is 16 en heeft geen adres in de BRP.',
    svb: GEVONDEN,
    leven: (t) => ({ ...scholier(16)(t), adressen: [] }),
  },
  geemigreerd: {
    pgn: '999990147',
    situatie: 'Is 17; vertrok 50 dagen geleden naar Duitsland en ging toen van school.',
    svb: NIET_NU,
    leven: (t) => {
      const geboorte = t.geboren(17);
      const vertrek = t.vandaag - 50;
      const adressen = [...t.woont('7511', geboorte, vertrek), t.woontInHetBuitenland(vertrek)];
      return { geboorte, inschrijvingen: t.vwo(geboorte, vertrek), adressen, gegevens: { vertrek } };
    },
  },
  overleden: {
    pgn: '999990159',
    situatie: 'Overleed 60 dagen geleden, 17 jaar oud.',
    svb: NIET_NU,
    leven: (t) => {
      const geboorte = t.geboren(17);
      const overlijden = t.vandaag - 60;
      return { geboorte, inschrijvingen: t.vwo(geboorte, overlijden), gegevens: { overlijden } };
    },
  },
  schrikkeldag: {
    pgn: '999990160',
    situatie: 'Geboren op 29 februari; de jongste van wie het kind 16 of ouder is.',
    svb: `${GEVONDEN} zolang 16 of 17 op de eerste dag van het kwartaal, anders ${ONBEKEND}`,
    leven: (t) => ({ geboorte: t.schrikkeldag(), inschrijvingen: t.vmboEnMbo(t.schrikkeldag()) }),
  },
  verhuisd: {
    pgn: '999990172',
    situatie: 'Is 16; verhuisde 30 dagen geleden van Enschede naar Utrecht en ging daar naar een andere school.',
    svb: `${GEVONDEN}, bij de nieuwe school`,
    leven: (t) => {
      const geboorte = t.geboren(16);
      const op = t.vandaag - 30;
      const adressen = [...t.woont('7511', geboorte, op), ...t.woont('3512', op)];
      return { geboorte, inschrijvingen: t.verhuisdeVwo(geboorte, op), adressen };
    },
  },
  fusiegemeente: {
    pgn: '999990184',
    situatie: 'Is 16; woont sinds de geboorte op één plek, waarvan de gemeente door herindeling een andere werd.',
    svb: GEVONDEN,
    leven: (t) => ({ ...scholier(16)(t), adressen: t.woontInFusiegemeente(t.geboren(16)) }),
  },
  examendeelnemer: {
    pgn: '999990196',
    situatie: 'Is 17 en doet alleen examen in het mbo (intensiteit EX, niet bekostigd).',
    svb: GEVONDEN,
    leven: (t) => ({
      geboorte: t.geboren(17),
      inschrijvingen: t.vmboEnMbo(t.geboren(17), { intensiteit: 'EX', bekostigd: false }),
    }),
  },
  uitgevallen: {
    pgn: '999990202',
    situatie: 'Is 17 en viel 20 dagen geleden uit het mbo, zonder diploma (reden 05).',
    svb: NIET_NU,
    leven: (t) => ({
      geboorte: t.geboren(17),
      inschrijvingen: t.vmboEnMbo(t.geboren(17), {}, t.vandaag - 20, '05'),
    }),
  },
  speciaalOnderwijs: {
    pgn: '999990214',
    situatie: 'Is 16 en gaat naar het voortgezet speciaal onderwijs.',
    svb: GEVONDEN,
    leven: (t) => ({ geboorte: t.geboren(16), inschrijvingen: t.vso(t.geboren(16)) }),
  },
  nooitIngeschreven: {
    pgn: '999990226',
    situatie: 'Is 16; wel in het register, nooit ingeschreven.',
    svb: NIET_NU,
    leven: (t) => ({ geboorte: t.geboren(16), inschrijvingen: [] }),
  },
  zonderVoornamen: {
    pgn: '999990238',
    situatie: 'Is 16, heeft geen voornamen, en een achternaam van één letter.',
    svb: GEVONDEN,
    leven: (t) => ({ ...scholier(16)(t), gegevens: { achternaam: 'O', voorvoegsel: null, voornamen: null } }),
  },
  langeNaam: {
    pgn: '999990251',
    situatie: 'Is 16 en heeft een naam van 200 tekens, met tekens buiten het Nederlandse alfabet.',
    svb: GEVONDEN,
    leven: (t) => ({
      ...scholier(16)(t),
      gegevens: {
        voorvoegsel: 'van der',
        achternaam: `Şahin-Łukasik-${'Þorgerðardóttir-Nguyễn-'.repeat(8)}O'Brien`.slice(0, 200),
      },
    }),
  },
  niemand: {
    pgn: '999990263',
    situatie: 'Een geldig nummer dat van niemand is.',
    svb: ONBEKEND,
    leven: null,
  },
  havoGeslaagd: {
    pgn: '999990275',
    situatie: 'Is 17, haalde op 12 juni van het laatste examenjaar het havodiploma en is van school.',
    svb: NIET_NU,
    leven: testexamens.havoGeslaagd,
  },
  gezakt: {
    pgn: '999990287',
    situatie:
      'Is 17, zakte in het laatste examenjaar voor havo (wiskunde A: SE 5,4 en CE 5,5, dus een 5) en doubleert.',
    svb: GEVONDEN,
    leven: testexamens.gezakt,
  },
  vmboNaarMbo: {
    pgn: '999990299',
    situatie: 'Is 17, haalde het vmbo-diploma (theoretische leerweg) en volgt een mbo-opleiding.',
    svb: GEVONDEN,
    leven: testexamens.vmboNaarMbo,
  },
  mboTweeGediplomeerd: {
    pgn: '999990305',
    situatie:
      'Is 19 en van school, met een mbo-diploma op niveau 2 (startkwalificatie) en beroepspraktijkvorming (bbl).',
    svb: ONBEKEND,
    leven: testexamens.mboTweeGediplomeerd,
  },
  ...testpersonenVsv,
} satisfies Record<string, Testpersoon>;
