import { registerEnumType } from 'type-graphql';

export enum Opschortingsoort {
  AFNEMER = 'afnemer',
  ORGANISATIE = 'organisatie',
  CERTIFICAAT = 'certificaat',
}

registerEnumType(Opschortingsoort, {
  name: 'Opschortingsoort',
  description: 'Wat er wordt opgeschort.',
  valuesConfig: {
    AFNEMER: { description: 'Een afnemer met al haar organisaties, door de naam van haar bestand.' },
    ORGANISATIE: { description: 'Eén organisatie, ook als zij namens een ander vraagt, door haar OIN.' },
    CERTIFICAAT: { description: 'Wie zich met dit certificaat meldt, door zijn vingerafdruk (x5t#S256).' },
  },
});
