import { randomUUID } from 'node:crypto';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { correctieoverzicht } from '../../src/logboek/correctieoverzicht';
import { PgnAlias } from '../../src/register/entities/PgnAlias';
import type { Datum } from '../../src/values/Datum';
import type { Pgn } from '../../src/values/Pgn';
import { pgnVan, pseudoniemen, regelVan } from '../logboek/proef';
import { testPgn } from '../register/testregister';
import { tokenVan } from '../rmc/tokenVan';
import { openCorrecties } from './openCorrecties';

let p: Awaited<ReturnType<typeof openCorrecties>>;
beforeAll(async () => {
  p = await openCorrecties();
});
afterAll(() => p.sluit());

interface Bladzij {
  edges: { node: { rijsleutel: string } }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const KOP = '{ correcties(first: 1000) { edges { node { rijsleutel pgn soort velden aantalVerstrekkingen } } } }';

test('als inspectie: van wie ik het onder een pseudoniem kreeg, hoor ik het onder dat pseudoniem', async () => {
  const wie = await p.leerling();
  const { json } = await p.vraag.inschrijving('inspectie', wie, 'pseudoniem datumIn brin');
  const { rows } = await p.t.db.query(`select pseudoniem from pseudoniemen.inspectie_toezicht where persoon_id = $1`, [
    wie.id,
  ]);
  const { pseudoniem } = rows[0];
  const gekregen: string[] = json.data.inschrijvingen.edges.map(
    ({ node }: { node: { pseudoniem: string } }) => node.pseudoniem,
  );
  await p.corrigeerInschrijving(wie, '2025-09-01');
  await p.verwerk();
  const alle = await p.meldingen('inspectie');
  expect(alle.map((een) => [een.pseudoniem, een.velden])).toEqual(
    gekregen.includes(pseudoniem) ? [[pseudoniem, ['Inschrijving.datumIn']]] : [],
  );
  expect(gekregen).toContain(pseudoniem);
  const { status, json: fout } = await (await p.als('inspectie'))(KOP);
  expect([status, fout.errors[0].extensions.code]).toEqual([400, 'NIET_IN_CONTRACT']);
});

test('als svb: wie twee nummers heeft, vind ik onder het nummer dat ik noem, en het andere noemt het bericht niet', async () => {
  const wie = await p.leerling();
  const ander = await p.leerling();
  await p.vraag.inschrijving('svb', wie);
  const bsn = testPgn('BSN', 4000) as Pgn;
  await p.vastlegging.verhang(wie.id, { bsn, vanaf: '2026-11-01' as Datum });
  await p.corrigeerInschrijving(wie, '2025-09-01');
  await p.verwerk();
  expect((await p.meldingen('svb', wie)).map(({ pgn }) => pgn)).toEqual([wie.pgn]);
  expect((await p.meldingen('svb', { pgn: bsn })).map(({ pgn }) => pgn)).toEqual([bsn]);
  for (const pgn of [ander.pgn, testPgn('BSN', 4001), '123', '']) expect(await p.meldingen('svb', { pgn })).toEqual([]);
});

test('als svb: een nummer dat onjuist was, noemt het bericht zelf; het juiste niet', async () => {
  const wie = await p.leerling();
  await p.vraag.persoon('svb', 'pgn achternaam', wie);
  await p.vraag.persoon('school-00ah', 'pgn achternaam', wie);
  const rij = await p.feit(PgnAlias, wie.id);
  const juist = testPgn('ON', 4002);
  await p.vastlegging.corrigeer(wie.id, PgnAlias, rij.id, { pgn: juist });
  await p.verwerk();
  const verwacht = { pgn: wie.pgn, soort: 'Onderwijsdeelnemer', velden: ['Onderwijsdeelnemer.pgn'] };
  for (const naam of ['svb', 'school-00ah'])
    expect([naam, await p.meldingen(naam, wie)]).toEqual([naam, [expect.objectContaining(verwacht)]]);
  expect(await p.meldingen('school-00ah', { pgn: juist })).toEqual([]);
});

test('Regel: alleen wie het bericht kreeg bevestigt het, en dan is het weg', async () => {
  const wie = await p.leerling('27YU');
  for (const naam of ['school-27yu', 'cbs']) await p.vraag.inschrijving(naam, wie, 'pgn datumIn');
  await p.vraag.inschrijving('svb', wie);
  await p.corrigeerInschrijving(wie, '2025-09-01');
  await p.verwerk();
  const sleutels = new Map<string, string>();
  for (const naam of ['school-27yu', 'cbs', 'svb'])
    sleutels.set(naam, (await p.meldingen(naam, wie)).map(({ rijsleutel }) => rijsleutel).join());
  expect(new Set(sleutels.values()).size).toBe(3);
  for (const [van, sleutel] of sleutels) {
    for (const ander of ['school-00ah', 'rmc-14', 'inspectie', ...sleutels.keys()])
      if (ander !== van) expect([van, ander, await p.bevestig(ander, sleutel)]).toEqual([van, ander, 0]);
    expect([van, await p.meldingen(van, wie)]).toEqual([van, [expect.objectContaining({ rijsleutel: sleutel })]]);
    expect([van, await p.bevestig(van, sleutel, sleutel, randomUUID())]).toEqual([van, 1]);
    expect([van, await p.bevestig(van, sleutel), await p.meldingen(van, wie)]).toEqual([van, 0, []]);
  }
  for (const naam of ['cbs', 'svb']) {
    const { status, json } = await (await p.als(naam))('mutation { bevestigCorrecties(rijsleutels: ["x"]) }');
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'ONGELDIGE_WAARDE']);
  }
});

