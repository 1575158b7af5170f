import type { DataSource } from 'typeorm';
import { tel } from '../../src/bewaren/tel';
import { termijnen } from '../../src/bewaren/termijnen';
import { vernietig } from '../../src/bewaren/vernietig';
import { inTransactie } from '../../src/postgres/inTransactie';
import { metEigenaar } from '../../src/postgres/opstart';
import { controleer } from '../../src/projecties/controleer';
import { maakGegevensbron } from '../../src/register/gegevensbron';
import { bereken } from '../../src/vsv/bereken';
import { controleer as controleerVsv } from '../../src/vsv/controleer';
import { totHet } from '../beheer/totHet';
import { type Leerling, MBO, voegLeerlingToe } from '../bekostiging/leerling';
import { vrijOnderwijsnummer } from '../bekostiging/vrijOnderwijsnummer';
import { controle, INZAGE, regelVan } from '../logboek/proef';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { vastleggingOp } from '../projecties/proefregister';
import { dag, nieuwDiploma, nieuwExamen, nieuweVrijstelling, testPgn } from '../register/testregister';
import { voegJongereToe } from '../vsv/motor/voegJongereToe';
import { rijenVan } from './rijenVan';
import { zoekOveral } from './zoekOveral';

const [BSN, NIEMAND] = [testPgn('BSN', 9_001), vrijOnderwijsnummer(9_000)];
const NAAM = 'Vergetelheid';

const CIJFERS = `query ($jaar: Schooljaar!) { vsvCijfers(schooljaar: $jaar, groepeer: [CATEGORIE, GEMEENTE]) {
  groepen { categorie gemeente startpopulatie buitenBeschouwing vsv } } }`;
const JAREN = [2020, 2021, 2022, 2023, 2024].map((jaar) => `${jaar}-${jaar + 1}`);

let t: Testhub;
let bron: DataSource;
let weg: Leerling & { logpseudoniem: string; geheimen: string[] };
let blijft: Leerling;
let vrij: Leerling;
let samen: Antwoord;
const anderen = { voor: [] as string[], na: [] as string[] };
const voor = { cijfers: [] as unknown[], publicatie: [] as unknown[], toelichting: {} };

/** Questions by number, each as an agency that can ask about her. */
const vragen: [string, string][] = [
  ['svb', controle()],
  ['duo-studiefinanciering', controle('uitkomst reden ingeschreven')],
  ['privacy-officer', INZAGE],
  [
    'rmc-14',
    `query ($pgn: ID!) { vsvToelichting(persoon: $pgn, schooljaar: "2020-2021") { uitkomst reden vsv samenvatting stappen { uitleg } } }`,
  ],
];
const partners = new Map<string, Partner>();
const vraag = async (partner: string, query: string, pgn: string) =>
  (await partners.get(partner)!(query, query.includes('$pgns') ? { pgns: [pgn] } : { pgn })).json;

const cijfers = async () =>
  Promise.all(JAREN.map(async (jaar) => (await partners.get('rmc-14')!(CIJFERS, { jaar })).json.data));
const publicatie = async () =>
  (
    await t.db.query(
      'select t::text from vsv.publicatie t union all select t::text from vsv.publicatiecel t order by 1',
    )
  ).rows;
const toelichting = async () =>
  (await vraag('rmc-14', vragen.at(-1)![1].replace('2020-2021', '2022-2023'), vrij.pgn)).data.vsvToelichting;
const verlopen = async () => {
  const tellingen = await tel(t.db, VANDAAG);
  return Object.fromEntries(tellingen.map(({ termijn, verlopen }) => [termijn.naam, verlopen]));
};

