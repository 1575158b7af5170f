import { zondagVanEersteWeekend } from '../src/values/Weekend';
import { alsDag, alsDatum, type Dag, dag, jaarVan } from './dagen';
import { mboDiplomas } from './mboDiplomas';
import type { Niveau } from './Opleidingen';
import type { Inschrijving, RegistratieElders } from './Persoon';
import type { School } from './Scholen';
import { type Inhoud, Schooltijd } from './Schooltijd';
import { schooljaarbegin } from './schooljaarbegin';
import type { Levensloop, Testleven } from './Testleven';

const ARNHEM = '6811';
const TIEL = '4001';
/** Real institutions; nobody is really enrolled there under these numbers. */
const school = (brin: string, soort: string, vestiging = '00'): School => ({ brin, vestiging, soort, brugjaar: null });
const VO = school('05FF', 'VBO/MAVO/HAVO/VWO');
const MBO = school('25LF', 'MBO');
const PRO = school('23HC', 'PRO', '02');

const feit = (van: Dag, tot: Dag | null = null) => ({ van, tot, bekend: 0, bekendTot: null });

interface Opleiding {
  /** mbo begins in this school year; vmbo before it, of which the last class was done again as often as it takes */
  mbo: number;
  niveau: Niveau;
  tot?: Dag;
  reden?: string;
  /** what is otherwise from some day on */
  wissel?: [op: Dag, anders: Partial<Inhoud>];
}

/** Vmbo and then mbo in Arnhem, a class a year, up to today or the day of leaving. */
function vmboEnMbo(t: Testleven, geboorte: Dag, { mbo, niveau, tot, reden, wissel }: Opleiding): Inschrijving[] {
  const tijd = new Schooltijd(t.vandaag);
  const basis = { vestiging: '00', niveau: null, leerweg: null, intensiteit: null, bekostigd: true, nieuwkomer: null };
  let anders: Partial<Inhoud> = {};
  for (let jaar = t.brugjaar(geboorte); schooljaarbegin(jaar) < (tot ?? t.vandaag + 1); jaar++) {
    if (jaar < mbo) {
      const leerjaar = Math.min(4, jaar - t.brugjaar(geboorte) + 1);
      tijd.volgt(schooljaarbegin(jaar), VO, { ...basis, sector: 'VO', opleidingscode: '0400', leerjaar });
      continue;
    }
    const opleiding = { opleidingscode: t.crebo(niveau), niveau, leerweg: 'BOL', intensiteit: 'VT' } as const;
    const inhoud: Inhoud = { ...basis, ...opleiding, sector: 'MBO', leerjaar: jaar - mbo + 1 };
    tijd.volgt(schooljaarbegin(jaar), MBO, { ...inhoud, ...anders }, schooljaarbegin(mbo + niveau) - 1);
    if (!wissel || wissel[0] < schooljaarbegin(jaar) || wissel[0] >= schooljaarbegin(jaar + 1)) continue;
    anders = wissel[1];
    tijd.volgt(wissel[0], MBO, { ...inhoud, ...anders });
  }
  if (tot !== undefined) tijd.eindigt(tot, reden ?? '04');
  return tijd.inschrijvingen;
}

/** The last school year of which the second 1 October has come. */
function beoordeeld({ vandaag }: Testleven): number {
  const jaar = jaarVan(vandaag);
  return vandaag >= dag(jaar, 10, 1) ? jaar - 1 : jaar - 2;
}

/** The school year of the last monthly list: its first one is made in the first weekend of November. */
function lijstjaar({ vandaag }: Testleven): number {
  const jaar = jaarVan(vandaag);
  return vandaag > alsDag(zondagVanEersteWeekend(alsDatum(dag(jaar, 11, 1)))) ? jaar : jaar - 1;
}

/** Was in mbo on the first 1 October of the last judged school year, and left it in February after it. */
const nieuweVsver =
  (pc4: string) =>
  (t: Testleven): Levensloop => {
    const jaar = beoordeeld(t);
    const geboorte = dag(jaar - 18, 5, 1);
    const tot = dag(jaar + 1, 2, 10);
    const inschrijvingen = vmboEnMbo(t, geboorte, { mbo: jaar - 2, niveau: 3, tot });
    return { geboorte, inschrijvingen, adressen: t.woont(pc4, geboorte) };
  };

/** In mbo until 10 October of the school year of the last list, and from then on as this says. */
const opDeLijst =
  (vervolg: (op: Dag) => Pick<Opleiding, 'tot' | 'reden' | 'wissel'>) =>
  (t: Testleven): Levensloop => {
    const jaar = lijstjaar(t);
    const geboorte = dag(jaar - 18, 5, 1);
    const inschrijvingen = vmboEnMbo(t, geboorte, { mbo: jaar - 2, niveau: 4, ...vervolg(dag(jaar, 10, 10)) });
    return { geboorte, inschrijvingen, adressen: t.woont(ARNHEM, geboorte) };
  };

