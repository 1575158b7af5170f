import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { gepubliceerd } from '../../src/contracten/gepubliceerd';
import { publiceer } from '../../src/contracten/publiceer';
import { AANKONDIGING, toets } from '../../src/contracten/toets';
import { verslag } from '../../src/contracten/verslag';
import { contract } from '../../src/hub/contract';
import { contractversie } from '../../src/policy/contractversie';
import { laadSlices } from '../../src/policy/load';
import { Slice } from '../../src/policy/Slice';
import { type Autorisatie, afwezig, open } from '../../src/policy/vocabulary';
import { schema } from '../../src/server/schema';
import type { Datum } from '../../src/values/Datum';
import { VANDAAG } from '../opstelling/vast';
import { ERAF, ERBIJ, eerste, gevallen, svb } from './gevallen';

const volledig = schema();
const slices = laadSlices(VANDAAG);

const versie = (autorisatie: Autorisatie) => contractversie(volledig, new Slice(svb.afnemer, autorisatie));

/** SVB with these authorisations in its file, of which these were published. */
function oordeel(bestand: [Autorisatie, ...Autorisatie[]], uitgegeven: Autorisatie[]) {
  const afnemer = { ...svb.afnemer, autorisaties: bestand };
  const nu = bestand.find(({ geldig: { van, tot } }) => van <= VANDAAG && (tot === null || VANDAAG < tot))!;
  return toets(volledig, [new Slice(afnemer, nu)], VANDAAG, () => uitgegeven.map(versie))[0]!;
}

/** The next version, in force from a day. */
const volgende = (anders: Partial<Autorisatie>, van: string, aangekondigd?: string): Autorisatie => ({
  ...{ ...eerste, versie: 2, ...anders },
  gewijzigd: { van, ...(aangekondigd && { aangekondigd }) },
});

test('Regel: de contracten van vandaag zijn zoals zij zijn gepubliceerd (npm run -s hub -- contract verschil)', () => {
  // the real day, where it is later: the dates of versions are about that one
  const dag = [VANDAAG, new Date().toISOString().slice(0, 10)].sort().at(-1) as Datum;
  for (const { afnemer, fouten } of toets(volledig, laadSlices(dag), dag, (een) => gepubliceerd(een))) {
    expect([afnemer.afnemer, fouten]).toEqual([afnemer.afnemer, []]);
  }
});

describe('Regel: wat er van een gepubliceerd contract verandert, krijgt een nieuwe versie', () => {
  test.each(gevallen)('%s, in dezelfde versie, mag niet', (_wat, anders, ingrijpend, woorden) => {
    const { fouten } = oordeel([{ ...eerste, ...anders }], [eerste]);
    expect(fouten).toEqual([expect.stringMatching(/^het contract is anders dan v1 zoals gepubliceerd: /)]);
    expect(fouten[0]).toContain(woorden);
    expect(fouten[0]!.includes('en gewijzigd.aangekondigd')).toBe(ingrijpend);
  });

  test.each(gevallen)(
    '%s, in een nieuwe versie, onaangekondigd: alleen als het niet ingrijpt',
    (_wat, anders, ingrijpend, woorden) => {
      const nieuw = volgende(anders, VANDAAG);
      expect(oordeel([nieuw], [eerste]).fouten).toContain(
        'v2 is niet gepubliceerd: npm run -s hub -- contract publiceer',
      );
      const { fouten, versies } = oordeel([nieuw], [eerste, nieuw]);
      const gezegd = versies[1]!.wijzigingen.map((een) => `${een.ingrijpend ? '[ingrijpend] ' : ''}${een.woorden}`);
      expect(gezegd.join('\n')).toContain(woorden);
      expect(fouten).toEqual(
        ingrijpend ? [expect.stringMatching(/^v2 is ingrijpend en gaat in op 2026-11-16 en heeft geen datum/)] : [],
      );
    },
  );

  test('een beschrijving in het schema is geen wijziging', () => {
    const { sdl, ...rest } = versie(eerste);
    const anders = { ...rest, sdl: sdl.replace(/"""[^"]*"""/, '"""Iets anders."""') };
    expect(anders.sdl).not.toBe(sdl);
    const afnemer = { ...svb.afnemer };
    expect(toets(volledig, [new Slice(afnemer, eerste)], VANDAAG, () => [anders])[0]!.fouten).toEqual([]);
  });
});

