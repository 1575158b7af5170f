import { testpersonen } from '../../seeds/testpersonen';
import { Cursors } from '../../src/verstrekking/Cursors';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { sleutels } from '../opstelling/vast';
import { niets, tel } from './tel';
import { controle, inzage } from './vragen';

const { zestienIngeschreven, zeventienMbo } = testpersonen;
const GEDEELD = Buffer.alloc(32, 1);
let t: Testhub;
let svb: Partner;
let po: Partner;

interface Edge {
  cursor: string;
  node: { id: string; afnemer: string; trace: string };
}

async function begin(opties: Parameters<typeof maakHub>[0]): Promise<void> {
  t = await maakHub(opties);
  svb = await t.als('svb');
  po = await t.als('privacy-officer');
  // something to look into: three provisions about the one, two about the other
  for (const { pgn } of [zestienIngeschreven, zeventienMbo, zestienIngeschreven, zeventienMbo, zestienIngeschreven]) {
    await svb(...controle('ingeschreven', [pgn]));
  }
}
const edges = async (pgn: string, args = ''): Promise<Edge[]> =>
  (await po(inzage(pgn, args))).json.data.inzage.verstrekkingen.edges;
const na = (cursor: string) => `, after: ${JSON.stringify(cursor)}`;

describe('Regel: wand 4 (kenmerken) is aan', () => {
  beforeAll(() => begin({}));
  afterAll(() => t.stop());

  test('als privacy-officer: met een eigen cursor ga ik verder waar ik was', async () => {
    const alle = await edges(zestienIngeschreven.pgn);
    const vanSvb = alle.filter(({ node }) => node.afnemer === 'svb').map(({ node }) => node.id);
    expect(vanSvb).toHaveLength(3);
    const verder = await edges(zestienIngeschreven.pgn, na(alle[0]!.cursor));
    expect(verder.map(({ node }) => node.id)).toEqual(alle.slice(1).map(({ node }) => node.id));
  });

  test('als privacy-officer: alleen de sleutel van mijn eigen slice maakt een cursor die geldt', async () => {
    const [eerste, ...rest] = await edges(zestienIngeschreven.pgn);
    const eigen = new Cursors(sleutels.afgeleid('cursor/privacy_officer_inzage')).maak('inzage', eerste!.node.id);
    const verder = await edges(zestienIngeschreven.pgn, na(eigen));
    expect(verder.map(({ node }) => node.id)).toEqual(rest.map(({ node }) => node.id));
  });

  /** What an answer says that is not about this one request. */
  async function antwoord(cursor: string): Promise<[number, string]> {
    const { uitkomst, statements } = await tel(t, () => po(inzage(zestienIngeschreven.pgn, na(cursor))));
    expect(statements).toEqual(niets(t));
    const { errors, data } = uitkomst.json;
    return [uitkomst.status, JSON.stringify({ errors, data })];
  }

  test('als privacy-officer: een cursor van een andere slice, een verminkte of een verzonnen → wand 4, met één en hetzelfde antwoord', async () => {
    const [{ cursor, node }] = (await edges(zestienIngeschreven.pgn)) as [Edge];
    const bytes = Buffer.from(cursor, 'base64url');
    const verminkt = [0, 12, 28, bytes.length - 1].map((plaats) => {
      const ander = Buffer.from(bytes);
      ander[plaats]! ^= 1;
      return ander.toString('base64url');
    });
    const vreemd = [
      new Cursors(sleutels.afgeleid('cursor/svb_kinderbijslag')).maak('inzage', node.id),
      new Cursors(sleutels.afgeleid('cursor/privacy_officer_inzage ')).maak('inzage', node.id),
      new Cursors(sleutels.afgeleid('cursor/privacy_officer_inzage')).maak('inzagen', node.id),
      ...verminkt,
      cursor.slice(0, -4),
      cursor.slice(0, 20),
      `${cursor}AAAA`,
      `${cursor}!`,
      ` ${cursor}`,
      Buffer.from(node.id).toString('base64url'),
      node.id,
      'onzin',
      '',
      '"; drop schema register; --',
      '\u0000',
    ];
    const antwoorden = [];
    for (const verzonnen of vreemd) antwoorden.push(await antwoord(verzonnen));
    const [[status, tekst]] = antwoorden as [[number, string]];
    expect([status, JSON.parse(tekst).errors[0].extensions]).toEqual([400, { code: 'ONGELDIGE_CURSOR' }]);
    for (const ander of antwoorden) expect(ander).toEqual([status, tekst]);
  });

  test('als svb: een kenmerk uit het logboek van een ander is geen nummer en vindt niemand', async () => {
    const [{ node }] = (await edges(zestienIngeschreven.pgn)) as [Edge];
    const { rows } = await t.db.query<{ pseudoniem: string; id: string }>(
      'select logpseudoniem::text as pseudoniem, persoon_id::text as id from register.nu_onderwijsdeelnemer where pgn = $1',
      [zestienIngeschreven.pgn],
    );
    const { pseudoniem, id } = rows[0]!;
    const vreemd = [
      pseudoniem,
      BigInt.asUintN(64, BigInt(pseudoniem)).toString(16),
      id,
      id.padStart(9, '0'),
      node.id,
      node.trace,
    ];
    const { json } = await svb(...controle('ingeschreven inschrijvingen { brin }', vreemd));
    for (const { uitkomst, ingeschreven, inschrijvingen } of json.data.inschrijvingscontrole) {
      expect(['ONGELDIG', 'NIET_GEVONDEN']).toContain(uitkomst);
      expect([ingeschreven, inschrijvingen]).toEqual([null, []]);
    }
  });

  test.each(['svb', 'privacy-officer'])(
    'als %s: in geen antwoord staat een sleutel van het register of een logpseudoniem',
    async (naam) => {
      const { rows } = await t.db.query<{ pseudoniem: string }>(
        `select logpseudoniem::text as pseudoniem from register.nu_onderwijsdeelnemer where pgn = $1`,
        [zestienIngeschreven.pgn],
      );
      const hex = BigInt.asUintN(64, BigInt(rows[0]!.pseudoniem)).toString(16);
      const { tekst, headers } =
        naam === 'svb'
          ? await svb(
              ...controle('onderwijsdeelnemer { pgn achternaam } inschrijvingen { brin datumIn }', [
                zestienIngeschreven.pgn,
              ]),
            )
          : await po(inzage(zestienIngeschreven.pgn));
      const alles = tekst + JSON.stringify([...headers]);
      expect(alles).toContain(naam === 'svb' ? 'GEVONDEN' : 'kinderbijslag');
      for (const kenmerk of [rows[0]!.pseudoniem, hex]) expect(alles).not.toContain(kenmerk);
    },
  );
});

