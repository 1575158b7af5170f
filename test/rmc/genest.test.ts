import { haalAlles, type Rij } from '../inspectie/haalAlles';
import { regelVan } from '../logboek/proef';
import type { Partner, Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { dag } from '../register/testregister';
import { niets, tel } from '../wanden/tel';
import { inschrijvingenVan, VELDEN } from './inschrijvingenVan';
import { openProef } from './openProef';
import { partijen } from './partijen';
import { verwacht } from './verwacht';

let proef: Awaited<ReturnType<typeof openProef>>;
let t: Testhub;
let rmc14: Partner;
beforeAll(async () => {
  proef = await openProef();
  t = proef.t;
  rmc14 = await t.als('rmc-14');
  // somebody without any, and somebody with two at a time
  await proef.inwoner();
  const { id } = await proef.inwoner();
  for (const brin of ['25LF', '25PZ']) await inMbo(id, '2026-08-01', undefined, brin);
});
afterAll(() => proef.sluit());

interface Persoon {
  pgn: string;
  inschrijvingen: Rij[];
}

const tekst = (rij: Rij): string =>
  VELDEN.split(' ')
    .map((veld) => rij[veld] ?? '-')
    .join(' ');
const rijen = ({ inschrijvingen }: Persoon): string[] => inschrijvingen.map(tekst).sort();

const PERSOON = `pgn inschrijvingen { rijsleutel ${VELDEN} }`;
async function personen(partner: Partner, first = 1_000): Promise<Persoon[]> {
  return (await haalAlles(partner, { veld: 'onderwijsdeelnemers', velden: PERSOON, first })).flat() as never;
}

const JAARCIJFER = 'schooljaar: "2025-2026"';
const MAANDSTAND = 'schooljaar: "2026-2027", maand: "2026-11-01"';
async function achterCijfer(partner: Partner, over: string): Promise<(Persoon | null)[]> {
  const velden = `gemeente onderwijsdeelnemer { ${PERSOON} }`;
  const alle = (await haalAlles(partner, { veld: 'vsvDeelnemers', over, velden, first: 7 })).flat();
  return alle.map(({ onderwijsdeelnemer }) => onderwijsdeelnemer as Persoon | null);
}

/** Enrolled in mbo from one day to another. */
async function inMbo(persoonId: string, van: string, tot?: string, brin = '25LF'): Promise<void> {
  const periode = { vestiging: '00', sector: 'MBO', opleidingscode: '25655', niveau: 2, bekostigd: true } as const;
  const inschrijvingId = await proef.vastlegging.schrijfIn(persoonId, { brin, datumIn: dag(van), periode });
  if (tot) await proef.vastlegging.schrijfUit(persoonId, { inschrijvingId, datumUit: dag(tot) });
}

describe.each(Object.keys(partijen).filter((naam) => naam.startsWith('rmc')))('als %s', (naam) => {
  test(`als ${naam}: bij ieder van mijn inwoners staan haar inschrijvingen, die van het register zelf en geen andere`, async () => {
    const [van, mijn] = [await inschrijvingenVan(t.db), await verwacht(t.db, partijen[naam]!)];
    const gekregen = await personen(await t.als(naam));
    expect(gekregen.map(({ pgn }) => pgn).sort()).toEqual(mijn.personen.map((een) => een.split(' ')[0]));
    for (const een of gekregen) expect([een.pgn, rijen(een)]).toEqual([een.pgn, van.get(een.pgn) ?? []]);
    const aantallen = new Set(gekregen.map(({ inschrijvingen }) => inschrijvingen.length));
    for (const aantal of naam.includes('14') ? [0, 1, 2] : [1]) expect(aantallen).toContain(aantal);
  });
});

test('als RMC regio 14: ook achter een vsv-cijfer, bij wie zij is, en niets bij wie nu buiten mijn slice valt', async () => {
  const van = await inschrijvingenVan(t.db);
  for (const over of [JAARCIJFER, MAANDSTAND]) {
    const alle = await achterCijfer(rmc14, over);
    const bekend = alle.filter((een) => een !== null);
    expect(bekend.length).toBeGreaterThan(0);
    for (const een of bekend) expect([een.pgn, rijen(een)]).toEqual([een.pgn, van.get(een.pgn) ?? []]);
    expect(bekend.some(({ inschrijvingen }) => inschrijvingen.length > 0)).toBe(true);
  }
  expect((await achterCijfer(rmc14, JAARCIJFER)).includes(null)).toBe(true);
});

test('als RMC regio 14: de nieuwste staat voorop, en van die op één dag begonnen steeds dezelfde', async () => {
  const { id, pgn } = await proef.inwoner();
  for (const [van, brin] of [
    ['2026-09-01', '25LF'],
    ['2024-08-01', '25PZ'],
    ['2026-10-01', '25LF'],
    ['2026-09-01', '25PZ'],
  ] as const)
    await inMbo(id, van, undefined, brin);
  const van = async (): Promise<Rij[]> => (await personen(rmc14)).find((een) => een.pgn === pgn)!.inschrijvingen;
  const eerste = await van();
  expect(eerste.map(({ datumIn }) => datumIn)).toEqual(['2026-10-01', '2026-09-01', '2026-09-01', '2024-08-01']);
  expect(String(eerste[1]!.rijsleutel) < String(eerste[2]!.rijsleutel)).toBe(true);
  expect(await van()).toEqual(eerste);
});

test('als RMC regio 14: wie nergens is of was ingeschreven heeft een lege lijst, en van wie weg is staat alleen het laatste er', async () => {
  const zonder = await proef.inwoner();
  const weg = await proef.inwoner();
  await inMbo(weg.id, '2022-08-01', '2023-08-01');
  await inMbo(weg.id, '2024-08-01', '2025-02-01', '25PZ');
  const later = await proef.inwoner();
  await inMbo(later.id, '2027-02-01');
  const alle = new Map((await personen(rmc14)).map((een) => [een.pgn, een.inschrijvingen]));
  expect(alle.get(zonder.pgn)).toEqual([]);
  expect(alle.get(weg.pgn)).toMatchObject([{ brin: '25PZ', datumIn: '2024-08-01', datumUit: '2025-02-01' }]);
  expect(alle.get(later.pgn)).toEqual([]);
});

test('als RMC regio 14: wie verhuist neemt haar inschrijvingen mee naar regio 15, in hetzelfde ogenblik', async () => {
  const { id, pgn } = await proef.inwoner();
  await inMbo(id, '2026-08-01');
  const rmc15 = await t.als('rmc-15');
  const bij = async (partner: Partner) => (await personen(partner)).filter((een) => een.pgn === pgn).map(rijen);
  const [rij] = (await inschrijvingenVan(t.db)).get(pgn)!;
  expect([await bij(rmc14), await bij(rmc15)]).toEqual([[[rij]], []]);
  await proef.vastlegging.verhuis(id, { straat: 'Waalkade', gemeentecode: '0281', landcode: '6030', vanaf: VANDAAG });
  expect([await bij(rmc14), await bij(rmc15)]).toEqual([[], [[rij]]]);
});

test('als RMC regio 14: in geen enkel antwoord staat een inschrijving van wie in regio 12 of 15 woont', async () => {
  const sleutels = async (naam: string): Promise<unknown[]> =>
    (await personen(await t.als(naam))).flatMap((een) => een.inschrijvingen.map(({ rijsleutel }) => rijsleutel));
  const eigen = new Set([
    ...(await sleutels('rmc-14')),
    ...[...(await achterCijfer(rmc14, JAARCIJFER)), ...(await achterCijfer(rmc14, MAANDSTAND))].flatMap((een) =>
      (een?.inschrijvingen ?? []).map(({ rijsleutel }) => rijsleutel),
    ),
  ]);
  for (const buur of ['rmc-12', 'rmc-15']) {
    const andere = await sleutels(buur);
    expect(andere.length).toBeGreaterThan(0);
    expect(andere.filter((een) => eigen.has(een))).toEqual([]);
  }
});

const GENEST = `inschrijvingen { ${VELDEN} }`;
const VRAAG = {
  onderwijsdeelnemers: (first: number) => `onderwijsdeelnemers(first: ${first}) { edges { node { pgn ${GENEST} } } }`,
  vsvDeelnemers: (first: number) =>
    `vsvDeelnemers(${JAARCIJFER}, first: ${first}) { edges { node { onderwijsdeelnemer { pgn ${GENEST} a: inschrijvingen { brin } } } } }`,
};

test.each(Object.keys(VRAAG) as (keyof typeof VRAAG)[])(
  'als RMC regio 14: %s met inschrijvingen is één statement op de eigen slice, hoe groot de bladzijde ook is',
  async (veld) => {
    for (const first of [1, 20, 1_000]) {
      const { uitkomst, statements } = await tel(t, () => rmc14(`{ ${VRAAG[veld](first)} }`));
      expect([uitkomst.status, uitkomst.json.errors]).toEqual([200, undefined]);
      expect(uitkomst.json.data[veld].edges.length).toBeGreaterThan(0);
      // the other three open its transaction, name the areas and end it
      expect(statements).toEqual({ ...niets(t), bron_rmc_vsv: 4 });
    }
  },
);

describe('als RMC regio 14: het logboek weet van wie en wat', () => {
  const logpseudoniemen = async (pgns: string[]): Promise<string[]> => {
    const { rows } = await t.db.query<{ logpseudoniem: string }>(
      'select logpseudoniem::text from register.persoon join register.pgn n on n.persoon_id = persoon.id where pgn = any ($1)',
      [pgns],
    );
    return rows.map(({ logpseudoniem }) => logpseudoniem).sort();
  };

  test('een bladzijde met inschrijvingen noemt precies die personen en velden', async () => {
    const antwoord = await rmc14(
      '{ onderwijsdeelnemers(first: 9) { edges { node { pgn inschrijvingen { brin } } } } }',
    );
    const knopen = antwoord.json.data.onderwijsdeelnemers.edges.map(({ node }: { node: Persoon }) => node);
    expect(knopen.some(({ inschrijvingen }: Persoon) => inschrijvingen.length)).toBe(true);
    const velden = ['Inschrijving.brin', 'Onderwijsdeelnemer.pgn'];
    const regel = await regelVan(t.db, antwoord);
    expect(regel).toMatchObject({ geleverd: 9, gevonden: 9, velden_gevraagd: velden, velden_geleverd: velden });
    expect([...regel.personen].sort()).toEqual(await logpseudoniemen(knopen.map(({ pgn }: Persoon) => pgn)));
  });

  test('twee diep ook; een lege lijst geldt niet als geleverd', async () => {
    const twee = await rmc14(
      `{ vsvDeelnemers(${JAARCIJFER}, first: 200) { edges { node { onderwijsdeelnemer { inschrijvingen { datumIn } } } } } }`,
    );
    expect(await regelVan(t.db, twee)).toMatchObject({ velden_geleverd: ['Inschrijving.datumIn'] });
    // nobody has any, for as long as this takes
    await t.db.query('begin; create table weg as select * from rmc_vsv_opslag.inschrijving; commit');
    await t.db.query('delete from rmc_vsv_opslag.inschrijving');
    const leeg = await rmc14('{ onderwijsdeelnemers(first: 9) { edges { node { pgn inschrijvingen { brin } } } } }');
    await t.db.query('insert into rmc_vsv_opslag.inschrijving select * from weg; drop table weg');
    expect(await regelVan(t.db, leeg)).toMatchObject({
      ...{ velden_gevraagd: ['Inschrijving.brin', 'Onderwijsdeelnemer.pgn'] },
      velden_geleverd: ['Onderwijsdeelnemer.pgn'],
    });
  });
});

test.each(['svb', 'inspectie', 'cbs', 'duo-bekostiging', 'leerplicht-0153'])(
  'als %s: een onderwijsdeelnemer heeft geen inschrijvingen, en er wordt niets voor gelezen',
  async (naam) => {
    const partner = await t.als(naam);
    const vraag =
      naam === 'svb'
        ? `{ inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: ["999990007"]) { onderwijsdeelnemer { inschrijvingen { brin } } } }`
        : '{ onderwijsdeelnemers(first: 1) { edges { node { inschrijvingen { brin } } } } }';
    const { uitkomst, statements } = await tel(t, () => partner(vraag));
    expect([uitkomst.status, uitkomst.json.errors[0].extensions.code]).toEqual([400, 'NIET_IN_CONTRACT']);
    expect(statements).toEqual(niets(t));
  },
);

test('als RMC regio 14: wat onder inschrijvingen wordt gevraagd telt drie keer per persoon in wat in één verzoek past', async () => {
  const vraag = (aantal: number) => {
    const velden = Array.from({ length: aantal }, (_, nr) => `v${nr}: brin`).join(' ');
    return `{ onderwijsdeelnemers(first: 1000) { edges { node { inschrijvingen { ${velden} } } } } }`;
  };
  expect((await rmc14(vraag(33))).status).toBe(200);
  const { uitkomst, statements } = await tel(t, () => rmc14(vraag(34)));
  expect([uitkomst.status, uitkomst.json.errors[0].extensions.code]).toEqual([400, 'TE_VEEL']);
  expect(uitkomst.json.errors[0].message).toContain('102000 gevraagd, ten hoogste 100000 toegestaan');
  expect(statements).toEqual(niets(t));
});
