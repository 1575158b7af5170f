import type { MijnAutorisatie } from '../../schema/MijnAutorisatie';
import { HOOGSTENS_VELDEN } from '../policy/grenzen';
import type { Raster } from '../policy/vocabulary';
import type { Aanvraag } from './Aanvraag';

function inWoorden(raster: Raster): string {
  if (raster.soort === 'begin van dit kwartaal' || raster.soort === 'begin van deze maand') return raster.soort;
  if (raster.soort === 'laatste van de dagen')
    return `de laatste die is geweest van (mm-dd) ${raster.dagen.join(', ')}`;
  return `${raster.soort}; de peildatum ligt ten hoogste ${raster.terug} kwartalen terug`;
}

/** What an agency is told of its own authorisation. It names only what the agency may see. */
export function mijnAutorisatie({ slice, vrager, gemachtigde, gebied, sdl }: Aanvraag): MijnAutorisatie {
  const { afnemer, autorisatie, contractversie } = slice;
  const { raster, limieten, wortelvelden, kAnonimiteit } = autorisatie;
  return {
    afnemer: afnemer.afnemer,
    naam: vrager.naam,
    oin: vrager.oin,
    gemachtigde: gemachtigde?.naam ?? null,
    doel: afnemer.doel,
    doelomschrijving: afnemer.doelomschrijving,
    grondslag: autorisatie.grondslag.artikelen,
    toelichting: autorisatie.grondslag.toelichting,
    geldigVan: autorisatie.geldig.van,
    geldigTot: autorisatie.geldig.tot,
    rijen: autorisatie.rijen.woorden,
    gebied: gebied && [...gebied],
    raster: raster && inWoorden(raster),
    velden: slice.verleend.map(({ soort, veld, cel }) => ({
      soort,
      veld,
      precisie: cel.precisie,
      zekerheid: cel.zekerheid,
      uitleg: cel.uitleg ?? null,
    })),
    limieten: [
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
    ],
    drempels: [
      ...(limieten.drempel
        ? [{ waarvan: 'kleinste groep met een aantal of gemiddelde', minstens: limieten.drempel }]
        : []),
      ...(kAnonimiteit
        ? [
            {
              waarvan: `kleinste groep binnen een instelling met hetzelfde ${kAnonimiteit.kenmerken.flat().join(', ')}; is zij kleiner, dan blijft in die volgorde weg wat haar klein maakt`,
              minstens: kAnonimiteit.drempel,
            },
          ]
        : []),
    ],
    contractversie,
    sdl,
  };
}
