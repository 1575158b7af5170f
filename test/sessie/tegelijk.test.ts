import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from './Bezoeker';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const VRAAG = `{ mijnAutorisatie { gebied } onderwijsdeelnemers(first: 50) { edges { node { pgn woongemeente } } } }`;
const REGIOS = ['14', '15'] as const;

test('als rmc-14 en rmc-15 tegelijk: in honderd vragen door elkaar ziet niemand de regio van de ander', async () => {
  const mensen = REGIOS.map((regio) => ({ regio, wie: new Bezoeker(t.hub.url) }));
  await Promise.all(mensen.map(({ regio, wie }) => wie.logIn(`coordinator-rmc-${regio}`)));
  const alleen = new Map<string, string>();
  for (const { regio, wie } of mensen) {
    const { data } = (await wie.vraag(VRAAG)).json;
    expect([data.mijnAutorisatie.gebied, data.onderwijsdeelnemers.edges.length > 0]).toEqual([[regio], true]);
    alleen.set(regio, JSON.stringify(data));
  }
  expect(alleen.get('14')).not.toBe(alleen.get('15'));

  const vragen = Array.from({ length: 100 }, (_, nr) => mensen[nr % 2]!);
  const antwoorden = await Promise.all(vragen.map(async ({ regio, wie }) => ({ regio, ...(await wie.vraag(VRAAG)) })));
  for (const { regio, status, json } of antwoorden)
    expect([status, JSON.stringify(json.data)]).toEqual([200, alleen.get(regio)]);

  const { rows } = await t.db.query(
    `select a.wie, count(*)::int as aantal, count(distinct a.sessie)::int as sessies, array_agg(distinct v.oin) as oin
     from logboek.audit a join logboek.verstrekking v using (trace_id) group by 1 order by 1`,
  );
  expect(rows).toEqual(
    REGIOS.map((regio) => ({
      ...{ wie: `coordinator-rmc-${regio}`, aantal: 51, sessies: 1, oin: [`000000990000000${regio}000`] },
    })),
  );
});

test('als rmc-14: terwijl ik uitlog gaan mijn vragen door of niet, maar daarna geen enkele meer', async () => {
  const wie = new Bezoeker(t.hub.url);
  await wie.logIn('coordinator-rmc-14');
  const cookie = `bron-sessie=${wie.geheim}`;
  const los = () => new Bezoeker(t.hub.url).vraag('{ mijnAutorisatie { gebied } }', { cookie });
  const onderweg = Array.from({ length: 20 }, los);
  const uit = await wie.logUit();
  const erna = await Promise.all(Array.from({ length: 20 }, los));
  expect(uit.status).toBe(303);
  for (const { status } of await Promise.all(onderweg)) expect([200, 401]).toContain(status);
  expect(erna.map(({ code }) => code)).toEqual(Array(20).fill('SESSIE'));
});

test('als veertig mensen tegelijk: ieder krijgt een eigen sessie, en ieder uitloggen raakt alleen de eigen', async () => {
  const mensen = await Promise.all(
    Array.from({ length: 40 }, async (_, nr) => {
      const wie = new Bezoeker(t.hub.url);
      await wie.logIn(`coordinator-rmc-${REGIOS[nr % 2]}`);
      return wie;
    }),
  );
  expect(new Set(mensen.map(({ geheim }) => geheim)).size).toBe(40);
  await Promise.all(mensen.filter((_, nr) => nr % 4 < 2).map((wie) => wie.logUit()));
  const standen = await Promise.all(mensen.map((wie) => wie.vraag('{ mijnAutorisatie { gebied } }')));
  expect(standen.map(({ code, json }) => code ?? json.data.mijnAutorisatie.gebied[0])).toEqual(
    mensen.map((_, nr) => (nr % 4 < 2 ? 'GEEN_TOKEN' : REGIOS[nr % 2])),
  );
});
