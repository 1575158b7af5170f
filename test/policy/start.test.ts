import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leesConfig } from '../../src/config';
import { controleerVolledigheid } from '../../src/policy/contract';
import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import { type Afnemer, type Autorisatie, afwezig, onderwijssoort, open } from '../../src/policy/vocabulary';
import { schema } from '../../src/server/schema';
import { startHub } from '../../src/startHub';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { met } from './variant';

const volledig = schema();
const svb = laadSlices(VANDAAG).find(({ afnemer }) => afnemer.afnemer === 'svb')!;
const { cellen, wortelvelden } = svb.autorisatie;

const zonder = (sleutel: string) => Object.fromEntries(Object.entries(cellen).filter(([naam]) => naam !== sleutel));
const inschrijvingscontrole = wortelvelden.inschrijvingscontrole!;

const fout: [string, Partial<Autorisatie>, string][] = [
  ['een veld zonder cel', { cellen: zonder('Inschrijving.niveau') }, 'Inschrijving.niveau heeft geen cel'],
  ['een soort zonder cel', { cellen: zonder('Verstrekking.*') }, 'Verstrekking.id heeft geen cel'],
  [
    'een veld dat niet bestaat',
    { cellen: { ...cellen, 'Onderwijsdeelnemer.schoenmaat': open('wet') } },
    'Onderwijsdeelnemer.schoenmaat bestaat niet in het schema',
  ],
  ['een soort die niet bestaat', { cellen: { ...cellen, 'Schoen.maat': open('wet') } }, 'Schoen.maat bestaat niet'],
  [
    'een antwoordvorm als soort',
    { cellen: { ...cellen, 'Inschrijvingscontrole.pgn': open('wet') } },
    'Inschrijvingscontrole.pgn bestaat niet',
  ],
  [
    'een code als onderwijssoort',
    { cellen: { ...cellen, 'Inschrijving.opleidingscode': onderwijssoort('wet') } },
    "Inschrijving.opleidingscode is er niet als 'onderwijssoort'",
  ],
  [
    'een leeftijd die niet op het raster ligt',
    { cellen: { ...cellen, 'Onderwijsdeelnemer.leeftijd': open('wet') } },
    "Onderwijsdeelnemer.leeftijd is er niet als 'open'",
  ],
  [
    'een vraag die niet bestaat',
    { wortelvelden: { ...wortelvelden, schoenen: { argumenten: [] } } },
    'de vraag schoenen bestaat niet',
  ],
  [
    'een argument dat niet bestaat',
    { wortelvelden: { inschrijvingscontrole: { argumenten: ['peildatum', 'pgns', 'maat'] } } },
    'inschrijvingscontrole(maat) bestaat niet',
  ],
  [
    'een vraag zonder een verplicht argument',
    { wortelvelden: { inschrijvingscontrole: { argumenten: ['pgns'] } } },
    'inschrijvingscontrole kan niet zonder het argument peildatum',
  ],
  [
    'een vraag zonder een veld waarop zij zoekt',
    { cellen: { ...cellen, 'Onderwijsdeelnemer.pgn': afwezig('wet') } },
    'inschrijvingscontrole kan niet zonder Onderwijsdeelnemer.pgn',
  ],
];

describe('Regel: een afnemerbestand dat niet op het schema past, houdt de start tegen', () => {
  test('zoals het nu is, past het', () => {
    for (const slice of laadSlices(VANDAAG)) expect(() => controleerVolledigheid(volledig, slice)).not.toThrow();
  });

  test.each(fout)('%s', async (_wat, anders, tekst) => {
    const slice = met(svb, anders);
    expect(() => controleerVolledigheid(volledig, slice)).toThrow(`afnemers/svb: ${tekst}`);
    // no database is needed to find out, and none is touched
    const start = startHub({
      config: leesConfig({ BRON_LOG: 'fatal' }),
      eigenaarUrl: 'postgres://niemand@localhost:1/niets',
      slices: [slice],
      sleutels,
    });
    await expect(start).rejects.toThrow(`afnemers/svb: ${tekst}`);
  });

  test('alle fouten van een bestand worden tegelijk genoemd', () => {
    const cellenFout = { ...zonder('Inschrijving.niveau'), 'Schoen.maat': open('wet') };
    const wortelveldenFout = { schoenen: inschrijvingscontrole };
    expect(() =>
      controleerVolledigheid(volledig, met(svb, { cellen: cellenFout, wortelvelden: wortelveldenFout })),
    ).toThrow(/niveau heeft geen cel; Schoen\.maat bestaat niet in het schema; de vraag schoenen bestaat niet$/);
  });
});

