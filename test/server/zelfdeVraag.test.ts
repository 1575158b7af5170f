import { testpersonen } from '../../seeds/testpersonen';
import { regelVan } from '../logboek/proef';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';

const PGNS = [testpersonen.zestienIngeschreven.pgn];

let t: Testhub;
let svb: Partner;
beforeAll(async () => {
  t = await maakHub();
  svb = await t.als('svb');
});
afterAll(() => t.stop());

/** What is in the answer, and what the log says was asked. */
async function stel(vraag: string, variabelen: object): Promise<[string[], string[]]> {
  const antwoord = await svb(vraag, { p: PGNS, ...variabelen });
  expect(antwoord.json.errors).toBeUndefined();
  const { velden_gevraagd } = await regelVan(t.db, antwoord);
  return [Object.keys(antwoord.json.data.inschrijvingscontrole?.[0] ?? {}), velden_gevraagd];
}

test('als svb: dezelfde vraag met andere variabelen kiest andere velden, in het antwoord en in het logboek', async () => {
  const vraag = `query ($p: [String!]!, $ook: Boolean!, $niet: Boolean!) {
    inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: $p) @skip(if: $niet) { pgn uitkomst @include(if: $ook) }
    __typename
  }`;
  for (const ook of [true, false, true, false]) {
    const velden = ['pgn', ...(ook ? ['uitkomst'] : [])];
    expect(await stel(vraag, { ook, niet: false })).toEqual([
      velden,
      velden.map((veld) => `Inschrijvingscontrole.${veld}`),
    ]);
    expect(await stel(vraag, { ook, niet: true })).toEqual([[], []]);
  }
});

test('als svb: van een document met twee vragen telt iedere keer alleen die ik noem', async () => {
  const document = (['pgn', 'reden'] as const)
    .map((veld) => `query ${veld} { inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: []) { ${veld} } }`)
    .join('\n');
  const authorization = `Bearer ${await t.token('svb')}`;
  for (const operationName of ['pgn', 'reden', 'pgn']) {
    const antwoord = await t.stuur(JSON.stringify({ query: document, operationName }), { authorization });
    expect((await regelVan(t.db, antwoord)).velden_gevraagd).toEqual([`Inschrijvingscontrole.${operationName}`]);
  }
});
