import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { testpersonen } from '../../seeds/testpersonen';
import { nomina } from '../../src/policy/contract';
import { laadSlices } from '../../src/policy/load';
import { schema } from '../../src/server/schema';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { alarmen } from './alarmen';
import { geheimen, verraadtNiets } from './geheimen';
import { controle, inzage } from './vragen';

const PGN = testpersonen.zeventienMbo.pgn;
let t: Testhub;
let svb: Partner;
let po: Partner;
let buiten: string[];

/** Every agency has the whole schema as its contract. */
beforeAll(async () => {
  t = await maakHub({ wanden: () => ({ contract: (volledig) => volledig }) });
  svb = await t.als('svb');
  po = await t.als('privacy-officer');
  buiten = await geheimen(t, svbSlice, PGN);
});
afterAll(() => t.stop());

async function houdtTegen(wand: string, vraag: () => Promise<Antwoord>, verwacht: [number, string]): Promise<void> {
  const voor = (await alarmen(t))[wand] ?? 0;
  const antwoord = await vraag();
  expect([antwoord.status, antwoord.json.errors[0].extensions.code]).toEqual(verwacht);
  expect(antwoord.json.data ?? null).toBeNull();
  expect((await alarmen(t))[wand]).toBe(voor + 1);
  verraadtNiets(antwoord, buiten);
}

/** Fields of a noun that SVB's file does not grant. */
const svbSlice = laadSlices(VANDAAG).find(({ afnemer }) => afnemer.afnemer === 'svb')!;
/** gives nothing of a person but the number */
const poSlice = laadSlices(VANDAAG).find(({ afnemer }) => afnemer.afnemer === 'privacy-officer')!;
const ontzegd = (soort: string): string[] =>
  nomina(schema())
    .get(soort)!
    .filter((veld) => svbSlice.cel(soort, veld)!.precisie === 'afwezig');

/** With the least that can be asked of it where it holds rows of another noun. */
const metSelectie = (veld: string): string => {
  const type = schema().getType('Onderwijsdeelnemer') as GraphQLObjectType;
  return isObjectType(getNamedType(type.getFields()[veld]!.type)) ? `${veld} { __typename }` : veld;
};

describe('Regel: wand 1 (contract) is uit', () => {
  test('als svb: de eigen vraag werkt gewoon, zonder alarm', async () => {
    const antwoord = await svb(...controle('ingeschreven onderwijsdeelnemer { achternaam leeftijd }', [PGN]));
    expect([antwoord.status, antwoord.json.data.inschrijvingscontrole[0].uitkomst]).toEqual([200, 'GEVONDEN']);
    verraadtNiets(antwoord, buiten);
    expect(await alarmen(t)).toEqual({});
  });

  test.each([
    ['inzage', () => svb(inzage(PGN))],
    ['inzage onder een alias', () => svb(inzage(PGN).replace('inzage', 'mijnAutorisatie: inzage'))],
    ['inzage in een fragment', () => svb(`{ ...f } fragment f on Query ${inzage(PGN)}`)],
    ['inzage naast de eigen vraag', () => svb(`{ mijnAutorisatie { naam } ${inzage(PGN).slice(1)}`)],
  ])('als svb: de vraag van een ander (%s) → wand 2 (shield) houdt haar tegen', async (_hoe, vraag) => {
    await houdtTegen('shield', vraag, [403, 'GEWEIGERD']);
  });

  test('als privacy-officer: de vraag van SVB → wand 2 (shield) houdt haar tegen', async () => {
    await houdtTegen('shield', () => po(...controle('ingeschreven', [PGN])), [403, 'GEWEIGERD']);
  });

  test.each(ontzegd('Onderwijsdeelnemer'))(
    'als svb: %s van de deelnemer → wand 3 (projectie) houdt het tegen',
    async (veld) => {
      const vraag = () => svb(...controle(`onderwijsdeelnemer { achternaam ${metSelectie(veld)} }`, [PGN]));
      await houdtTegen('projectie', vraag, [500, 'STORING']);
    },
  );

  test.each(ontzegd('Inschrijving'))(
    'als svb: %s van de inschrijving → wand 3 (projectie) houdt het tegen',
    async (veld) => {
      const vraag = () => svb(...controle(`inschrijvingen { brin ${veld} }`, [PGN]));
      await houdtTegen('projectie', vraag, [500, 'STORING']);
    },
  );

  test('als svb: een rij buiten de slice → wand 3 (projectie) heeft haar niet', async () => {
    const { vijftien, achttien, niemand } = testpersonen;
    const vraag = async ({ pgn }: { pgn: string }) =>
      svb(...controle('ingeschreven onderwijsdeelnemer { achternaam }', [pgn]));
    const ander = (await vraag(niemand)).json.data.inschrijvingscontrole[0];
    for (const persoon of [vijftien, achttien]) {
      const antwoord = await vraag(persoon);
      expect(antwoord.json.data.inschrijvingscontrole[0]).toEqual({ ...ander, pgn: persoon.pgn });
      verraadtNiets(antwoord, await geheimen(t, poSlice, persoon.pgn));
    }
  });
});
