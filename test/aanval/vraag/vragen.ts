import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import type { Slice } from '../../../src/policy/Slice';
import { alsTekst } from './alsTekst';
import { selecties } from './selectie';
import type { Vijver } from './Vijver';
import type { Vraag } from './Vraag';
import { type Wortelvraag, wortelvragen } from './wortelvragen';

/**
 * Questions that an agency could send by its contract: several root fields, aliases, fragments, directives, arguments as they
 * stand and by variable, values that find something and that don't; a few that are wrong. Mutations only where they are asked.
 */
export function vragen(
  slice: Slice,
  contract: GraphQLSchema,
  vijver: Vijver,
  { wijzigingen }: { wijzigingen: boolean },
): fc.Arbitrary<Vraag> {
  const selectie = selecties();
  const wortels = wortelvragen(slice, contract.getQueryType()!, vijver, selectie);
  const { wortelvelden } = slice.autorisatie.limieten;
  const lijst = (van: fc.Arbitrary<Wortelvraag>) =>
    fc.oneof(
      { weight: 30, arbitrary: fc.array(van, { minLength: 1, maxLength: Math.min(2, wortelvelden), size: 'max' }) },
      fc.array(van, { minLength: 1, maxLength: wortelvelden + 1, size: 'max' }),
    );
  // what these say is left out seldom, or nothing would be left
  const vlaggen = fc.record({ weg: fc.nat(3).map((een) => een === 0), wel: fc.nat(3).map((een) => een > 0) });
  const query = fc.tuple(lijst(wortels), vlaggen).map(([gekozen, vlag]) => alsTekst('query', gekozen, vlag));
  const wijziging = contract.getMutationType();
  if (!wijzigingen || !wijziging) return query;
  const mutation = fc
    .tuple(fc.array(wortelvragen(slice, wijziging, vijver, selectie), { minLength: 1, maxLength: 2 }), vlaggen)
    .map(([gekozen, vlag]) => alsTekst('mutation', gekozen, vlag));
  // the more there are, the more they are asked
  const weight = Math.ceil(Object.keys(wijziging.getFields()).length / 2);
  return fc.oneof({ weight: 30, arbitrary: query }, { weight, arbitrary: mutation });
}
