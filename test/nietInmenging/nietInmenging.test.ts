import fc from 'fast-check';
import { inTransactie } from '../../src/postgres/inTransactie';
import type { Testhub } from '../opstelling/hub';
import { alleBladzijden, alleVragen, sdlVan, type Vraag } from './alleVragen';
import { buitenDeSlice } from './buitenDeSlice';
import { maakTweeling, type Tweeling, volg, zelfde } from './tweelingen';
import { gezien, zonderToeval } from './zonderToeval';

const WAARDEN = {
  peildatum: ['2024-10-01', '2026-11-16'],
  examenjaar: [2025],
  schooljaar: ['2025-2026'],
  tabel: ['VAKCODE', 'INSTELLING'],
  filter: [null, { brin: '25PZ' }],
};

const hubs: Testhub[] = [];
const paren = new Map<string, [Tweeling, Tweeling]>();
const vragen = new Map<string, Vraag[]>();
const AFNEMERS = Object.keys(buitenDeSlice) as (keyof typeof buitenDeSlice)[];
beforeAll(async () => {
  const gewoon = await maakTweeling('cbs', []);
  hubs.push(gewoon.hub);
  for (const afnemer of AFNEMERS) {
    const anders = await maakTweeling(afnemer, buitenDeSlice[afnemer]);
    hubs.push(anders.hub);
    const partner = await gewoon.hub.als(afnemer);
    paren.set(afnemer, [{ hub: gewoon.hub, partner }, anders]);
    vragen.set(afnemer, alleVragen(await sdlVan(partner), WAARDEN));
  }
});
afterAll(async () => {
  for (const hub of hubs) await hub.stop();
});

const vragenVan = (afnemer: string) => vragen.get(afnemer)!;

test.each(AFNEMERS)('Regel: de twee registers voor %s verschillen wel, en veel', async (afnemer) => {
  const stand = async ({ hub }: Tweeling) => {
    const { rows } = await hub.db.query(
      `select (select count(distinct achternaam) from register.persoonsgegevens)::int as namen,
        (select md5(string_agg(pgn, ',' order by pgn)) from register.pgn) as nummers,
        (select md5(string_agg(r::text, ',' order by id)) from register.examen r) as examens,
        (select md5(string_agg(logpseudoniem::text, ',' order by id)) from register.persoon) as log`,
    );
    return rows[0];
  };
  const [een, ander] = await Promise.all(paren.get(afnemer)!.map(stand));
  for (const wat of ['namen', 'nummers', 'examens', 'log']) expect(ander[wat]).not.toBe(een[wat]);
});

test.each(AFNEMERS)(
  'als %s: alles wat ik vragen kan is byte voor byte hetzelfde van registers die alleen buiten de slice verschillen',
  async (afnemer) => {
    const [een, ander] = paren.get(afnemer)!;
    let rijen = 0;
    for (const vraag of vragenVan(afnemer)) {
      const [hier, daar] = await Promise.all([een, ander].map(({ partner }) => alleBladzijden(partner, vraag)));
      const teksten = [hier!, daar!].map((antwoorden) => antwoorden.map(({ tekst }) => zonderToeval(tekst)));
      if (teksten[0]!.join() !== teksten[1]!.join())
        await zelfde([een, ander], vraag.query, { ...vraag.variables, first: 500 });
      expect(teksten[1]!.join() === teksten[0]!.join()).toBe(true);
      const lengten = [hier!, daar!].map((antwoorden) => antwoorden.map((een) => gezien(een).lengte));
      expect(lengten[1]).toEqual(lengten[0]);
      rijen += (
        hier!
          .map(({ tekst }) => tekst)
          .join()
          .match(/"rijsleutel"/g) ?? []
      ).length;
    }
    expect(rijen).toBeGreaterThan(1_000);
  },
);

/** Some of the fields, some of the rows, and now and then what is not allowed. */
const variant = fc.record({
  welke: fc.nat(),
  first: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 60 }) }, fc.constantFrom(0, -1, 5_001)),
  weg: fc.array(fc.nat(40), { maxLength: 6 }),
  after: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom('onzin', '')),
  erbij: fc.oneof(
    { weight: 6, arbitrary: fc.constant('') },
    fc.constantFrom('pgn', 'achternaam', 'titelWerkstuk', 'x'),
  ),
});

test.each(AFNEMERS)('als %s: iedere vraag, goed of fout, krijgt van beide registers hetzelfde', async (afnemer) => {
  const tweelingen = paren.get(afnemer)!;
  const alle = vragenVan(afnemer).filter(({ bladzijden }) => bladzijden);
  await fc.assert(
    fc.asyncProperty(variant, async ({ welke, first, weg, after, erbij }) => {
      const { query, variables } = alle[welke % alle.length]!;
      const [voor, velden, na] = query.split(/(?<=node \{)([^{}]*)/) as [string, string, string];
      const namen = velden
        .trim()
        .split(/ +/)
        .filter((_, plaats) => !weg.includes(plaats));
      const anders = `${voor} ${['__typename', ...namen, erbij].join(' ')} ${na}`;
      await zelfde(tweelingen, anders, { ...variables, first, after });
    }),
    { numRuns: 40 },
  );
});

test('als duo-bekostiging: een inschrijving van na de teldatum, die ik niet krijg, verandert niets van wat ik zie', async () => {
  const [een] = paren.get('duo-bekostiging')!;
  // everybody goes to a school of her own after the teldatum
  const ander = await maakTweeling('duo-bekostiging', [
    `with nieuw as (
       insert into register.inschrijving (inschrijving_id, persoon_id, brin, geldig)
       select nextval('register.inschrijving_nummer'), p.id, s.brin, '[2026-11-01,)'
       from (select id, row_number() over (order by id) as nr from register.persoon) p
       join (select brin, row_number() over (order by brin) as nr, count(*) over () as alle from register.instelling) s
         on s.nr = 1 + p.nr % s.alle returning *)
     insert into register.inschrijvingsperiode (inschrijving_id, persoon_id, vestiging, sector, bekostigd, geldig)
       select inschrijving_id, persoon_id, '00', 'VO', false, geldig from nieuw`,
  ]);
  hubs.push(ander.hub);
  for (const { query, variables } of vragenVan('duo-bekostiging').filter(({ veld }) => veld !== 'codetabel')) {
    await zelfde([een, ander], query, { ...variables, first: 500 });
  }
});

test.each(AFNEMERS)('als %s: een verschil binnen de slice is er wel', async (afnemer) => {
  const [een, ander] = paren.get(afnemer)!;
  await ander.hub.db.query(`update register.diploma set opleidingscode = '1234' where extract(year from datum) = 2026`);
  await inTransactie(ander.hub.db, () => volg(ander.hub, afnemer));
  const { query } = vragen.get(afnemer)!.find(({ veld }) => veld === 'diplomas')!;
  const teksten = await Promise.all(
    [een, ander].map(async ({ partner }) => zonderToeval((await partner(query, { first: 500 })).tekst)),
  );
  expect(teksten[1]).not.toBe(teksten[0]);
});
