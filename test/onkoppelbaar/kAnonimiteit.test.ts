import fc from 'fast-check';
import { kAnonimiteitInWoorden } from '../../src/projecties/kAnonimiteitInWoorden';
import { kolomnaam } from '../../src/projecties/kolommen';
import { openProefregister, type Proefregister } from '../projecties/proefregister';
import { anders } from '../projecties/varianten';
import { type Beoordeeld, laatWeg, type School, teHerkennen, type Waarde } from './weglaten';

let proef: Proefregister;
/** the judgement that the hub makes of a slice, over persons that the test puts in the place of the register's */
const DEFINITIE = 'inspectie_toezicht_definitie';
const STAPPEN = [
  ['jaar_overlijden', 'jaar_vertrek', 'jaar_vestiging'],
  ['pc4'],
  ['woongemeente'],
  ['leeftijd'],
  ['geslacht'],
];
const KOLOMMEN = STAPPEN.flat();
const DREMPEL = 5;
beforeAll(async () => {
  proef = await openProefregister();
  await proef.db.query(`create table public.proefkenmerk as select * from ${DEFINITIE}.kenmerk with no data`);
  await proef.db.query(`create or replace view ${DEFINITIE}.kenmerk as select * from public.proefkenmerk`);
});
afterAll(() => proef.sluit());

