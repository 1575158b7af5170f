import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, GraphQLError, type GraphQLSchema, getNullableType, isScalarType } from 'graphql';
import { scalars } from './scalars';

/**
 * An agency's contract as it was published, with the scalars' forms said here a second time. A value of another form is an
 * error with `extensions.waarde`. Root fields may be empty here: so that of several that are refused all are heard.
 */
export function contractVan(afnemer: string): GraphQLSchema {
  const schema = buildSchema(readFileSync(join(__dirname, '../../../schema/contracts', `${afnemer}.graphql`), 'utf8'));
  for (const type of Object.values(schema.getTypeMap()).filter(isScalarType)) {
    const past = scalars[type.name];
    if (!past) continue;
    const lees = (waarde: unknown): unknown => {
      if (typeof waarde === 'string' && past(waarde)) return waarde;
      throw new GraphQLError('een andere vorm', { extensions: { waarde: true } });
    };
    type.parseValue = lees;
    type.parseLiteral = (knoop) => lees(knoop.kind === 'StringValue' ? knoop.value : null);
  }
  for (const wortel of [schema.getQueryType(), schema.getMutationType()]) {
    for (const veld of Object.values(wortel?.getFields() ?? {})) veld.type = getNullableType(veld.type);
  }
  return schema;
}
