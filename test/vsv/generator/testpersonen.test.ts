import fc from 'fast-check';
import { alsDag, alsDatum, type Dag, dag, jaarVan } from '../../../seeds/dagen';
import { maakTestpersonen } from '../../../seeds/maakTestpersonen';
import { maakWereld } from '../../../seeds/maakWereld';
import type { Persoon } from '../../../seeds/Persoon';
import { testpersonen } from '../../../seeds/testpersonen';
import { testpersonenVsv } from '../../../seeds/testpersonenVsv';
import type { Datum } from '../../../src/values/Datum';
import { maanden } from '../../../src/vsv/maanden';
import { schooljaren } from '../../../src/vsv/schooljaren';
import { geldtOp } from '../formule/geldtOp';
import { leeftijdOp } from '../formule/leeftijdOp';
import { oordeel } from '../formule/oordeel';
import { soortVan } from '../formule/soortVan';
import { plekkenOp } from '../formule/Zaak';
import { alsFeiten } from './alsFeiten';
import { erkenningVan } from './erkenningVan';
import { maandreden } from './maandreden';
import { regioOp } from './regioOp';

type Naam = keyof typeof testpersonenVsv;
const basis = maakWereld({ personen: 0, zaad: 'proef', vandaag: '2025-11-21' as Datum });

/** What is true of the test persons on a day; `nu` is that day. */
const elkeDag = (titel: string, eis: (van: (naam: Naam) => Persoon, vandaag: Dag, nu: Datum) => void) =>
  test(`Regel: van de testpersonen voor vsv, ${titel}`, () => {
    // since the school years that the definitions are of
    const dagen = fc.integer({ min: alsDag('2015-01-01' as Datum), max: alsDag('2040-12-31' as Datum) });
    fc.assert(
      fc.property(dagen, (vandaag) => {
        const personen = new Map(
          maakTestpersonen({ ...basis, vandaag }).flatMap((p) => p.nummers.map(({ pgn }) => [pgn, p] as const)),
        );
        eis((naam) => personen.get(testpersonen[naam].pgn)!, vandaag, alsDatum(vandaag));
      }),
      {
        numRuns: 120,
        examples: ['2026-10-01', '2026-11-01', '2026-11-02', '2026-09-30'].map((d) => [alsDag(d as Datum)]),
      },
    );
  });

const beoordeeld = (vandaag: Dag): number =>
  vandaag >= dag(jaarVan(vandaag), 10, 1) ? jaarVan(vandaag) - 1 : jaarVan(vandaag) - 2;
const verzamelingen = (p: Persoon, jaar: number): string[] | undefined =>
  oordeel(alsFeiten(p), jaar, soortVan, erkenningVan)?.verzamelingen;
const regio = (p: Persoon, dagtekst: Datum): number =>
  regioOp(alsFeiten(p).adressen.find((adres) => geldtOp(adres, dagtekst))!.gemeente!, dagtekst);
const leeftijd = (p: Persoon, dagtekst: Datum): number => leeftijdOp(p.gegevens.at(-1)!.geboortedatum, dagtekst)!;
const scholen = (p: Persoon, dagtekst: Datum): string[] =>
  plekkenOp(alsFeiten(p), dagtekst).map(({ inschrijving }) => inschrijving.brin);

elkeDag("is in het laatste beoordeelde schooljaar precies vsv'er wie het moet zijn", (van, vandaag) => {
  const jaar = beoordeeld(vandaag);
  expect(verzamelingen(van('nieuweVsverArnhem'), jaar)).toEqual([]);
  expect(verzamelingen(van('nieuweVsverTiel'), jaar)).toEqual([]);
  expect(verzamelingen(van('entreeZonderWerk'), jaar)).toEqual([]);
  expect(verzamelingen(van('entreeMetWerk'), jaar)).toEqual(['D_MBO1_WERK']);
  expect(verzamelingen(van('vrijgesteld'), jaar)).toEqual(['B_VRIJSTELLING']);
});

elkeDag('staat op de laatste maandlijst wie daarop moet staan, om zijn eigen reden', (van, _, nu) => {
  const [jaar, maand] = schooljaren(nu)
    .flatMap((schooljaar) => maanden(schooljaar, nu).map((een) => [schooljaar, een.maand] as const))
    .at(-1)!;
  expect(maandreden(van('uitgevallenArnhem'), jaar, maand)).toBe('GEEN_INSCHRIJVING');
  expect(maandreden(van('alleenExamen'), jaar, maand)).toBe('INSCHRIJVING_EXAMENDEELNEMER');
  expect(maandreden(van('zonderBekostiging'), jaar, maand)).toBe('INSCHRIJVING_ZONDER_BEKOSTIGING');
});

elkeDag('woont ieder waar het staat, en gaat ieder daar naar school', (van, vandaag, nu) => {
  const plek = (naam: Naam): number => regio(van(naam), nu);
  const arnhem = [
    'nieuweVsverArnhem',
    'uitgevallenArnhem',
    'alleenExamen',
    'zonderBekostiging',
    'netGeslaagd',
  ] as const;
  for (const naam of arnhem) expect([naam, plek(naam)]).toEqual([naam, 14]);
  for (const naam of ['entreeMetWerk', 'entreeZonderWerk', 'vrijgesteld'] as const) expect(plek(naam)).toBe(14);
  for (const naam of ['nieuweVsverTiel', 'tielNaarArnhem', 'praktijkonderwijs', 'arnhemNaarTiel'] as const) {
    expect(plek(naam)).toBe(15);
  }
  expect(plek('doetNiets')).toBe(12);
  expect(regio(van('arnhemNaarTiel'), alsDatum(vandaag - 21))).toBe(14);
  expect(scholen(van('tielNaarArnhem'), nu)).toEqual(['25LF']);
});

elkeDag('kloppen leeftijd, diploma en getuigschrift', (van, vandaag, nu) => {
  for (const naam of ['tielNaarArnhem', 'netGeslaagd', 'arnhemNaarTiel'] as const) {
    expect([naam, leeftijd(van(naam), nu)]).toEqual([naam, 19]);
  }
  expect(leeftijd(van('doetNiets'), nu)).toBe(20);
  expect(leeftijd(van('praktijkonderwijs'), nu)).toBe(17);
  expect([16, 17]).toContain(leeftijd(van('vrijgesteld'), nu));
  for (const naam of ['nieuweVsverArnhem', 'nieuweVsverTiel'] as const) {
    expect([19, 20]).toContain(leeftijd(van(naam), nu));
  }
  for (const naam of ['uitgevallenArnhem', 'alleenExamen', 'zonderBekostiging', 'entreeMetWerk'] as const) {
    expect([18, 19]).toContain(leeftijd(van(naam), nu));
  }
  const [diploma, ...meer] = van('netGeslaagd').diplomas;
  expect(meer).toEqual([]);
  expect(diploma).toMatchObject({ soort: 'MBO', niveau: 2, datum: vandaag - 10 });
  expect(Math.floor(diploma!.bekend / 1440)).toBe(vandaag - 9);
  for (const naam of ['doetNiets', 'arnhemNaarTiel', 'tielNaarArnhem'] as const) {
    expect(van(naam).diplomas).toEqual([]);
    expect(van(naam).elders).toEqual([]);
  }
  const [getuigschrift] = van('praktijkonderwijs').getuigschriften;
  expect(getuigschrift).toMatchObject({ soort: 'PRO', datum: van('praktijkonderwijs').inschrijvingen.at(-1)!.tot });
});