test('als RMC: twee organisaties met dezelfde regio horen ieder alleen wat zij zelf kregen, met een token voor die regio', async () => {
  const wie = await p.inwoner({ gemeente: '0202' });
  await p.vraag.persoon('rmc-14-40', 'pgn achternaam', wie);
  await p.corrigeerPersoon(wie, { achternaam: 'Bakker' });
  await p.verwerk();
  expect(await p.meldingen('rmc-14', wie)).toEqual([]);
  const [melding] = await p.meldingen('rmc-14-40', wie);
  expect(await p.bevestig('rmc-14', melding!.rijsleutel)).toBe(0);
  const met = async (gebied: string[]) => {
    const authorization = await tokenVan(p.t, 'rmc-14-40', gebied);
    const { json } = await p.t.stuur(JSON.stringify({ query: KOP }), { authorization });
    return json.data.correcties.edges.filter(({ node }: { node: { pgn: string } }) => node.pgn === wie.pgn).length;
  };
  expect([await met(['40']), await met(['14']), await met(['14', '40'])]).toEqual([0, 1, 1]);
});

test('als school: wat een leverancier namens mij ontving, hoor ik, en hij namens mij', async () => {
  const wie = await p.leerling();
  const token = await vraagToken({
    ...{ clientId: 'leverancier-las', hub: p.t.hub.url, data: p.t.config.data, namens: 'school-00ah' },
  });
  const alsLeverancier = (query: string) =>
    p.t.stuur(JSON.stringify({ query }), { authorization: `Bearer ${token}` }).then(({ json }) => json.data);
  await alsLeverancier('{ onderwijsdeelnemers(first: 1000) { edges { node { pgn achternaam } } } }');
  await p.corrigeerPersoon(wie, { achternaam: 'Bakker' });
  await p.verwerk();
  expect((await p.meldingen('school-00ah', wie)).map(({ velden }) => velden)).toEqual([
    ['Onderwijsdeelnemer.achternaam'],
  ]);
  const { edges } = (await alsLeverancier(KOP)).correcties;
  expect(edges).toContainEqual({ node: expect.objectContaining({ pgn: wie.pgn }) });
});

test('Regel: het opvragen van berichten staat in het logboek als iedere verstrekking, en wijzigt niets', async () => {
  const wie = await p.leerling();
  await p.vraag.inschrijving('svb', wie);
  await p.corrigeerInschrijving(wie, '2025-09-01');
  await p.verwerk();
  const vraag = 'query ($p: [String!]!) { correctiecontrole(pgns: $p) { pgn soort velden } }';
  const antwoord = await p.goed('svb', vraag, { p: [wie.pgn, pgnVan('zestienIngeschreven')] });
  expect(await regelVan(p.t.db, antwoord)).toMatchObject({
    ...{ uitkomst: 'verstrekt', vraag: ['correctiecontrole'], opgevraagd: 2, gevonden: 1, geleverd: 1 },
    personen: [(await pseudoniemen(p.t.db, [wie.pgn])).get(wie.pgn)],
    velden_geleverd: ['Correctie.pgn', 'Correctie.soort', 'Correctie.velden'],
  });
  await p.verwerk();
  expect(await p.meldingen('svb', wie)).toHaveLength(1);
});

test('als cbs: met bladzijden van één krijg ik alles één keer; een cursor die er geen is, is een fout', async () => {
  const wie = await Promise.all([p.leerling(), p.leerling(), p.leerling()]);
  await p.vraag.inschrijving('cbs', wie[0]!, 'pgn datumIn');
  for (const een of wie) await p.corrigeerInschrijving(een, '2025-09-01');
  await p.verwerk();
  const alle = await p.meldingen('cbs');
  expect(alle.length).toBeGreaterThanOrEqual(3);
  const gelezen: string[] = [];
  const QUERY =
    'query ($after: String) { correcties(first: 1, after: $after) { edges { node { rijsleutel } } pageInfo { endCursor hasNextPage } } }';
  for (let after: string | null = null, meer = true; meer; ) {
    const correcties: Bladzij = (await p.goed('cbs', QUERY, { after })).json.data.correcties;
    gelezen.push(correcties.edges[0]!.node.rijsleutel);
    ({ endCursor: after, hasNextPage: meer } = correcties.pageInfo);
  }
  expect(gelezen).toEqual(alle.map(({ rijsleutel }) => rijsleutel));
  for (const after of ['onzin', '', alle[0]!.rijsleutel]) {
    const { json } = await (await p.als('cbs'))(QUERY, { after });
    expect([after, json.errors[0].extensions.code]).toEqual([after, 'ONGELDIGE_CURSOR']);
  }
});

test('als beheerder: per organisatie zie ik wat open staat, wat bevestigd is en hoe oud het oudste is', async () => {
  const stand = await correctieoverzicht(p.t.db);
  const cbs = stand.find(({ slice }) => slice.startsWith('cbs'))!;
  const { rows } = await p.t.db.query(`select (now() at time zone 'Europe/Amsterdam')::date::text as dag`);
  expect(cbs).toMatchObject({ open: (await p.meldingen('cbs')).length, bevestigd: 1, oudste: rows[0].dag });
  const leerplicht = stand.find(({ slice, oin }) => slice.startsWith('leerplicht') && oin === '00000099000000153000');
  expect(leerplicht).toMatchObject({ open: 0, bevestigd: 0, oudste: null });
});
