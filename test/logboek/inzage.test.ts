import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { controle, INZAGE, pgnVan, regelVan } from './proef';

let t: Testhub;
let svb: Partner;
let privacyOfficer: Partner;
beforeAll(async () => {
  t = await maakHub();
  svb = await t.als('svb');
  privacyOfficer = await t.als('privacy-officer');
});
afterAll(() => t.stop());

const inzage = async (pgn: string, meer: object = {}) =>
  (await privacyOfficer(INZAGE, { pgn, ...meer })).json.data.inzage;
const knopen = (antwoord: { verstrekkingen: { edges: { node: { id: string; afnemer: string } }[] } }) =>
  antwoord.verstrekkingen.edges.map(({ node }) => node);
const kenmerk = ({ json }: { json: { extensions: { verstrekking: { id: string } } } }) =>
  json.extensions.verstrekking.id;

test('als privacy-officer: wie, wanneer, waarvoor, op welke grond en welke gegevens', async () => {
  const pgn = pgnVan('zestienIngeschreven');
  const begin = Date.now();
  const verstrekt = await svb(controle('ingeschreven onderwijsdeelnemer { achternaam }'), { pgns: [pgn] });
  const antwoord = await inzage(pgn);
  expect(antwoord).toMatchObject({ uitkomst: 'GEVONDEN', reden: null });
  const [eerste] = knopen(antwoord) as unknown as { tijdstip: string }[];
  expect(eerste).toEqual({
    ...{ id: kenmerk(verstrekt), trace: verstrekt.json.extensions.verstrekking.trace, tijdstip: expect.any(String) },
    ...{ afnemer: 'svb', afnemerNaam: 'Sociale Verzekeringsbank', oin: '00000099000000001000', doel: 'kinderbijslag' },
    grondslag: ['WOT art. 24f lid 6 onder a', 'AKW art. 7 lid 2 en 3'],
    velden: ['Inschrijvingscontrole.ingeschreven', 'Onderwijsdeelnemer.achternaam'],
    vraag: ['inschrijvingscontrole'],
  });
  expect(Date.parse(eerste!.tijdstip)).toBeGreaterThanOrEqual(begin);
  expect(Date.parse(eerste!.tijdstip)).toBeLessThanOrEqual(Date.now());
  expect(antwoord.brief).toContain(`Kenmerk: ${kenmerk(verstrekt)}`);
  expect(antwoord.brief).toContain('Gegevens: of u op een bepaalde dag was ingeschreven; over u: achternaam\n');
});

test('als privacy-officer: ook het inzien wordt vastgelegd en staat in de volgende inzage', async () => {
  const pgn = pgnVan('zeventienMbo');
  await svb(controle('uitkomst'), { pgns: [pgn] });
  const ids: string[] = [];
  for (let keer = 0; keer < 3; keer++) {
    const antwoord = await privacyOfficer(INZAGE, { pgn });
    expect(await regelVan(t.db, antwoord)).toMatchObject({
      ...{ uitkomst: 'verstrekt', vraag: ['inzage'], opgevraagd: 1, gevonden: 1, geleverd: 1 },
    });
    expect(
      knopen(antwoord.json.data.inzage)
        .slice(0, keer)
        .map(({ id }) => id),
    ).toEqual(ids);
    ids.unshift(kenmerk(antwoord));
  }
  expect((await inzage(pgn)).brief).toContain('Gegevens: aan wie eerder gegevens over u zijn verstrekt');
});

test('als privacy-officer: beide nummers van wie van nummer wisselde geven dezelfde lijst', async () => {
  const nummers = [pgnVan('kreegBsn'), '000000031'];
  for (const pgn of nummers) await svb(controle('uitkomst'), { pgns: [pgn] });
  const nieuw = knopen(await inzage(nummers[0]!));
  expect(nieuw.map(({ afnemer }) => afnemer)).toEqual(['svb', 'svb']);
  const [eerdereInzage, ...oud] = knopen(await inzage(nummers[1]!));
  expect(eerdereInzage).toMatchObject({ afnemer: 'privacy-officer' });
  expect(oud).toEqual(nieuw);
});

