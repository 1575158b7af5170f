import { registerEnumType } from 'type-graphql';

export enum Opdrachtsoort {
  PROJECTIECONTROLE = 'projectiecontrole',
  BEWAARTERMIJNEN = 'bewaartermijnen',
  VERNIETIGING = 'vernietiging',
  RESERVEKOPIE = 'reservekopie',
  HERSTELPROEF = 'herstelproef',
}

registerEnumType(Opdrachtsoort, {
  name: 'Opdrachtsoort',
  description: 'Wat voor werk het is.',
  valuesConfig: {
    PROJECTIECONTROLE: { description: 'Elke opgeslagen projectie vergeleken met haar definitie.' },
    BEWAARTERMIJNEN: { description: 'Geteld wat over zijn termijn heen is.' },
    VERNIETIGING: { description: 'Vernietigd wat over zijn termijn heen is.' },
    RESERVEKOPIE: { description: 'Een reservekopie, gemaakt vanaf de opdrachtregel.' },
    HERSTELPROEF: { description: 'Een reservekopie teruggezet op een kladplek en nagekeken, vanaf de opdrachtregel.' },
  },
});