describe('Regel: wand 4 (kenmerken) is uit: iedere slice heeft dezelfde sleutel', () => {
  beforeAll(() => begin({ wanden: () => ({ cursorsleutel: () => GEDEELD }) }));
  afterAll(() => t.stop());

  test('als privacy-officer: een cursor van elders wijst alleen een plaats aan → wand 3 (projectie) geeft niets dan het eigene', async () => {
    const [, { node: vanAnder }] = (await edges(zeventienMbo.pgn)) as [Edge, Edge];
    const verder = await edges(zestienIngeschreven.pgn, na(new Cursors(GEDEELD).maak('inzage', vanAnder.id)));
    const eigen = new Set((await edges(zestienIngeschreven.pgn)).map(({ node }) => node.id));
    expect(verder.length).toBeGreaterThan(0);
    expect(verder.filter(({ node }) => !eigen.has(node.id))).toEqual([]);
    expect(eigen.has(vanAnder.id)).toBe(false);
  });

  test('als svb: met een cursor kan ik niets, want mijn contract kent er geen → wand 1 (contract)', async () => {
    const cursor = new Cursors(GEDEELD).maak('inzage', '00000000-0000-7000-8000-000000000000');
    const { status, json } = await svb(
      `{ inschrijvingscontrole(peildatum: "2026-11-16", pgns: [], after: "${cursor}") { pgn } }`,
    );
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'NIET_IN_CONTRACT']);
  });
});
