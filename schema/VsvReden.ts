import { registerEnumType } from 'type-graphql';

export enum VsvReden {
  GEEN_INSCHRIJVING = 'GEEN_INSCHRIJVING',
  INSCHRIJVING_EXAMENDEELNEMER = 'INSCHRIJVING_EXAMENDEELNEMER',
  INSCHRIJVING_ZONDER_BEKOSTIGING = 'INSCHRIJVING_ZONDER_BEKOSTIGING',
}

registerEnumType(VsvReden, {
  name: 'VsvReden',
  description: 'Waarom iemand zonder startkwalificatie op de eerste van de maand in de maandstand staat.',
  valuesConfig: {
    GEEN_INSCHRIJVING: { description: 'Geen geldige inschrijving.' },
    INSCHRIJVING_EXAMENDEELNEMER: { description: 'Alleen ingeschreven als examendeelnemer.' },
    INSCHRIJVING_ZONDER_BEKOSTIGING: { description: 'Ingeschreven, maar (nog) niet voor bekostiging aangemeld.' },
  },
});
