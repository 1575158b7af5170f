import type { MijnAutorisatie } from '../../schema/MijnAutorisatie';
import { HOOGSTENS_VELDEN } from '../policy/grenzen';
import type { Slice } from '../policy/Slice';

/** What an agency is told of its own authorisation. It names only what the agency may see. */
export function mijnAutorisatie(slice: Slice, sdl: string): MijnAutorisatie {
  const { afnemer, autorisatie, contractversie } = slice;
  const { raster, limieten, wortelvelden } = autorisatie;
  return {
    afnemer: afnemer.afnemer,
    naam: afnemer.naam,
    oin: afnemer.oin,
    doel: afnemer.doel,
    doelomschrijving: afnemer.doelomschrijving,
    grondslag: autorisatie.grondslag.artikelen,
    toelichting: autorisatie.grondslag.toelichting,
    geldigVan: autorisatie.geldig.van,
    geldigTot: autorisatie.geldig.tot,
    rijen: autorisatie.rijen.woorden,
    raster: raster && `${raster.soort}; de peildatum ligt ten hoogste ${raster.terug} kwartalen terug`,
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
      ...Object.entries(wortelvelden).flatMap(([vraag, { hoogstens = {} }]) =>
        Object.entries(hoogstens).map(([arg, aantal]) => ({ waarvan: `${vraag}(${arg})`, hoogstens: aantal })),
      ),
    ],
    contractversie,
    sdl,
  };
}
