import fc from 'fast-check';
import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import type { Deel } from './Deel';

const RICHTINGEN: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  fc.constantFrom(' @skip(if: $weg)', ' @include(if: $wel)', ' @skip(if: false)', ' @include(if: false)'),
);
/** Fields of other slices, of the register, and of nobody. */
const VREEMD = [
  ...['pgn', 'pseudoniem', 'geboortedatum', 'geslacht', 'straat', 'titelWerkstuk', 'leerjaar', 'datumVestiging'],
  ...['logpseudoniem', 'persoonId', 'geregistreerd', 'bestaatNergens', 'edges', 'resultaten'],
];
const DIEPSTE_FRAGMENT = 2;

const veldVan = (
  { name, type }: GraphQLField<unknown, unknown>,
  onder: (type: GraphQLObjectType) => fc.Arbitrary<Deel[]>,
): fc.Arbitrary<Deel> => {
  const soort = getNamedType(type);
  return fc.record({
    soort: fc.constant('veld' as const),
    naam: fc.constant(name),
    // an alias always names the same field, so that what meets under one key may be merged
    alias: fc.constantFrom('', '', '', `${name}_a`, `${name}_b`),
    richting: RICHTINGEN,
    onder: isObjectType(soort) ? onder(soort) : fc.constant(null),
  });
};

/** Selections over the types of a contract: fields, the same one again, __typename, and fragments within each other. */
export function selecties(): (type: GraphQLObjectType) => fc.Arbitrary<Deel[]> {
  const gemaakt = new Map<string, fc.Arbitrary<Deel[]>>();
  const selectie = (type: GraphQLObjectType, diep: number): fc.Arbitrary<Deel[]> => {
    const sleutel = `${type.name} ${diep}`;
    if (!gemaakt.has(sleutel)) gemaakt.set(sleutel, maak(type, diep));
    return gemaakt.get(sleutel)!;
  };
  const maak = (type: GraphQLObjectType, diep: number): fc.Arbitrary<Deel[]> => {
    const velden = Object.values(type.getFields()).map((veld) => ({
      weight: isObjectType(getNamedType(veld.type)) ? 160 : 80,
      arbitrary: veldVan(veld, (onder) => selectie(onder, diep)),
    }));
    const alle = velden.reduce((som, { weight }) => som + weight, 0);
    const deel = (soort: 'in' | 'los', van: fc.Arbitrary<string | null>) => ({
      weight: Math.ceil(alle / 25),
      arbitrary: fc.record({
        ...{ soort: fc.constant(soort), type: van, richting: RICHTINGEN },
        onder: selectie(type, diep + 1),
      }) as fc.Arbitrary<Deel>,
    });
    const fragmenten =
      diep < DIEPSTE_FRAGMENT
        ? [deel('in', fc.constantFrom(null, type.name)), deel('los', fc.constant(type.name))]
        : [];
    const typenaam = fc.record({
      ...{ soort: fc.constant('typenaam' as const), alias: fc.constantFrom('', 'typenaam'), richting: RICHTINGEN },
    });
    const vreemd = fc.record({
      ...{ soort: fc.constant('veld' as const), naam: fc.constantFrom(...VREEMD), alias: fc.constant('') },
      ...{ richting: fc.constant(''), onder: fc.constant(null) },
    });
    return fc.array(
      fc.oneof(
        ...velden,
        ...fragmenten,
        { weight: Math.ceil(alle / 20), arbitrary: typenaam },
        { weight: Math.ceil(alle / 1_200), arbitrary: vreemd },
      ),
      { minLength: 1, maxLength: 4, size: 'max' },
    );
  };
  return (type) => selectie(type, 0);
}
