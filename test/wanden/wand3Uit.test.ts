import type pg from 'pg';
import { testpersonen } from '../../seeds/testpersonen';
import type { Slice } from '../../src/policy/Slice';
import { maakPoel } from '../../src/postgres/poel';
import type { Wanden } from '../../src/server/loketten';
import type { Testdatabase } from '../opstelling/database';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { alarmen } from './alarmen';
import { geheimen, verraadtNiets } from './geheimen';
import { controle } from './vragen';

const { zeventienMbo, zestienIngeschreven, vijftien, achttien, niemand } = testpersonen;
const poelen: pg.Pool[] = [];
let t: Testhub;
let svb: Partner;
let slice: Slice;

/** The owner of the register, looking where the slice would look: no login of its own, no rights that are missing. */
const alsEigenaar = ({ url }: Testdatabase): Pick<Wanden, 'poel'> => ({
  poel: ({ naam }) => {
    const adres = new URL(url);
    adres.searchParams.set('options', `-c search_path=${naam},register`);
    const poel = maakPoel(adres.href, { naam: 'proef', max: 2, geduld: 30_000, bijFout: () => undefined });
    poelen.push(poel);
    return poel;
  },
});

async function begin(wanden: (database: Testdatabase) => Partial<Wanden>): Promise<void> {
  t = await maakHub({ wanden: (_slices, database) => wanden(database) });
  svb = await t.als('svb');
  slice = t.slices.find(({ afnemer }) => afnemer.afnemer === 'svb')!;
}
async function eind(): Promise<void> {
  await Promise.all(poelen.splice(0).map((poel) => poel.end()));
  await t.stop();
}

/** A child that the slice should not have gets into its table all the same. */
async function zetErin(pgn: string, geboren: string): Promise<void> {
  await t.db.query('delete from svb_kinderbijslag.onderwijsdeelnemer where pgn = $1', [pgn]);
  await t.db.query(
    `insert into svb_kinderbijslag.onderwijsdeelnemer (logpseudoniem, pgn, achternaam, leeftijd) values (42, $1, 'Lekkage', $2)`,
    [pgn, geboren],
  );
}
const VELDEN = 'ingeschreven onderwijsdeelnemer { achternaam leeftijd } inschrijvingen { brin }';
const vraag = async (pgn: string, peildatum?: string) => svb(...controle(VELDEN, [pgn], peildatum));

describe('Regel: wand 3 (projectie) is uit: gelezen wordt als eigenaar van het register', () => {
  beforeAll(() => begin(alsEigenaar));
  afterAll(eind);

  test('als svb: de eigen vraag werkt gewoon', async () => {
    const antwoord = await vraag(zestienIngeschreven.pgn);
    expect([antwoord.status, antwoord.json.data.inschrijvingscontrole[0].ingeschreven]).toEqual([200, true]);
  });

  test('als svb: een kolom buiten de slice → wand 1 (contract) houdt haar tegen', async () => {
    const antwoord = await svb(
      ...controle('onderwijsdeelnemer { achternaam straat geboortedatum }', [zeventienMbo.pgn]),
    );
    expect([antwoord.status, antwoord.json.errors[0].extensions.code]).toEqual([400, 'NIET_IN_CONTRACT']);
    verraadtNiets(antwoord, await geheimen(t, slice, zeventienMbo.pgn));
  });

  test.each([
    ['een kind van 15', vijftien.pgn, '2011-01-01'],
    ['een kind van 18', achttien.pgn, '2008-10-01'],
    ['een kind dat pas na het begin van het kwartaal 16 werd', niemand.pgn, '2011-01-01'],
  ])(
    'als svb: %s dat toch in de tabel staat → het predicaat van de hub houdt de rij tegen',
    async (_wie, pgn, geboren) => {
      await zetErin(pgn, geboren);
      const antwoord = await vraag(pgn);
      expect(antwoord.json.data.inschrijvingscontrole).toEqual([
        { pgn, uitkomst: 'NIET_GEVONDEN', ingeschreven: null, onderwijsdeelnemer: null, inschrijvingen: [] },
      ]);
      expect(antwoord.tekst).not.toContain('Lekkage');
    },
  );

  test('als svb: een kind van 16 in diezelfde tabel wordt wel gelezen: het was het predicaat dat tegenhield', async () => {
    await zetErin(niemand.pgn, '2010-10-01');
    expect((await vraag(niemand.pgn)).json.data.inschrijvingscontrole[0]).toMatchObject({
      uitkomst: 'GEVONDEN',
      onderwijsdeelnemer: { achternaam: 'Lekkage', leeftijd: 16 },
    });
    await zetErin(achttien.pgn, '2008-10-01');
    expect((await vraag(achttien.pgn, '2026-07-01')).json.data.inschrijvingscontrole[0]).toMatchObject({
      uitkomst: 'GEVONDEN',
      onderwijsdeelnemer: { leeftijd: 17 },
    });
  });
});

describe('Regel: wand 1 (contract), wand 2 (shield) en de login van wand 3 zijn uit', () => {
  beforeAll(() =>
    begin((database) => ({ ...alsEigenaar(database), contract: (volledig) => volledig, schild: (s) => s })),
  );
  afterAll(eind);

  test('als svb: een kolom buiten de slice → de projectie van wand 3 heeft haar niet, ook niet voor de eigenaar', async () => {
    const antwoord = await svb(...controle('onderwijsdeelnemer { achternaam straat }', [zeventienMbo.pgn]));
    expect([antwoord.status, antwoord.json.errors[0].extensions.code]).toEqual([500, 'STORING']);
    expect(await alarmen(t)).toEqual({ projectie: 1 });
    verraadtNiets(antwoord, await geheimen(t, slice, zeventienMbo.pgn));
  });
});
