import { testpersonen } from '../../seeds/testpersonen';
import { regelVan } from '../logboek/proef';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { openRegister } from '../svb/persoon';
import { inzage } from '../wanden/vragen';
import { haalAlles } from './haalAlles';

let t: Testhub;
let inspectie: Partner;
beforeAll(async () => {
  t = await maakHub();
  inspectie = await t.als('inspectie');
});
afterAll(() => t.stop());

/** How the logboek names those with these pseudonyms. */
async function logpseudoniemen(pseudoniemen: string[]): Promise<string[]> {
  const { rows } = await t.db.query<{ logpseudoniem: string }>(
    `select p.logpseudoniem::text from pseudoniemen.inspectie_toezicht g join register.persoon p on p.id = g.persoon_id
     where g.pseudoniem = any($1)`,
    [[...new Set(pseudoniemen)]],
  );
  return rows.map(({ logpseudoniem }) => logpseudoniem).sort();
}

/** The names under which everything in this answer goes. */
const alle = (json: unknown): string[] => [...JSON.stringify(json).matchAll(/"(v1\.[\w-]+)"/g)].map(([, een]) => een!);

async function controleer(
  antwoord: Antwoord,
  anders: { personen?: string[]; velden: string[]; geleverd?: string[]; rijen: number },
) {
  expect([antwoord.status, antwoord.json.errors]).toEqual([200, undefined]);
  const { velden, geleverd = velden, rijen } = anders;
  const personen = await logpseudoniemen(anders.personen ?? alle(antwoord.json.data));
  const regel = await regelVan(t.db, antwoord);
  expect({ ...regel, personen: [...regel.personen].sort() }).toMatchObject({
    ...{ uitkomst: 'verstrekt', foutcode: null, oin: '00000099000000003000', doel: 'toezicht', personen },
    ...{ contractversie: 'inspectie/toezicht/v1', opgevraagd: 0, gevonden: personen.length, geleverd: rijen },
    ...{ velden_gevraagd: [...velden].sort(), velden_geleverd: [...geleverd].sort() },
  });
  return regel;
}

const EDGES = 'edges { node { pseudoniem vakcode se } }';
const VELDEN = ['pseudoniem', 'vakcode', 'se'].map((veld) => `Examenresultaat.${veld}`);

describe('als Inspectie: in de regel van een bladzijde staat precies wie erop staat', () => {
  test('van de eerste bladzijde, de volgende en de laatste', async () => {
    let after: string | null = null;
    for (const first of [1, 7, 30, 5_000]) {
      const antwoord = await inspectie(
        `query ($first: Int!, $after: String) { examenresultaten(examenjaar: 2026, first: $first, after: $after) { ${EDGES} pageInfo { endCursor } } }`,
        { first, after },
      );
      const rijen = antwoord.json.data.examenresultaten.edges.length;
      const regel = await controleer(antwoord, { velden: [...VELDEN, 'PageInfo.endCursor'], rijen });
      expect(regel.vraag).toEqual(['examenresultaten']);
      after = antwoord.json.data.examenresultaten.pageInfo.endCursor;
    }
  });

  test('ook als in het antwoord geen naam staat', async () => {
    const vraag = (velden: string) => `{ examens(examenjaar: 2026, first: 9) { ${velden} } }`;
    const personen = alle((await inspectie(vraag('edges { node { pseudoniem } }'))).json.data);
    expect(personen).toHaveLength(9);
    await controleer(await inspectie(vraag('edges { cursor }')), { personen, velden: ['ExamenEdge.cursor'], rijen: 9 });
    await controleer(await inspectie(vraag('pageInfo { hasNextPage }')), {
      personen,
      velden: ['PageInfo.hasNextPage'],
      rijen: 9,
    });
    await controleer(await inspectie(vraag('__typename')), {
      personen,
      velden: ['ExamenConnection.__typename'],
      rijen: 9,
    });
  });

  test('bij examens met hun resultaten, en bij vragen naast elkaar iedereen één keer', async () => {
    const examens =
      'examens(examenjaar: 2025, first: 5) { edges { node { pseudoniem resultaten { pseudoniem se } } } }';
    const velden = ['Examen.pseudoniem', 'Examenresultaat.pseudoniem', 'Examenresultaat.se'];
    await controleer(await inspectie(`{ ${examens} }`), { velden, rijen: 5 });
    const samen = await inspectie(
      `{ a: ${examens} b: ${examens} c: examens(examenjaar: 2024, first: 3) { edges { node { pseudoniem } } } diplomas(first: 4) { edges { node { pseudoniem soort } } } }`,
    );
    const regel = await controleer(samen, { velden: [...velden, 'Diploma.pseudoniem', 'Diploma.soort'], rijen: 17 });
    expect([...regel.vraag].sort()).toEqual(['diplomas', 'examens']);
  });

  test('bij inschrijvingen, diploma’s, bpv’s en deelnemers', async () => {
    for (const [veld, soort] of [
      ['inschrijvingen(peildatum: "2026-11-16", first: 40)', 'Inschrijving'],
      ['diplomas(first: 40)', 'Diploma'],
      ['bpvs(first: 40)', 'Bpv'],
      ['onderwijsdeelnemers(first: 40)', 'Onderwijsdeelnemer'],
    ]) {
      const antwoord = await inspectie(`{ ${veld} { edges { node { pseudoniem rijsleutel } } } }`);
      await controleer(antwoord, { velden: [`${soort}.pseudoniem`, `${soort}.rijsleutel`], rijen: 40 });
    }
  });
});

