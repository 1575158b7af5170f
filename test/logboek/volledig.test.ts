import fc from 'fast-check';
import svbBestand from '../../src/afnemers/svb';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { alleRegels, controle, pgnVan, pseudoniemen, regelVan } from './proef';

/** One of every kind: found with and without enrolments, both numbers of one person, unknown, too young, not a number. */
const PGNS = [
  ...[pgnVan('zestienIngeschreven'), pgnVan('nooitIngeschreven'), pgnVan('tweeInschrijvingen'), pgnVan('kreegBsn')],
  ...['000000031', pgnVan('vijftien'), pgnVan('achttien'), pgnVan('niemand'), '999990008', '99999000', '99999000a'],
];
const VELDEN = {
  antwoord: ['pgn', 'uitkomst', 'reden', 'ingeschreven'],
  onderwijsdeelnemer: ['pgn', 'achternaam', 'voornamen', 'leeftijd', 'datumVertrek'],
  inschrijvingen: ['brin', 'datumIn', 'datumUit', 'onderwijssoort'],
};
const SOORT: Record<string, string> = { onderwijsdeelnemer: 'Onderwijsdeelnemer', inschrijvingen: 'Inschrijving' };

interface Controle {
  uitkomst: string;
  onderwijsdeelnemer?: object | null;
  inschrijvingen?: object[];
}

/** `Soort.veld` of everything that an answer says about somebody, read from the answer alone. */
function geleverdeVelden(antwoorden: Controle[]): string[] {
  const velden = new Set<string>();
  for (const antwoord of antwoorden.filter(({ uitkomst }) => uitkomst === 'GEVONDEN')) {
    for (const [naam, waarde] of Object.entries(antwoord)) {
      const soort = SOORT[naam];
      if (!soort) velden.add(`Inschrijvingscontrole.${naam}`);
      else
        for (const deel of [waarde].flat()) for (const veld of Object.keys(deel ?? {})) velden.add(`${soort}.${veld}`);
    }
  }
  return [...velden].sort();
}

let t: Testhub;
let svb: Partner;
let bekend: Map<string, string>;
beforeAll(async () => {
  t = await maakHub();
  svb = await t.als('svb');
  bekend = await pseudoniemen(t.db, PGNS);
});
afterAll(() => t.stop());

async function controleer(antwoord: Antwoord, gevraagd: string[], pgns: string[]): Promise<void> {
  const antwoorden: (Controle & { pgn: string })[] = antwoord.json.data.inschrijvingscontrole;
  const gevonden = pgns.filter((_pgn, plaats) => antwoorden[plaats]!.uitkomst === 'GEVONDEN');
  const personen = [...new Set(gevonden.map((pgn) => bekend.get(pgn)!))];
  const regel = await regelVan(t.db, antwoord);
  expect(regel).toMatchObject({
    ...{ uitkomst: 'verstrekt', foutcode: null, bron_trace_id: null, bron_span_id: null },
    ...{ oin: svbBestand.oin, doel: svbBestand.doel, contractversie: 'svb/kinderbijslag/v1' },
    ...{ afnemer: 'svb', afnemer_naam: svbBestand.naam, grondslag: svbBestand.autorisaties[0].grondslag.artikelen },
    ...{ vraag: ['inschrijvingscontrole'], velden_gevraagd: [...gevraagd].sort() },
    ...{ velden_geleverd: geleverdeVelden(antwoorden) },
    ...{ opgevraagd: pgns.length, gevonden: personen.length, geleverd: gevonden.length },
  });
  expect([...regel.personen].sort()).toEqual(personen.sort());
  expect(regel.eind.getTime()).toBeGreaterThanOrEqual(regel.begin.getTime());
  expect(antwoord.headers.get('traceresponse')).toBe(`00-${regel.trace_id}-${regel.span_id}-01`);

  const { rows } = await t.db.query<{ op: Date }>('select op from svb_kinderbijslag.stand');
  expect(antwoord.json.extensions.verstrekking).toEqual({
    ...{ id: regel.id, trace: regel.trace_id, stand: rows[0]!.op.toISOString(), contract: regel.contractversie },
  });
}

