import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { leesDatum } from '../src/values/Datum';

function lees(waarde: unknown, nodes?: ValueNode) {
  const datum = typeof waarde === 'string' ? leesDatum(waarde) : null;
  if (datum?.ok) return datum.waarde;
  const reden = datum ? datum.reden : 'verwacht een datum als tekst: jjjj-mm-dd';
  // marks the text as ours: it repeats no value and may go to the caller
  throw new GraphQLError(reden, { nodes, extensions: { reden } });
}

export const Datum = new GraphQLScalarType({
  name: 'Datum',
  description: 'Een kalenderdatum, jjjj-mm-dd (ISO 8601).',
  serialize: (waarde) => waarde,
  parseValue: (waarde) => lees(waarde),
  parseLiteral: (knoop) => lees(knoop.kind === Kind.STRING ? knoop.value : null, knoop),
});
