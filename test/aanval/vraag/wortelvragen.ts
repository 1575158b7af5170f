import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Slice } from '../../../src/policy/Slice';
import { cursorsVan } from '../orakel/bladzijde';
import type { Deel } from './Deel';
import type { Vijver } from './Vijver';
import { waarde } from './waarden';

/** One root field with its arguments; undefined is left out. */
export interface Wortelvraag {
  veld: GraphQLField<unknown, unknown>;
  alias: boolean;
  /** each as a variable or as it stands */
  args: { arg: GraphQLArgument; waarde: unknown; alsVariabele: boolean }[];
  richting: string;
  /** within how many fragments */
  om: number;
  onder: Deel[] | null;
}

const BLADZIJ = 12;
/** What is the same for everybody is asked less than what is not, and less too where there is nothing. */
const GEWICHT: Record<string, number> = { mijnAutorisatie: 1, codetabel: 2, correcties: 1, correctiecontrole: 1 };

function eersten(hoogstens: number): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 150, arbitrary: fc.integer({ min: 1, max: BLADZIJ }) },
    fc.constantFrom<unknown>(undefined, 0, -1, hoogstens + 1, 100),
  );
}

/** Cursors of rows of this question; and of another question, of another slice, changed, or made up. */
function cursors(slice: Slice, veld: string, sleutels: string[]): fc.Arbitrary<unknown> {
  const eigen = cursorsVan(slice.naam);
  const plek = sleutels.length ? fc.nat(sleutels.length - 1).map((plaats) => sleutels[plaats]!) : fc.constant('x');
  const mis = fc.tuple(plek, fc.nat(4)).map(([sleutel, hoe]) => {
    if (hoe === 0) return eigen.maak('andereVraag', sleutel);
    if (hoe === 1) return cursorsVan('andere_slice').maak(veld, sleutel);
    if (hoe === 2) return `${eigen.maak(veld, sleutel)}A`;
    return hoe === 3 ? sleutel : '';
  });
  return fc.oneof(
    { weight: 30, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: fc.constant(null) },
    ...(sleutels.length ? [{ weight: 20, arbitrary: plek.map((sleutel) => eigen.maak(veld, sleutel)) }] : []),
    { weight: 1, arbitrary: mis },
  );
}

/** Root fields of a contract, as an agency may ask them. */
export function wortelvragen(
  slice: Slice,
  wortel: GraphQLObjectType,
  vijver: Vijver,
  selectie: (type: GraphQLObjectType) => fc.Arbitrary<Deel[]>,
): fc.Arbitrary<Wortelvraag> {
  const velden = Object.values(wortel.getFields()).map((veld) => {
    const { hoogstens = {} } = slice.autorisatie.wortelvelden[veld.name] ?? {};
    const argument = (arg: GraphQLArgument): fc.Arbitrary<unknown> => {
      if (arg.name === 'first') return eersten(hoogstens.first ?? BLADZIJ);
      if (arg.name === 'after') return cursors(slice, veld.name, vijver.sleutels[veld.name] ?? []);
      const een = waarde(vijver, veld.name, arg.name, arg.type);
      if (isNonNullType(arg.type) && arg.defaultValue === undefined) return een;
      return fc.oneof({ weight: 5, arbitrary: een }, { weight: 5, arbitrary: fc.constant(undefined) });
    };
    const soort = getNamedType(veld.type);
    return {
      weight: GEWICHT[veld.name] ?? 8,
      arbitrary: fc.record<Wortelvraag>({
        ...{ veld: fc.constant(veld), alias: fc.boolean() },
        args: fc.tuple(
          ...veld.args.map((arg) =>
            fc.record({ arg: fc.constant(arg), waarde: argument(arg), alsVariabele: fc.boolean() }),
          ),
        ),
        richting: fc.oneof(
          { weight: 20, arbitrary: fc.constant('') },
          fc.constantFrom(' @skip(if: $weg)', ' @include(if: $wel)'),
        ),
        om: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(2)),
        onder: isObjectType(soort) ? selectie(soort) : fc.constant(null),
      }),
    };
  });
  return fc.oneof(...velden);
}
