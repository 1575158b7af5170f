import { type Testpersoon, testpersonen } from '../../seeds/testpersonen';
import { kwartalenTerug } from '../../src/values/Kwartaal';
import { maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { alsSvb, type Controle, type Svb } from './controle';

let hub: Testhub;
let svb: Svb;
beforeAll(async () => {
  hub = await maakHub();
  svb = await alsSvb(hub);
});
afterAll(() => hub.stop());

const vraag = async (pgn: string, peildatum: string = VANDAAG): Promise<Controle> =>
  (await svb.controle(peildatum, [pgn]))[0]!;

const VERWACHT = [
  { begin: 'gevonden; ingeschreven', uitkomst: 'GEVONDEN', ingeschreven: true },
  { begin: 'gevonden; niet ingeschreven', uitkomst: 'GEVONDEN', ingeschreven: false },
  { begin: 'niet gevonden', uitkomst: 'NIET_GEVONDEN', ingeschreven: null },
] as const;

/** Of the one born on 29 February the table says: it depends on the day. */
const vast = Object.entries<Testpersoon>(testpersonen).filter(([sleutel]) => sleutel !== 'schrikkeldag');

test.each(vast)('als svb: %s is zoals docs/testpersonen.md zegt', async (_sleutel, wie) => {
  const { uitkomst, ingeschreven } = VERWACHT.find(({ begin }) => wie.svb.startsWith(begin))!;
  expect(await vraag(wie.pgn)).toMatchObject({ pgn: wie.pgn, uitkomst, ingeschreven, reden: null });
});

test('als svb: wie op 29 februari 2008 geboren is was op 1 januari 2026 nog 17, en op 1 april 18', async () => {
  const { pgn } = testpersonen.schrikkeldag;
  const kind = { ingeschreven: true, onderwijsdeelnemer: { leeftijd: 17 } };
  expect(await vraag(pgn, '2026-03-31')).toMatchObject(kind);
  expect(await vraag(pgn, '2026-04-01')).toMatchObject({ uitkomst: 'NIET_GEVONDEN' });
});

test('als svb: het antwoord over een ingeschreven kind, met alles wat de slice heeft', async () => {
  expect(await vraag(testpersonen.zestienIngeschreven.pgn)).toEqual({
    pgn: '999990007',
    uitkomst: 'GEVONDEN',
    reden: null,
    ingeschreven: true,
    onderwijsdeelnemer: {
      pgn: '999990007',
      achternaam: 'ZestienIngeschreven',
      voorvoegsel: null,
      voornamen: 'Proef',
      leeftijd: 16,
      datumVestiging: null,
      datumVertrek: null,
      datumOverlijden: null,
    },
    inschrijvingen: [{ brin: '00AH', vestiging: '00', datumIn: '2022-08-01', datumUit: null, onderwijssoort: 'VO' }],
  });
});

test('als svb: twee inschrijvingen tegelijk staan er beide, de oudste eerst', async () => {
  const { ingeschreven, inschrijvingen } = await vraag(testpersonen.tweeInschrijvingen.pgn);
  expect(ingeschreven).toBe(true);
  expect(inschrijvingen.map(({ brin, onderwijssoort }) => [brin, onderwijssoort])).toEqual([
    ['00AH', 'VO'],
    ['27YU', 'MBO'],
  ]);
  expect(inschrijvingen[0]!.datumIn < inschrijvingen[1]!.datumIn).toBe(true);
});

test('als svb: het oude en het nieuwe nummer van een kind geven hetzelfde, elk onder het nummer van de vraag', async () => {
  const { pgn, tweede } = testpersonen.kreegBsn;
  const [nieuw, oud] = await svb.controle(VANDAAG, [pgn, tweede]);
  expect(nieuw!.onderwijsdeelnemer!.pgn).toBe(pgn);
  expect(oud!.onderwijsdeelnemer!.pgn).toBe(tweede);
  expect(JSON.parse(JSON.stringify(oud).replaceAll(tweede, pgn))).toEqual(nieuw);
});

test('als svb: wie 18 werd was op een eerdere peildatum te vinden, en nu niet meer', async () => {
  const { pgn } = testpersonen.achttien;
  expect(await vraag(pgn, kwartalenTerug(VANDAAG, 2))).toMatchObject({
    uitkomst: 'GEVONDEN',
    onderwijsdeelnemer: { leeftijd: 17 },
  });
  expect(await vraag(pgn)).toMatchObject({ uitkomst: 'NIET_GEVONDEN', onderwijsdeelnemer: null });
});

test('als svb: wie van school ging is nu niet ingeschreven, een jaar geleden wel', async () => {
  const { pgn } = testpersonen.vanSchool;
  expect(await vraag(pgn)).toMatchObject({ uitkomst: 'GEVONDEN', ingeschreven: false, inschrijvingen: [] });
  expect(await vraag(pgn, '2025-11-16')).toMatchObject({
    ingeschreven: true,
    inschrijvingen: [{ datumUit: '2026-07-15' }],
  });
});

test('als svb: vertrek en overlijden staan bij het kind', async () => {
  const [vertrokken, overleden] = await svb.controle(VANDAAG, [
    testpersonen.geemigreerd.pgn,
    testpersonen.overleden.pgn,
  ]);
  expect(vertrokken!.onderwijsdeelnemer).toMatchObject({ datumVertrek: '2026-09-27', datumOverlijden: null });
  expect(overleden!.onderwijsdeelnemer).toMatchObject({ datumVertrek: null, datumOverlijden: '2026-09-17' });
});

test('als svb: namen komen heel over: zonder voornamen, en 200 tekens lang', async () => {
  const [kort, lang] = await svb.controle(VANDAAG, [testpersonen.zonderVoornamen.pgn, testpersonen.langeNaam.pgn]);
  expect(kort!.onderwijsdeelnemer).toMatchObject({ achternaam: 'O', voornamen: null });
  expect(lang!.onderwijsdeelnemer!.achternaam).toMatch(/^Şahin-Łukasik-Þorgerðardóttir-Nguyễn-.{150,}$/u);
  expect(lang!.onderwijsdeelnemer!.achternaam).toHaveLength(200);
});