async function schrijf(): Promise<void> {
  const vastlegging = vastleggingOp(bron.manager, t.slices);
  const maak = (naam: string) =>
    voegLeerlingToe(vastlegging, {
      ...{
        geboren: 20100301,
        achternaam: naam,
        gemeentecode: '0202',
        brin: '25LH',
        datumIn: '2020-08-01',
        periode: MBO,
      },
    });
  const leerling = await maak(NAAM);
  await vastlegging.verhang(leerling.id, { bsn: BSN, vanaf: dag('2021-01-01') });
  const examenId = await vastlegging.meldExamen(leerling.id, nieuwExamen(2021, { brin: '25LH' }));
  await vastlegging.legResultaatVast(leerling.id, [{ examenId, vakcode: '0001', diplomavak: true, se: 61, ce1: 55 }]);
  await vastlegging.reikDiplomaUit(leerling.id, nieuwDiploma('2021-02-01', { brin: '25LH', soort: 'MBO', niveau: 1 }));
  await vastlegging.verleenVrijstelling(leerling.id, nieuweVrijstelling('2021-04-01', { tot: dag('2021-06-01') }));
  await vastlegging.schrijfUit(leerling.id, { inschrijvingId: leerling.inschrijvingId, datumUit: dag('2021-03-01') });
  blijft = await maak('Blijver');
  await vastlegging.schrijfUit(blijft.id, { inschrijvingId: blijft.inschrijvingId, datumUit: dag('2021-11-17') });
  vrij = await voegJongereToe(vastlegging, { datumIn: '2022-08-01', tot: '2023-02-01' });
  const vrijstelling = nieuweVrijstelling('2023-09-01', { bevestigd: true, tot: dag('2024-06-01') });
  await vastlegging.verleenVrijstelling(vrij.id, vrijstelling);
  const { rows } = await t.db.query('select logpseudoniem from register.persoon where id = $1', [leerling.id]);
  const geheim = t.slices
    .filter(({ metRijsleutels }) => metRijsleutels)
    .map(
      ({ naam }) =>
        `select pseudoniem, encode(rijgeheim, 'hex') as geheim from pseudoniemen.${naam} where persoon_id = $1`,
    );
  const geheimen = await t.db.query(geheim.join(' union all '), [leerling.id]);
  weg = {
    ...leerling,
    logpseudoniem: rows[0].logpseudoniem,
    geheimen: geheimen.rows.flatMap(({ pseudoniem, geheim }) => [pseudoniem, geheim]),
  };
}

/** Every row about those who stay, and of whom no exemption goes either. */
async function wieBlijft(): Promise<() => Promise<string[]>> {
  const { rows } = await t.db.query<{ id: string; logpseudoniem: string }>(
    `select p.id, p.logpseudoniem from register.persoon p
     where not exists (select from register.vrijstelling w where w.persoon_id = p.id)
       and exists (select from register.inschrijving i where i.persoon_id = p.id and upper_inf(i.geregistreerd)
         and coalesce(upper(i.geldig) > '2021-11-16', true))`,
  );
  expect(rows.length).toBeGreaterThan(500);
  return () =>
    rijenVan(
      t.db,
      rows.map(({ id }) => id),
      rows.map(({ logpseudoniem }) => logpseudoniem),
    );
}

beforeAll(async () => {
  t = await maakHub();
  bron = await maakGegevensbron(t.database.url).initialize();
  for (const naam of ['svb', 'duo-studiefinanciering', 'privacy-officer', 'rmc-14', 'inspectie', 'publiek'])
    partners.set(naam, await t.als(naam));
  await schrijf();
});
afterAll(async () => {
  await bron.destroy();
  await t.stop();
});

test('Regel: van wie alles verlopen is, blijft in geen enkele tabel een spoor', async () => {
  const sporen = [weg.pgn, BSN, NAAM, weg.logpseudoniem, ...weg.geheimen];
  for (const [partner, query] of vragen) expect(JSON.stringify(await vraag(partner, query, BSN))).toContain('GEVONDEN');
  expect((await vraag('svb', controle(), weg.pgn)).data.inschrijvingscontrole[0].uitkomst).toBe('GEVONDEN');
  // transactions of other databases of the server hold the index up
  await totHet(
    async () => {
      await t.db.query('select logboek.indexeer()');
      return t.db.query('select from logboek.persoon_index where persoon = $1', [weg.logpseudoniem]);
    },
    ({ rowCount }) => rowCount! > 0,
  );
  // one record is still behind the index, and is about another as well
  samen = await partners.get('svb')!(controle(), { pgns: [weg.pgn, blijft.pgn] });
  expect(await zoekOveral(t.db, sporen, [weg.id])).toEqual(
    expect.arrayContaining([
      ...['register.persoon', 'register.pgn', 'register.inschrijving', 'logboek.verstrekking', 'logboek.persoon_index'],
      ...['vsv.oordeel', 'svb_kinderbijslag.onderwijsdeelnemer', 'pseudoniemen.inspectie_toezicht'],
    ]),
  );
  Object.assign(voor, { cijfers: await cijfers(), publicatie: await publicatie() });
  expect(JSON.stringify(voor.cijfers[0])).toContain('"vsv":');
  const overBlijvers = await wieBlijft();
  anderen.voor = await overBlijvers();
  voor.toelichting = await toelichting();
  expect((await verlopen()).basisregister).toBeGreaterThan(0);

  await metEigenaar(t.database.url, (db) => vernietig(db, t.slices, { dag: VANDAAG, door: 'proef', geduld: 0 }));
  anderen.na = await overBlijvers();
  expect(await zoekOveral(t.db, sporen, [weg.id])).toEqual([]);
  expect(await verlopen()).toEqual(Object.fromEntries(termijnen.map(({ naam }) => [naam, 0])));
});