describe('Regel: een afnemerbestand dat niet deugt, wordt niet geladen', () => {
  const pad = join(__dirname, '../../src/afnemers/svb');
  /** laadSlices over the real directory, in which svb.ts has another content. */
  function laad(bestand: Afnemer, vandaag = VANDAAG): Slice[] {
    jest.resetModules();
    jest.doMock(pad, () => ({ __esModule: true, default: bestand }));
    try {
      return (require('../../src/policy/load') as typeof import('../../src/policy/load')).laadSlices(vandaag);
    } finally {
      jest.dontMock(pad);
    }
  }
  const afnemer = svb.afnemer;
  const autorisatie = svb.autorisatie;
  const geldig = (van: string, tot: string | null): Autorisatie => ({ ...autorisatie, geldig: { van, tot } });

  test('zoals het nu is, wordt het geladen; het is de geldende autorisatie die telt', () => {
    expect(laad(afnemer).map(({ naam }) => naam)).toContain('svb_kinderbijslag');
    const opvolgend: Afnemer = {
      ...afnemer,
      autorisaties: [geldig('2013-01-01', VANDAAG), { ...geldig(VANDAAG, null), versie: 2 }],
    };
    const slice = laad(opvolgend).find(({ afnemer }) => afnemer.afnemer === 'svb');
    expect(slice!.contractversie).toBe('svb/kinderbijslag/v2');
  });

  test.each<[string, Afnemer['autorisaties'], number]>([
    ['geen geldende autorisatie: nog niet begonnen', [geldig('2026-11-17', null)], 0],
    ['geen geldende autorisatie: vandaag afgelopen', [geldig('2013-01-01', VANDAAG)], 0],
    ['twee geldende autorisaties', [geldig('2013-01-01', null), geldig('2026-01-01', null)], 2],
  ])('%s', (_wat, autorisaties, aantal) => {
    expect(() => laad({ ...afnemer, autorisaties })).toThrow(
      `afnemers/svb (kinderbijslag): ${aantal} autorisaties op ${VANDAAG}; er moet er precies één zijn`,
    );
  });

  test('een hele soort in een keer verlenen', () => {
    const ruim = { ...autorisatie, cellen: { ...cellen, 'Verstrekking.*': open('wet') } };
    expect(() => laad({ ...afnemer, autorisaties: [ruim] })).toThrow(
      /^afnemers\/svb: Verstrekking\.\*: alleen 'afwezig'/,
    );
    const dicht = { ...autorisatie, cellen: { ...cellen, 'Verstrekking.*': afwezig('wet') } };
    expect(() => laad({ ...afnemer, autorisaties: [dicht] })).not.toThrow();
  });

  test('een budget waarin niet past wat in één verzoek mag', () => {
    const { limieten } = autorisatie;
    const budget = (puntenPerUur: number): Afnemer['autorisaties'] => [
      { ...autorisatie, limieten: { ...limieten, budget: { ...limieten.budget, puntenPerUur } } },
    ];
    const minst = limieten.waarden + limieten.wortelvelden;
    expect(() => laad({ ...afnemer, autorisaties: budget(minst - 1) })).toThrow(
      'afnemers/svb: het budget van een uur is kleiner dan wat in één verzoek mag',
    );
    expect(() => laad({ ...afnemer, autorisaties: budget(minst) })).not.toThrow();
  });

  test('een andere naam dan het bestand, of een OIN die er geen is', () => {
    expect(() => laad({ ...afnemer, afnemer: 'belastingdienst' })).toThrow(/^afnemers\/svb: .*'belastingdienst'/);
    expect(() => laad({ ...afnemer, oin: '123' })).toThrow('afnemers/svb: een OIN heeft 20 cijfers');
  });

  test('twee bestanden voor dezelfde afnemer en hetzelfde doel', () => {
    const ander = laadSlices(VANDAAG).find(({ afnemer: { afnemer } }) => afnemer === 'privacy-officer')!.afnemer;
    const { oin, doel } = ander;
    expect(() => laad({ ...afnemer, oin, doel })).toThrow(/^afnemers\/.* zijn beide OIN [0-9]{20} met doel inzage$/);
    expect(() => laad({ ...afnemer, oin })).not.toThrow();
  });

  test('geen bestand, geen toegang: de slices zijn de bestanden en niets anders', () => {
    const bestanden = readdirSync(join(pad, '..')).filter((naam) => naam.endsWith('.ts'));
    expect(laadSlices(VANDAAG).map(({ afnemer }) => `${afnemer.afnemer}.ts`)).toEqual(bestanden.sort());
  });
});
