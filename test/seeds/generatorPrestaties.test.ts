import fc from 'fast-check';
import { alsDag, type Dag, dag, jaarVan } from '../../seeds/dagen';
import { maakPersoon } from '../../seeds/maakPersoon';
import { maakWereld, type Wereld } from '../../seeds/maakWereld';
import type { Persoon } from '../../seeds/Persoon';
import type { Plaatsen, Plaatsvraag } from '../../seeds/Plaatsen';
import { Toeval } from '../../seeds/Toeval';
import type { Datum } from '../../src/values/Datum';

const PERSONEN = 1_000_000;
const basis = maakWereld({ personen: PERSONEN, zaad: 'proef', vandaag: '2025-11-21' as Datum });
const op = (vandaag: string, anders: Partial<Wereld> = {}): Wereld => ({
  ...basis,
  vandaag: alsDag(vandaag as Datum),
  ...anders,
});
const mensen = (wereld: Wereld, aantal = 6000): Persoon[] =>
  Array.from({ length: aantal }, (_, nummer) => maakPersoon(wereld, nummer));

const persoon = fc
  .record({ zaad: fc.string(), vandaag: fc.integer({ min: alsDag('2012-01-01' as Datum), max: 22_000 }) })
  .chain(({ zaad, vandaag }) =>
    fc.nat({ max: PERSONEN - 1 }).map((nummer) => ({
      vandaag,
      ...maakPersoon({ ...basis, vandaag, toeval: new Toeval(zaad) }, nummer),
    })),
  );
const regel = (titel: string, eis: (p: Persoon & { vandaag: Dag }) => void) =>
  test(`Regel: voor iedereen, ${titel}`, () => fc.assert(fc.property(persoon, eis), { numRuns: 1500 }));

regel('een examen is van de school, het jaar en de opleiding waarvoor iemand in het eindjaar ingeschreven was', (p) => {
  for (const examen of p.examens) {
    const begin = dag(examen.examenjaar - 1, 10, 1);
    const bij = p.inschrijvingen
      .filter(({ brin, van, tot }) => brin === examen.brin && van <= begin && (tot === null || begin < tot))
      .flatMap(({ perioden }) => perioden.filter((rij) => rij.van <= begin && (rij.tot === null || begin < rij.tot)));
    const { vestiging, elementcode } = examen;
    expect(bij.map((rij) => [rij.vestiging, rij.opleidingscode])).toContainEqual([vestiging, elementcode]);
    expect(['VO', 'VAVO']).toContain(bij[0]!.sector);
  }
});

regel('een uitslag is er pas op zijn dag, en met een uitslag is er een datum', (p) => {
  for (const { uitslag, datumUitslag, examenjaar, resultaten } of p.examens) {
    expect(uitslag === null).toBe(datumUitslag === null);
    if (datumUitslag !== null) {
      expect(jaarVan(datumUitslag)).toBe(examenjaar);
      expect(datumUitslag).toBeLessThanOrEqual(p.vandaag);
      continue;
    }
    expect(p.vandaag).toBeGreaterThan(dag(examenjaar, 5, 1));
    expect(resultaten.filter(({ ce1, ce2, ce3, cijferlijst }) => ce1 ?? ce2 ?? ce3 ?? cijferlijst)).toEqual([]);
  }
});

regel('bij elk geslaagd examen hoort een diploma, en bij elk diploma van het vo een examen', (p) => {
  const geslaagd = p.examens.filter(({ uitslag }) => uitslag === 'G');
  const vo = p.diplomas.filter(({ soort }) => soort !== 'MBO');
  expect(vo.map(({ brin, opleidingscode, datum }) => [brin, opleidingscode, datum])).toEqual(
    geslaagd.map(({ brin, elementcode, datumUitslag }) => [brin, elementcode, datumUitslag]),
  );
});

regel('wie zonder uitval uit het mbo gaat, krijgt die dag het diploma van de laatste opleiding', (p) => {
  const zonderUitval = p.inschrijvingen.filter(({ reden }) => reden === '08');
  const mbo = p.diplomas.filter(({ soort }) => soort === 'MBO');
  expect(mbo).toMatchObject(
    zonderUitval.map(({ brin, tot, perioden }) => {
      const { vestiging, opleidingscode, niveau } = perioden.findLast((rij) => rij.bekendTot === null)!;
      return { brin, vestiging, opleidingscode, niveau, datum: tot };
    }),
  );
});

regel(
  'beroepspraktijkvorming valt in een inschrijving bij het mbo, na haar overeenkomst, en bbl is meer dan bol',
  (p) => {
    for (const bpv of p.bpvs) {
      const { inschrijving, van, tot } = bpv;
      expect(p.inschrijvingen).toContain(inschrijving);
      const periode = inschrijving.perioden.find((rij) => rij.van <= van && (rij.tot === null || van < rij.tot))!;
      expect([periode.sector, periode.opleidingscode]).toEqual(['MBO', bpv.opleidingscode]);
      expect(bpv.afsluitdatum).toBeLessThan(van);
      expect(bpv.eindGepland).toBeGreaterThan(van);
      if (inschrijving.tot !== null) expect(tot ?? p.vandaag).toBeLessThanOrEqual(inschrijving.tot);
      expect(bpv.leerbedrijf).toMatch(/^[1-9][0-9]{8}$/);
      const [minst, meest] = periode.leerweg === 'BBL' ? [500, 900] : [100, 480];
      expect(bpv.uren).toBeGreaterThanOrEqual(minst!);
      expect(bpv.uren).toBeLessThanOrEqual(meest!);
    }
    for (const inschrijving of p.inschrijvingen) {
      const nummers = p.bpvs.filter((bpv) => bpv.inschrijving === inschrijving).map(({ volgnummer }) => volgnummer);
      expect(nummers).toEqual([1, 2, 3].slice(0, nummers.length));
    }
  },
);