/** A diploma of mbo level 1 in the summer of the last judged school year, and nothing after it but perhaps this. */
const entree =
  (elders: (van: Dag) => RegistratieElders[]) =>
  (t: Testleven): Levensloop => {
    const jaar = beoordeeld(t);
    const geboorte = dag(jaar - 17, 5, 1);
    const tot = dag(jaar + 1, 7, 8);
    const inschrijvingen = vmboEnMbo(t, geboorte, { mbo: jaar, niveau: 1, tot, reden: '08' });
    const adressen = t.woont(ARNHEM, geboorte);
    return { geboorte, inschrijvingen, diplomas: mboDiplomas(inschrijvingen), adressen, elders: elders(tot + 20) };
  };

/** The lives of test persons for early school leaving. */
export const testvsv = {
  nieuweVsverArnhem: nieuweVsver(ARNHEM),
  nieuweVsverTiel: nieuweVsver(TIEL),
  uitgevallenArnhem: opDeLijst((tot) => ({ tot, reden: '05' })),
  alleenExamen: opDeLijst((op) => ({ wissel: [op, { intensiteit: 'EX', bekostigd: false }] })),
  zonderBekostiging: opDeLijst((op) => ({ wissel: [op, { bekostigd: false }] })),
  entreeMetWerk: entree((van) => [{ soort: 'WERK', bron: 'UWV', ...feit(van) }]),
  entreeZonderWerk: entree(() => []),

  tielNaarArnhem: (t: Testleven): Levensloop => {
    const geboorte = t.geboren(19);
    const inschrijvingen = vmboEnMbo(t, geboorte, { mbo: t.brugjaar(geboorte) + 4, niveau: 4 });
    return { geboorte, inschrijvingen, adressen: t.woont(TIEL, geboorte) };
  },

  doetNiets: (t: Testleven): Levensloop => {
    const geboorte = t.geboren(20);
    const mbo = t.brugjaar(geboorte) + 4;
    const inschrijvingen = vmboEnMbo(t, geboorte, { mbo, niveau: 2, tot: dag(mbo + 1, 3, 1), reden: '05' });
    return { geboorte, inschrijvingen, adressen: t.woont('7511', geboorte) };
  },

  netGeslaagd: (t: Testleven): Levensloop => {
    const geboorte = t.geboren(19);
    const tot = t.vandaag - 10;
    const mbo = jaarVan(t.schooljaar) - 2;
    const inschrijvingen = vmboEnMbo(t, geboorte, { mbo, niveau: 2, tot, reden: '08' });
    const diplomas = mboDiplomas(inschrijvingen);
    return { geboorte, inschrijvingen, diplomas, diplomaBekend: tot + 1, adressen: t.woont(ARNHEM, geboorte) };
  },

  praktijkonderwijs: (t: Testleven): Levensloop => {
    const geboorte = t.geboren(17);
    const tot = t.vorigeZomer;
    const tijd = new Schooltijd(t.vandaag);
    for (let jaar = t.brugjaar(geboorte); schooljaarbegin(jaar) < tot; jaar++) {
      const leerjaar = jaar - t.brugjaar(geboorte) + 1;
      const klas = { vestiging: PRO.vestiging, opleidingscode: '0090', leerjaar, bekostigd: true, nieuwkomer: null };
      tijd.volgt(schooljaarbegin(jaar), PRO, { ...klas, sector: 'VO', niveau: null, leerweg: null, intensiteit: null });
    }
    tijd.eindigt(tot, null);
    const getuigschrift = { brin: PRO.brin, vestiging: PRO.vestiging, soort: 'PRO', datum: tot, ...feit(tot) } as const;
    const inschrijvingen = tijd.inschrijvingen;
    return { geboorte, inschrijvingen, getuigschriften: [getuigschrift], adressen: t.woont(TIEL, geboorte) };
  },

  arnhemNaarTiel: (t: Testleven): Levensloop => {
    const geboorte = t.geboren(19);
    const op = t.vandaag - 20;
    const mbo = t.brugjaar(geboorte) + 4;
    const inschrijvingen = vmboEnMbo(t, geboorte, { mbo, niveau: 3, tot: t.vandaag - 100 });
    return { geboorte, inschrijvingen, adressen: [...t.woont(ARNHEM, geboorte, op), ...t.woont(TIEL, op)] };
  },

  vrijgesteld: (t: Testleven): Levensloop => {
    const jaar = beoordeeld(t);
    const geboorte = dag(jaar - 15, 5, 1);
    const tot = dag(jaar + 1, 3, 1);
    const inschrijvingen = vmboEnMbo(t, geboorte, { mbo: jaar + 1, niveau: 2, tot });
    inschrijvingen.at(-1)!.reden = null;
    const vrijstelling = { artikel: '5', bevestigd: true, bron: 'Gemeente Arnhem', ...feit(tot + 7) } as const;
    return { geboorte, inschrijvingen, vrijstellingen: [vrijstelling], adressen: t.woont(ARNHEM, geboorte) };
  },
};
