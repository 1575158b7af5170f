import { testpersonen } from '../../seeds/testpersonen';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';

const PGN = testpersonen.zestienIngeschreven.pgn;
const veel = (n: number) => Array.from({ length: n }, () => PGN);
const vraag = (selectie: string, kop = '') =>
  `query ($p: [String!]!${kop}) { inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: $p) { ${selectie} } }`;

let hub: Testhub;
let svb: Partner;
let officier: Partner;
beforeAll(async () => {
  hub = await maakHub();
  svb = await hub.als('svb');
  officier = await hub.als('privacy-officer');
});
afterAll(() => hub.stop());

const code = ({ status, json }: Awaited<ReturnType<Partner>>) => [status, json.errors?.[0].extensions.code];
const regel = async () => (await hub.db.query('select * from logboek.verstrekking order by id desc limit 1')).rows[0];

test('als svb: alles over 10 000 nummers mag, hetzelfde veld onder honderd namen niet', async () => {
  const alles = `pgn uitkomst reden ingeschreven inschrijvingen { brin vestiging datumIn datumUit onderwijssoort }
    onderwijsdeelnemer { pgn achternaam voorvoegsel voornamen leeftijd datumVestiging datumVertrek datumOverlijden }`;
  expect((await svb(vraag(alles), { p: veel(10_000) })).status).toBe(200);
  const namen = Array.from({ length: 100 }, (_, n) => `a${n}: achternaam`).join(' ');
  const bom = await svb(vraag(`onderwijsdeelnemer { ${namen} }`), { p: veel(10_000) });
  expect(code(bom)).toEqual([400, 'TE_VEEL']);
  expect(bom.json.errors[0].message).toContain('1000000 gevraagd, ten hoogste 200000 toegestaan');
});

test('als svb: 10 000 nummers mogen ook in de vraag zelf staan, al staan zij beter in een variabele', async () => {
  const nummers = veel(10_000).map((pgn) => `"${pgn}"`);
  const uitgeschreven = (pgns: string[]) =>
    `{ inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: [${pgns.join()}]) { pgn } }`;
  expect((await svb(uitgeschreven(nummers))).json.data.inschrijvingscontrole).toHaveLength(10_000);
  expect(code(await svb(uitgeschreven([...nummers, ...nummers])))).toEqual([400, 'TE_VEEL']);
});

test('als svb: vier keer 10 000 nummers in één verzoek telt bij elkaar, en een lange naam mag niet', async () => {
  const wortel = (n: number) =>
    `w${n}: inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: $p) { pgn uitkomst reden ingeschreven inschrijvingen { brin vestiging } }`;
  const vier = `query ($p: [String!]!) { ${[1, 2, 3, 4].map(wortel).join(' ')} }`;
  expect((await svb(vier, { p: veel(100) })).status).toBe(200);
  expect(code(await svb(vier, { p: veel(10_000) }))).toEqual([400, 'TE_VEEL']);
  expect(code(await svb(vraag(`${'x'.repeat(101)}: pgn`), { p: veel(1) }))).toEqual([400, 'TE_VEEL']);
});

test.each([
  ['een lege first', 'query ($f: Int = 5) { inzage(pgn: "1", first: $f) { uitkomst } }', { f: null }],
  ['een lege after mag, een lege pgn niet', 'query ($p: String = "1") { inzage(pgn: $p) { uitkomst } }', { p: null }],
])('als privacy-officer: %s is een fout van de vraag, geen storing', async (_naam, query, variabelen) => {
  const antwoord = await officier(query, variabelen);
  expect(code(antwoord)).toEqual([400, 'ONGELDIGE_WAARDE']);
  expect((await regel()).uitkomst).toBe('geweigerd');
});

test('Regel: wat @skip en @include weglaten, staat niet in het logboek', async () => {
  const selectie =
    'uitkomst inschrijvingen { brin @skip(if: $n) vestiging } onderwijsdeelnemer @include(if: false) { achternaam }';
  const { json } = await svb(vraag(selectie, ', $n: Boolean = true'), { p: [PGN] });
  expect(json.data.inschrijvingscontrole[0].inschrijvingen[0]).toEqual({ vestiging: '00' });
  expect((await regel()).velden_geleverd).toEqual(['Inschrijving.vestiging', 'Inschrijvingscontrole.uitkomst']);
});

test('Regel: wie alleen __typename vraagt, hoort dat er iets is; dat staat in het logboek en in de brief', async () => {
  await svb(vraag('inschrijvingen { __typename }'), { p: [PGN] });
  expect((await regel()).velden_geleverd).toEqual(['Inschrijving.__typename']);
  const { json } = await officier(`{ inzage(pgn: "${PGN}", first: 1) { brief } }`);
  expect(json.data.inzage.brief).toContain('over uw inschrijving: dat die er is');
});

test('Regel: staat de slice op een andere dag dan de hub, dan komt er geen antwoord', async () => {
  await hub.db.query(`update register.klok set vandaag = vandaag + 40`);
  try {
    const antwoord = await svb(vraag('uitkomst'), { p: [PGN] });
    expect([...code(antwoord), antwoord.json.data]).toEqual([503, 'NIET_GEREED', null]);
    expect((await regel()).personen).toEqual([]);
  } finally {
    await hub.db.query(`update register.klok set vandaag = $1`, [VANDAAG]);
  }
});
