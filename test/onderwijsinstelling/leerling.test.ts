import { testpersonen } from '../../seeds/testpersonen';
import type { Datum } from '../../src/values/Datum';
import { pgnRest } from '../../src/values/Pgn';
import type { Partner } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { testPgn } from '../register/testregister';
import { gegeven } from '../rmc/gegeven';
import type { Inwoner } from '../rmc/Inwoner';
import { openProef } from '../rmc/openProef';
import { tokenVan } from '../rmc/tokenVan';

let proef: Awaited<ReturnType<typeof openProef>>;
const als: Record<string, Partner> = {};
beforeAll(async () => {
  proef = await openProef();
  for (const id of ['school-00ah', 'school-27yu', 'school-00gt', 'school-25lh-25lj']) als[id] = await proef.t.als(id);
});
afterAll(() => proef.sluit());

const VO = { vestiging: '00', sector: 'VO', opleidingscode: '0011', leerjaar: 1, bekostigd: true } as const;
const MBO = {
  vestiging: '00',
  sector: 'MBO',
  opleidingscode: '25655',
  niveau: 2,
  leerweg: 'BOL',
  bekostigd: true,
} as const;
const HO = { vestiging: '00', sector: 'HO', bekostigd: true } as const;
type Periode = typeof VO | typeof MBO | typeof HO;

async function ging({ id }: Inwoner, brin: string, van: string, tot: string | null, periode: Periode): Promise<void> {
  const inschrijvingId = await proef.vastlegging.schrijfIn(id, { brin, datumIn: van as Datum, periode });
  if (tot) await proef.vastlegging.schrijfUit(id, { inschrijvingId, datumUit: tot as Datum });
}

/** Somebody without a BSN. */
async function metOnderwijsnummer(): Promise<Inwoner> {
  const zij = await proef.inwoner();
  return pgnRest(zij.pgn) === 5 ? zij : metOnderwijsnummer();
}

/** `brin datumIn` of every enrolment on a day that a school is given of somebody. */
async function inschrijvingen(school: string, pgn: string, dag: string): Promise<string[]> {
  const rijen = await gegeven(als[school]!, 'inschrijvingen', 'pgn brin datumIn', `peildatum: "${dag}"`);
  return rijen.filter((rij) => rij.startsWith(pgn)).map((rij) => rij.slice(10));
}
const personen = async (school: string): Promise<string[]> => gegeven(als[school]!, 'onderwijsdeelnemers', 'pgn');

test('als school: wat een leerling elders volgde zie ik zolang zij nu bij mij staat ingeschreven, en daarna niet meer', async () => {
  const zij = await proef.inwoner();
  await ging(zij, '00GT', '2021-08-01', '2024-08-01', VO);
  await ging(zij, '27YU', '2024-08-01', null, MBO);
  expect(await personen('school-27yu')).toContain(zij.pgn);
  expect(await inschrijvingen('school-27yu', zij.pgn, '2023-01-01')).toEqual(['00GT 2021-08-01']);
  // and the school that she left keeps its own, not where she went
  expect(await personen('school-00gt')).not.toContain(zij.pgn);
  expect(await inschrijvingen('school-00gt', zij.pgn, '2023-01-01')).toEqual(['00GT 2021-08-01']);
  expect(await inschrijvingen('school-00gt', zij.pgn, VANDAAG)).toEqual([]);

  const { inschrijvingId } = (
    await proef.bron.query(
      `select inschrijving_id as "inschrijvingId" from register.inschrijving where persoon_id = ${zij.id} and brin = '27YU'`,
    )
  )[0] as { inschrijvingId: string };
  await proef.vastlegging.schrijfUit(zij.id, { inschrijvingId, datumUit: VANDAAG });
  expect(await personen('school-27yu')).not.toContain(zij.pgn);
  expect(await inschrijvingen('school-27yu', zij.pgn, '2023-01-01')).toEqual([]);
  expect(await inschrijvingen('school-27yu', zij.pgn, '2025-01-01')).toEqual(['27YU 2024-08-01']);
});

