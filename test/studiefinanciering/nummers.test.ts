import { testpersonen } from '../../seeds/testpersonen';
import type { Datum } from '../../src/values/Datum';
import type { Partner } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { openProef } from '../rmc/openProef';

let proef: Awaited<ReturnType<typeof openProef>>;
let sf: Partner;
beforeAll(async () => {
  proef = await openProef();
  sf = await proef.t.als('duo-studiefinanciering');
});
afterAll(() => proef.sluit());

const BOL = {
  vestiging: '00',
  sector: 'MBO',
  opleidingscode: '25655',
  niveau: 2,
  leerweg: 'BOL',
  bekostigd: true,
} as const;
const BBL = { ...BOL, leerweg: 'BBL' } as const;
const VO = { vestiging: '00', sector: 'VO', opleidingscode: '0011', leerjaar: 5, bekostigd: true } as const;
const HO = { vestiging: '00', sector: 'HO', bekostigd: true } as const;
type Periode = typeof BOL | typeof BBL | typeof VO | typeof HO;

/** Somebody with these enrolments. */
async function met(geboren: number, ...lessen: [Periode, van: string, tot?: string][]) {
  const zij = await proef.inwoner({ geboren });
  for (const [periode, van, tot] of lessen) {
    const inschrijvingId = await proef.vastlegging.schrijfIn(zij.id, { brin: '25LF', datumIn: van as Datum, periode });
    if (tot) await proef.vastlegging.schrijfUit(zij.id, { inschrijvingId, datumUit: tot as Datum });
  }
  return zij;
}

const VRAAG = `query ($dag: Datum!, $pgns: [String!]!) { inschrijvingscontrole(peildatum: $dag, pgns: $pgns) {
  uitkomst ingeschreven onderwijsdeelnemer { geboortedatum straat } inschrijvingen { onderwijssoort leerweg datumIn } diplomas { soort niveau datum startkwalificatie } } }`;
const controle = async (pgn: string, dag: string = VANDAAG) => {
  const { json } = await sf(VRAAG, { dag, pgns: [pgn] });
  return json.data.inschrijvingscontrole[0];
};
const NIET_GEVONDEN = {
  ...{ uitkomst: 'NIET_GEVONDEN', ingeschreven: null, onderwijsdeelnemer: null, inschrijvingen: [], diplomas: [] },
};

test('als DUO studiefinanciering: van wie bol volgt krijg ik de inschrijving, de geboortedatum en het adres', async () => {
  const { pgn } = await met(20070301, [BOL, '2024-08-01']);
  expect(await controle(pgn)).toEqual({
    ...{ uitkomst: 'GEVONDEN', ingeschreven: true, diplomas: [] },
    onderwijsdeelnemer: { geboortedatum: '2007-03-01', straat: 'Kade' },
    inschrijvingen: [{ onderwijssoort: 'MBO', leerweg: 'BOL', datumIn: '2024-08-01' }],
  });
  expect(await controle(pgn, '2024-07-31')).toMatchObject({
    uitkomst: 'GEVONDEN',
    ingeschreven: false,
    inschrijvingen: [],
  });
});

test('als DUO studiefinanciering: wie alleen bbl volgt geeft hetzelfde antwoord als een nummer dat niet bestaat', async () => {
  const { pgn } = await met(20040301, [BBL, '2024-08-01']);
  expect(await controle(pgn)).toEqual(NIET_GEVONDEN);
  expect(await controle(testpersonen.niemand.pgn)).toEqual(NIET_GEVONDEN);
  expect(await controle(testpersonen.vijftien.pgn)).toEqual(NIET_GEVONDEN);
});

test('als DUO studiefinanciering: van wie van bol naar bbl ging zie ik de bol, en daarna dat zij niet meer is ingeschreven', async () => {
  const { pgn } = await met(20040301, [BOL, '2022-08-01', '2025-08-01'], [BBL, '2025-08-01']);
  expect(await controle(pgn, '2025-07-31')).toMatchObject({ ingeschreven: true, inschrijvingen: [{ leerweg: 'BOL' }] });
  expect(await controle(pgn)).toMatchObject({ uitkomst: 'GEVONDEN', ingeschreven: false, inschrijvingen: [] });
});

