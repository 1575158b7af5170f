import { registerEnumType } from 'type-graphql';

export enum Leveringssoort {
  INSCHRIJVING = 'INSCHRIJVING',
  EXAMEN = 'EXAMEN',
  DIPLOMA = 'DIPLOMA',
  BPV = 'BPV',
}

registerEnumType(Leveringssoort, { name: 'Leveringssoort', description: 'Wat een instelling levert.' });
