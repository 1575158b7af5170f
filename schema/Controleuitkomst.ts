import { registerEnumType } from 'type-graphql';

export enum Controleuitkomst {
  ONGELDIG = 'ONGELDIG',
  NIET_GEVONDEN = 'NIET_GEVONDEN',
  GEVONDEN = 'GEVONDEN',
}

registerEnumType(Controleuitkomst, {
  name: 'Controleuitkomst',
  description: 'Wat er met een gevraagd nummer is gebeurd.',
  valuesConfig: {
    ONGELDIG: { description: 'Het is geen persoonsgebonden nummer; zie reden.' },
    NIET_GEVONDEN: { description: 'Er is niemand met dit nummer over wie u iets mag weten.' },
    GEVONDEN: { description: 'Er is een onderwijsdeelnemer gevonden.' },
  },
});