test.each([
  ['99999000', 'ONGELDIG', 'LENGTE'],
  ['99999000a', 'ONGELDIG', 'TEKENS'],
  ['999990008', 'ONGELDIG', 'CONTROLEGETAL'],
  ['999990263', 'NIET_GEVONDEN', null],
])(
  'als privacy-officer: het nummer %s is %s (%s): geen lijst, geen brief, en een regel zonder persoon',
  async (pgn, uitkomst, reden) => {
    const antwoord = await privacyOfficer(INZAGE, { pgn });
    expect(antwoord.json.data.inzage).toEqual({
      ...{ uitkomst, reden, brief: null },
      verstrekkingen: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    expect(await regelVan(t.db, antwoord)).toMatchObject({
      ...{ uitkomst: 'verstrekt', opgevraagd: 1, gevonden: 0, geleverd: 0, personen: [], velden_geleverd: [] },
    });
  },
);

test('als privacy-officer: over wie nooit iets is verstrekt is er een brief die dat zegt', async () => {
  // too young for SVB: asked for, never provided
  const pgn = pgnVan('vijftien');
  await svb(controle(), { pgns: [pgn] });
  const antwoord = await privacyOfficer(INZAGE, { pgn });
  expect(antwoord.json.data.inzage).toMatchObject({ uitkomst: 'GEVONDEN', verstrekkingen: { edges: [] } });
  expect(antwoord.json.data.inzage.brief).toContain('aan niemand verstrekt');
  const geleverd = (await regelVan(t.db, antwoord)).velden_geleverd;
  expect(geleverd).toContain('Inzage.brief');
  expect(geleverd.filter((veld) => veld.startsWith('Verstrekking'))).toEqual([]);
});

test('als privacy-officer: in de brief staat geen nummer en geen naam van de betrokkene', async () => {
  for (const naam of ['kreegBsn', 'langeNaam', 'zestienIngeschreven'] as const) {
    const pgn = pgnVan(naam);
    const antwoord = await svb(controle(), { pgns: [pgn] });
    const { achternaam, voornamen } = antwoord.json.data.inschrijvingscontrole[0].onderwijsdeelnemer;
    const { brief } = await inzage(pgn);
    for (const geheim of [pgn, '000000031', achternaam, voornamen]) expect(brief).not.toContain(geheim);
  }
});

test('als privacy-officer: bladzijden van 1 tot 1000; de brief zegt of er meer is', async () => {
  const pgn = pgnVan('onderwijsnummer');
  for (let keer = 0; keer < 3; keer++) await svb(controle('uitkomst'), { pgns: [pgn] });
  const een = await inzage(pgn, { first: 1 });
  expect(een.verstrekkingen.edges).toHaveLength(1);
  expect(een.verstrekkingen.pageInfo).toEqual({ hasNextPage: true, endCursor: een.verstrekkingen.edges[0].cursor });
  expect(een.brief).toContain('Dit is niet alles');
  const rest = await inzage(pgn, { first: 1000, after: een.verstrekkingen.pageInfo.endCursor });
  expect(rest.verstrekkingen.edges).toHaveLength(2);
  expect(rest.verstrekkingen.pageInfo.hasNextPage).toBe(false);
  expect(rest.brief).toContain('(vervolg)');
  expect(rest.brief).toContain('Dit is alles');
  const na = await inzage(pgn, { after: rest.verstrekkingen.pageInfo.endCursor });
  expect(na).toMatchObject({ uitkomst: 'GEVONDEN', verstrekkingen: { edges: [], pageInfo: { hasNextPage: false } } });
  expect(na.brief).toContain('niet vaker verstrekt');

  for (const first of [0, -1, 1001]) {
    const antwoord = await privacyOfficer(INZAGE, { pgn, first });
    expect(antwoord.status).toBe(400);
    expect(antwoord.json.data ?? null).toBeNull();
    expect(antwoord.json.errors[0].message).toMatch(/\(first\): 1001 gevraagd|first moet ten minste 1 zijn/);
  }
});

test('als svb: een cursor van de inzage, of een verzonnen cursor, is voor privacy-officer en svb even onbruikbaar', async () => {
  const pgn = pgnVan('onderwijsnummer');
  const { cursor } = (await inzage(pgn)).verstrekkingen.edges[0];
  const kapot = `${cursor.slice(0, -2)}AA`;
  const fouten = await Promise.all(
    [kapot, 'AAAA', '', pgn].map(async (after) => (await privacyOfficer(INZAGE, { pgn, after })).json.errors),
  );
  for (const fout of fouten) expect(fout).toEqual(fouten[0]);
  expect(fouten[0]).toMatchObject([{ extensions: { code: 'ONGELDIGE_CURSOR' } }]);
});
