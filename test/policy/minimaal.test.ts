import { GraphQLError, GraphQLSchema, parse, validate, validateSchema } from 'graphql';
import { fouten } from '../../src/errors';
import { contract, MIJN_AUTORISATIE, nomina } from '../../src/policy/contract';
import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import { afwezig } from '../../src/policy/vocabulary';
import { fouttekst } from '../../src/server/fouttekst';
import { schema } from '../../src/server/schema';
import { VANDAAG } from '../opstelling/vast';
import { geweigerdOp } from './oordeel';
import { naam, type Pad, paden, vraag } from './paden';
import { met, minimaal, ruim } from './variant';

const volledig = schema();
const slices = laadSlices(VANDAAG);
// the least grant is the same whoever it is for: each way once, for the first agency that is granted it
const gevallen = paden(volledig).flatMap((pad): [string, string, Slice, Pad][] => {
  const slice = slices.find((een) => !geweigerdOp(volledig, een, pad));
  return slice && pad[0].veld !== MIJN_AUTORISATIE ? [[slice.afnemer.afnemer, naam(pad), slice, pad]] : [];
});

function schemaVan(slice: Slice): GraphQLSchema {
  const schemaVanSlice = contract(volledig, slice);
  expect(validateSchema(schemaVanSlice)).toEqual([]);
  return schemaVanSlice;
}

/** What wall 1 of this slice says of the question, in the words that a partner gets. */
function wand1(van: Slice | GraphQLSchema, tekst: string): string[] {
  return validate(van instanceof GraphQLSchema ? van : schemaVan(van), parse(tekst)).map(({ message, nodes }) => {
    const fout = new GraphQLError(message, { nodes, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    return fouttekst({ message }, fout).message;
  });
}

const weigering = (soort: string, wat: string) =>
  `Het ${soort} '${wat}' past niet in uw contract. ${fouten.NIET_IN_CONTRACT.tekst}`;

describe.each(gevallen)('Regel: %s, %s', (_afnemer, _naam, slice, pad) => {
  const minst = minimaal(volledig, slice, pad);
  const tekst = vraag(pad);

  test('de kleinste verlening is genoeg', () => {
    expect(wand1(met(slice, minst), tekst)).toEqual([]);
  });

  test('zonder de vraag: geweigerd, en de vraag genoemd', () => {
    const zonder = wand1(met(slice, { ...minst, wortelvelden: {} }), tekst);
    expect(zonder).toEqual([weigering('veld', pad[0].veld)]);
  });

  test('zonder een van de argumenten: geweigerd, en het argument genoemd', () => {
    for (const { naam } of pad[0].argumenten) {
      const argumenten = minst.wortelvelden[pad[0].veld]!.argumenten.filter((ander) => ander !== naam);
      const zonder = wand1(met(slice, { ...minst, wortelvelden: { [pad[0].veld]: { argumenten } } }), tekst);
      expect(zonder).toEqual([weigering('argument', naam)]);
    }
  });

  test('zonder een van de velden: geweigerd, en het veld genoemd', () => {
    const soorten = nomina(volledig);
    for (const { soort, veld } of pad.filter(({ soort }) => soorten.has(soort))) {
      const sleutel = `${soort}.${veld}`;
      const leeg = wand1(met(slice, { ...minst, cellen: { ...minst.cellen, [sleutel]: afwezig('wet') } }), tekst);
      // nothing is left of the nouns on the way, so the field that leads to the first of them does not exist
      expect(leeg).toEqual([weigering('veld', pad[pad.findIndex((plek) => soorten.has(plek.soort)) - 1]!.veld)]);

      const buur = soorten.get(soort)!.find((ander) => ander !== veld)!;
      const cellen = { ...minst.cellen, [sleutel]: afwezig('wet'), [`${soort}.${buur}`]: ruim(buur) };
      expect(wand1(met(slice, { ...minst, cellen }), tekst)).toEqual([weigering('veld', veld)]);
    }
  });
});

test('Regel: een verlening van alles weigert niets, een lege alles behalve mijnAutorisatie', () => {
  const soorten = [...nomina(volledig)];
  const vragen = Object.values(volledig.getQueryType()!.getFields()).filter(({ name }) => name !== MIJN_AUTORISATIE);
  for (const slice of laadSlices(VANDAAG)) {
    const alles = schemaVan(
      met(slice, {
        cellen: Object.fromEntries(soorten.flatMap(([soort, velden]) => velden.map((v) => [`${soort}.${v}`, ruim(v)]))),
        wortelvelden: Object.fromEntries(
          vragen.map(({ name, args }) => [name, { argumenten: args.map((arg) => arg.name) }]),
        ),
      }),
    );
    const niets = schemaVan(
      met(slice, {
        cellen: Object.fromEntries(soorten.map(([soort]) => [`${soort}.*`, afwezig('wet')])),
        wortelvelden: {},
      }),
    );
    for (const pad of paden(volledig)) {
      expect(wand1(alles, vraag(pad))).toEqual([]);
      const eigen = pad[0].veld === MIJN_AUTORISATIE;
      expect(wand1(niets, vraag(pad))).toEqual(eigen ? [] : [weigering('veld', pad[0].veld)]);
    }
  }
});
