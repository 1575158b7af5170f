import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import type { Tijd, Voorbeeldbestand } from '../../src/web/portaal/Voorbeeld';
import { maakHub, type Testhub } from '../opstelling/hub';
import { paginacode, voorbeeldbestanden } from './voorbeeldbestanden';

const { alleVoorbeelden, testpersonenVoor, variabelenVan } = paginacode;
type Partner = { id: string; afnemer: string };

const CONTRACTEN = join(__dirname, '../../schema/contracts');
const contracten: [afnemer: string, schema: GraphQLSchema][] = readdirSync(CONTRACTEN)
  .filter((bestand) => bestand.endsWith('.graphql'))
  .map((bestand) => [bestand.replace(/\.graphql$/, ''), buildSchema(readFileSync(join(CONTRACTEN, bestand), 'utf8'))]);

/** What cannot be undone is shown as it is refused. */
const ONHERSTELBAAR = ['vernietigVerlopen'];

/** The root fields that a question asks. */
const wortels = (document: DocumentNode): string[] =>
  document.definitions.flatMap((deel) =>
    deel.kind === Kind.OPERATION_DEFINITION
      ? deel.selectionSet.selections.flatMap((een) => (een.kind === Kind.FIELD ? [een.name.value] : []))
      : [],
  );

const vanAfnemer = (afnemer: string): Voorbeeldbestand => {
  const bestand = voorbeeldbestanden.get(afnemer);
  if (!bestand)
    throw new Error(`Er is geen src/web/portaal/voorbeelden/${afnemer}.ts: het portaal heeft niets te tonen.`);
  return bestand;
};

test.each(contracten)(
  'Regel: van elke vraag in het contract van %s is er een voorbeeld dat erin past',
  (afnemer, schema) => {
    const alle = alleVoorbeelden(vanAfnemer(afnemer));
    const erin = alle
      .filter(({ geweigerd }) => geweigerd !== 'NIET_IN_CONTRACT')
      .map((voorbeeld) => ({ ...voorbeeld, document: parse(voorbeeld.vraag) }));
    expect(erin.flatMap(({ document }) => validate(schema, document).map(({ message }) => message))).toEqual([]);
    const vragen = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    const getoond = new Set(erin.flatMap(({ geweigerd, document }) => (geweigerd ? [] : wortels(document))));
    const gewaagd = erin.flatMap(({ document }) => wortels(document)).filter((veld) => ONHERSTELBAAR.includes(veld));
    expect([...new Set([...getoond, ...gewaagd])].sort()).toEqual(vragen.sort());
    // nobody loses something for good by trying an example
    expect(ONHERSTELBAAR.filter((veld) => getoond.has(veld))).toEqual([]);
    const ids = alle.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(alle.some(({ geweigerd }) => geweigerd)).toBe(true);
  },
);

test('Regel: er zijn geen voorbeelden van een afnemer die er niet is', () => {
  expect([...voorbeeldbestanden.keys()].sort()).toEqual(contracten.map(([afnemer]) => afnemer).sort());
});

describe('op het register van de demo', () => {
  let t: Testhub;
  let tijd: Tijd;
  let gegevens: { partners: Partner[]; testpersonen: { naam: string; pgn: string }[] };
  beforeAll(async () => {
    t = await maakHub();
    const json = await (await fetch(`${t.hub.url}/portaal/gegevens`)).json();
    tijd = json as Tijd;
    gegevens = json as typeof gegevens;
    // who asks what the others got to know, comes last
    gegevens.partners.sort((a, b) => Number(a.id === 'privacy-officer') - Number(b.id === 'privacy-officer'));
  });
  afterAll(() => t?.stop());

  const eersteVan = (partner: Partner) =>
    testpersonenVoor(partner, vanAfnemer(partner.afnemer), gegevens.testpersonen)[0]?.pgn ?? null;

  /** Whether an answer has a root field without rows, or nobody in it. */
  const isLeeg = (data: Record<string, unknown>): boolean =>
    Object.values(data).some((een) => {
      const { edges = een, uitkomst } = Object(een) as { edges?: unknown; uitkomst?: string };
      return (Array.isArray(edges) && edges.length === 0) || uitkomst === 'NIET_GEVONDEN';
    });

  test('als elke partner: ieder voorbeeld antwoordt, met rijen waar dat de bedoeling is, of wordt geweigerd zoals gezegd', async () => {
    const mis: string[] = [];
    let gesteld = 0;
    for (const partner of gegevens.partners) {
      const vraag = await t.als(partner.id);
      for (const voorbeeld of alleVoorbeelden(vanAfnemer(partner.afnemer))) {
        const { json } = await vraag(voorbeeld.vraag, variabelenVan(voorbeeld, tijd, eersteVan(partner)));
        gesteld += 1;
        const code = json.errors?.[0].extensions.code ?? json.code;
        const waar = `${partner.id} ${voorbeeld.id}`;
        if (code !== voorbeeld.geweigerd) mis.push(`${waar}: ${code} ${json.errors?.[0].message ?? ''}`);
        else if (!code && !voorbeeld.magLeeg && isLeeg(json.data)) mis.push(`${waar}: leeg`);
      }
    }
    expect(mis).toEqual([]);
    expect(gesteld).toBeGreaterThan(90);
  });

  test('als partner: van de testpersonen krijg ik wat er bij hen staat', async () => {
    const mis: string[] = [];
    const namen = new Set(gegevens.testpersonen.map(({ naam }) => naam));
    for (const partner of gegevens.partners) {
      const bestand = vanAfnemer(partner.afnemer);
      for (const { wie } of bestand.testpersonen.wie) if (!namen.has(wie)) mis.push(`${wie} is er niet`);
      const personen = testpersonenVoor(partner, bestand, gegevens.testpersonen);
      const voorbeeld = bestand.voorbeelden.find(({ id }) => id === bestand.testpersonen.voorbeeld);
      if (personen.length > 0 && !voorbeeld) mis.push(`${partner.id}: geen voorbeeld bij de testpersonen`);
      if (!voorbeeld) continue;
      const vraag = await t.als(partner.id);
      for (const { naam, pgn, belofte } of personen) {
        const variabelen = variabelenVan(voorbeeld, tijd, pgn);
        const { json, tekst } = await vraag(
          voorbeeld.vraag,
          voorbeeld.persoon ? variabelen : { ...variabelen, first: 1_000 },
        );
        // in a list she stands there or not; else it is said
        const lijst = Object.values(Object(json.data)).some((een) => Object(een).edges !== undefined);
        const gevonden = lijst ? tekst.includes(pgn) : !tekst.includes('NIET_GEVONDEN');
        const klopt =
          !json.errors &&
          // what changes with the calendar says so itself
          (gevonden !== belofte.startsWith('niet gevonden') || belofte.includes('zolang')) &&
          (!belofte.includes('niet ingeschreven') || tekst.includes('"ingeschreven":false')) &&
          (!belofte.includes('; telt ') || tekst.includes(`"vsv":${!belofte.includes('telt niet')}`));
        if (!klopt) mis.push(`${partner.id} ${naam}: ${belofte}, maar: ${tekst.slice(0, 200)}`);
      }
    }
    expect(mis).toEqual([]);
  });
});
