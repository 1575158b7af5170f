import { testpersonen } from '../../seeds/testpersonen';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { alarmen } from './alarmen';
import { geheimen, verraadtNiets } from './geheimen';
import { controle, inzage } from './vragen';

const PGN = testpersonen.zeventienMbo.pgn;
const slice = (t: Testhub, naam: string) => t.slices.find(({ afnemer }) => afnemer.afnemer === naam)!;

describe('Regel: wand 2 (shield) is uit', () => {
  let t: Testhub;
  beforeAll(async () => {
    t = await maakHub({ wanden: () => ({ schild: (schema) => schema }) });
  });
  afterAll(() => t.stop());

  test.each<[string, (partner: Partner) => ReturnType<Partner>]>([
    ['svb', (svb) => svb(inzage(PGN))],
    ['privacy-officer', (po) => po(...controle('ingeschreven', [PGN]))],
  ])('als %s: de vraag van een ander → wand 1 (contract) houdt haar tegen', async (naam, vraag) => {
    const antwoord = await vraag(await t.als(naam));
    expect([antwoord.status, antwoord.json.errors[0].extensions.code]).toEqual([400, 'NIET_IN_CONTRACT']);
    verraadtNiets(antwoord, await geheimen(t, slice(t, naam), PGN));
    expect(await alarmen(t)).toEqual({});
  });

  test('als svb: de eigen vraag werkt gewoon', async () => {
    const antwoord = await (await t.als('svb'))(...controle('ingeschreven', [PGN]));
    expect([antwoord.status, antwoord.json.data.inschrijvingscontrole[0].ingeschreven]).toEqual([200, true]);
  });
});

describe('Regel: wand 1 (contract) en wand 2 (shield) zijn uit', () => {
  let t: Testhub;
  beforeAll(async () => {
    t = await maakHub({ wanden: () => ({ contract: (volledig) => volledig, schild: (schema) => schema }) });
  });
  afterAll(() => t.stop());

  test.each<[string, string, (partner: Partner) => ReturnType<Partner>]>([
    ['svb', 'inzage', (svb) => svb(inzage(PGN))],
    ['privacy-officer', 'inschrijvingscontrole', (po) => po(...controle('ingeschreven', [PGN]))],
    [
      'privacy-officer',
      'inschrijvingscontrole met velden',
      (po) => po(...controle('onderwijsdeelnemer { achternaam } inschrijvingen { brin }', [PGN])),
    ],
  ])('als %s: de vraag van een ander (%s) → wand 3 (projectie) houdt haar tegen', async (naam, _vraag, vraag) => {
    const voor = (await alarmen(t)).projectie ?? 0;
    const antwoord = await vraag(await t.als(naam));
    expect([antwoord.status, antwoord.json.errors[0].extensions.code]).toEqual([500, 'STORING']);
    expect(antwoord.json.data ?? null).toBeNull();
    expect(await alarmen(t)).toEqual({ projectie: voor + 1 });
    verraadtNiets(antwoord, await geheimen(t, slice(t, naam), PGN));
  });
});
