import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A scalar for codes of one form; another form is refused with what was expected, without what was given. */
export function codeScalar(name: string, description: string, vorm: RegExp): GraphQLScalarType {
  const lees = (waarde: unknown) => {
    if (typeof waarde === 'string' && vorm.test(waarde)) return waarde;
    // marks the text as ours: it repeats no value and may go to the caller
    throw new GraphQLError(`verwacht: ${description}`, { extensions: { reden: `verwacht: ${description}` } });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (waarde) => waarde,
    parseValue: lees,
    parseLiteral: (knoop) => lees(knoop.kind === Kind.STRING ? knoop.value : null),
  });
}
