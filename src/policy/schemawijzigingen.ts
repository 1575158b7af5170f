import {
  BreakingChangeType,
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
} from 'graphql';
import type { Wijziging } from './wijzigingen';

type Soort = BreakingChangeType | DangerousChangeType;

/** Removing one of these is, seen the other way round, adding it. */
const ERBIJ: ReadonlySet<Soort> = new Set([BreakingChangeType.TYPE_REMOVED, BreakingChangeType.FIELD_REMOVED]);
/** A type that may be null, or a list, in one direction breaks and in the other does not. */
const VAN_TYPE: ReadonlySet<Soort> = new Set([
  BreakingChangeType.FIELD_CHANGED_KIND,
  BreakingChangeType.ARG_CHANGED_KIND,
]);

/** What graphql-js says, in parts: it has a sentence for each kind of change, and no other form. */
const VORMEN: [RegExp, (...delen: string[]) => string][] = [
  [/^(\S+) changed type from (\S+) to (\S+)\.$/, (naam, was, wordt) => `${naam} is ${wordt} in plaats van ${was}.`],
  [
    /^(\S+) arg (\S+) has changed type from (\S+) to (\S+)\.$/,
    (naam, arg, was, wordt) => `Het argument ${arg} van ${naam} is ${wordt} in plaats van ${was}.`,
  ],
  [
    /^(\S+) arg (\S+) has changed defaultValue from (.*) to (.*)\.$/,
    (naam, arg, was, wordt) => `Het argument ${arg} van ${naam} is vanzelf ${wordt} in plaats van ${was}.`,
  ],
  [
    /^(\S+) arg (\S+) defaultValue was removed\.$/,
    (naam, arg) => `Het argument ${arg} van ${naam} is niet meer vanzelf gevuld.`,
  ],
  [/^(\S+) arg (\S+) was removed\.$/, (naam, arg) => `Het argument ${arg} van ${naam} vervalt.`],
  [
    /^An? (required|optional) arg (\S+) on (\S+) was added\.$/,
    (hoe, arg, naam) => `${naam} heeft een nieuw argument ${arg}${hoe === 'required' ? ', dat u moet geven' : ''}.`,
  ],
  [
    /^An? (required|optional) field (\S+) on input type (\S+) was added\.$/,
    (hoe, veld, naam) => `${naam}.${veld} komt erbij${hoe === 'required' ? '; u moet het geven' : ''}.`,
  ],
  [/^(\S+) was removed from enum type (\S+)\.$/, (waarde, naam) => `De waarde ${waarde} van ${naam} vervalt.`],
  [/^(\S+) was added to enum type (\S+)\.$/, (waarde, naam) => `${naam} heeft een nieuwe waarde ${waarde}.`],
  [/^(\S+) changed from (?:an? )?(.+) to (?:an? )?(.+)\.$/, (naam) => `${naam} is van een ander soort.`],
  [/^(\S+) was removed\.$/, (naam) => `${naam} vervalt.`],
];

function inWoorden(beschrijving: string): string {
  for (const [vorm, zeg] of VORMEN) {
    const [, ...delen] = vorm.exec(beschrijving) ?? [];
    if (delen.length) return zeg(...delen);
  }
  // unions, interfaces and directives of its own no contract has
  throw new Error(`geen woorden voor: ${beschrijving}`);
}

/** A scalar of GraphQL itself goes with the last field that has it, and is no loss beside that. */
const breuken = (oud: GraphQLSchema, nieuw: GraphQLSchema) =>
  findBreakingChanges(oud, nieuw).filter(({ description }) => !description.startsWith('Standard scalar'));

function erbij(oud: GraphQLSchema, nieuw: GraphQLSchema, gezegd: string[]): Wijziging[] {
  const andersom = breuken(nieuw, oud);
  const nieuwe = andersom
    .filter(({ type }) => ERBIJ.has(type))
    .map(({ description }) => inWoorden(description).replace(/ vervalt\.$/, ' komt erbij.'));
  const ruimer = andersom
    .filter(({ type }) => VAN_TYPE.has(type))
    .map(({ description }) => inWoorden(description.replace(/from (\S+) to (\S+)\.$/, 'from $2 to $1.')));
  return [...nieuwe, ...ruimer]
    .filter((woorden) => !gezegd.some((een) => een.startsWith(woorden.slice(0, -1))))
    .map((woorden) => ({ ingrijpend: false, woorden }));
}

/** What is different between two schemas: what breaks a question that was good, what may surprise, and what is new. */
export function schemawijzigingen(oudeSdl: string, nieuweSdl: string): Wijziging[] {
  if (oudeSdl === nieuweSdl) return [];
  const oud = buildSchema(oudeSdl);
  const nieuw = buildSchema(nieuweSdl);
  const breekt = breuken(oud, nieuw).map(({ description }) => ({
    ...{ ingrijpend: true, woorden: inWoorden(description) },
  }));
  // the same question with another answer breaks too
  const verrast = findDangerousChanges(oud, nieuw).map(({ type, description }) => ({
    ingrijpend: type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
    woorden: inWoorden(description),
  }));
  const gezegd = [...breekt, ...verrast];
  return [
    ...gezegd,
    ...erbij(
      oud,
      nieuw,
      gezegd.map(({ woorden }) => woorden),
    ),
  ];
}
