import { buildSchema, execute, parse } from 'graphql';
import { testpersonen } from '../../seeds/testpersonen';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';

const PGNS = [...Object.values(testpersonen).map(({ pgn }) => pgn), '99999000', 'abcdefghi', '123456789'];
const ALLES = `pgn uitkomst reden ingeschreven
  onderwijsdeelnemer { pgn achternaam voorvoegsel voornamen leeftijd datumVestiging datumVertrek datumOverlijden }
  inschrijvingen { brin vestiging datumIn datumUit onderwijssoort }`;

let t: Testhub;
let svb: Partner;
beforeAll(async () => {
  t = await maakHub();
  svb = await t.als('svb');
});
afterAll(() => t.stop());

const vraag = (selectie: string, rest = '') =>
  `query ($p: [String!]!, $ja: Boolean!) { inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: $p) { ${selectie} } __typename @skip(if: $ja) } ${rest}`;

test.each([
  ['alles', ALLES],
  ['andere namen en volgorde', 'b: uitkomst a: pgn i: inschrijvingen { x: brin x2: brin __typename } pgn'],
  ['een fragment, en één dat niet meedoet', '...F ... @skip(if: $ja) { reden } ... @include(if: $ja) { n: reden }'],
  ['hetzelfde veld op twee plaatsen', 'inschrijvingen { brin } inschrijvingen { datumIn } inschrijvingen { brin }'],
  ['van een deel niets', 'pgn onderwijsdeelnemer { pgn @skip(if: $ja) } inschrijvingen { brin @skip(if: $ja) }'],
  ['alleen wat het is', '__typename onderwijsdeelnemer { __typename }'],
])('als svb: %s is letter voor letter wat graphql-js ervan maakt', async (_wat, selectie) => {
  const rest = selectie.includes('...F')
    ? 'fragment F on Inschrijvingscontrole { onderwijsdeelnemer { achternaam leeftijd } ingeschreven }'
    : '';
  const variables = { p: PGNS, ja: true };
  const { json: geheel } = await svb(vraag(ALLES), variables);
  const { json: autorisatie } = await svb('{ mijnAutorisatie { sdl } }');
  const verwacht = await execute({
    schema: buildSchema(autorisatie.data.mijnAutorisatie.sdl),
    document: parse(vraag(selectie, rest)),
    variableValues: variables,
    rootValue: geheel.data,
  });
  const { tekst } = await svb(vraag(selectie, rest), variables);
  expect(verwacht.errors).toBeUndefined();
  expect(tekst.startsWith(`{"data":${JSON.stringify(verwacht.data)},"extensions":`)).toBe(true);
});
