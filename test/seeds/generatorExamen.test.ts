import fc from 'fast-check';
import { dag } from '../../seeds/dagen';
import { leesExamenopleidingen } from '../../seeds/duo/leesExamenopleidingen';
import { eindcijfer } from '../../seeds/eindcijfer';
import { besteCe, isGeslaagd } from '../../seeds/isGeslaagd';
import { leesCsv } from '../../seeds/leesCsv';
import { type Examenopzet, maakExamen } from '../../seeds/maakExamen';
import type { Examen, Uitslag } from '../../seeds/Persoon';
import { schooljaarbegin } from '../../seeds/schooljaarbegin';
import { Toeval } from '../../seeds/Toeval';

const opleidingen = leesExamenopleidingen();
const niveaus = new Map(
  leesCsv('vakcodes.csv', ['code', 'niveau', 'naam', 'roepnaam', 'afkorting', 'van', 'tot']).map((vak) => [
    vak.code,
    vak.niveau.split('|'),
  ]),
);

const opzet = (...uitslagen: Uitslag[]): fc.Arbitrary<Examenopzet> =>
  fc.constantFrom(...opleidingen).chain(({ richting, profiel, elementcodes }) =>
    fc.record({
      richting: fc.constant(richting),
      profiel: fc.constantFrom(profiel, null),
      elementcode: fc.constantFrom(...elementcodes),
      brin: fc.constantFrom('00AH', '01KF', '27YU'),
      vestiging: fc.constantFrom('00', '01'),
      examenjaar: fc.integer({ min: 2008, max: 2030 }),
      uitslag: fc.constantFrom(...uitslagen),
    }),
  );
const maak = (zaad: number, o: Examenopzet) => maakExamen(new Toeval('examen').voor(zaad), o);
const zaad = fc.nat({ max: 4_000_000_000 });

const regel = (titel: string, uitslagen: Uitslag[], eis: (o: Examenopzet, examen: Examen) => void) =>
  test(`Regel: bij elk examen, ${titel}`, () => {
    const eigenschap = fc.property(zaad, opzet(...uitslagen), (z, o) => eis(o, maak(z, o).examen));
    fc.assert(eigenschap, { numRuns: 1500 });
  });

regel('de cijfers passen bij de uitslag', ['G', 'A'], (o, examen) => {
  expect(isGeslaagd(o.richting, examen.resultaten)).toBe(o.uitslag === 'G');
});

regel('een examen heeft zo veel vakken als bij het onderwijs hoort, elk één keer', ['G', 'A'], (o, { resultaten }) => {
  const [minst, meest] = o.richting === 'VWO' ? [9, 11] : o.richting === 'HAVO' ? [8, 9] : [7, 8];
  expect(resultaten.length).toBeGreaterThanOrEqual(minst!);
  expect(resultaten.length).toBeLessThanOrEqual(meest!);
  expect(new Set(resultaten.map(({ vakcode }) => vakcode)).size).toBe(resultaten.length);
});

regel('elke vakcode bestaat bij het niveau van het examen', ['G', 'A', 'T', 'D'], (o, { resultaten }) => {
  for (const { vakcode } of resultaten)
    expect([vakcode, niveaus.get(vakcode)]).toEqual([vakcode, expect.arrayContaining([o.richting])]);
});

regel(
  'iedereen doet Nederlands en Engels, en wie een beroepsgerichte leerweg volgt één beroepsgericht vak',
  ['G'],
  (o, { resultaten }) => {
    const codes = resultaten.map(({ vakcode }) => vakcode);
    const vmbo = o.richting.startsWith('VMBO');
    expect(codes).toEqual(expect.arrayContaining(vmbo ? ['0011', '0071', '0322'] : ['1001', '1002', '1019']));
    const beroepsgericht = codes.filter((code) => /^(0[6-9]|1[2-9]|2)/.test(code)).length;
    expect(beroepsgericht).toBe(vmbo && o.richting !== 'VMBO-TL' ? 1 : 0);
  },
);

regel(
  'op de cijferlijst staat het eindcijfer, maar niet dat van een deel van het combinatiecijfer',
  ['G', 'A'],
  (_, { resultaten }) => {
    for (const r of resultaten) {
      const hoort = r.se === null || r.combinatiecijfer ? null : eindcijfer(r.se, besteCe(r));
      expect(r.cijferlijst).toBe(hoort);
    }
  },
);

regel('cijfers zijn tienden van 1,0 tot en met 10,0', ['G', 'A', 'T', 'D'], (_, { resultaten }) => {
  for (const { se, ce1, ce2, ce3 } of resultaten) {
    for (const cijfer of [se, ce1, ce2, ce3]) {
      if (cijfer === null) continue;
      expect(Number.isInteger(cijfer)).toBe(true);
      expect(cijfer).toBeGreaterThanOrEqual(10);
      expect(cijfer).toBeLessThanOrEqual(100);
    }
  }
});

