import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { type Antwoord, maakHub, type Testhub } from '../opstelling/hub';
import { eigenToken } from '../wanden/eigenToken';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const partij = (id: string) => t.slices.flatMap(({ vragers }) => vragers).find((vrager) => vrager.id === id)!;
const gemachtigde = (id: string) =>
  t.slices.flatMap(({ afnemer }) => afnemer.gemachtigden ?? []).find((een) => een.id === id)!;

const stuur = async (token: string, query: string): Promise<Antwoord> =>
  t.stuur(JSON.stringify({ query }), { authorization: token });
const PERSONEN = '{ onderwijsdeelnemers(first: 1000) { edges { node { rijsleutel pgn } } } }';

/** The token that the demo issuer gives to somebody on behalf of a party. */
const namens = async (clientId: string, wie?: string): Promise<string> =>
  `Bearer ${await vraagToken({ clientId, hub: t.hub.url, data: t.config.data, namens: wie })}`;

test('als leverancier: namens de school krijg ik precies wat de school krijgt, en het antwoord zegt voor wie', async () => {
  const eigen = await (await t.als('school-00ah'))(PERSONEN);
  const token = await namens('leverancier-las', 'school-00ah');
  const antwoord = await stuur(token, PERSONEN);
  expect([antwoord.status, antwoord.json.data]).toEqual([200, eigen.json.data]);
  expect(antwoord.json.data.onderwijsdeelnemers.edges.length).toBeGreaterThan(5);
  const { json } = await stuur(token, '{ mijnAutorisatie { naam oin gemachtigde gebied } }');
  expect(json.data.mijnAutorisatie).toEqual({
    ...{ naam: 'Het Stedelijk Kottenpark', oin: partij('school-00ah').oin },
    ...{ gemachtigde: 'Leverancier van een leerlingadministratie', gebied: ['00AH'] },
  });
});

test('als school zelf: er is geen gemachtigde', async () => {
  const { json } = await (await t.als('school-00ah'))('{ mijnAutorisatie { gemachtigde } }');
  expect(json.data.mijnAutorisatie.gemachtigde).toBeNull();
});

test('als leverancier: een mandaat dat voorbij is geldt niet meer', async () => {
  const { status, json } = await stuur(await namens('leverancier-las', 'school-00gt'), PERSONEN);
  expect([status, json.code]).toEqual([403, 'MANDAAT']);
  expect(json.detail).not.toContain('00GT');
});

test('als leverancier: een mandaat eindigt op de dag die het noemt, en begint op de zijne', async () => {
  const slice = t.slices.find(({ perInstelling }) => perInstelling)!;
  const { oin } = gemachtigde('leverancier-las');
  const geldig = (dag: string) => slice.gemachtigde(oin, partij('school-00gt'), dag as never) !== undefined;
  expect(['2020-07-31', '2020-08-01', '2025-07-31', '2025-08-01'].map(geldig)).toEqual([false, true, true, false]);
});

test('als bestuur: namens elk van mijn scholen, en ieder afzonderlijk', async () => {
  for (const school of ['school-00ah', 'school-27yu']) {
    const eigen = await (await t.als(school))(PERSONEN);
    expect((await stuur(await namens('bestuur-twente', school), PERSONEN)).json.data).toEqual(eigen.json.data);
  }
});

test('als bestuur: ik moet zeggen namens wie', async () => {
  await expect(namens('bestuur-twente')).rejects.toThrow('namens: verwacht een van school-00ah, school-27yu');
  await expect(namens('bestuur-twente', 'school-00gt')).rejects.toThrow('namens: verwacht een van');
});

describe('een uitgever die het niet nakijkt: de hub kijkt zelf', () => {
  const met = (claims: object) =>
    eigenToken(t, { scope: 'eigen-registratie', sub: 'x', client_id: 'x', ...claims }).then((token) =>
      stuur(token, PERSONEN),
    );

  test('als leverancier: namens een school zonder mandaat, namens niemand, en namens wie niet bestaat', async () => {
    const { oin } = gemachtigde('leverancier-las');
    const geval = async (claims: object) => {
      const { status, json } = await met({ oin, ...claims });
      return [status, json.code];
    };
    expect(await geval({ namens: partij('school-27yu').oin, gebied: ['27YU'] })).toEqual([403, 'MANDAAT']);
    expect(await geval({ gebied: ['00AH'] })).toEqual([403, 'GEEN_AUTORISATIE']);
    expect(await geval({ namens: '00000099000000999000', gebied: ['00AH'] })).toEqual([403, 'GEEN_AUTORISATIE']);
    // of another purpose: a mandate for one's registration is none for the inspection
    expect(await geval({ namens: partij('school-00ah').oin, gebied: ['00AH'], scope: 'toezicht' })).toEqual([
      403,
      'GEEN_AUTORISATIE',
    ]);
  });

  test('als leverancier: met mandaat van de ene school geen BRIN van een andere', async () => {
    const { oin } = gemachtigde('leverancier-las');
    const claims = { oin, namens: partij('school-00ah').oin };
    expect((await met({ ...claims, gebied: ['27YU'] })).json.code).toBe('GEEN_AUTORISATIE');
    expect((await met({ ...claims, gebied: ['00AH', '27YU'] })).json.code).toBe('GEEN_AUTORISATIE');
    expect((await met({ ...claims, gebied: ['00AH'] })).status).toBe(200);
  });

  test('als school: namens een ander vragen kan een school niet, ook niet namens zichzelf', async () => {
    for (const ander of ['school-27yu', 'school-00ah']) {
      const { json } = await met({
        ...{ oin: partij('school-00ah').oin, namens: partij(ander).oin, gebied: ['00AH'] },
      });
      expect(json.code).toBe('MANDAAT');
    }
  });

  test('als svb: in mijn bestand staat niemand die namens mij vraagt', async () => {
    const svb = partij('svb').oin;
    const { json } = await met({ oin: gemachtigde('leverancier-las').oin, namens: svb, scope: 'kinderbijslag' });
    expect(json.code).toBe('MANDAAT');
  });
});

test('Regel: de regel in het logboek noemt wie het kreeg en voor wie, en de audit namens wie', async () => {
  const antwoord = await stuur(await namens('bestuur-twente', 'school-27yu'), PERSONEN);
  const { rows } = await t.db.query(
    `select v.afnemer_naam, v.oin, v.gevonden > 0 as gevonden, a.namens, a.client_id
     from logboek.verstrekking v join logboek.audit a using (trace_id) where v.id = $1`,
    [antwoord.json.extensions.verstrekking.id],
  );
  expect(rows).toEqual([
    {
      ...{ afnemer_naam: 'ROC van Twente (door Stichting Onderwijs Twente (bestuur))', gevonden: true },
      ...{ oin: gemachtigde('bestuur-twente').oin, namens: partij('school-27yu').oin, client_id: 'bestuur-twente' },
    },
  ]);
});