test('als school: diploma’s van elders zie ik zolang zij bij mij staat, cijfers van elders nooit', async () => {
  const zij = await proef.inwoner();
  await ging(zij, '00GT', '2019-08-01', '2024-08-01', VO);
  await ging(zij, '27YU', '2024-08-01', null, MBO);
  await proef.vastlegging.reikDiplomaUit(zij.id, {
    ...{ brin: '00GT', vestiging: '00', soort: 'VMBO-TL', opleidingscode: '0011', datum: '2024-06-20' as Datum },
  });
  const examenId = await proef.vastlegging.meldExamen(zij.id, {
    ...{ brin: '00GT', vestiging: '00', examenjaar: 2024, elementcode: '0011' },
  });
  expect(examenId).toBeTruthy();
  const diplomas = async (school: string) =>
    (await gegeven(als[school]!, 'diplomas', 'pgn soort')).filter((rij) => rij.startsWith(zij.pgn));
  const examens = async (school: string) =>
    (await gegeven(als[school]!, 'examens', 'pgn brin', 'examenjaar: 2024')).filter((rij) => rij.startsWith(zij.pgn));
  expect(await diplomas('school-27yu')).toEqual([`${zij.pgn} VMBO-TL`]);
  expect(await examens('school-27yu')).toEqual([]);
  expect(await diplomas('school-00gt')).toEqual([`${zij.pgn} VMBO-TL`]);
  expect(await examens('school-00gt')).toEqual([`${zij.pgn} 00GT`]);
});

test('als instelling voor hoger onderwijs: van mijn student zie ik niets van andere instellingen (WOT art. 24f lid 1 onder b)', async () => {
  const zij = await proef.inwoner();
  await ging(zij, '00GT', '2021-08-01', '2024-08-01', VO);
  await ging(zij, '27YU', '2024-09-01', null, HO);
  expect(await personen('school-27yu')).toContain(zij.pgn);
  expect(await inschrijvingen('school-27yu', zij.pgn, '2023-01-01')).toEqual([]);
  expect(await inschrijvingen('school-27yu', zij.pgn, VANDAAG)).toEqual(['27YU 2024-09-01']);
});

test('als school: een adres met indicatie geheim krijg ik nooit, ook niet van mijn eigen leerling; de indicatie wel', async () => {
  const velden = 'pgn indicatieGeheim straat huisnummer huisnummertoevoeging postcode woonplaats woongemeente';
  const [geheim, gewoon] = [await proef.inwoner({ geheim: true }), await proef.inwoner()];
  for (const zij of [geheim, gewoon]) await ging(zij, '00AH', '2024-08-01', null, VO);
  const rijen = await gegeven(als['school-00ah']!, 'onderwijsdeelnemers', velden);
  expect(rijen).toContain(`${geheim.pgn} true - - - - - -`);
  expect(rijen).toContain(`${gewoon.pgn} false Kade 7 - 6811AA Hier 0202`);
  // the register came to know it later
  await proef.vastlegging.verhuis(gewoon.id, {
    ...{ vanaf: VANDAAG, straat: 'Elders', gemeentecode: '0202', landcode: '6030', geheim: true },
  });
  expect(await gegeven(als['school-00ah']!, 'onderwijsdeelnemers', velden)).toContain(`${gewoon.pgn} true - - - - - -`);
});

test('als school: wie na haar vertrek een BSN kreeg ken ik onder het nummer van toen, haar nieuwe school onder het nieuwe', async () => {
  const zij = await metOnderwijsnummer();
  await ging(zij, '00GT', '2021-08-01', '2024-08-01', VO);
  await ging(zij, '27YU', '2024-08-01', null, MBO);
  const bsn = testPgn('BSN', 900);
  await proef.vastlegging.verhang(zij.id, { bsn, vanaf: '2025-01-15' as Datum });
  expect(await inschrijvingen('school-00gt', zij.pgn, '2023-01-01')).toEqual(['00GT 2021-08-01']);
  expect(await inschrijvingen('school-00gt', bsn, '2023-01-01')).toEqual([]);
  expect(await inschrijvingen('school-27yu', bsn, '2023-01-01')).toEqual(['00GT 2021-08-01']);
  expect(await personen('school-27yu')).toContain(bsn);
});

test('als school: op de dag dat zij begint is zij van mij, en de dag dat zij weg is niet meer', async () => {
  const zij = await proef.inwoner();
  await ging(zij, '00AH', '2026-11-18', '2026-11-20', VO);
  const ziet = async () => (await personen('school-00ah')).includes(zij.pgn);
  expect(await ziet()).toBe(false);
  expect(await inschrijvingen('school-00ah', zij.pgn, '2026-11-19')).toEqual(['00AH 2026-11-18']);
});

