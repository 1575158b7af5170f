import fc from 'fast-check';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType } from 'graphql';
import { contract } from '../../src/policy/contract';
import { schema } from '../../src/server/schema';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { dataVan } from '../svb/controle';
import { maakOrakel, type Orakel } from './orakel';
import { type Kies, Vrager } from './Vrager';

let t: Testhub;
let inspectie: Partner;
let orakel: Orakel;
let eigen: GraphQLSchema;
beforeAll(async () => {
  t = await maakHub();
  inspectie = await t.als('inspectie');
  const mijnAutorisatie = (await inspectie('{ mijnAutorisatie { doel raster } }')).json.data.mijnAutorisatie;
  orakel = await maakOrakel(t, 'inspectie_toezicht', { mijnAutorisatie });
  eigen = contract(schema(), t.slices.find(({ naam }) => naam === 'inspectie_toezicht')!);
});
afterAll(() => t.stop());

async function gelijk(query: string, variabelen: Record<string, unknown> = {}): Promise<string> {
  const antwoord = await inspectie(query, variabelen);
  expect([antwoord.status, antwoord.json.errors, query]).toEqual([200, undefined, query]);
  const data = dataVan(antwoord);
  expect({ query, data }).toEqual({ query, data: await orakel.data(query, variabelen, antwoord) });
  return data;
}

const UITSLAGEN = 'examens(examenjaar: 2026, first: 3)';
const VAKKEN = 'examenresultaten(examenjaar: 2026, first: 3, filter: { brin: "00AH" })';

describe('als Inspectie: een bladzijde is byte voor byte wat graphql-js ervan maakt', () => {
  test.each([
    ['één veld', `{ ${VAKKEN} { edges { node { se } } } }`],
    [
      'alle velden in een andere volgorde',
      `{ ${VAKKEN} { pageInfo { endCursor hasNextPage } edges { node { vakcode se brin ce2 ce1 diplomavak pseudoniem examen examenjaar rijsleutel } cursor } } }`,
    ],
    [
      'aliassen',
      `{ rij: ${VAKKEN} { randen: edges { hier: cursor knoop: node { school: brin plek: vestiging se2: se } } info: pageInfo { meer: hasNextPage } } }`,
    ],
    [
      'een veld twee keer',
      `{ ${VAKKEN} { edges { node { se ce1 se } } edges { node { ce1 vakcode } } pageInfo { hasNextPage } pageInfo { hasNextPage endCursor } } }`,
    ],
    ['hetzelfde veld onder twee namen', `{ ${VAKKEN} { edges { node { a: se se b: se } } } }`],
    [
      'edges twee keer onder aliassen',
      `{ ${VAKKEN} { a: edges { cursor node { se } } b: edges { node { brin } eerste: cursor tweede: cursor } } }`,
    ],
    ['cursor één keer', `{ ${VAKKEN} { edges { cursor } } }`],
    ['cursor twee keer', `{ ${VAKKEN} { edges { cursor node { se } ook: cursor cursor } } }`],
    ['node twee keer', `{ ${VAKKEN} { edges { a: node { se } node { vakcode } cursor b: node { __typename } } } }`],
    ['alleen pageInfo', `{ ${VAKKEN} { pageInfo { endCursor } } }`],
    [
      'pageInfo twee keer',
      `{ ${VAKKEN} { a: pageInfo { hasNextPage x: endCursor y: endCursor } b: pageInfo { __typename } } }`,
    ],
    ['alleen __typename', `{ ${VAKKEN} { __typename } }`],
    [
      '__typename overal',
      `{ __typename ${UITSLAGEN} { __typename edges { __typename cursor node { __typename t: __typename resultaten { __typename vakcode } } } pageInfo { __typename hasNextPage } } soort: __typename }`,
    ],
    [
      'resultaten in examens',
      `{ ${UITSLAGEN} { edges { node { uitslag datumUitslag profiel resultaten { vakcode se ce1 ce2 ce3 cijferlijst examen } elementcode } } } }`,
    ],
    [
      'resultaten twee keer',
      `{ ${UITSLAGEN} { edges { node { resultaten { vakcode } a: resultaten { se } resultaten { eindcijfer } b: resultaten { __typename } } } } }`,
    ],
    [
      'een fragment',
      `query { ${UITSLAGEN} { ...Bladzij } } fragment Bladzij on ExamenConnection { edges { node { ...Examen } } pageInfo { ...Plek } } fragment Examen on Examen { brin resultaten { ...Vak } uitslag } fragment Vak on Examenresultaat { vakcode se } fragment Plek on PageInfo { hasNextPage }`,
    ],
    [
      'fragmenten zonder naam',
      `{ ... { ${UITSLAGEN} { ... { edges { ... on ExamenEdge { node { ... { brin } ... on Examen { uitslag brin } } } } } } } ... on Query { nog: ${VAKKEN} { pageInfo { hasNextPage } } } }`,
    ],
    [
      'de hele vraag in een fragment',
      `query { ...Alles } fragment Alles on Query { ${VAKKEN} { edges { node { se } } } b: ${UITSLAGEN} { edges { node { brin } } } }`,
    ],
    [
      'een vraag die uit delen wordt gevoegd',
      `{ ${VAKKEN} { edges { node { se } } } ... { ${VAKKEN} { edges { cursor node { ce1 } } pageInfo { hasNextPage } } } }`,
    ],
    [
      'namen die JavaScript iets zeggen',
      `{ __proto__: ${VAKKEN} { constructor: edges { __proto__: node { toString: se hasOwnProperty: __typename } } length: pageInfo { then: hasNextPage } } }`,
    ],
    [
      'een jaar zonder examens',
      `{ examenresultaten(examenjaar: 1999) { __typename edges { cursor node { se } } pageInfo { hasNextPage endCursor } } examens(examenjaar: 1999) { a: edges { node { resultaten { se } } } edges { cursor } } }`,
    ],
    [
      'inschrijvingen',
      `{ inschrijvingen(peildatum: "${VANDAAG}", first: 20) { edges { node { brin vestiging datumIn datumUit onderwijssoort opleidingscode niveau leerjaar redenUitstroom leerweg intensiteit bekostigd pseudoniem rijsleutel } } } }`,
    ],
    [
      'diploma’s, bpv’s en deelnemers',
      `{ diplomas(first: 20) { edges { node { brin vestiging soort opleidingscode niveau datum startkwalificatie } } } bpvs(first: 20) { edges { node { leerweg leerbedrijf omvangUren afsluitdatum datumBegin datumEindGepland datumEind } } } onderwijsdeelnemers(first: 50) { edges { node { pseudoniem leeftijd geslacht pc4 woongemeente jaarVestiging jaarVertrek jaarOverlijden } } } }`,
    ],
  ])('%s', async (_wat, query) => {
    expect((await gelijk(query)).length).toBeGreaterThan(20);
  });

  test.each([
    [{ weg: true, wel: true }],
    [{ weg: false, wel: true }],
    [{ weg: true, wel: false }],
    [{ weg: false, wel: false }],
  ])('@skip en @include met variabelen: %o', async (variabelen) => {
    await gelijk(
      `query ($weg: Boolean!, $wel: Boolean! = false) {
        a: ${VAKKEN} @skip(if: $weg) { edges { node { se } } }
        b: ${VAKKEN} @include(if: $wel) { edges @skip(if: $weg) { cursor @include(if: $wel) node { se @skip(if: $weg) ce1 @include(if: $wel) } } pageInfo { hasNextPage } }
        c: ${UITSLAGEN} { ...Bladzij @skip(if: $weg) ... @include(if: $wel) { pageInfo { hasNextPage } } }
        d: ${UITSLAGEN} { edges { node { resultaten @include(if: $wel) { se @skip(if: $weg) } ... on Examen @skip(if: $weg) { brin } } } }
      } fragment Bladzij on ExamenConnection { edges { node { uitslag @include(if: $wel) } } }`,
      variabelen,
    );
  });

  test('hetzelfde veld dat hier wegvalt en daar niet', async () => {
    const node =
      'se @skip(if: true) brin se @include(if: true) ...F @skip(if: true) ...F } } } } fragment F on Examenresultaat { ce1 se }';
    await gelijk(`{ ${VAKKEN} { edges { node { ${node}`);
    await gelijk(
      `{ ${VAKKEN} { edges { node { se @skip(if: true) } } pageInfo { hasNextPage @include(if: false) } } }`,
    );
  });
});

