import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar for codes of one form; another form is refused with what was expected, without what was given. */
export function codeScalar(
  name: string,
  description: string,
  vorm: RegExp | ((tekst: string) => boolean),
): GraphQLScalarType {
  const goed = typeof vorm === 'function' ? vorm : (tekst: string) => vorm.test(tekst);
  const lees = (waarde: unknown, nodes?: ValueNode) => {
    if (typeof waarde === 'string' && goed(waarde)) return waarde;
    // marks the text as ours: it repeats no value and may go to the caller
    throw new GraphQLError(`verwacht: ${description}`, { nodes, extensions: { reden: `verwacht: ${description}` } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (waarde) => waarde,
    parseValue: (waarde) => lees(waarde),
    parseLiteral: (knoop) => lees(knoop.kind === Kind.STRING ? knoop.value : null, knoop),
  });
}
