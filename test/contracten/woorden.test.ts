import { schemawijzigingen } from '../../src/policy/schemawijzigingen';

/** Before, after, and what is said of it; `!` where it takes something away. */
const gevallen: [string, string, string[]][] = [
  ['type Query { a: Int b: Int }', 'type Query { a: Int }', ['!Query.b vervalt.']],
  ['type Query { a: Int }', 'type Query { a: Int b: Int }', ['Query.b komt erbij.']],
  ['type Query { a: Int }', 'type Query { a: String }', ['!Query.a is String in plaats van Int.']],
  ['type Query { a: Int! }', 'type Query { a: Int }', ['!Query.a is Int in plaats van Int!.']],
  ['type Query { a: Int }', 'type Query { a: Int! }', ['Query.a is Int! in plaats van Int.']],
  ['type Query { a(b: Int): Int }', 'type Query { a: Int }', ['!Het argument b van Query.a vervalt.']],
  ['type Query { a: Int }', 'type Query { a(b: Int): Int }', ['Query.a heeft een nieuw argument b.']],
  [
    'type Query { a: Int }',
    'type Query { a(b: Int!): Int }',
    ['!Query.a heeft een nieuw argument b, dat u moet geven.'],
  ],
  [
    'type Query { a(b: Int): Int }',
    'type Query { a(b: Int!): Int }',
    ['!Het argument b van Query.a is Int! in plaats van Int.'],
  ],
  [
    'type Query { a(b: Int!): Int }',
    'type Query { a(b: Int): Int }',
    ['Het argument b van Query.a is Int in plaats van Int!.'],
  ],
  [
    'type Query { a(b: Int = 1): Int }',
    'type Query { a(b: Int = 2): Int }',
    ['!Het argument b van Query.a is vanzelf 2 in plaats van 1.'],
  ],
  [
    'type Query { a(b: Int = 1): Int }',
    'type Query { a(b: Int): Int }',
    ['!Het argument b van Query.a is niet meer vanzelf gevuld.'],
  ],
  ['type Query { a: E } enum E { X Y }', 'type Query { a: E } enum E { X }', ['!De waarde Y van E vervalt.']],
  ['type Query { a: E } enum E { X }', 'type Query { a: E } enum E { X Y }', ['E heeft een nieuwe waarde Y.']],
  [
    'type Query { a(f: F): Int } input F { x: Int }',
    'type Query { a(f: F): Int } input F { x: Int y: Int }',
    ['F.y komt erbij.'],
  ],
  [
    'type Query { a(f: F): Int } input F { x: Int }',
    'type Query { a(f: F): Int } input F { x: Int y: Int! }',
    ['!F.y komt erbij; u moet het geven.'],
  ],
  [
    'type Query { a(f: F): Int } input F { x: Int y: Int }',
    'type Query { a(f: F): Int } input F { x: Int }',
    ['!F.y vervalt.'],
  ],
  ['type Query { a: Int b: T } type T { c: Float }', 'type Query { a: Int }', ['!T vervalt.', '!Query.b vervalt.']],
  ['type Query { a: Int }', 'type Query { a: Int b: T } type T { c: Int }', ['T komt erbij.', 'Query.b komt erbij.']],
  ['type Query { a: T } scalar T', 'type Query { a: T } enum T { X }', ['!T is van een ander soort.']],
  ['type Query { "eerst" a: Int }', 'type Query { "anders" a: Int }', []],
];

test.each(gevallen)('Regel: van %s naar %s staat in woorden wat er verandert', (oud, nieuw, verwacht) => {
  const gezegd = schemawijzigingen(oud, nieuw).map(({ ingrijpend, woorden }) => `${ingrijpend ? '!' : ''}${woorden}`);
  expect(gezegd).toEqual(verwacht);
});
