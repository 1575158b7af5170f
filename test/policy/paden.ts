import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { testpersonen } from '../../seeds/testpersonen';
import { VANDAAG } from '../opstelling/vast';

/** A field of a type on the way from the root of a question to one value. */
export interface Plek {
  soort: string;
  veld: string;
  /** the required arguments, with an example: `pgn:"…"` */
  argumenten: { naam: string; waarde: string }[];
}

/** The way to one value; the first place is the root field. */
export type Pad = [Plek, ...Plek[]];

const VOORBEELD: Record<string, string> = {
  Datum: `"${VANDAAG}"`,
  String: `"${testpersonen.zestienIngeschreven.pgn}"`,
  Int: '1',
  Boolean: 'true',
  Schooljaar: '"2024-2025"',
  Brin: '"00AH"',
  ID: '"00000000-0000-0000-0000-000000000000"',
  Gemeentecode: '"0268"',
  RmcRegio: '"14"',
};

/** Where any value of the type would not do, by the argument or by its root field and name. */
const VOORBEELD_VAN: Record<string, string> = {
  ...{ examenjaar: '2025', 'vsvMaandstand.schooljaar': '"2025-2026"' },
  // nobody's certificate, so that nobody is kept out
  ...{ 'schortOp.soort': 'CERTIFICAAT', 'hefOp.soort': 'CERTIFICAAT', doelwit: `"${'A'.repeat(43)}"` },
  // a number of a person is none
  reden: '"proef"',
  // so many there never are
  verlopen: '-1',
};

function voorbeeld(type: GraphQLInputType): string {
  if (isNonNullType(type)) return voorbeeld(type.ofType);
  if (isListType(type)) return `[${voorbeeld(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return '{}';
  const waarde = VOORBEELD[type.name];
  if (!waarde) throw new Error(`test/policy/paden.ts kent nog geen voorbeeld van ${type.name}`);
  return waarde;
}

export const argument = ({ name, type }: GraphQLArgument, wortel = '') => ({
  naam: name,
  waarde: VOORBEELD_VAN[`${wortel}.${name}`] ?? VOORBEELD_VAN[name] ?? voorbeeld(type),
});

const plek = (soort: string, { name, args }: GraphQLField<unknown, unknown>): Plek => ({
  soort,
  veld: name,
  argumenten: args.filter(isRequiredArgument).map((arg) => argument(arg, name)),
});

/** Every way from a root field to a value; no type twice on one way. */
export function paden(schema: GraphQLSchema): Pad[] {
  const verder = (soort: string, velden: GraphQLField<unknown, unknown>[], gehad: string[]): Plek[][] =>
    velden.flatMap((veld): Plek[][] => {
      const hier = plek(soort, veld);
      const type = getNamedType(veld.type);
      if (!isObjectType(type)) return [[hier]];
      if (gehad.includes(type.name)) return [];
      const onder = verder(type.name, Object.values(type.getFields()), [...gehad, type.name]);
      return onder.map((rest) => [hier, ...rest]);
    });
  return verder('Query', Object.values(schema.getQueryType()!.getFields()), []) as Pad[];
}

/** `inschrijvingscontrole.inschrijvingen.brin` */
export const naam = (pad: Plek[]): string => pad.map(({ veld }) => veld).join('.');

/** The question for exactly this value; `slot` may stand for the last field. */
export function vraag(pad: Plek[], slot?: string): string {
  const [eerste, ...rest] = pad;
  if (!eerste) return slot ? `{ ${slot} }` : '';
  const argumenten = eerste.argumenten.map(({ naam, waarde }) => `${naam}:${waarde}`).join(',');
  return `{ ${eerste.veld}${argumenten && `(${argumenten})`} ${vraag(rest, slot)} }`;
}
