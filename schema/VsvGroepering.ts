import { registerEnumType } from 'type-graphql';

export enum VsvGroepering {
  REGIO = 'REGIO',
  GEMEENTE = 'GEMEENTE',
  SCHOOL = 'SCHOOL',
  ONDERWIJSSOORT = 'ONDERWIJSSOORT',
  CATEGORIE = 'CATEGORIE',
  LEERWEG = 'LEERWEG',
  GESLACHT = 'GESLACHT',
}

registerEnumType(VsvGroepering, {
  name: 'VsvGroepering',
  description: 'Waarnaar vsv-cijfers worden uitgesplitst.',
  valuesConfig: {
    REGIO: { description: 'RMC-regio van de woongemeente.' },
    GEMEENTE: { description: 'Woongemeente, niet die van de school.' },
    SCHOOL: { description: 'Instelling (BRIN) van inschrijving op de eerste teldatum.' },
    ONDERWIJSSOORT: { description: 'VO, MBO of VAVO.' },
    CATEGORIE: { description: 'Onderwijssoort en niveau; alleen hierbij hoort een norm.' },
    LEERWEG: { description: 'BOL of BBL; leeg buiten het mbo.' },
    GESLACHT: { description: 'Alleen voor een regio als geheel: met niets anders samen dan REGIO.' },
  },
});