regel('in 2020 was er geen centraal examen, in andere jaren wel', ['G', 'A'], (o, { resultaten }) => {
  const in2020 = maak(1, { ...o, examenjaar: 2020 }).examen.resultaten;
  expect(in2020.filter((r) => besteCe(r) !== null)).toEqual([]);
  if (o.examenjaar !== 2020) expect(resultaten.filter((r) => r.ce1 !== null).length).toBeGreaterThan(3);
});

regel('niemand herkanst meer dan één vak, en de uitslag volgt op het laatste tijdvak', ['G', 'A'], (o, examen) => {
  const tweede = examen.resultaten.filter(({ ce2 }) => ce2 !== null).length;
  const derde = examen.resultaten.filter(({ ce3 }) => ce3 !== null).length;
  expect(tweede + derde).toBeLessThanOrEqual(1);
  const begin = derde ? dag(o.examenjaar, 7, 1) : tweede ? dag(o.examenjaar, 6, 20) : dag(o.examenjaar, 6, 5);
  expect(examen.datumUitslag!).toBeGreaterThanOrEqual(begin);
  expect(examen.datumUitslag!).toBeLessThan(begin + 15);
});

regel('wie zich terugtrok heeft geen centraal examen en geen cijferlijst', ['T'], (o, examen) => {
  expect(examen.resultaten.filter((r) => besteCe(r) !== null || r.cijferlijst !== null)).toEqual([]);
  expect(examen.datumUitslag!).toBeLessThan(dag(o.examenjaar, 5, 15));
});

test('Regel: alleen wie geslaagd is krijgt een diploma, op de dag van de uitslag; een examen geldt vanaf het schooljaar', () => {
  fc.assert(
    fc.property(zaad, opzet('G', 'A', 'T', 'D'), (z, o) => {
      const { examen, diploma } = maak(z, o);
      const { brin, vestiging, elementcode, richting: soort } = o;
      expect(examen.van).toBe(schooljaarbegin(o.examenjaar - 1));
      if (o.uitslag !== 'G') return expect(diploma).toBeNull();
      const datum = examen.datumUitslag;
      expect(diploma).toMatchObject({ brin, vestiging, soort, opleidingscode: elementcode, niveau: null, datum });
    }),
  );
});

test('Regel: hetzelfde lot geeft hetzelfde examen', () => {
  fc.assert(fc.property(zaad, opzet('G', 'A', 'T', 'D'), (z, o) => expect(maak(z, o)).toEqual(maak(z, o))));
});

test('Regel: ongeveer een op de zeven herkanst, een school die mild is blijft dat, en van alles komt iets voor', () => {
  const havo = { richting: 'HAVO', elementcode: '0372', profiel: 'E&M' } as const;
  const o = { ...havo, vestiging: '00', examenjaar: 2024 };
  const verschil = (brin: string, begin: number): number => {
    const paren = Array.from({ length: 400 }, (_, i) => maak(begin + i, { ...o, brin, uitslag: 'G' }).examen.resultaten)
      .flat()
      .filter(({ ce1 }) => ce1 !== null);
    return paren.reduce((som, { se, ce1 }) => som + se! - ce1!, 0) / paren.length;
  };
  const perSchool = ['00AH', '01KF', '02AR', '03AZ', '14RF', '20AA', '21GW'].map((brin) => [
    verschil(brin, 0),
    verschil(brin, 9000),
  ]);
  for (const [nu, later] of perSchool) expect(Math.abs(nu! - later!)).toBeLessThan(1);
  const gemiddelden = perSchool.map(([nu]) => nu!);
  expect(Math.max(...gemiddelden) - Math.min(...gemiddelden)).toBeGreaterThan(2);

  const alle = Array.from(
    { length: 5000 },
    (_, i) => maak(i, { ...o, brin: '00AH', uitslag: i % 16 === 0 ? 'A' : 'G' }).examen.resultaten,
  );
  const deel = (kenmerk: (r: Examen['resultaten'][number]) => boolean) =>
    alle.filter((resultaten) => resultaten.some(kenmerk)).length / alle.length;
  expect(deel(({ ce2, ce3 }) => ce2 !== null || ce3 !== null)).toBeCloseTo(0.145, 1);
  expect(deel(({ ce3 }) => ce3 !== null)).toBeGreaterThan(0);
  expect(deel(({ toepassing }) => toepassing === 'V')).toBeGreaterThan(0.005);
  expect(deel(({ toepassing }) => toepassing === 'D')).toBeGreaterThan(0);
});