test('als svb: elk antwoord heeft precies één regel, die zegt wat er in het antwoord staat en over wie', async () => {
  const enkele = (velden: string[]) => fc.subarray(velden, { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(PGNS),
      // the answer's outcome and number are what the test itself reads
      fc.subarray(['reden', 'ingeschreven']),
      fc.option(enkele(VELDEN.onderwijsdeelnemer)),
      fc.option(enkele(VELDEN.inschrijvingen)),
      async (pgns, antwoord, deelnemer, inschrijving) => {
        const eigen = ['pgn', 'uitkomst', ...antwoord];
        const selectie = [
          ...eigen,
          deelnemer ? `onderwijsdeelnemer { ${deelnemer.join(' ')} }` : '',
          inschrijving ? `inschrijvingen { ${inschrijving.join(' ')} }` : '',
        ].join(' ');
        const gevraagd = [
          ...eigen.map((veld) => `Inschrijvingscontrole.${veld}`),
          ...(deelnemer ?? []).map((veld) => `Onderwijsdeelnemer.${veld}`),
          ...(inschrijving ?? []).map((veld) => `Inschrijving.${veld}`),
        ];
        await controleer(await svb(controle(selectie), { pgns }), gevraagd, pgns);
      },
    ),
    { numRuns: 30, seed: 20261116 },
  );
});

test('als svb: vier vragen in één verzoek zijn één regel, met iedereen uit alle vier', async () => {
  const stel = (naam: string, pgn: string) =>
    `${naam}: inschrijvingscontrole(peildatum: "2026-11-16", pgns: ["${pgn}"]) { uitkomst }`;
  const vier = [pgnVan('zestienIngeschreven'), pgnVan('kreegBsn'), '000000031', pgnVan('niemand')];
  const antwoord = await svb(`{ ${vier.map((pgn, nr) => stel(`v${nr}`, pgn)).join(' ')} }`);
  expect(antwoord.status).toBe(200);
  const regel = await regelVan(t.db, antwoord);
  expect(regel).toMatchObject({ vraag: ['inschrijvingscontrole'], opgevraagd: 4, gevonden: 2, geleverd: 3 });
  expect(new Set(regel.personen)).toEqual(new Set(vier.flatMap((pgn) => bekend.get(pgn) ?? [])));
});

test('als svb: een document met meer vragen geeft een regel van de vraag die is gesteld, niet van de andere', async () => {
  const query = `query Deze { mijnAutorisatie { doel } }
    query Andere { inschrijvingscontrole(peildatum: "2026-11-16", pgns: []) { uitkomst } }`;
  const bearer = { authorization: `Bearer ${await t.token('svb')}` };
  const antwoord = await t.stuur(JSON.stringify({ query, operationName: 'Deze' }), bearer);
  expect(antwoord.json.data).toEqual({ mijnAutorisatie: { doel: 'kinderbijslag' } });
  expect(await regelVan(t.db, antwoord)).toMatchObject({
    vraag: ['mijnAutorisatie'],
    velden_gevraagd: ['MijnAutorisatie.doel'],
    personen: [],
  });
});

test('als svb: tweehonderd vragen tegelijk geven tweehonderd regels, die samen minder transacties kosten', async () => {
  const voor = (await alleRegels(t.db)).length;
  const pgns = PGNS.slice(0, 3);
  const antwoorden = await Promise.all(Array.from({ length: 200 }, () => svb(controle('uitkomst'), { pgns })));
  const ids = antwoorden.map(({ json }) => json.extensions.verstrekking.id);
  const regels = (await alleRegels(t.db)).slice(voor);
  expect(regels.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(new Set(regels.map(({ span_id }) => span_id)).size).toBe(200);
  expect(regels.every(({ personen }) => personen.length === 3)).toBe(true);
  expect(new Set(regels.map(({ transactie }) => transactie)).size).toBeLessThan(200);
});