describe('als Inspectie: wat er niet is, staat niet als geleverd in het logboek', () => {
  test('een jaar zonder examens', async () => {
    const vraag = `{ examenresultaten(examenjaar: 1999) { __typename edges { cursor node { se } } pageInfo { hasNextPage } } }`;
    const geleverd = ['ExamenresultaatConnection.__typename', 'PageInfo.hasNextPage'];
    const velden = [...geleverd, 'ExamenresultaatEdge.cursor', 'Examenresultaat.se'];
    await controleer(await inspectie(vraag), { personen: [], velden, geleverd, rijen: 0 });
  });

  test('een pseudoniem dat niemand heeft', async () => {
    const antwoord = await inspectie(
      '{ onderwijsdeelnemers(pseudoniemen: ["v1.x", "y"]) { edges { node { leeftijd } } } }',
    );
    expect(await regelVan(t.db, antwoord)).toMatchObject({
      ...{ uitkomst: 'verstrekt', opgevraagd: 2, gevonden: 0, geleverd: 0, personen: [] },
      ...{ velden_gevraagd: ['Onderwijsdeelnemer.leeftijd'], velden_geleverd: [] },
    });
  });

  test('de resultaten van een examen dat er geen heeft', async () => {
    const register = await openRegister(t.database.url);
    const pgn = await register.voegToe(20080301);
    const { rows } = await t.db.query('select persoon_id as id from register.pgn where pgn = $1', [pgn]);
    await register.vastlegging.meldExamen(rows[0].id, {
      ...{ brin: '00AH', vestiging: '00' },
      examenjaar: 2001,
      elementcode: '0371',
    });
    await register.sluit();
    const antwoord = await inspectie(
      '{ examens(examenjaar: 2001) { edges { node { pseudoniem resultaten { vakcode se } } } } }',
    );
    expect(antwoord.json.data.examens.edges[0].node.resultaten).toEqual([]);
    const velden = ['Examen.pseudoniem', 'Examenresultaat.vakcode', 'Examenresultaat.se'];
    await controleer(antwoord, { velden, geleverd: ['Examen.pseudoniem'], rijen: 1 });
  });

  test('wat @skip of @include weglaat, is niet gevraagd en niet geleverd', async () => {
    const over = 'examens(examenjaar: 2026, first: 2)';
    const met = ['Examen.brin', 'Examen.pseudoniem'];
    for (const deel of [
      'uitslag @skip(if: $ja)',
      'uitslag @include(if: $nee)',
      '... on Examen @skip(if: $ja) { uitslag resultaten { se } }',
      'resultaten @skip(if: true) { se }',
      '... @include(if: $nee) { ... @skip(if: $nee) { uitslag } }',
    ]) {
      const query = `query ($ja: Boolean! = true, $nee: Boolean! = false) { ${over} { edges { node { pseudoniem brin ${deel} } } } bpvs @skip(if: $ja) { edges { node { brin @skip(if: $nee) } } } }`;
      const regel = await controleer(await inspectie(query), { velden: met, rijen: 2 });
      expect(regel.vraag).toEqual(['examens']);
    }
  });

  test('ook niet als dat een fragment met een naam is', async () => {
    const query = `query { examens(examenjaar: 2026, first: 2) { edges { node { pseudoniem ...Meer @skip(if: true) } } } }
      fragment Meer on Examen { uitslag profiel }`;
    await controleer(await inspectie(query), { velden: ['Examen.pseudoniem'], rijen: 2 });
  });
});

