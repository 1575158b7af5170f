import fc from 'fast-check';
import { eindcijfer } from '../../seeds/eindcijfer';
import { isGeslaagd } from '../../seeds/isGeslaagd';
import type { Examenrichting } from '../../seeds/maakExamen';
import { vakkenHavoVwo as hv, vakkenVmbo } from '../../seeds/vakken';

type Cijfers = Parameters<typeof isGeslaagd>[1][number];

const BEROEPSGERICHT = '1600';
const namen: Record<string, string> = {
  ...{ ne: '1001', en: '1002', wi: '1025', na: '1023', sk: '1028', gs: '1021', ma: '1019', ckv: '1020' },
  ...{ nv: '0011', ev: '0071', wv: '0153', bv: '0191', ec: '0233', mv: '0322', zw: BEROEPSGERICHT },
};
const DELEN = [hv.ma!.code, hv.ckv!.code];
const ZONDER_CE = [...DELEN, vakkenVmbo.ma!.code];

/** Results from grades such as `ne 5 en 6,4`; the central exam the same, where there is one. */
function resultaten(tekst: string, anders: Partial<Cijfers> = {}): Cijfers[] {
  return [...tekst.matchAll(/([a-z]+) ([0-9]+)(?:,([0-9]))?/g)].map(([, naam, heel, tiende]) => {
    const vakcode = namen[naam!]!;
    const se = Number(heel) * 10 + Number(tiende ?? 0);
    const ce1 = ZONDER_CE.includes(vakcode) ? null : se;
    const combinatiecijfer = DELEN.includes(vakcode);
    const wijze = { toepassing: 'G', diplomavak: true, combinatiecijfer } as const;
    return { vakcode, ...wijze, se, ce1, ce2: null, ce3: null, ...(ce1 === null ? {} : anders) };
  });
}

test.each([
  [54, 55, 5],
  [55, 55, 6],
  [55, 54, 5],
  [54, 54, 5],
  [64, 65, 6],
  [65, 65, 7],
  [55, null, 6],
  [54, null, 5],
  [100, 100, 10],
  [10, 10, 1],
])('Regel: SE %i en CE %p in tienden geven eindcijfer %i', (se, ce, cijfer) => {
  expect(eindcijfer(se, ce)).toBe(cijfer);
});

const gevallen: [richting: Examenrichting, cijfers: string, geslaagd: boolean, waarom: string][] = [
  ['HAVO', 'ne 6 en 6 wi 6 na 6 sk 6 gs 6 ma 6 ckv 6', true, 'alles 6'],
  ['HAVO', 'ne 5 en 6 wi 6 na 6 sk 6 gs 6 ma 6 ckv 6', true, 'één 5, in een kernvak'],
  ['HAVO', 'ne 5 en 5 wi 8 na 8 sk 8 gs 8 ma 8 ckv 8', false, 'twee 5en in de kernvakken'],
  ['VWO', 'ne 5 en 6 wi 7 na 5 sk 7 gs 6 ma 6 ckv 6', true, 'twee 5en, waarvan één in de kern, en gemiddeld 6'],
  ['VWO', 'ne 5 en 6 wi 6 na 5 sk 7 gs 6 ma 6 ckv 6', false, 'twee 5en en gemiddeld onder de 6'],
  ['HAVO', 'ne 7 en 7 wi 6 na 4 sk 6 gs 6 ma 6 ckv 6', true, 'één 4 buiten de kern en gemiddeld 6'],
  ['HAVO', 'ne 6 en 7 wi 6 na 4 sk 6 gs 6 ma 6 ckv 6', false, 'één 4 en gemiddeld onder de 6'],
  ['HAVO', 'ne 8 en 8 wi 4 na 8 sk 8 gs 8 ma 8 ckv 8', false, 'een 4 in een kernvak'],
  ['HAVO', 'ne 8 en 7 wi 6 na 4 sk 5 gs 6 ma 6 ckv 6', true, 'een 4 en een 5 en gemiddeld 6'],
  ['HAVO', 'ne 8 en 8 wi 8 na 4 sk 4 gs 8 ma 8 ckv 8', false, 'twee 4en'],
  ['HAVO', 'ne 8 en 8 wi 8 na 5 sk 5 gs 5 ma 8 ckv 8', false, 'drie 5en'],
  ['HAVO', 'ne 8 en 8 wi 8 na 3 sk 8 gs 8 ma 8 ckv 8', false, 'een 3'],
  ['HAVO', 'ne 8 en 8 wi 8 na 8 sk 8 gs 8 ma 3 ckv 10', false, 'een 3 in een deel van het combinatiecijfer'],
  ['HAVO', 'ne 6 en 6 wi 6 na 6 sk 6 gs 6 ma 4 ckv 7', true, 'een 4 in een deel, en het combinatiecijfer is 6'],
  ['VMBO-TL', 'nv 6 ev 6 wv 6 bv 6 ec 6 mv 6', true, 'alles 6 in het vmbo'],
  ['VMBO-TL', 'nv 5 ev 6 wv 6 bv 6 ec 6 mv 6', true, 'één 5 in het vmbo'],
  ['VMBO-TL', 'nv 4 ev 7 wv 7 bv 7 ec 7 mv 7', false, 'een 4 voor Nederlands'],
  ['VMBO-TL', 'nv 6 ev 7 wv 4 bv 6 ec 6 mv 6', true, 'een 4 met een 7'],
  ['VMBO-TL', 'nv 6 ev 6 wv 4 bv 6 ec 6 mv 6', false, 'een 4 zonder 7'],
  ['VMBO-TL', 'nv 6 ev 7 wv 5 bv 5 ec 6 mv 6', true, 'twee 5en met een 7'],
  ['VMBO-TL', 'nv 6 ev 6 wv 5 bv 5 ec 6 mv 6', false, 'twee 5en zonder 7'],
  ['VMBO-TL', 'nv 7 ev 7 wv 4 bv 5 ec 7 mv 7', false, 'een 4 en een 5 in het vmbo'],
  ['VMBO-KB', 'nv 6 ev 6 wv 6 bv 6 mv 6 zw 5', false, 'een 5 voor het beroepsgerichte vak telt dubbel, zonder 7'],
  ['VMBO-BB', 'nv 6 ev 7 wv 6 bv 6 mv 6 zw 5', true, 'een 5 voor het beroepsgerichte vak telt dubbel, met een 7'],
  ['VMBO-BB', 'nv 8 ev 8 wv 8 bv 8 mv 8 zw 4', false, 'een 4 voor het beroepsgerichte vak telt dubbel'],
  ['VMBO-GL', 'nv 6 ev 7 wv 6 bv 6 mv 6 zw 4', true, 'in de gemengde leerweg telt het beroepsgerichte vak één keer'],
];

