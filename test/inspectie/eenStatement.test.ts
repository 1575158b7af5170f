import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { niets, tel } from '../wanden/tel';
import { bladzijvraag } from './haalAlles';
import { veelExamens } from './veelExamens';

const VEEL = 2005;
const RESULTAAT = 'rijsleutel pseudoniem examen brin vakcode se ce1 ce2 ce3 eindcijfer cijferlijst';
let t: Testhub;
let inspectie: Partner;
beforeAll(async () => {
  t = await maakHub();
  await veelExamens(t.db, VEEL);
  inspectie = await t.als('inspectie');
});
afterAll(() => t.stop());

const statements = (aantal: number) => ({ ...niets(t), bron_inspectie_toezicht: aantal });

describe('als Inspectie: één statement per vraag, hoe groot de bladzijde ook is', () => {
  test.each([
    ['examenresultaten', `examenjaar: ${VEEL}`, RESULTAAT, [1, 100, 5_000]],
    ['examens', `examenjaar: ${VEEL}`, `brin resultaten { ${RESULTAAT} } r: resultaten { se }`, [1, 100, 1_000]],
    ['seCeVerschillen', `examenjaar: ${VEEL}`, 'brin aantal', [1, 100, 5_000]],
    ['inschrijvingen', `peildatum: "${VANDAAG}"`, 'brin pseudoniem', [1, 5_000]],
    ['onderwijsdeelnemers', '', 'pseudoniem leeftijd', [1, 5_000]],
    ['diplomas', '', 'soort', [1, 5_000]],
    ['bpvs', '', 'leerbedrijf', [1, 5_000]],
  ] as [string, string, string, number[]][])('%s', async (veld, over, velden, groottes) => {
    const vraag = bladzijvraag({ veld, over, velden });
    let after: string | null = null;
    for (const first of groottes) {
      const { uitkomst, statements: gedaan } = await tel(t, () => inspectie(vraag, { first, after }));
      expect([uitkomst.status, uitkomst.json.errors]).toEqual([200, undefined]);
      expect(gedaan).toEqual(statements(1));
      after = uitkomst.json.data.bladzij.pageInfo.endCursor ?? after;
    }
  });

  test('vier vragen zijn er vier; codes en leveringen elk één; de eigen autorisatie geen', async () => {
    const examens = `examens(examenjaar: ${VEEL}, first: 200) { edges { node { resultaten { se } } } }`;
    const { uitkomst, statements: vier } = await tel(t, () =>
      inspectie(
        `{ a: ${examens} b: ${examens} codetabel(tabel: VESTIGING) { code } leveringsdekking(schooljaar: "2024-2025") { brin } }`,
      ),
    );
    expect(uitkomst.status).toBe(200);
    expect(vier).toEqual(statements(4));
    const mijn = await tel(t, () => inspectie('{ mijnAutorisatie { velden { veld } } __schema { types { name } } }'));
    expect([mijn.uitkomst.status, mijn.statements]).toEqual([200, statements(0)]);
  });

  test('een vraag die wordt overgeslagen is er geen', async () => {
    const { statements: een } = await tel(t, () =>
      inspectie('{ a: diplomas @skip(if: true) { edges { cursor } } b: bpvs { edges { cursor } } }'),
    );
    expect(een).toEqual(statements(1));
  });
});

describe('als Inspectie: wat in één verzoek past', () => {
  /** This many values of each row. */
  const waarden = (aantal: number) => Array.from({ length: aantal }, (_, nr) => `v${nr}: se`).join(' ');
  const vraag = (first: number, aantal: number) =>
    `{ examenresultaten(examenjaar: ${VEEL}, first: ${first}) { edges { node { ${waarden(aantal)} } } } }`;

  test('tot en met 400 000 waarden mag: 5 000 rijen van 80 velden', async () => {
    const { status, json } = await inspectie(vraag(5_000, 80));
    expect([status, json.data.examenresultaten.edges.length]).toEqual([200, 5_000]);
  });

  test.each([
    ['één veld meer', () => vraag(5_000, 81), 405_000],
    ['een kleinere bladzijde met meer velden', () => vraag(1_001, 400), 400_400],
    ['zonder first, dat dan duizend is', () => vraag(1_000, 401).replace(', first: 1000', ''), 401_000],
    ['twee vragen samen', () => `{ a: ${vraag(5_000, 60).slice(2, -2)} b: ${vraag(2_000, 52).slice(2, -2)} }`, 404_000],
    [
      'ook wat onder resultaten wordt gevraagd, twaalf keer per examen',
      () => `{ examens(examenjaar: ${VEEL}) { edges { node { resultaten { ${waarden(34)} } } } } }`,
      408_000,
    ],
  ])('%s mag niet', async (_wat, maak, gevraagd) => {
    const { uitkomst, statements: geen } = await tel(t, () => inspectie(maak()));
    const { status, json } = uitkomst;
    expect([status, json.data, json.errors[0].extensions.code]).toEqual([400, undefined, 'TE_VEEL']);
    expect(json.errors[0].message).toBe(
      `Waarden in één verzoek (aantal maal velden): ${gevraagd} gevraagd, ten hoogste 400000 toegestaan.`,
    );
    expect(geen).toEqual(statements(0));
  });

  test('meer dan vier vragen of acht niveaus mag niet', async () => {
    const vijf = Array.from({ length: 5 }, (_, nr) => `v${nr}: bpvs { edges { cursor } }`).join(' ');
    for (const [query, tekst] of [
      [`{ ${vijf} }`, 'Vragen in één verzoek: 5 gevraagd, ten hoogste 4 toegestaan.'],
      [
        vraag(1, 501),
        'Velden in één verzoek: te veel gevraagd, ten hoogste 500 toegestaan (aliassen en fragmenten meegeteld).',
      ],
    ]) {
      const { status, json } = await inspectie(query!);
      expect([status, json.data, json.errors[0].message]).toEqual([400, undefined, tekst]);
    }
  });
});
