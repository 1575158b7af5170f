import fc from 'fast-check';
import {
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { contract, MIJN_AUTORISATIE } from '../../src/policy/contract';
import { toetsGrenzen } from '../../src/policy/grenzen';
import { laadSlices } from '../../src/policy/load';
import { wortels } from '../../src/policy/wortels';
import { schema } from '../../src/server/schema';
import { VANDAAG } from '../opstelling/vast';

const volledig = schema();
const slices = laadSlices(VANDAAG);
const sliceVan = (afnemer: string) => slices.find((een) => een.afnemer.afnemer === afnemer)!;
const contracten = new Map(slices.map((slice) => [slice.afnemer.afnemer, contract(volledig, slice)]));

/** What the question costs before anything runs. */
function punten(afnemer: string, vraag: string, variabelen: Record<string, unknown> = {}): number {
  const document = parse(vraag);
  const operatie = document.definitions[0] as OperationDefinitionNode;
  return toetsGrenzen(contracten.get(afnemer)!, sliceVan(afnemer), document, operatie, variabelen).kosten.punten;
}

const VELDEN = ['pseudoniem', 'brin', 'vestiging', 'vakcode', 'se', 'ce1', 'eindcijfer', 'cijferlijst'];
const velden = fc.subarray(VELDEN, { minLength: 1 });
const first = fc.integer({ min: 1, max: 5_000 });
const bladzij = (aantal: number, gekozen: string[], naam = '') =>
  `${naam} examenresultaten(examenjaar: 2025, first: ${aantal}) { edges { node { ${gekozen.join(' ')} } } }`;

test('Regel: een vraag kost één punt, en één voor iedere waarde die zij vraagt', () => {
  fc.assert(
    fc.property(first, velden, (aantal, gekozen) => {
      expect(punten('inspectie', `{ ${bladzij(aantal, gekozen)} }`)).toBe(1 + aantal * gekozen.length);
    }),
  );
});

test('Regel: meer rijen of meer velden kosten nooit minder, en een vraag erbij kost altijd meer', () => {
  fc.assert(
    fc.property(first, first, velden, velden, (een, ander, gekozen, erbij) => {
      const alle = [...new Set([...gekozen, ...erbij])];
      const minst = punten('inspectie', `{ ${bladzij(Math.min(een, ander), gekozen)} }`);
      const meest = punten('inspectie', `{ ${bladzij(Math.max(een, ander), alle)} }`);
      expect(meest).toBeGreaterThanOrEqual(minst);
      const samen = punten('inspectie', `{ ${bladzij(een, gekozen, 'a:')} ${bladzij(ander, erbij, 'b:')} }`);
      const apart = [bladzij(een, gekozen), bladzij(ander, erbij)].map((vraag) => punten('inspectie', `{ ${vraag} }`));
      expect(samen).toBe(apart[0]! + apart[1]!);
    }),
  );
});

test('Regel: wat hetzelfde vraagt kost hetzelfde: onder een andere naam, in een fragment of als variabele', () => {
  fc.assert(
    fc.property(first, velden, (aantal, gekozen) => {
      const gewoon = punten('inspectie', `{ ${bladzij(aantal, gekozen)} }`);
      const namen = gekozen.map((veld, nr) => `n${nr}: ${veld}`);
      const fragment = `fragment f on Examenresultaat { ${gekozen.join(' ')} }`;
      const anders = [
        punten('inspectie', `{ ${bladzij(aantal, namen, 'anders:')} }`),
        punten('inspectie', `{ ${bladzij(aantal, ['...f'])} } ${fragment}`),
        punten('inspectie', `{ ${bladzij(aantal, [`... { ${gekozen.join(' ')} }`])} }`),
        punten('inspectie', `query ($n: Int!) { ${bladzij(0, gekozen).replace('first: 0', 'first: $n')} }`, {
          n: aantal,
        }),
      ];
      expect(anders).toEqual(anders.map(() => gewoon));
    }),
  );
});

test('Regel: hetzelfde veld onder twee namen telt twee keer, en een lijst in een rij telt zo vaak als zij lang is', () => {
  expect(punten('inspectie', `{ ${bladzij(10, ['se', 'a: se', 'b: se'])} }`)).toBe(31);
  const examens = (rest: string) => `{ examens(examenjaar: 2025, first: 10) { edges { node { brin ${rest} } } } }`;
  expect(punten('inspectie', examens('resultaten { se ce1 }'))).toBe(1 + 10 * (1 + 12 * 2));
  expect(punten('inspectie', examens('resultaten { se ce1 } nog: resultaten { se }'))).toBe(1 + 10 * (1 + 12 * 3));
});

test('Regel: ook een vraag zonder aantal kost wat, en introspectie ook', () => {
  const codes = '{ codetabel(tabel: VAKCODE) { code naam } }';
  expect(punten('publiek', codes)).toBe(1 + 2_000 * 2);
  expect(punten('inspectie', codes)).toBe(punten('publiek', codes));
  expect(punten('rmc', '{ vsvCijfers(schooljaar: "2024-2025") { groepen { vsv } } }')).toBe(1 + 100);
  expect(punten('svb', '{ __typename }')).toBe(2);
  expect(punten('svb', '{ __schema { types { name fields { name } } } }')).toBeGreaterThan(2);
});

test('Regel: ook lijsten zonder aantal samen blijven onder de grens op waarden in één verzoek', () => {
  const codes = (aantal: number) =>
    `{ ${Array.from({ length: aantal }, (_, nr) => `c${nr}: codetabel(tabel: VAKCODE) { code naam geldigVan geldigTot kenmerken { naam waarde } }`).join(' ')} }`;
  expect(punten('publiek', codes(4))).toBe(4 + 4 * 2_000 * 12);
  expect(() => punten('publiek', codes(5))).toThrow('120000 gevraagd, ten hoogste 100000 toegestaan');
});

test('Regel: met minder dan niets vragen maakt een vraag geen plaats voor een andere', () => {
  const veel = bladzij(5_000, VELDEN, 'a:');
  const goedkoop = punten('inspectie', `{ ${veel} }`);
  expect(punten('inspectie', `{ ${veel} ${bladzij(-5_000, VELDEN, 'b:')} }`)).toBe(goedkoop + 1);
});

/** Lists that no argument bounds and that do not say how long they are. */
function zonderMaat(van: GraphQLSchema): string[] {
  const begin = wortels(van);
  return Object.values(van.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()).map((veld) => ({ type, veld })) : []))
    .filter(({ veld }) => isListType(isNonNullType(veld.type) ? veld.type.ofType : veld.type))
    .filter(({ veld }) => veld.name !== 'edges' && veld.extensions.rijen === undefined)
    .filter(({ type, veld }) => {
      const grenzen = slices.flatMap(({ autorisatie }) =>
        Object.keys(autorisatie.wortelvelden[veld.name]?.hoogstens ?? {}),
      );
      return !begin.includes(type) || grenzen.length === 0;
    })
    .map(({ type, veld }) => `${type.name}.${veld.name}`);
}

test('Regel: iedere lijst in het schema heeft een argument dat haar begrenst, of zegt hoe lang zij is', () => {
  expect(zonderMaat(volledig)).toEqual([]);
  const pagina = slices.flatMap(({ afnemer, autorisatie }) =>
    Object.entries(autorisatie.wortelvelden)
      .filter(([naam]) => naam !== MIJN_AUTORISATIE)
      .filter(([, { argumenten, hoogstens }]) => argumenten.includes('first') && !hoogstens?.first)
      .map(([naam]) => `${afnemer.afnemer}: ${naam}`),
  );
  expect(pagina).toEqual([]);
});
