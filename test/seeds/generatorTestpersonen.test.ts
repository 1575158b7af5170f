import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { alsDag, alsDatum, type Dag, dag, jaarVan, jarenLater } from '../../seeds/dagen';
import { isGeslaagd } from '../../seeds/isGeslaagd';
import { maakTestpersonen } from '../../seeds/maakTestpersonen';
import { maakWereld } from '../../seeds/maakWereld';
import { isTestBsn } from '../../seeds/Nummers';
import type { Persoon } from '../../seeds/Persoon';
import { type Testpersoon, testpersonen } from '../../seeds/testpersonen';
import type { Datum } from '../../src/values/Datum';
import { kwartaalbegin, kwartalenTerug } from '../../src/values/Kwartaal';
import { leesPgn, type Pgn, pgnSoort } from '../../src/values/Pgn';

const basis = maakWereld({ personen: 0, zaad: 'proef', vandaag: '2025-11-21' as Datum });
const lijst = Object.values<Testpersoon>(testpersonen);

/** The test persons of a day, by number. */
function op(vandaag: Dag): Map<string, Persoon> {
  return new Map(
    maakTestpersonen({ ...basis, vandaag }).flatMap((p) => p.nummers.map(({ pgn }): [string, Persoon] => [pgn, p])),
  );
}

/** Whole years on this day; of a partly unknown date the last day that it can be counts. */
function leeftijd(geboortedatum: number, dag: Dag): number {
  const jaar = Math.floor(geboortedatum / 10_000);
  const maand = Math.floor(geboortedatum / 100) % 100 || 12;
  const geboren = alsDag(
    `${jaar}-${String(maand).padStart(2, '0')}-${String(geboortedatum % 100 || 28).padStart(2, '0')}` as Datum,
  );
  let jaren = 0;
  while (jarenLater(geboren, jaren + 1) <= dag) jaren++;
  return jaren;
}

const ingeschreven = (p: Persoon, dag: Dag): number =>
  p.inschrijvingen.filter(({ van, tot }) => van <= dag && (tot === null || dag < tot)).length;
const zestienOfZeventien = (p: Persoon, dag: Datum): boolean =>
  [16, 17].includes(leeftijd(p.gegevens.at(-1)!.geboortedatum, alsDag(dag)));

const elkeDag = (titel: string, eis: (personen: Map<string, Persoon>, vandaag: Dag) => void) =>
  test(`Regel: ${titel}, welke dag het ook is`, () => {
    const dag = fc.integer({ min: alsDag('2015-01-01' as Datum), max: alsDag('2040-12-31' as Datum) });
    fc.assert(
      fc.property(dag, (vandaag) => eis(op(vandaag), vandaag)),
      { numRuns: 150 },
    );
  });

test('Regel: elke testpersoon heeft een eigen, geldig nummer uit wat daarvoor apart gehouden is', () => {
  const nummers = lijst.flatMap(({ pgn, tweede }) => (tweede === undefined ? [pgn] : [pgn, tweede]));
  expect(new Set(nummers).size).toBe(nummers.length);
  for (const nummer of nummers) {
    expect(leesPgn(nummer).ok).toBe(true);
    if (pgnSoort(nummer as Pgn) === 'BSN') expect(isTestBsn(Number(nummer))).toBe(true);
    else expect(nummer).toMatch(/^00[0-9]{6}[0-5]$/);
  }
});

test('Regel: docs/testpersonen.md noemt precies deze testpersonen', () => {
  const tekst = readFileSync(join(__dirname, '../../docs/testpersonen.md'), 'utf8');
  const rijen = tekst.split('\n').filter((regel) => /^\| [0-9]{9} \|/.test(regel));
  expect(rijen).toEqual(lijst.map(({ pgn, situatie, svb }) => `| ${pgn} | ${situatie} | ${svb} |`));
});

elkeDag('iedere testpersoon is er, en niemand heeft het nummer van niemand', (personen) => {
  for (const { pgn, tweede, leven } of lijst) {
    expect(personen.has(pgn)).toBe(leven !== null);
    if (tweede !== undefined) expect(personen.get(tweede)).toBe(personen.get(pgn));
  }
});

elkeDag('wat er staat dat SVB ziet, volgt uit leeftijd en inschrijvingen', (personen, vandaag) => {
  const kwartaal = kwartaalbegin(alsDatum(vandaag));
  for (const testpersoon of lijst) {
    const p = personen.get(testpersoon.pgn);
    if (!p || testpersoon === testpersonen.schrikkeldag) continue;
    expect({ ...testpersoon, gevonden: zestienOfZeventien(p, kwartaal) }).toMatchObject({
      gevonden: testpersoon.svb.startsWith('gevonden'),
    });
    const weg = /van school, met|volgt (?:sinds 100 dagen )?geen onderwijs/.test(testpersoon.situatie);
    const nietNu = weg || testpersoon.svb.includes('niet ingeschreven');
    const nu = testpersoon === testpersonen.tweeInschrijvingen ? 2 : nietNu ? 0 : 1;
    expect({ ...testpersoon, nu: ingeschreven(p, vandaag) }).toMatchObject({ nu });
  }
});

