import { testpersonen } from '../../seeds/testpersonen';
import { Alarmen } from '../../src/beheer/Alarmen';
import { vernietig } from '../../src/bewaren/vernietig';
import type { Antwoord } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { dag, nieuweVrijstelling } from '../register/testregister';
import { nietOpDeGrens } from '../verbruik/nietOpDeGrens';
import { codeVan } from './codeVan';
import { openBeheer } from './openBeheer';
import { totHet } from './totHet';

let { p, beheer } = {} as Awaited<ReturnType<typeof openBeheer>>;
beforeAll(async () => {
  ({ p, beheer } = await openBeheer());
});
afterAll(() => p.sluit());

const fout = ({ json }: Antwoord): string => json.errors[0].message;
const goed = async (query: string, variables: Record<string, unknown> = {}) => {
  const antwoord = await beheer(query, variables);
  expect([query, antwoord.json.errors]).toEqual([query, undefined]);
  return antwoord.json.data;
};
const WIE = '{ mijnAutorisatie { naam } }';
const opgeschort = async (): Promise<string[]> =>
  (await goed('{ organisaties { id opgeschort } }')).organisaties
    .filter((een: { opgeschort: boolean }) => een.opgeschort)
    .map(({ id }: { id: string }) => id);
const zet =
  'mutation($soort: Opschortingsoort!, $doelwit: String!) { schortOp(soort: $soort, doelwit: $doelwit, reden: "proef") }';
const weg = 'mutation($soort: Opschortingsoort!, $doelwit: String!) { hefOp(soort: $soort, doelwit: $doelwit) }';
const OPDRACHT = '{ opdrachten { id soort door klaar goed regels { wat uitkomst goed } } }';
const klaar = async (soort: string) => {
  const { opdrachten } = await totHet(
    () => goed(OPDRACHT),
    (data) => data.opdrachten.some((een: { soort: string; klaar: string | null }) => een.soort === soort && een.klaar),
  );
  return opdrachten.find((een: { soort: string; klaar: string | null }) => een.soort === soort && een.klaar);
};

test('als duo-beheer: een opgeschorte afnemer krijgt binnen een seconde niets meer, tot ik het ophef; wie het deed en waarom blijft staan', async () => {
  const svb = await p.t.als('svb');
  expect(codeVan(await svb(WIE))).toBe('OK');
  const svbAfnemer = { soort: 'AFNEMER', doelwit: 'svb' };
  expect(await goed(zet, svbAfnemer)).toEqual({ schortOp: true });
  expect(await goed(zet, svbAfnemer)).toEqual({ schortOp: false });
  expect(await opgeschort()).toEqual(['svb']);
  await totHet(
    () => svb(WIE),
    (antwoord) => codeVan(antwoord) === 'OPGESCHORT',
  );
  expect(await goed(weg, svbAfnemer)).toEqual({ hefOp: true });
  expect(await goed(weg, svbAfnemer)).toEqual({ hefOp: false });
  await totHet(
    () => svb(WIE),
    (antwoord) => codeVan(antwoord) === 'OK',
  );
  const { opschortingen } = await goed(
    '{ opschortingen { soort doelwit naam reden sinds door opgeheven opgehevenDoor } }',
  );
  expect(opschortingen).toEqual([
    {
      ...{ soort: 'AFNEMER', doelwit: 'svb', naam: 'Sociale Verzekeringsbank', reden: 'proef' },
      ...{ door: 'duo-beheer', opgehevenDoor: 'duo-beheer' },
      sinds: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      opgeheven: expect.stringMatching(/Z$/),
    },
  ]);
});

