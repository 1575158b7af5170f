import { contract } from '../../src/policy/contract';
import { schema } from '../../src/server/schema';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { paden } from '../policy/paden';
import { pgns } from './pgns';
import { niets, tel } from './tel';

let t: Testhub;
let svb: Partner;
let po: Partner;
beforeAll(async () => {
  t = await maakHub();
  svb = await t.als('svb');
  po = await t.als('privacy-officer');
});
afterAll(() => t.stop());

const controle = (velden: string) =>
  `query ($d: Datum!, $p: [String!]!) { inschrijvingscontrole(peildatum: $d, pgns: $p) { ${velden} } }`;

/** All that the contract has under the question, as a selection. */
function alles(): string {
  const slice = t.slices.find(({ afnemer }) => afnemer.afnemer === 'svb')!;
  return paden(contract(schema(), slice))
    .filter(([wortel]) => wortel.veld === 'inschrijvingscontrole')
    .map(([, ...rest]) => rest.reduceRight((binnen, { veld }) => (binnen ? `${veld} { ${binnen} }` : veld), ''))
    .join(' ');
}

const een = () => ({ ...niets(t), bron_svb_kinderbijslag: 1 });

describe('als svb: één statement, hoeveel nummers ook', () => {
  test.each([0, 1, 10, 1_000, 10_000])('%i nummers', async (aantal) => {
    const p = await pgns(t, aantal);
    for (const velden of ['pgn', 'pgn uitkomst inschrijvingen { brin }', alles()]) {
      const { uitkomst, statements } = await tel(t, () => svb(controle(velden), { d: VANDAAG, p }));
      expect([uitkomst.status, uitkomst.json.errors]).toEqual([200, undefined]);
      expect(uitkomst.json.data.inschrijvingscontrole.map(({ pgn }: { pgn: string }) => pgn)).toEqual(p);
      expect(statements).toEqual(een());
    }
  });

  test('ook met nummers die er geen zijn en met dubbele', async () => {
    const p = ['1', 'x', ...(await pgns(t, 50)), ...(await pgns(t, 50)), ''];
    const { uitkomst, statements } = await tel(t, () => svb(controle(alles()), { d: VANDAAG, p }));
    expect(uitkomst.json.data.inschrijvingscontrole).toHaveLength(103);
    expect(statements).toEqual(een());
  });

  test('twee vragen in één verzoek zijn er twee; vragen naar de eigen autorisatie is er geen', async () => {
    const p = await pgns(t, 100);
    const twee = controle('pgn').replace(/ (inschrijvingscontrole.*) \}$/, ' a: $1 b: $1 }');
    expect((await tel(t, () => svb(twee, { d: VANDAAG, p }))).statements).toEqual({
      ...niets(t),
      bron_svb_kinderbijslag: 2,
    });
    expect((await tel(t, () => svb('{ mijnAutorisatie { sdl velden { veld } } }'))).statements).toEqual(niets(t));
  });
});

test('als privacy-officer: inzage is één statement op de eigen slice, hoeveel verstrekkingen ook', async () => {
  const [pgn] = await pgns(t, 1);
  for (const aantal of [0, 1, 20]) {
    for (let keer = 0; keer < aantal; keer++) await svb(controle('pgn'), { d: VANDAAG, p: [pgn!] });
    const vraag = `{ inzage(pgn: "${pgn}") { uitkomst brief verstrekkingen { edges { cursor node { id velden } } } } }`;
    const { uitkomst, statements } = await tel(t, () => po(vraag));
    expect(uitkomst.json.data.inzage.verstrekkingen.edges.length).toBeGreaterThanOrEqual(aantal);
    expect(statements).toEqual({ ...niets(t), bron_privacy_officer_inzage: 1 });
  }
});
