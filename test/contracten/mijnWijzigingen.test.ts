import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { gepubliceerd } from '../../src/contracten/gepubliceerd';
import { contractversie } from '../../src/policy/contractversie';
import { laadSlices } from '../../src/policy/load';
import { Slice } from '../../src/policy/Slice';
import { versiewijzigingen } from '../../src/policy/versiewijzigingen';
import { afwezig } from '../../src/policy/vocabulary';
import { schema } from '../../src/server/schema';
import type { Aanvraag } from '../../src/verstrekking/Aanvraag';
import { mijnAutorisatie } from '../../src/verstrekking/mijnAutorisatie';
import { maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';

const VRAAG = '{ mijnAutorisatie { contractversie wijzigingen { versie datum aangekondigd ingrijpend woorden } } }';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const vraag = async (wie: string) => (await (await t.als(wie))(VRAAG)).json.data.mijnAutorisatie;

test('als rmc-14: de versies van het contract, en wat er bij de Wet van school naar duurzaam werk veranderde', async () => {
  const { contractversie, wijzigingen } = await vraag('rmc-14');
  expect(contractversie).toBe('rmc/vsv/v2');
  expect(wijzigingen).toEqual([
    { versie: 1, datum: '2012-08-01', aangekondigd: null, ingrijpend: false, woorden: [] },
    {
      ...{ versie: 2, datum: '2026-01-01', aangekondigd: null, ingrijpend: false },
      woorden: [
        expect.stringMatching(
          /^Over wie u iets mag weten, is anders\. Was: .*jonger dan 23 .* Wordt: .*jonger dan 27 /,
        ),
        expect.stringMatching(/^De grondslag is .*Doorstroompunt; dat was /),
      ],
    },
  ]);
});

test('als svb: haar enige versie, en niets van die van een ander', async () => {
  expect(await vraag('svb')).toEqual({
    contractversie: 'svb/kinderbijslag/v1',
    wijzigingen: [{ versie: 1, datum: '2013-01-01', aangekondigd: null, ingrijpend: false, woorden: [] }],
  });
});

test('Regel: een versie die nog komt wordt verteld zodra zij is aangekondigd, en een concept niet', () => {
  const slice = laadSlices(VANDAAG).find(({ afnemer }) => afnemer.afnemer === 'svb')!;
  const straks = (aangekondigd: string | null) =>
    mijnAutorisatie({
      ...{ slice, vrager: slice.vragers[0]!, gebied: null, sdl: '', vandaag: VANDAAG },
      versies: [{ versie: 2, van: '2027-03-01', aangekondigd, wijzigingen: [{ ingrijpend: true, woorden: 'Weg.' }] }],
    } as unknown as Aanvraag).wijzigingen;
  expect(straks(VANDAAG)).toEqual([
    { versie: 2, datum: '2027-03-01', aangekondigd: VANDAAG, ingrijpend: true, woorden: ['Weg.'] },
  ]);
  expect([straks('2026-11-17'), straks(null)]).toEqual([[], []]);
});

/** `Type.veld` for everything in a contract. */
const namen = (sdl: string): string[] =>
  Object.values(buildSchema(sdl).getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInputObjectType(type)
      ? [type.name, ...Object.keys(type.getFields()).map((veld) => `${type.name}.${veld}`)]
      : [type.name],
  );

test('Regel: bij iedere afnemer noemen wijzigingen alleen wat in haar oude of nieuwe contract staat', () => {
  const volledig = schema();
  for (const slice of laadSlices(VANDAAG).filter(({ verleend }) => verleend.length)) {
    const nu = contractversie(volledig, slice);
    const [eerste, ...rest] = slice.verleend.filter(({ veld }) => veld !== 'pgn' && veld !== 'rijsleutel');
    if (!eerste || !rest.length) continue;
    const sleutel = `${eerste.soort}.${eerste.veld}`;
    const minder = new Slice(slice.afnemer, {
      ...slice.autorisatie,
      cellen: { ...slice.autorisatie.cellen, [sleutel]: afwezig('wet') },
    });
    const straks = { ...contractversie(volledig, minder), versie: nu.versie + 1 };
    const gezegd = versiewijzigingen([...gepubliceerd(slice.afnemer.afnemer), nu, straks])
      .flatMap(({ wijzigingen }) => wijzigingen.map(({ woorden }) => woorden))
      .join('\n');
    expect(gezegd).toContain(`${sleutel} vervalt.`);
    const eigen = new Set([...namen(nu.sdl), ...namen(straks.sdl)]);
    const genoemd = gezegd.match(/\b[A-Z]\w+\.[a-z]\w+/g) ?? [];
    expect(genoemd.filter((naam) => !eigen.has(naam))).toEqual([]);
  }
});
