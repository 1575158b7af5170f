import { haalAlles, type Rij } from '../inspectie/haalAlles';
import { maakOrakel } from '../inspectie/orakel';
import { alleen, uitRegister } from '../inspectie/uitRegister';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { dataVan, zelfdeLijst } from '../svb/controle';

let t: Testhub;
let cbs: Partner;
beforeAll(async () => {
  t = await maakHub();
  cbs = await t.als('cbs');
});
afterAll(() => t.stop());

const slice = () => t.slices.find(({ naam }) => naam === 'cbs_statistiek')!;
/** All that the file grants of a noun, but what is a list of others. */
const veldenVan = (soort: string) =>
  slice().verleend.flatMap((een) => (een.soort === soort && een.veld !== 'resultaten' ? [een.veld] : []));

const VRAGEN: [veld: string, soort: string, waar: string, over: string, groottes: number[]][] = [
  ['onderwijsdeelnemers', 'Onderwijsdeelnemer', 'true', '', [100, 5_000]],
  ['inschrijvingen', 'Inschrijving', `geldig @> date '${VANDAAG}'`, `peildatum: "${VANDAAG}"`, [100, 5_000]],
  ['inschrijvingen', 'Inschrijving', `geldig @> date '2015-10-01'`, 'peildatum: "2015-10-01"', [37]],
  ['diplomas', 'Diploma', 'true', '', [100, 5_000]],
  ['bpvs', 'Bpv', 'true', '', [100, 5_000]],
  ['examens', 'Examen', 'examenjaar = 2024', 'examenjaar: 2024', [7, 1_000]],
  ['examenresultaten', 'Examenresultaat', 'examenjaar = 2024', 'examenjaar: 2024', [100, 5_000]],
];

test.each(VRAGEN)(
  'als CBS: %s (%s waar %s) geeft in bladzijden elke rij één keer, zoals het register haar heeft',
  async (veld, soort, waar, over, groottes) => {
    const velden = veldenVan(soort);
    const alle = alleen(await uitRegister(t.db, slice(), soort, waar), velden);
    expect(alle.length).toBeGreaterThan(50);
    for (const first of groottes) {
      const bladzijden = await haalAlles(cbs, { veld, over, velden: velden.join(' '), first });
      expect(bladzijden).toHaveLength(Math.ceil(alle.length / first));
      zelfdeLijst(bladzijden.flat(), alle);
    }
  },
);

test('als CBS: iedereen in het register komt één keer, met nummer en geboortedatum', async () => {
  const alle = (
    await haalAlles(cbs, { veld: 'onderwijsdeelnemers', velden: 'rijsleutel pgn geboortedatum', first: 400 })
  ).flat();
  const { rows } = await t.db.query<{ personen: number }>(
    `select count(*)::int as personen from register.persoon p where exists (select from register.persoonsgegevens g
       where g.persoon_id = p.id and upper(g.geregistreerd) is null and g.geldig @> date '${VANDAAG}')`,
  );
  const uniek = (veld: string) => new Set(alle.map((rij: Rij) => rij[veld])).size;
  expect([alle.length, uniek('pgn'), uniek('rijsleutel')]).toEqual(Array(3).fill(rows[0]!.personen));
  for (const { pgn, geboortedatum } of alle) {
    expect([pgn, geboortedatum]).toEqual([
      expect.stringMatching(/^\d{9}$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ]);
  }
});

test('als CBS: een bladzijde is byte voor byte wat graphql-js ervan maakt, ook met een datum die niet geheel bekend is', async () => {
  const orakel = await maakOrakel(t, 'cbs_statistiek');
  const gezien: string[] = [];
  for (const query of [
    '{ onderwijsdeelnemers(first: 5000) { edges { node { geboortedatum g: geslacht pgn postcode datumOverlijden } cursor } pageInfo { endCursor } } }',
    `{ a: inschrijvingen(peildatum: "${VANDAAG}", first: 9) { edges { node { ...F bekostigd } } } b: bpvs(first: 9) { edges { node { __typename pgn } } } } fragment F on Inschrijving { pgn datumUitGepland datumIn }`,
    '{ examens(examenjaar: 2025, first: 9) { edges { node { pgn resultaten { vakcode pgn se } } } } }',
  ]) {
    const antwoord = await cbs(query);
    expect([antwoord.status, antwoord.json.errors]).toEqual([200, undefined]);
    gezien.push(dataVan(antwoord));
    expect(gezien.at(-1)).toBe(await orakel.data(query, {}, antwoord));
  }
  expect(gezien[0]).toMatch(/"\d{4}-00-00"/);
});