describe(`Regel: wat ingrijpt, is ten minste ${AANKONDIGING} dagen tevoren aangekondigd`, () => {
  test.each([
    ['negentig dagen', '2026-08-18', []],
    ['negenentachtig dagen', '2026-08-19', [expect.stringContaining('aangekondigd op 2026-08-19, 89 dagen voordat')]],
    ['achteraf', '2026-12-01', [expect.stringContaining('aangekondigd op 2026-12-01, -15 dagen')]],
  ])('%s', (_wat, aangekondigd, verwacht) => {
    const nieuw = volgende(ERAF, VANDAAG, aangekondigd);
    expect(oordeel([nieuw], [eerste, nieuw]).fouten).toEqual(verwacht);
  });

  test('wat nog niet ingaat, geldt nog niet', () => {
    const nieuw = volgende(ERAF, '2027-03-01', '2026-11-16');
    expect(oordeel([nieuw], [eerste, nieuw]).fouten).toEqual([
      'v2 geldt al en is ingrijpend, maar gaat pas in op 2027-03-01: zet haar in een autorisatie die dan begint',
    ]);
  });

  test('een autorisatie die later begint, is nu al te vergelijken', () => {
    const tot = { ...eerste, geldig: { van: '2013-01-01', tot: '2027-01-01' } };
    const later: Autorisatie = { ...eerste, ...ERAF, versie: 2, geldig: { van: '2027-01-01', tot: null } };
    const zonder = oordeel([tot, later], [tot, later]);
    expect(zonder.fouten).toEqual([expect.stringContaining('v2 is ingrijpend en gaat in op 2027-01-01')]);
    const met = { ...later, gewijzigd: { aangekondigd: '2026-09-01' } };
    const goed = oordeel([tot, met], [tot, met]);
    expect([goed.nu, goed.fouten]).toEqual([1, []]);
    expect(verslag(goed)).toBe(
      [
        'svb (kinderbijslag): nu v1',
        '  v1, vanaf 2013-01-01: de eerste',
        '  komt eraan:',
        '  v2, vanaf 2027-01-01 (aangekondigd op 2026-09-01):',
        '    - [ingrijpend] Inschrijving.brin vervalt.',
      ].join('\n'),
    );
    // more than was announced may come by then, less may not
    const ruimer: Autorisatie = { ...met, cellen: { ...met.cellen, 'Inschrijving.leerjaar': open('wet') } };
    expect(oordeel([tot, ruimer], [tot, met]).fouten).toEqual([]);
    const minder: Autorisatie = { ...met, cellen: { ...met.cellen, 'Inschrijving.vestiging': afwezig('wet') } };
    expect(oordeel([tot, minder], [tot, met]).fouten).toEqual([
      expect.stringContaining('Inschrijving.vestiging vervalt.'),
    ]);
  });
});

test('als beheerder: contract verschil zegt van een afnemer wat er veranderde, en kent geen ander', async () => {
  const gezegd: string[] = [];
  const hub = async (...woorden: string[]) => {
    const programma = new Command();
    contract(programma, (tekst) => gezegd.push(tekst));
    await programma.parseAsync(['contract', ...woorden], { from: 'user' });
  };
  await hub('verschil', 'rmc');
  expect(gezegd).toEqual([expect.stringMatching(/^rmc \(vsv\): nu v2\n {2}v2, vanaf 2026-01-01:\n {4}- Over wie u/)]);
  await expect(hub('verschil', 'niemand')).rejects.toThrow('Er is geen src/afnemers/niemand.ts.');
});

test('Regel: wat gepubliceerd is, wordt niet overschreven, en wie het verandert valt op', () => {
  const map = mkdtempSync(join(tmpdir(), 'bron-contracten-'));
  try {
    const rmc = slices.filter(({ afnemer }) => afnemer.afnemer === 'rmc');
    const bestanden = ['v1.graphql', 'v1.json', 'v2.graphql', 'v2.json'].map((naam) => join(map, 'rmc', naam));
    expect(publiceer(volledig, rmc, map)).toEqual(bestanden);
    expect(publiceer(volledig, rmc, map)).toEqual([]);
    expect(gepubliceerd('rmc', map)).toEqual(gepubliceerd('rmc'));
    const inhoud = readFileSync(bestanden[0]!, 'utf8');
    writeFileSync(bestanden[0]!, inhoud.replace('geslacht', 'leeftijd').replace('brin: Brin', 'brin: Brin!'));
    expect(() => gepubliceerd('rmc', map)).toThrow('rmc/v1.json: wat gepubliceerd is, is veranderd');
  } finally {
    rmSync(map, { recursive: true });
  }
});

test('Regel: versies volgen op elkaar, in nummer en in tijd, en blijven zoals zij gepubliceerd zijn', () => {
  const derde = { ...volgende(ERBIJ, '2026-06-01'), versie: 3 };
  expect(oordeel([derde], [eerste, derde]).fouten).toEqual(['voor v3 ontbreekt er een']);
  const vroeger = volgende(ERBIJ, '2012-01-01');
  expect(oordeel([vroeger], [eerste, vroeger]).fouten).toEqual(['v2 gaat niet later in dan de vorige']);
  const tweede = volgende(ERBIJ, '2026-06-01');
  expect(oordeel([volgende(ERBIJ, '2026-07-01')], [eerste, tweede]).fouten).toEqual([
    'v2 is gepubliceerd als ingaand 2026-06-01, aangekondigd niet; het bestand zegt ingaand 2026-07-01, aangekondigd niet. Geef de verandering een nieuwe versie.',
  ]);
  expect(oordeel([eerste], [eerste, tweede]).fouten).toEqual(['v2 is gepubliceerd, het bestand kent haar niet']);
  expect(oordeel([eerste], []).fouten).toEqual(['v1 is niet gepubliceerd: npm run -s hub -- contract publiceer']);
});