test('als duo-beheer: een organisatie en een certificaat schort ik op door OIN en vingerafdruk; wat er niet is, en mijzelf, niet', async () => {
  const { organisaties } = await goed('{ organisaties { id oin } }');
  const oin = organisaties.find(({ id }: { id: string }) => id === 'bestuur-twente').oin;
  const vingerafdruk = 'a'.repeat(43);
  for (const [soort, doelwit] of [
    ['ORGANISATIE', oin],
    ['CERTIFICAAT', vingerafdruk],
  ]) {
    expect(await goed(zet, { soort, doelwit })).toEqual({ schortOp: true });
    expect(await goed(weg, { soort, doelwit })).toEqual({ hefOp: true });
  }
  for (const [soort, doelwit, woorden] of [
    ['AFNEMER', 'svbb', 'dit is er niet'],
    ['ORGANISATIE', '00000000000000000000', 'dit is er niet'],
    ['ORGANISATIE', 'svb', 'dit is er niet'],
    ['CERTIFICAAT', 'kort', '43 tekens'],
    ['AFNEMER', 'duo-beheer', 'dit bent u zelf'],
    ['ORGANISATIE', '00000099000000007000', 'dit bent u zelf'],
  ]) {
    const antwoord = await beheer(zet, { soort, doelwit });
    expect([doelwit, codeVan(antwoord), fout(antwoord)]).toEqual([
      ...[doelwit, 'ONGELDIGE_WAARDE', expect.stringContaining(woorden!)],
    ]);
  }
  const leeg = await beheer('mutation { schortOp(soort: AFNEMER, doelwit: "cbs", reden: "  ") }');
  expect([codeVan(leeg), fout(leeg)]).toEqual(['ONGELDIGE_WAARDE', expect.stringContaining('1 tot en met 500')]);
  expect(await opgeschort()).toEqual([]);
});

test('als duo-beheer: ik zie van iedere organisatie haar budget en wat zij gebruikte, de alarmen, en ieder contract', async () => {
  await nietOpDeGrens();
  const svb = await p.t.als('svb');
  const controle = `{ inschrijvingscontrole(peildatum: "${VANDAAG}", pgns: ["${testpersonen.zestienIngeschreven.pgn}"]) { pgn } }`;
  await svb(controle);
  // the same person again is nobody more
  const { json } = await svb(controle);
  const verbruikt = json.extensions.budget.punten;
  const alarmen = new Alarmen(p.t.db);
  for (let keer = 0; keer < 2; keer++) alarmen.tel('shield', 'proef');
  await alarmen.bewaar();
  const ziet = () =>
    goed(`{
    organisaties { afnemer id oin doel contract puntenPerUur puntenDitUur personenPerDag personenVandaag }
    alarmen { wand tekst aantal }
    contracten { afnemer nu versies { versie datum ingrijpend woorden } }
    correctiestanden { afnemer oin open bevestigd oudste }
  }`);
  type Gezien = { id: string; personenVandaag: number | null };
  const van = (naam: string, { organisaties }: { organisaties: Gezien[] }) =>
    organisaties.find(({ id }) => id === naam)!;
  const data = await totHet(ziet, (nu) => van('svb', nu).personenVandaag! > 0);
  const allen = p.t.slices.flatMap(({ partijen }) => partijen);
  expect(data.organisaties.map(({ oin }: { oin: string }) => oin).sort()).toEqual(allen.map(({ oin }) => oin).sort());
  expect(van('svb', data)).toEqual({
    ...{
      afnemer: 'svb',
      id: 'svb',
      oin: '00000099000000001000',
      doel: 'kinderbijslag',
      contract: 'svb/kinderbijslag/v1',
    },
    ...{
      puntenPerUur: 20_000_000,
      puntenDitUur: 20_000_000 - verbruikt.over,
      personenPerDag: 200_000,
      personenVandaag: 1,
    },
  });
  expect(van('cbs', data)).toMatchObject({ personenPerDag: null, personenVandaag: null });
  expect(data.alarmen.reduce((som: number, { aantal }: { aantal: number }) => som + aantal, 0)).toBe(2);
  expect(data.contracten.length).toBe(p.t.slices.length);
  for (const { nu, versies } of data.contracten) {
    expect(versies[0].woorden).toEqual([]);
    expect(nu.endsWith(`/v${versies.at(-1).versie}`)).toBe(true);
  }
  expect(data.correctiestanden.length).toBeGreaterThan(5);
});