regel('na overlijden komt er geen uitslag, diploma of stage meer', (p) => {
  const { overlijden } = p.gegevens[0]!;
  if (overlijden === null) return;
  const dagen = [
    ...p.examens.map(({ datumUitslag }) => datumUitslag!),
    ...p.diplomas.map(({ datum }) => datum),
    ...p.bpvs.map(({ van }) => van),
  ];
  expect(dagen.filter((een) => een > overlijden)).toEqual([]);
});

test('Regel: wie het eindjaar afmaakte deed examen, behalve in het praktijkonderwijs', () => {
  const wereld = op('2025-11-21');
  const geteld = { met: 0, zonder: 0 };
  for (const p of mensen(wereld)) {
    for (const periode of p.inschrijvingen.flatMap(({ perioden }) => perioden)) {
      const eind = { '0372': 5, '0172': 6, '0400': 4 }[periode.opleidingscode ?? ''];
      const jaar = jaarVan(periode.van) + 1;
      const helemaal = periode.tot === null ? jaar < 2026 : periode.tot >= dag(jaar, 7, 1);
      if (periode.leerjaar !== eind || periode.sector !== 'VO' || !helemaal || periode.bekendTot !== null) continue;
      geteld[p.examens.some(({ examenjaar }) => examenjaar === jaar) ? 'met' : 'zonder']++;
    }
  }
  expect(geteld.met).toBeGreaterThan(500);
  // who settled in the course of the year
  expect(geteld.zonder).toBeLessThan(geteld.met / 50);
});

test('Regel: tussen schoolexamen en uitslag zijn er alleen schoolexamens, en voor 2 mei is er nog niets', () => {
  const van2026 = (vandaag: string) =>
    mensen(op(vandaag)).flatMap((p) => p.examens.filter((e) => e.examenjaar === 2026));
  expect(van2026('2026-05-01').filter(({ uitslag }) => uitslag !== 'T')).toEqual([]);
  const lopend = van2026('2026-05-20').filter(({ uitslag }) => uitslag !== 'T');
  expect(lopend.length).toBeGreaterThan(200);
  expect(
    lopend.filter(({ uitslag, resultaten }) => uitslag !== null || resultaten.every(({ se }) => se === null)),
  ).toEqual([]);
  const klaar = van2026('2026-07-20');
  expect(klaar.filter(({ uitslag }) => uitslag === null)).toEqual([]);
  expect(Math.abs(klaar.length / lopend.length - 1)).toBeLessThan(0.2);
});

describe('met plaatsen voor de kandidaten van 2024', () => {
  const PLAATS = { profiel: 'E&M', elementcode: '0372' };
  /** Places for havo alone, as many as are asked for until there are none left. */
  function plaatsen(aantal: number): Plaatsen & { vragen: Plaatsvraag[] } {
    const vragen: Plaatsvraag[] = [];
    return {
      vragen,
      dekt: (examenjaar) => examenjaar === 2024,
      neem: (vraag) => {
        vragen.push(vraag);
        return vraag.richting === 'HAVO' && aantal-- > 0 ? PLAATS : null;
      },
    };
  }
  const van2024 = (personen: Persoon[]) => personen.flatMap((p) => p.examens.filter((e) => e.examenjaar === 2024));

  test('Regel: alleen wie een plaats nam doet dat jaar examen, en wie niet slaagt of afgewezen wordt bestaat niet', () => {
    const beperkt = plaatsen(25);
    const personen = mensen(op('2025-11-21', { plaatsen: beperkt }));
    expect(beperkt.vragen.length).toBeGreaterThan(200);
    expect(new Set(beperkt.vragen.map(({ examenjaar }) => examenjaar))).toEqual(new Set([2024]));
    const examens = van2024(personen);
    expect(examens).toHaveLength(25);
    expect(examens).toMatchObject(examens.map(() => ({ ...PLAATS, uitslag: expect.stringMatching(/^[GA]$/) })));
    const diplomas = personen.flatMap((p) =>
      p.diplomas.filter(({ soort, datum }) => soort !== 'MBO' && jaarVan(datum) === 2024),
    );
    expect(diplomas).toHaveLength(examens.filter(({ uitslag }) => uitslag === 'G').length);
    const codes = personen
      .filter((p) => van2024([p]).length > 0)
      .flatMap((p) =>
        p.inschrijvingen.flatMap(({ perioden }) => perioden.filter(({ van }) => van === dag(2023, 8, 1))),
      );
    expect(codes.filter(({ opleidingscode }) => opleidingscode !== PLAATS.elementcode)).toEqual([]);
  });

  test('Regel: een plaats wordt alleen genomen door wie dat examen ook echt doet', () => {
    const ruim = plaatsen(Number.POSITIVE_INFINITY);
    const havo = van2024(mensen(op('2025-11-21', { plaatsen: ruim })));
    expect(havo).toHaveLength(ruim.vragen.filter(({ richting }) => richting === 'HAVO').length);
  });

  test('Regel: in andere jaren verandert er niets aan wie examen doet', () => {
    const gewoon = mensen(op('2025-11-21'), 2000).flatMap((p) => p.examens);
    const gedekt = mensen(op('2025-11-21', { plaatsen: plaatsen(0) }), 2000).flatMap((p) => p.examens);
    const jaren = (examens: typeof gewoon) =>
      examens.map(({ examenjaar }) => examenjaar).filter((jaar) => jaar !== 2024);
    expect(jaren(gedekt)).toEqual(jaren(gewoon));
    expect(van2024(mensen(op('2025-11-21', { plaatsen: plaatsen(0) }), 2000))).toEqual([]);
  });
});
