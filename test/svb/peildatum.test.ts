import { testpersonen } from '../../seeds/testpersonen';
import { maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { alsSvb, type Svb } from './controle';
import { openRegister, type Register } from './persoon';

let hub: Testhub;
let svb: Svb;
let register: Register;
beforeAll(async () => {
  hub = await maakHub();
  svb = await alsSvb(hub);
  register = await openRegister(hub.database.url);
});
afterAll(async () => {
  await register.sluit();
  await hub.stop();
});

/** `brin` of each enrolment on a date; null when nobody is found. */
async function opDag(pgn: string, peildatum: string): Promise<string[] | null> {
  const [antwoord] = await svb.controle(peildatum, [pgn]);
  if (antwoord!.uitkomst !== 'GEVONDEN') return null;
  expect(antwoord!.ingeschreven).toBe(antwoord!.inschrijvingen.length > 0);
  return antwoord!.inschrijvingen.map(({ brin }) => brin);
}

test('als svb: een inschrijving telt vanaf datum in, en op datum uit niet meer', async () => {
  const pgn = await register.voegToe(20090101, [['2025-09-02', '2026-03-04']]);
  expect(await opDag(pgn, '2025-09-01')).toEqual([]);
  expect(await opDag(pgn, '2025-09-02')).toEqual(['00AH']);
  expect(await opDag(pgn, '2026-03-03')).toEqual(['00AH']);
  expect(await opDag(pgn, '2026-03-04')).toEqual([]);
});

test('als svb: een inschrijving van één dag', async () => {
  const pgn = await register.voegToe(20090101, [['2026-01-10', '2026-01-11']]);
  expect(await opDag(pgn, '2026-01-09')).toEqual([]);
  expect(await opDag(pgn, '2026-01-10')).toEqual(['00AH']);
  expect(await opDag(pgn, '2026-01-11')).toEqual([]);
});

test('als svb: de peildatum kiest uit opvolgende en overlappende inschrijvingen', async () => {
  const pgn = await register.voegToe(20090101, [
    ['2021-08-01', '2025-12-01', '00AH'],
    ['2025-11-01', '2026-02-01', '01KF'],
    ['2026-02-01', null, '27YU'],
  ]);
  expect(await opDag(pgn, '2025-10-31')).toEqual(['00AH']);
  expect(await opDag(pgn, '2025-11-01')).toEqual(['00AH', '01KF']);
  expect(await opDag(pgn, '2025-12-01')).toEqual(['01KF']);
  expect(await opDag(pgn, '2026-01-31')).toEqual(['01KF']);
  expect(await opDag(pgn, '2026-02-01')).toEqual(['27YU']);
  expect(await opDag(pgn, VANDAAG)).toEqual(['27YU']);
});

test('als svb: een inschrijving die nog moet beginnen telt vandaag niet', async () => {
  const pgn = await register.voegToe(20090101, [['2026-11-17', null]]);
  expect(await opDag(pgn, VANDAAG)).toEqual([]);
});

test('als svb: een inschrijving die voor de oudste peildatum eindigde is er niet, één die toen nog gold wel', async () => {
  const weg = await register.voegToe(20080401, [['2020-08-01', '2024-10-01']]);
  const net = await register.voegToe(20080401, [['2020-08-01', '2024-10-02']]);
  expect(await opDag(weg, '2024-10-01')).toEqual([]);
  expect(await opDag(net, '2024-10-01')).toEqual(['00AH']);
});

test('als svb: de leeftijd telt op het kwartaalbegin, niet op de peildatum', async () => {
  const pgn = await register.voegToe(20100815);
  expect(await opDag(pgn, '2026-09-30')).toBeNull();
  expect(await opDag(pgn, '2026-10-01')).toEqual([]);
  const opDeDag = await register.voegToe(20101001);
  expect(await opDag(opDeDag, '2026-09-30')).toBeNull();
  expect(await opDag(opDeDag, '2026-10-01')).toEqual([]);
  const dagLater = await register.voegToe(20101002);
  expect(await opDag(dagLater, VANDAAG)).toBeNull();
});

test.each(['2024-10-01', '2026-10-01', VANDAAG])('als svb: peildatum %s mag', async (peildatum) => {
  const { status, json } = await svb.vraag(peildatum, [testpersonen.zestienIngeschreven.pgn]);
  expect(status).toBe(200);
  expect(json.errors).toBeUndefined();
});

test.each(['2024-09-30', '2026-11-17', '0001-01-01', '9999-12-31'])(
  'als svb: peildatum %s mag niet, en de tekst zegt wat wel mag',
  async (peildatum) => {
    const { status, json, tekst } = await svb.vraag(peildatum, [testpersonen.zestienIngeschreven.pgn]);
    expect(status).toBe(400);
    expect(json.data ?? null).toBeNull();
    expect(json.errors).toHaveLength(1);
    expect(json.errors[0].extensions.code).toBe('ONGELDIGE_WAARDE');
    expect(json.errors[0].message).toBe(
      'peildatum ligt buiten het toegestane bereik; toegestaan is 2024-10-01 tot en met 2026-11-16.',
    );
    expect(tekst).not.toContain(testpersonen.zestienIngeschreven.pgn);
  },
);

test.each(['2026-02-30', '16-11-2026', '2026-11-16T00:00:00Z', '', 'now()'])(
  'als svb: %j is geen peildatum',
  async (peildatum) => {
    const { status, json } = await svb.vraag(peildatum, [testpersonen.zestienIngeschreven.pgn]);
    expect(status).toBe(400);
    expect(json.data ?? null).toBeNull();
    expect(json.errors[0].extensions.code).toBe('ONGELDIGE_WAARDE');
    expect(json.errors[0].message).toContain('jjjj-mm-dd');
  },
);