/** Few values each, most of them often the same: so that groups of every size come about. */
const school = fc.record({ brin: fc.constantFrom('00AA', '00AA', '00AA', '00BB', '00CC'), nu: fc.boolean() });
const scholen = fc.oneof(
  { weight: 8, arbitrary: fc.constant<School[]>([{ brin: '00AA', nu: true }]) },
  // on a school once and again: there now if she is by any of the two
  { weight: 6, arbitrary: fc.array(school, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant<School[]>([{ brin: null, nu: false }]) },
);
const kenmerken = fc.tuple(
  fc.tuple(
    fc.constantFrom(null, null, null, null, 2025, 2026),
    fc.constantFrom(null, null, null, null, 2026),
    fc.constantFrom(null, null, null, 2019, 2020),
  ),
  fc.tuple(fc.constantFrom('2511', '2511', '2512', null)),
  fc.tuple(fc.constantFrom('0518', '0518', '0153', null)),
  fc.tuple(fc.constantFrom(15, 16, 16, 17, null)),
  fc.tuple(fc.constantFrom('M', 'V')),
);
/** Some kinds of persons, each some times; some of a kind with schools of their own. */
const bevolking = fc
  .array(fc.tuple(kenmerken, scholen, fc.nat(9), fc.array(scholen, { maxLength: 2 })), { maxLength: 14 })
  .map((soorten) =>
    soorten.flatMap(([een, samen, keer, elders]) =>
      [...Array.from({ length: keer }, () => samen), ...elders].map((hier) => ({ kenmerken: een, scholen: hier })),
    ),
  )
  .map((rijen): Beoordeeld[] => rijen.map((een, nr) => ({ persoon: String(nr + 1), ...een })));

/** As <slice>_definitie.kenmerk has it: a row for each school where somebody is or was, and once more for each of today. */
const kenmerkrijen = ({ persoon, scholen, kenmerken }: Beoordeeld) => {
  const plekken = scholen.flatMap(({ brin, nu }) =>
    (nu ? ['was', 'staat', 'volgt'] : ['was']).map((verband) => ({ brin, verband })),
  );
  const eens = new Map(plekken.map((plek) => [Object.values(plek).join(), plek]));
  return [...eens.values()].map((plek) => ({
    ...{ persoon_id: persoon, ...plek },
    ...Object.fromEntries(KOLOMMEN.map((kolom, nr) => [kolom, kenmerken.flat()[nr]])),
  }));
};

/** What the hub itself decides of these. */
async function oordeel(personen: Beoordeeld[]): Promise<Map<string, Waarde[]>> {
  await proef.db.query('truncate public.proefkenmerk');
  await proef.db.query(
    'insert into public.proefkenmerk select * from jsonb_populate_recordset(null::public.proefkenmerk, $1)',
    [JSON.stringify(personen.flatMap(kenmerkrijen))],
  );
  await proef.db.query(`select ${DEFINITIE}.beoordeel()`);
  const { rows } = await proef.db.query(`select * from ${DEFINITIE}.toonbaar`);
  return new Map(rows.map((gevonden) => [gevonden.persoon_id, KOLOMMEN.map((kolom) => gevonden[kolom])]));
}

const leeg = KOLOMMEN.map(() => null);

test('Regel: het oordeel gaat over alle kenmerken van het bestand, in de volgorde ervan', () => {
  const slice = proef.slices.find(({ naam }) => naam === 'inspectie_toezicht')!;
  expect(slice.autorisatie.kAnonimiteit).toEqual({ drempel: DREMPEL, kenmerken: expect.any(Array) });
  expect(slice.autorisatie.kAnonimiteit!.kenmerken.map((stap) => stap.map(kolomnaam))).toEqual(STAPPEN);
});

test('Regel: van iedere bevolking wordt getoond wat met genoeg anderen gedeeld wordt, en niets meer of minder', async () => {
  let [heel, deels, niets] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(bevolking, async (personen) => {
      const getoond = await oordeel(personen);
      const verwacht = laatWeg(personen, DREMPEL);
      expect(getoond.size).toBe(verwacht.size);
      for (const { persoon, kenmerken } of personen) {
        const weg = verwacht.get(persoon);
        if (weg === undefined) {
          niets++;
          expect(getoond.has(persoon)).toBe(false);
          continue;
        }
        if (weg) deels++;
        else heel++;
        expect(getoond.get(persoon)).toEqual(kenmerken.flatMap((stap, nr) => (nr < weg ? stap.map(() => null) : stap)));
      }
      // and by no rule but the promise itself: nobody stands out with what is shown
      const rijen = personen.map((een) => ({ ...een, getoond: getoond.get(een.persoon) ?? leeg }));
      expect(teHerkennen(rijen, DREMPEL)).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(Math.min(heel, deels, niets)).toBeGreaterThan(50);
});

test('Regel: van wie getoond wordt zijn er ook genoeg onder hen van wie niet meer wordt getoond', async () => {
  await fc.assert(
    fc.asyncProperty(bevolking, async (personen) => {
      const getoond = await oordeel(personen);
      const aantal = (rij: Waarde[]) => rij.filter((waarde) => waarde !== null).length;
      const daar = ({ scholen }: Beoordeeld, brin: string | null, nu: boolean) =>
        scholen.some((een) => een.brin === brin && (een.nu || !nu));
      for (const { persoon, scholen } of personen) {
        const mijn = getoond.get(persoon) ?? leeg;
        if (!aantal(mijn)) continue;
        // those whom her row may be: agreeing where it shows, and not themselves shown in more detail
        const kan = personen.filter((ander) => {
          const zijn = getoond.get(ander.persoon) ?? leeg;
          const past = mijn.every((waarde, nr) => waarde === null || waarde === ander.kenmerken.flat()[nr]);
          return past && aantal(zijn) <= aantal(mijn);
        });
        for (const { brin, nu } of scholen) {
          expect(kan.filter((ander) => daar(ander, brin, false)).length).toBeGreaterThanOrEqual(DREMPEL);
          if (nu) expect(kan.filter((ander) => daar(ander, brin, true)).length).toBeGreaterThanOrEqual(DREMPEL);
        }
      }
    }),
    { numRuns: 60 },
  );
});

const AA: School = { brin: '00AA', nu: true };
const BB: School = { brin: '00BB', nu: true };
const VROEGER_AA: School = { brin: '00AA', nu: false };
const GELIJK = [[null, null, 2019], ['2511'], ['0518'], [16], ['V']];
/** As many that are the same in everything. */
const maak = (aantal: number, eerste: number, scholen: School[] = [AA], kenmerken: Waarde[][] = GELIJK): Beoordeeld[] =>
  Array.from({ length: aantal }, (_, nr) => ({ persoon: String(eerste + nr), scholen, kenmerken }));
const nummers = (personen: Iterable<string>) => [...personen].map(Number).sort((a, b) => a - b);

test('Regel: een grote groep die in alles gelijk is wordt heel getoond, wie er alleen naast staat niet', async () => {
  const groot = maak(500, 1);
  const eenling = maak(1, 900, [AA], [[2026, null, 2019], ['2511'], ['0518'], [16], ['M']]);
  const getoond = await oordeel([...groot, ...eenling]);
  expect(nummers(getoond.keys())).toEqual(nummers(groot.map(({ persoon }) => persoon)));
  for (const kenmerken of getoond.values()) expect(kenmerken).toEqual(GELIJK.flat());
  // exactly at the border
  expect((await oordeel(maak(DREMPEL, 1))).size).toBe(DREMPEL);
  expect((await oordeel(maak(DREMPEL - 1, 1))).size).toBe(0);
  // the same persons at two schools are two groups, too small each
  expect((await oordeel([...maak(4, 1), ...maak(4, 11, [BB])])).size).toBe(0);
});

test('Regel: op elke school waar iemand was en is telt zij apart, en wie uitvalt laat anderen achter', async () => {
  // two schools, large enough at both
  expect((await oordeel([...maak(2, 1, [AA, BB]), ...maak(3, 11), ...maak(3, 21, [BB])])).size).toBe(8);
  // at the second school one short: the two fall out there, and leave the first with enough or with too few
  const tekort = [...maak(2, 1, [AA, BB]), ...maak(2, 21, [BB])];
  expect(nummers((await oordeel([...tekort, ...maak(5, 11)])).keys())).toEqual([11, 12, 13, 14, 15]);
  expect((await oordeel([...tekort, ...maak(4, 11)])).size).toBe(0);
  // enough that ever were there, but not of those there today; and the other way around all are
  expect((await oordeel([...maak(4, 1), ...maak(5, 11, [VROEGER_AA])])).size).toBe(5);
  expect((await oordeel([...maak(4, 1), ...maak(4, 11, [VROEGER_AA])])).size).toBe(0);
  expect((await oordeel([...maak(5, 1), ...maak(1, 11, [VROEGER_AA])])).size).toBe(6);
});

test('Regel: wat samen in een stap staat wordt samen weggelaten', async () => {
  const verhuisd = maak(5, 1, [AA], [[null, 2026, 2019], ['2511'], ['0518'], [16], ['V']]);
  const anders = maak(5, 11, [AA], [[null, 2025, 2019], ['2511'], ['0518'], [16], ['V']]);
  expect((await oordeel([...verhuisd, ...anders])).get('1')).toEqual([null, 2026, 2019, '2511', '0518', 16, 'V']);
  const getoond = await oordeel([...verhuisd.slice(0, 4), ...anders.slice(0, 4)]);
  expect(getoond.size).toBe(8);
  for (const kenmerken of getoond.values()) expect(kenmerken).toEqual([null, null, null, '2511', '0518', 16, 'V']);
});

test('Operator leest het rapport in woorden: drempel, kenmerken, aantallen en delen, en wat rest', () => {
  const slice = proef.slices.find(({ naam }) => naam === 'inspectie_toezicht')!;
  const rapport = {
    ...{ slice: slice.naam, drempel: 5, kenmerken: ['pc4', 'geslacht'], personen: 2_000 },
    vooraf: { uniek: 1_234, onderDrempel: 1_900 },
    achteraf: { uniek: 1, onderDrempel: 3 },
    niets: 300,
    weggelaten: { pc4: 1_500, geslacht: 1 },
  };
  const tekst = kAnonimiteitInWoorden(slice, rapport);
  expect(tekst.split('\n')).toEqual([
    'Inspectie van het Onderwijs: 2.000 personen, drempel 5, op instelling, pc4, geslacht',
    '  zonder weglaten: uniek 1.234 (61,7 %), in een groep kleiner dan 5 1.900 (95,0 %)',
    '  zoals verstrekt: uniek 1 (0,1 %), in een groep kleiner dan 5 3 (0,1 %)',
    '  weggelaten: pc4 bij 1.500 (75,0 %), geslacht bij 1 (0,1 %)',
    '  van 300 (15,0 %) blijft niets over dan de instelling en de inschrijving zelf; zonder die heeft het gegeven geen doel',
  ]);
  expect(kAnonimiteitInWoorden(slice, { ...rapport, personen: 0 })).toContain('0,0 %');
  expect(kAnonimiteitInWoorden(anders(slice, {}), null)).toContain('bij hun nummer');
});