elkeDag('de bijzondere gevallen zijn wat zij zeggen', (personen, vandaag) => {
  const van = (naam: keyof typeof testpersonen): Persoon => personen.get(testpersonen[naam].pgn)!;
  const terug = (kwartalen: number) => kwartalenTerug(alsDatum(vandaag), kwartalen);
  expect(ingeschreven(van('vanSchool'), jarenLater(vandaag, -1))).toBe(1);
  expect(zestienOfZeventien(van('vanSchool'), terug(4))).toBe(true);
  expect(zestienOfZeventien(van('achttien'), terug(2))).toBe(true);
  expect(van('schrikkeldag').gegevens[0]!.geboortedatum % 10_000).toBe(229);
  expect(leeftijd(van('schrikkeldag').gegevens[0]!.geboortedatum, alsDag(terug(0)))).toBeGreaterThanOrEqual(16);
  expect(ingeschreven(van('schrikkeldag'), vandaag)).toBe(1);
  expect(new Set(van('fusiegemeente').adressen.map((adres) => adres.gemeente)).size).toBeGreaterThanOrEqual(1);
  expect(van('verhuisd').adressen.filter(({ bekendTot }) => bekendTot === null)).toHaveLength(2);
  for (const p of personen.values()) {
    for (const { van: begin, tot, perioden } of p.inschrijvingen) {
      expect(tot === null || begin < tot).toBe(true);
      for (const periode of perioden) expect(periode.tot === null || periode.van < periode.tot).toBe(true);
    }
  }
});

test('Regel: van wie in een fusiegemeente woont, staan twee gemeenten in het register', () => {
  const { adressen } = op(alsDag('2025-11-21' as Datum)).get(testpersonen.fusiegemeente.pgn)!;
  expect(adressen.map(({ gemeente }) => gemeente)).toHaveLength(2);
  expect(adressen[0]!.tot).toBe(adressen[1]!.van);
});

elkeDag('de testpersonen met examens hebben wat er staat', (personen, vandaag) => {
  const van = (naam: keyof typeof testpersonen): Persoon => personen.get(testpersonen[naam].pgn)!;
  const [havo, gezakt, vmbo, mbo] = [
    van('havoGeslaagd'),
    van('gezakt'),
    van('vmboNaarMbo'),
    van('mboTweeGediplomeerd'),
  ];
  for (const p of [havo, gezakt, vmbo]) {
    const [examen] = p.examens;
    const richting = examen!.elementcode === '0372' ? 'HAVO' : 'VMBO-TL';
    const resultaten = examen!.resultaten.filter(({ bekendTot }) => bekendTot === null);
    expect([examen!.uitslag, isGeslaagd(richting, resultaten)]).toEqual(p === gezakt ? ['A', false] : ['G', true]);
    expect(examen!.datumUitslag).toBe(dag(examen!.examenjaar, 6, 12));
    expect(examen!.datumUitslag!).toBeLessThanOrEqual(vandaag);
    expect(ingeschreven(p, examen!.datumUitslag!)).toBe(1);
  }
  const geboren = Math.floor(havo.gegevens[0]!.geboortedatum / 10_000);
  expect(havo.diplomas).toMatchObject([{ soort: 'HAVO', datum: havo.examens[0]!.datumUitslag }]);
  expect(jaarVan(havo.diplomas[0]!.datum) - geboren).toBeLessThanOrEqual(18);
  expect(vandaag - havo.diplomas[0]!.datum).toBeLessThan(400);
  expect(gezakt.diplomas).toEqual([]);
  if (gezakt.examens[0]!.examenjaar !== 2020) {
    const wiskunde = { vakcode: '1024', se: 54, ce1: 55, cijferlijst: 5 };
    expect(gezakt.examens[0]!.resultaten).toContainEqual(expect.objectContaining(wiskunde));
  }
  expect(vmbo.diplomas.map(({ soort }) => soort)).toEqual(['VMBO-TL']);
  expect(vmbo.inschrijvingen.at(-1)!.perioden.at(-1)!.sector).toBe('MBO');
  expect(mbo.diplomas).toMatchObject([{ soort: 'MBO', niveau: 2, datum: mbo.inschrijvingen.at(-1)!.tot }]);
  expect(mbo.bpvs).toMatchObject([{ inschrijving: mbo.inschrijvingen.at(-1) }]);
});

test('Regel: in een jaar van gepubliceerde aantallen doet geen testpersoon examen; mbo-diploma’s blijven', () => {
  const plaatsen = { dekt: () => true, neem: () => null };
  const personen = maakTestpersonen({ ...basis, plaatsen });
  expect(personen.flatMap((p) => p.examens)).toEqual([]);
  const mbo = maakTestpersonen(basis).flatMap((p) => p.diplomas.filter(({ soort }) => soort === 'MBO'));
  expect(mbo.map(({ niveau }) => niveau).sort()).toEqual([1, 1, 2, 2]);
  const wat = personen.flatMap((p) => p.diplomas.map(({ soort, datum }) => ({ soort, datum })));
  expect(wat).toEqual(mbo.map(({ soort, datum }) => ({ soort, datum })));
});
