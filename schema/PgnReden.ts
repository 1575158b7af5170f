import { registerEnumType } from 'type-graphql';
import { PgnReden } from '../src/values/Pgn';

registerEnumType(PgnReden, {
  name: 'PgnReden',
  description: 'Waarom een gevraagd nummer geen persoonsgebonden nummer is.',
  valuesConfig: {
    LENGTE: { description: 'Het zijn er geen negen tekens.' },
    TEKENS: { description: 'Er staat iets anders in dan cijfers.' },
    CONTROLEGETAL: {
      description: 'Het controlegetal klopt niet voor een burgerservicenummer en niet voor een onderwijsnummer.',
    },
  },
});

export { PgnReden };
