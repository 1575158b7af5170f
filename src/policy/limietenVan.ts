import { HOOGSTENS_VELDEN } from './grenzen';
import type { Autorisatie } from './vocabulary';

/** The most that an agency may ask, at once and in time, by what it is the most of. */
export const limietenVan = ({ limieten, wortelvelden }: Autorisatie): { waarvan: string; hoogstens: number }[] => [
  { waarvan: 'niveaus van selectie in elkaar', hoogstens: limieten.diepte },
  { waarvan: 'vragen in één verzoek', hoogstens: limieten.wortelvelden },
  { waarvan: 'velden in één verzoek', hoogstens: HOOGSTENS_VELDEN },
  { waarvan: 'waarden in één verzoek (aantal maal velden)', hoogstens: limieten.waarden },
  {
    waarvan:
      'punten per uur, van heel uur tot heel uur: één voor iedere vraag en één voor iedere waarde. Vooraf telt wat u vraagt (aantal maal velden); wat het antwoord daarvan niet heeft, krijgt u terug. Een geweigerde vraag kost één punt, of wat zij vroeg als het antwoord over te veel personen ging',
    hoogstens: limieten.budget.puntenPerUur,
  },
  ...(limieten.budget.personenPerDag === null
    ? []
    : [
        {
          waarvan:
            'personen per dag: wie u vaker opvraagt telt één keer; een nummer dat niemand oplevert telt iedere keer',
          hoogstens: limieten.budget.personenPerDag,
        },
      ]),
  ...Object.entries(wortelvelden).flatMap(([vraag, { hoogstens = {} }]) =>
    Object.entries(hoogstens).map(([arg, aantal]) => ({ waarvan: `${vraag}(${arg})`, hoogstens: aantal })),
  ),
];