test('als DUO studiefinanciering: hoger onderwijs telt', async () => {
  const { pgn } = await met(20050301, [HO, '2025-09-01']);
  expect(await controle(pgn)).toMatchObject({ ingeschreven: true, inschrijvingen: [{ onderwijssoort: 'HO' }] });
});

test('Regel: voortgezet onderwijs telt vanaf het kwartaal na de achttiende verjaardag, en niet eerder', async () => {
  // today is 16 November 2026: the quarter began on 1 October
  const geval = async (geboren: number, tot?: string) =>
    (await controle((await met(geboren, [VO, '2020-08-01', tot])).pgn)).uitkomst;
  expect(await geval(20081001)).toBe('GEVONDEN');
  expect(await geval(20081002)).toBe('NIET_GEVONDEN');
  // left before the quarter in which it could give a right, and after it
  expect(await geval(20060815, '2024-10-01')).toBe('NIET_GEVONDEN');
  expect(await geval(20060815, '2024-10-02')).toBe('GEVONDEN');
  // a year of birth that nobody knows
  expect(await geval(0)).toBe('NIET_GEVONDEN');
});

test('als DUO studiefinanciering: met een nieuw kwartaal komt wie net achttien is erbij', async () => {
  const { pgn } = await met(20081002, [VO, '2020-08-01']);
  const inSlice = async () =>
    (
      await proef.t.db.query(
        `select from duo_studiefinanciering_studiefinanciering.onderwijsdeelnemer where pgn = $1`,
        [pgn],
      )
    ).rowCount;
  expect(await inSlice()).toBe(0);
  await proef.verzet('2027-01-01');
  expect(await inSlice()).toBe(1);
  await proef.verzet(VANDAAG);
  expect(await inSlice()).toBe(0);
});

test('als DUO studiefinanciering: de diploma’s komen mee, op datum, en staan in het logboek', async () => {
  const zij = await met(20040301, [BOL, '2022-08-01']);
  await proef.haalt(zij.id, { niveau: 3, datum: '2026-06-01' as Datum });
  await proef.haalt(zij.id, { niveau: 2, datum: '2024-06-01' as Datum });
  const { json } = await sf(VRAAG, { dag: VANDAAG, pgns: [zij.pgn] });
  expect(json.data.inschrijvingscontrole[0].diplomas).toEqual([
    { soort: 'MBO', niveau: 2, datum: '2024-06-01', startkwalificatie: true },
    { soort: 'MBO', niveau: 3, datum: '2026-06-01', startkwalificatie: true },
  ]);
  const { rows } = await proef.t.db.query('select velden_geleverd, geleverd from logboek.verstrekking where id = $1', [
    json.extensions.verstrekking.id,
  ]);
  expect(rows[0].velden_geleverd).toContain('Diploma.datum');
  expect(rows[0].geleverd).toBe(1);
});

test('als DUO studiefinanciering: een lijst is er niet, alleen genoemde nummers; een fout nummer houdt de rest niet op', async () => {
  const { json } = await sf('{ onderwijsdeelnemers(first: 1) { edges { node { pgn } } } }');
  expect(json.errors[0].extensions.code).toBe('NIET_IN_CONTRACT');
  const { pgn } = await met(20050301, [BOL, '2025-08-01']);
  const antwoord = await sf(
    'query ($dag: Datum!, $pgns: [String!]!) { inschrijvingscontrole(peildatum: $dag, pgns: $pgns) { uitkomst reden diplomas { soort } } }',
    {
      ...{ dag: '1990-01-01', pgns: ['12345678', pgn] },
    },
  );
  expect(antwoord.json.data.inschrijvingscontrole).toEqual([
    { uitkomst: 'ONGELDIG', reden: 'LENGTE', diplomas: [] },
    { uitkomst: 'GEVONDEN', reden: null, diplomas: [] },
  ]);
});
