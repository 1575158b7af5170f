import fc from 'fast-check';
import { type GraphQLInputType, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Vijver } from './Vijver';

/** What any slice may be asked by, by type. */
const VAST: Record<string, unknown[]> = {
  Sector: ['PO', 'VO', 'VO', 'MBO', 'MBO', 'VAVO', 'HO'],
  Examensoort: ['VMBO-BB', 'VMBO-KB', 'VMBO-TL', 'HAVO', 'VWO'],
  Diplomasoort: ['VMBO-BB', 'VMBO-KB', 'VMBO-TL', 'HAVO', 'VWO', 'MBO'],
  Leerweg: ['BOL', 'BBL'],
  Boolean: [true, false],
  vestiging: ['00'],
  // the shortest most often
  Codetabel: [
    ...Array<string>(30).fill('RMC_REGIO'),
    'RMC_INDELING',
    'INSTELLING',
    'GEMEENTE',
    'CREBO',
    'ELEMENTCODE',
    'VAKCODE',
    'VESTIGING',
  ],
};
const VREEMD: Record<string, unknown[]> = {
  Brin: ['99ZZ', '00AB'],
  Datum: ['1900-01-01', '2099-12-31', '2024-02-29'],
  pseudoniemen: ['v1.AAAAAAAAAAAAAAAAAAAAAA', 'v2.x', 'onzin', ''],
  rijsleutels: ['00000000-0000-0000-0000-000000000000', 'onzin'],
  Vestigingscode: ['ZZ', '99'],
  Vakcode: ['9999'],
};
/** What no contract takes; of a type that is not named here, a number in the place of a text. */
const KAPOT: Record<string, unknown[]> = {
  Brin: ['x', '00ah', 7],
  Datum: ['2026-02-30', '16-11-2026', 20261116],
  Schooljaar: ['2024-2026', '2024'],
  Int: ['1', 2.5],
  Gemeentecode: ['153', 'Enschede'],
  RmcRegio: ['0', '99', 14],
  Sector: ['WO'],
};

/** A value of an argument, or of a field of a filter; a list or an object holds such values. */
export function waarde(vijver: Vijver, wortel: string, naam: string, type: GraphQLInputType): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return waarde(vijver, wortel, naam, type.ofType);
  const soort = getNamedType(type);
  if (isListType(type)) {
    const een = waarde(vijver, wortel, naam, type.ofType);
    return fc.oneof(
      { weight: 8, arbitrary: fc.array(een, { minLength: 1, maxLength: isEnumType(soort) ? 2 : 8, size: 'max' }) },
      fc.constant([]),
    );
  }
  if (isInputObjectType(soort)) {
    const velden = Object.values(soort.getFields());
    const samen = (hoogstens: number) =>
      fc
        .subarray(velden, { maxLength: hoogstens })
        .chain((gekozen) =>
          fc.record(
            Object.fromEntries(gekozen.map((veld) => [veld.name, waarde(vijver, wortel, veld.name, veld.type)])),
          ),
        );
    return fc.oneof({ weight: 8, arbitrary: samen(1) }, samen(velden.length));
  }
  const zoek = (bron: Record<string, unknown[]>) =>
    [bron[`${wortel}.${naam}`], bron[naam], bron[soort.name]].find((lijst) => lijst?.length);
  const enumwaarden = isEnumType(soort) ? soort.getValues().map(({ name }) => name) : undefined;
  const goed = zoek(vijver.goed) ?? zoek(VAST) ?? enumwaarden ?? zoek(vijver.vreemd) ?? zoek(VREEMD);
  if (!goed) throw new Error(`${wortel}(${naam}): het orakel noemt in zijn vijver geen waarde voor ${soort.name}`);
  const vreemd = zoek(vijver.vreemd) ?? zoek(VREEMD);
  return fc.oneof(
    { weight: 240, arbitrary: fc.nat(goed.length - 1).map((plaats) => goed[plaats]) },
    ...(vreemd ? [{ weight: 12, arbitrary: fc.nat(vreemd.length - 1).map((plaats) => vreemd[plaats]) }] : []),
    { weight: 1, arbitrary: fc.constantFrom(...(KAPOT[soort.name] ?? [1])) },
  );
}