describe('een instelling met twee BRIN-nummers', () => {
  const school = 'school-25lh-25lj';
  const vraag = `query ($pgns: [String!]) { onderwijsdeelnemers(pgns: $pgns, first: 10) { edges { node {
    rijsleutel pgn inschrijvingen { rijsleutel brin datumIn } } } } }`;

  test('als instelling: wie onder beide staat ingeschreven zie ik onder beide, met ieder wat daarvan is', async () => {
    const zij = await proef.inwoner();
    await ging(zij, '25LH', '2024-08-01', null, MBO);
    await ging(zij, '25LJ', '2025-08-01', null, MBO);
    const { json } = await als[school]!(vraag, { pgns: [zij.pgn] });
    const nodes = json.data.onderwijsdeelnemers.edges.map(({ node }: { node: object }) => node);
    expect(nodes.map(({ pgn }: { pgn: string }) => pgn)).toEqual([zij.pgn, zij.pgn]);
    for (const { inschrijvingen } of nodes)
      expect(inschrijvingen.map(({ brin, datumIn }: Record<string, string>) => `${brin} ${datumIn}`)).toEqual([
        '25LJ 2025-08-01',
        '25LH 2024-08-01',
      ]);
    const sleutels = nodes.flatMap(({ inschrijvingen }: { inschrijvingen: { rijsleutel: string }[] }) =>
      inschrijvingen.map(({ rijsleutel }) => rijsleutel),
    );
    expect(new Set(sleutels).size).toBe(4);
  });

  test('als instelling: een token voor één van beide laat de ander weg; een token voor een vreemd BRIN wordt geweigerd', async () => {
    const zij = await proef.inwoner();
    await ging(zij, '25LH', '2024-08-01', null, MBO);
    const met = async (gebied: string[]) =>
      proef.t.stuur(JSON.stringify({ query: vraag, variables: { pgns: [zij.pgn] } }), {
        authorization: await tokenVan(proef.t, school, gebied),
      });
    const aantal = async (gebied: string[]) => (await met(gebied)).json.data.onderwijsdeelnemers.edges.length;
    expect([await aantal(['25LH']), await aantal(['25LJ']), await aantal(['25LH', '25LJ'])]).toEqual([1, 0, 1]);
    for (const gebied of [['00AH'], ['25LH', '00AH'], []])
      expect((await met(gebied)).json.code).toBe('GEEN_AUTORISATIE');
  });
});

test('als school: een nummer dat niet van mijn leerling is vindt niemand, of het nu bestaat of niet', async () => {
  const vraag =
    'query ($pgns: [String!]) { onderwijsdeelnemers(pgns: $pgns, first: 10) { edges { node { pgn } } pageInfo { hasNextPage } } }';
  const elders = await proef.inwoner();
  await ging(elders, '27YU', '2024-08-01', null, MBO);
  const eigen = await proef.inwoner();
  await ging(eigen, '00AH', '2024-08-01', null, VO);
  const antwoord = async (pgns: string[]) => (await als['school-00ah']!(vraag, { pgns })).json.data;
  const niemand = { onderwijsdeelnemers: { edges: [], pageInfo: { hasNextPage: false } } };
  for (const pgns of [[elders.pgn], [testpersonen.niemand.pgn], ['geen nummer'], ['']])
    expect(await antwoord(pgns)).toEqual(niemand);
  expect((await antwoord([elders.pgn, eigen.pgn])).onderwijsdeelnemers.edges).toEqual([{ node: { pgn: eigen.pgn } }]);
});

test('als school: een rijsleutel of cursor van een andere school vindt bij mij niets', async () => {
  const vraag = (after: string) => `{ onderwijsdeelnemers(first: 1, after: "${after}") { edges { cursor } } }`;
  const ander = await als['school-27yu']!('{ onderwijsdeelnemers(first: 1) { edges { cursor node { rijsleutel } } } }');
  const [{ cursor, node }] = ander.json.data.onderwijsdeelnemers.edges;
  const eigen = await als['school-00ah']!('{ onderwijsdeelnemers(first: 1000) { edges { node { rijsleutel } } } }');
  const sleutels = eigen.json.data.onderwijsdeelnemers.edges.map(
    (een: { node: { rijsleutel: string } }) => een.node.rijsleutel,
  );
  expect(sleutels).not.toContain(node.rijsleutel);
  // a place in the order of keys, no row: what follows is the school's own
  const verder = await als['school-00ah']!(vraag(cursor));
  expect(verder.status).toBe(200);
  expect((await als['school-00ah']!(vraag('garbage'))).json.errors[0].extensions.code).toBe('ONGELDIGE_CURSOR');
});
