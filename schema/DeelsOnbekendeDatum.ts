import { GraphQLScalarType } from 'graphql';

export const DeelsOnbekendeDatum = new GraphQLScalarType({
  name: 'DeelsOnbekendeDatum',
  description:
    'Een datum, jjjj-mm-dd, waarvan de dag, de maand en de dag, of alles onbekend kan zijn: dat deel is dan nul.',
  serialize: (waarde) => waarde,
});