const VRAGEN: Record<string, (kies: Kies) => string> = {
  examenresultaten: (kies) =>
    `examenjaar: ${[2026, 2025, 2012, 1999][kies(4)]}${['', ', filter: { brin: "00AH" }'][kies(2)]}`,
  examens: (kies) =>
    `examenjaar: ${[2026, 2025, 1999][kies(3)]}${['', ', filter: { onderwijssoort: "HAVO" }'][kies(2)]}`,
  inschrijvingen: (kies) => `peildatum: "${['2026-11-16', '2012-01-01', '1900-01-01'][kies(3)]}"`,
  diplomas: (kies) => ['filter: { soort: "MBO" }', 'filter: null', 'filter: {}'][kies(3)]!,
  bpvs: (kies) => ['filter: { brin: "00AH" }', 'filter: { brin: null }'][kies(2)]!,
  onderwijsdeelnemers: (kies) => ['pseudoniemen: null', 'pseudoniemen: []', 'pseudoniemen: ["x"]'][kies(3)]!,
};

test('als Inspectie: welke selectie ook, de tekst is die van graphql-js', async () => {
  const wortel = eigen.getQueryType()!.getFields();
  const namen = Object.keys(VRAGEN);
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.boolean(), fc.boolean(), async (g, weg, wel) => {
      const kies: Kies = (tot) => g(fc.nat, { max: tot - 1 });
      const vrager = new Vrager(kies);
      const vragen = Array.from({ length: 1 + kies(2) }, (_, nr) => {
        const naam = namen[kies(namen.length)]!;
        const type = getNamedType(wortel[naam]!.type) as GraphQLObjectType;
        const args = `${VRAGEN[naam]!(kies)}, first: ${1 + kies(6)}`;
        const tekst = `v${nr}: ${naam}(${args})${vrager.richting()} ${vrager.selectie(type)}`;
        return kies(4) ? tekst : `... on Query${vrager.richting()} { ${tekst} }`;
      });
      const bij = ['', '', 'mijnAutorisatie { raster doel }'][kies(3)];
      // uses both variables, so that no operation has one too many
      const kop = 'query ($weg: Boolean!, $wel: Boolean!) { wie: __typename @skip(if: $weg) @include(if: $wel)';
      await gelijk(`${kop} ${vragen.join(' ')} ${bij} } ${vrager.fragmenttekst}`, { weg, wel });
    }),
    { numRuns: 150, seed: 20261116, endOnFailure: true },
  );
});
