import { registerEnumType } from 'type-graphql';

export enum Codetabel {
  CREBO = 'CREBO',
  ELEMENTCODE = 'ELEMENTCODE',
  GEMEENTE = 'GEMEENTE',
  INSTELLING = 'INSTELLING',
  RMC_INDELING = 'RMC_INDELING',
  RMC_REGIO = 'RMC_REGIO',
  VAKCODE = 'VAKCODE',
  VESTIGING = 'VESTIGING',
}

registerEnumType(Codetabel, { name: 'Codetabel', description: 'De codetabellen van het register.' });
