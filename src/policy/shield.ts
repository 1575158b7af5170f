import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { deny, rule, shield } from 'graphql-shield';
import { BronFout } from '../errors';
import { MIJN_AUTORISATIE } from './contract';
import type { Slice } from './Slice';
import type { Gebiedsoort } from './vocabulary';
import { wortels } from './wortels';
import { wortelvelden } from './wortelvelden';

/** What the shield needs to know of a caller. */
export interface Aanvrager {
  slice: string;
  /** null where the slice is not divided */
  gebied: readonly string[] | null;
}

/**
 * The scalar that names an area of each kind: an argument of that type asks for an area. A BRIN in a question of an institution
 * is where a row comes from, its own or another's: that asks for no area.
 */
const SCALAR: Record<Gebiedsoort, string | null> = {
  ...{ gemeente: 'Gemeentecode', 'rmc-regio': 'RmcRegio', instelling: null },
};

/** The areas that arguments or fields of a filter name. */
function gevraagd(
  velden: readonly (GraphQLArgument | GraphQLInputField)[],
  waarden: Record<string, unknown>,
  scalar: string,
): string[] {
  return velden.flatMap(({ name, type }): string[] => {
    const waarde = waarden[name];
    if (waarde === null || waarde === undefined) return [];
    const soort = getNamedType(type);
    if (soort.name === scalar) return [waarde].flat().map(String);
    if (!isInputObjectType(soort)) return [];
    return gevraagd(Object.values(soort.getFields()), waarde as Record<string, unknown>, scalar);
  });
}

/**
 * Wall 2: a graphql-shield tree derived from the file, on root fields only (per field it would cost time on every row).
 * Everything that is not granted is denied, and so is an area that is not the caller's. The former never fires after wall 1;
 * when it does, something is wrong with wall 1. The latter wall 1 cannot know: areas are the caller's, contracts the slice's.
 */
export function schild(schema: GraphQLSchema, slice: Slice): GraphQLSchema {
  const { gebied: soort, wortelvelden: verleend } = slice.autorisatie;
  const vragen = wortelvelden(schema);
  // graphql-shield caches by rule name alone, so caching stays off
  const juiste = (veld: string) =>
    rule(`${slice.naam} ${veld}`, { cache: 'no_cache' })(
      (_ouder, args: Record<string, unknown>, { aanvrager }: { aanvrager: Aanvrager }) => {
        if (aanvrager.slice !== slice.naam) return false;
        const scalar = soort ? SCALAR[soort] : null;
        const gebieden = scalar ? gevraagd(vragen[veld]!.args, args, scalar) : [];
        return gebieden.every((een) => aanvrager.gebied?.includes(een)) || new BronFout('GEBIED');
      },
    );
  const regels = (velden: object) => ({
    '*': deny,
    ...Object.fromEntries(
      Object.keys(velden)
        .filter((veld) => veld === MIJN_AUTORISATIE || Object.hasOwn(verleend, veld))
        .map((veld) => [veld, juiste(veld)]),
    ),
  });
  const begin = wortels(schema);
  const boom = Object.fromEntries(begin.map((type) => [type.name, regels(type.getFields())]));
  const middleware = shield(boom, {
    fallbackRule: deny,
    allowExternalErrors: true,
    fallbackError: () =>
      new BronFout('GEWEIGERD', { intern: `wand 2 (shield) hield een vraag van ${slice.naam} tegen` }),
  }).generate(schema) as Record<string, object>;
  return applyMiddleware(schema, Object.fromEntries(begin.map(({ name }) => [name, middleware[name]!])));
}