test.each(vragen)(
  'als %s: wie vernietigd is, geeft hetzelfde antwoord als een nummer dat nooit bestond',
  async (...over) => {
    const [partner, query] = over;
    const zonderNummer = (json: { data: unknown }, pgn: string) => JSON.stringify(json.data).replaceAll(pgn, 'nummer');
    const nooit = zonderNummer(await vraag(partner, query, NIEMAND), NIEMAND);
    expect(nooit).toContain('NIET_GEVONDEN');
    for (const pgn of [weg.pgn, BSN]) expect(zonderNummer(await vraag(partner, query, pgn), pgn)).toBe(nooit);
  },
);

test('Regel: van wie blijft, is geen byte anders', async () => {
  expect(anderen.voor.length).toBeGreaterThan(10_000);
  // what was behind the index may have got into it meanwhile
  const vast = (rijen: string[]) => rijen.filter((rij) => !rij.startsWith('logboek.persoon_index '));
  expect(vast(anderen.na)).toEqual(vast(anderen.voor));
  // a provision about both is one about her, and says still how many it was about
  const { rows } = await t.db.query('select logpseudoniem from register.persoon where id = $1', [blijft.id]);
  expect(await regelVan(t.db, samen)).toMatchObject({ gevonden: 2, personen: [rows[0].logpseudoniem] });
});

test('Regel: iedere projectie is na vernietiging gelijk aan haar definitie, en controleer weet wie er niet meer is', async () => {
  const bevindingen = await metEigenaar(t.database.url, async (db) => [
    ...(await controleerVsv(db)),
    ...(await controleer(db, t.slices)),
  ]);
  expect(bevindingen.filter(({ ontbreekt, teveel }) => ontbreekt + teveel > 0)).toEqual([]);
  expect(bevindingen.length).toBeGreaterThan(20);
});

test('als rmc-14: de cijfers van voorbije jaren zijn dezelfde, ook waarin zij zat en na een nieuwe beoordeling', async () => {
  const { rows } = await t.db.query('select sum(vsv)::int as vsv from vsv.losgelaten where schooljaar = 2020');
  expect(rows[0].vsv).toBeGreaterThan(0);
  expect(await cijfers()).toEqual(voor.cijfers);
  await metEigenaar(t.database.url, (db) => inTransactie(db, () => bereken(db, 2020)));
  expect(await cijfers()).toEqual(voor.cijfers);
  expect(await publicatie()).toEqual(voor.publicatie);
  expect(voor.publicatie.length).toBeGreaterThan(10);
});

test('als rmc-14: wie om een vrijstelling niet meetelde, telt nog steeds niet mee, met dezelfde uitleg', async () => {
  const nu = await toelichting();
  expect(nu).toMatchObject({ uitkomst: 'GEVONDEN', vsv: false });
  expect(nu.samenvatting).toContain('volgens een register buiten het onderwijs');
  expect(nu).toEqual(voor.toelichting);
  expect((await t.db.query('select from register.vrijstelling where persoon_id = $1', [vrij.id])).rowCount).toBe(0);
});

test('Regel: ook een maandstand houdt zijn aantallen als wie erop stond vernietigd is', async () => {
  const maandcijfers = async () => (await t.db.query('select t::text from vsv.maandcijfer t order by 1')).rows;
  const maanden = await maandcijfers();
  await metEigenaar(t.database.url, async (db) => {
    await vernietig(db, t.slices, { dag: dag('2031-03-01'), door: 'proef', geduld: 0 });
    const bevindingen = await controleerVsv(db);
    expect(bevindingen.filter(({ ontbreekt, teveel }) => ontbreekt + teveel > 0)).toEqual([]);
  });
  expect(await maandcijfers()).toEqual(maanden);
  const { rows } = await t.db.query(
    'select sum(geen_inschrijving + examendeelnemer + zonder_bekostiging)::int as n from vsv.maandlosgelaten',
  );
  expect(rows[0].n).toBeGreaterThan(0);
});
