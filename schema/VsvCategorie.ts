import { registerEnumType } from 'type-graphql';

export enum VsvCategorie {
  VO_ONDERBOUW = 'VO_ONDERBOUW',
  VO_BOVENBOUW_VMBO = 'VO_BOVENBOUW_VMBO',
  VO_BOVENBOUW_HAVO_VWO = 'VO_BOVENBOUW_HAVO_VWO',
  VAVO = 'VAVO',
  MBO_1 = 'MBO_1',
  MBO_2 = 'MBO_2',
  MBO_3 = 'MBO_3',
  MBO_4 = 'MBO_4',
  MBO_3_4 = 'MBO_3_4',
}

registerEnumType(VsvCategorie, {
  name: 'VsvCategorie',
  description: 'Onderwijssoort en niveau waarvoor vsv wordt geteld, en de meeste een norm hebben (bijlage A).',
  valuesConfig: {
    VO_ONDERBOUW: { description: 'Vmbo 1 en 2, havo en vwo 1 tot en met 3, en brugklassen.' },
    VO_BOVENBOUW_VMBO: { description: 'Vmbo 3 en 4.' },
    VO_BOVENBOUW_HAVO_VWO: { description: 'Havo 4 en 5, vwo 4 tot en met 6.' },
    VAVO: { description: 'Voortgezet algemeen volwassenenonderwijs; zonder norm.' },
    MBO_3_4: { description: 'Tot en met schooljaar 2015-2016, toen niveau 3 en 4 samen een norm hadden.' },
  },
});