test.each(gevallen)('Regel: %s met %s is geslaagd: %p (%s)', (richting, cijfers, geslaagd) => {
  expect(isGeslaagd(richting, resultaten(cijfers))).toBe(geslaagd);
});

test('Regel: gemiddeld lager dan 5,5 op het centraal examen is niet geslaagd, hoe goed de schoolexamens ook zijn', () => {
  const goed = 'ne 8 en 8 wi 8 na 8 sk 8 gs 8 ma 8 ckv 8';
  expect(isGeslaagd('HAVO', resultaten(goed, { ce1: 55 }))).toBe(true);
  expect(isGeslaagd('HAVO', resultaten(goed, { ce1: 54 }))).toBe(false);
  expect(isGeslaagd('HAVO', resultaten(goed, { ce1: 54, ce2: 56 }))).toBe(true);
  expect(isGeslaagd('HAVO', resultaten(goed, { ce1: null }))).toBe(true);
});

test('Regel: wat geen diplomavak is of waarvoor vrijstelling is, telt niet mee', () => {
  const [slecht, ...goed] = resultaten('na 2 ne 6 en 6 wi 6 sk 6 gs 6 ma 6 ckv 6');
  expect(isGeslaagd('VWO', [slecht!, ...goed])).toBe(false);
  expect(isGeslaagd('VWO', [{ ...slecht!, diplomavak: false }, ...goed])).toBe(true);
  expect(isGeslaagd('VWO', [{ ...slecht!, toepassing: 'V', se: null, ce1: null }, ...goed])).toBe(true);
});

const cijfer = fc.integer({ min: 10, max: 100 });
const havoVwo = Object.values(namen).filter((code) => code >= '1001' && code !== BEROEPSGERICHT);
const vmbo = Object.values(namen).filter((code) => !havoVwo.includes(code));
/** A road with grades for some of its vakken. */
const kandidaat = fc
  .constantFrom<Examenrichting>('VMBO-BB', 'VMBO-KB', 'VMBO-GL', 'VMBO-TL', 'HAVO', 'VWO')
  .chain((richting) => {
    const codes = richting.startsWith('VMBO') ? vmbo : havoVwo;
    const vak = (code: string) => fc.record({ vakcode: fc.constant(code), se: cijfer, ce1: cijfer });
    const cijfers = fc.subarray(codes, { minLength: 5 }).chain((gekozen) => fc.tuple(...gekozen.map(vak)));
    return fc.record({ richting: fc.constant(richting), cijfers });
  });
const compleet = (r: { vakcode: string; se: number; ce1: number | null }): Cijfers => ({
  ...{ ...r, toepassing: 'G', diplomavak: true, combinatiecijfer: DELEN.includes(r.vakcode) },
  ...{ ce1: ZONDER_CE.includes(r.vakcode) ? null : r.ce1, ce2: null, ce3: null },
});

test('Regel: wie geslaagd is, is dat met een hoger cijfer ook', () => {
  let beide = 0;
  fc.assert(
    fc.property(kandidaat, fc.nat(), fc.integer({ min: 1, max: 40 }), ({ richting, cijfers }, welk, hoger) => {
      // around the line between the two, where the rule decides
      const midden = cijfers.map((een) => ({ ...een, se: 45 + (een.se % 30), ce1: 50 + (een.ce1 % 25) }));
      const beter = midden.map((een, plaats) =>
        plaats === welk % midden.length ? { ...een, se: Math.min(100, een.se + hoger) } : een,
      );
      if (!isGeslaagd(richting, midden.map(compleet))) return;
      beide++;
      expect(isGeslaagd(richting, beter.map(compleet))).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(beide).toBeGreaterThan(300);
});

test('Regel: alles een 6 of hoger is geslaagd, met een 3 of lager is niemand dat', () => {
  fc.assert(
    fc.property(kandidaat, ({ richting, cijfers }) => {
      const goed = cijfers.map((een) => ({ ...een, se: Math.max(55, een.se), ce1: Math.max(55, een.ce1) }));
      expect(isGeslaagd(richting, goed.map(compleet))).toBe(true);
      const [eerste, ...rest] = goed;
      expect(isGeslaagd(richting, [{ ...eerste!, se: 30, ce1: 30 }, ...rest].map(compleet))).toBe(false);
    }),
  );
});