test('als Inspectie: verschillen, codes en leveringen gaan over niemand', async () => {
  for (const vraag of [
    'seCeVerschillen(examenjaar: 2026) { edges { node { brin aantal } } }',
    'codetabel(tabel: GEMEENTE) { code kenmerken { naam } }',
    'leveringsdekking(schooljaar: "2024-2025") { brin aantal }',
  ]) {
    const antwoord = await inspectie(`{ ${vraag} }`);
    const regel = await regelVan(t.db, antwoord);
    expect(regel).toMatchObject({ uitkomst: 'verstrekt', personen: [], gevonden: 0 });
    expect(regel.velden_geleverd).toEqual(regel.velden_gevraagd);
    expect(regel.velden_geleverd.length).toBeGreaterThan(0);
  }
});

test('als Inspectie: een geweigerde bladzijde noemt niemand', async () => {
  for (const [args, foutcode] of [
    ['first: 0', 'ONGELDIGE_WAARDE'],
    ['first: 5001', 'TE_VEEL'],
    ['after: "x"', 'ONGELDIGE_CURSOR'],
  ]) {
    const antwoord = await inspectie(`{ examenresultaten(examenjaar: 2026, ${args}) { ${EDGES} } }`);
    expect(await regelVan(t.db, antwoord)).toMatchObject({
      ...{ uitkomst: 'geweigerd', foutcode, personen: [], gevonden: 0, geleverd: 0 },
      ...{ velden_gevraagd: [...VELDEN].sort(), velden_geleverd: [] },
    });
  }
});

test('als privacy-officer: ik zie welke bladzijden van de Inspectie over iemand gingen, en de andere niet', async () => {
  const { pgn } = testpersonen.havoGeslaagd;
  const po = await t.als('privacy-officer');
  const aantal = async () => {
    const { json } = await po(inzage(pgn, ', first: 100'));
    return json.data.inzage.verstrekkingen.edges.filter(
      ({ node }: { node: { afnemer: string } }) => node.afnemer === 'inspectie',
    ).length;
  };
  const begin = await aantal();
  const { rows } = await t.db.query(
    `select e.examenjaar, g.pseudoniem from register.pgn n join register.nu_examen e using (persoon_id)
       join pseudoniemen.inspectie_toezicht g using (persoon_id) where n.pgn = $1`,
    [pgn],
  );
  const bladzijden = await haalAlles(inspectie, {
    ...{ veld: 'examenresultaten', over: `examenjaar: ${rows[0].examenjaar}`, velden: 'pseudoniem', first: 50 },
  });
  const metHaar = bladzijden.filter((bladzij) => bladzij.some(({ pseudoniem }) => pseudoniem === rows[0].pseudoniem));
  expect(metHaar.length).toBeGreaterThan(0);
  expect(metHaar.length).toBeLessThan(bladzijden.length);
  expect(await aantal()).toBe(begin + metHaar.length);
});