test('als duo-beheer: een controle van de projecties vindt wat niet klopt, en is goed als alles klopt', async () => {
  expect(await goed('mutation { controleerProjecties }')).toEqual({ controleerProjecties: true });
  const eerste = await klaar('PROJECTIECONTROLE');
  expect([eerste.goed, eerste.door]).toEqual([true, 'duo-beheer']);
  expect(eerste.regels.length).toBeGreaterThan(20);
  await p.t.db.query(
    'delete from svb_kinderbijslag.inschrijving where ctid = (select min(ctid) from svb_kinderbijslag.inschrijving)',
  );
  await goed('mutation { controleerProjecties }');
  const tweede = await totHet(
    () => klaar('PROJECTIECONTROLE'),
    ({ id, klaar: af }) => id !== eerste.id && af,
  );
  expect(tweede.goed).toBe(false);
  expect(tweede.regels.filter((regel: { goed: boolean }) => !regel.goed)).toEqual([
    {
      wat: 'svb_kinderbijslag.inschrijving',
      uitkomst: expect.stringContaining(', 1 ontbreken, 0 te veel'),
      goed: false,
    },
  ]);
});

test('als duo-beheer: vernietigd wordt alleen wat geteld is, in het aantal dat ik noem, en het bewijs blijft', async () => {
  const beveel = (verlopen: number) =>
    beheer('mutation($n: Int!) { vernietigVerlopen(verlopen: $n) }', { n: verlopen });
  // all that was past its term already
  await vernietig(p.t.db, p.t.slices, { dag: VANDAAG, door: 'vooraf', geduld: 0 });
  const { id } = await p.inwoner();
  await p.vastlegging.verleenVrijstelling(id, nieuweVrijstelling('2023-09-01', { tot: dag('2024-11-16') }));
  await goed('mutation { telBewaartermijnen }');
  await klaar('BEWAARTERMIJNEN');
  const TERMIJNEN = '{ bewaartermijnen { naam artikel jaren verlopen dag } }';
  const { bewaartermijnen } = await goed(TERMIJNEN);
  expect(bewaartermijnen.map(({ naam, verlopen }: { naam: string; verlopen: number }) => [naam, verlopen])).toEqual([
    ...[
      ['vrijstelling', 1],
      ['basisregister', 0],
      ['hoger-onderwijs', 0],
      ['logboek', 0],
      ['aanmeldingen', 0],
      ['weigeringen', 0],
    ],
  ]);
  expect(bewaartermijnen[0].dag).toBe(VANDAAG);
  const anders = await beveel(2);
  expect([codeVan(anders), fout(anders)]).toEqual(['ONGELDIGE_WAARDE', expect.stringContaining('gegeven is 2')]);
  expect(codeVan(await beveel(1))).toBe('OK');
  const opdracht = await klaar('VERNIETIGING');
  expect(opdracht.regels[0]).toEqual({ wat: 'vrijstelling', uitkomst: '1 vrijstellingen vernietigd', goed: true });
  expect((await goed(TERMIJNEN)).bewaartermijnen[0].verlopen).toBe(0);
  const { vernietigingen } = await goed('{ vernietigingen { termijn aantal door dag } }');
  expect(vernietigingen.filter(({ door }: { door: string }) => door !== 'vooraf')).toEqual([
    { termijn: 'vrijstelling', aantal: 1, door: 'duo-beheer', dag: VANDAAG },
  ]);
  const niets = await beveel(0);
  expect([codeVan(niets), fout(niets)]).toEqual(['ONGELDIGE_WAARDE', expect.stringContaining('niets verlopen')]);
});

test('als svb: van beheer bestaat in mijn contract niets', async () => {
  const svb = await p.t.als('svb');
  for (const vraag of ['{ organisaties { oin } }', 'mutation { controleerProjecties }', '{ alarmen { tekst } }'])
    expect([vraag, codeVan(await svb(vraag))]).toEqual([vraag, 'NIET_IN_CONTRACT']);
});

test('Regel: een opdracht waarvan de hub wegviel, eindigt als afgebroken, en daarna kan zij opnieuw', async () => {
  await p.t.db.query(
    `insert into beheer.opdracht (soort, door, begonnen) values ('bewaartermijnen', 'een hub die weg is', clock_timestamp())`,
  );
  const { regels, goed: af } = await totHet(
    () => klaar('BEWAARTERMIJNEN'),
    ({ door }) => door === 'een hub die weg is',
  );
  expect([af, regels]).toEqual([false, [{ wat: 'opdracht', uitkomst: 'afgebroken: de hub stopte', goed: false }]]);
  expect(await goed('mutation { telBewaartermijnen }')).toEqual({ telBewaartermijnen: true });
});
