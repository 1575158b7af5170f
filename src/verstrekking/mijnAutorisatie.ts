import type { MijnAutorisatie } from '../../schema/MijnAutorisatie';
import { drempelsVan } from '../policy/drempelsVan';
import { limietenVan } from '../policy/limietenVan';
import { rasterInWoorden } from '../policy/rasterInWoorden';
import type { Aanvraag } from './Aanvraag';

/** What an agency is told of its own authorisation. It names only what the agency may see. */
export function mijnAutorisatie(aanvraag: Aanvraag): MijnAutorisatie {
  const { slice, vrager, gemachtigde, gebied, sdl, versies, vandaag } = aanvraag;
  const { afnemer, autorisatie, contractversie } = slice;
  const { raster } = autorisatie;
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
    raster: raster && rasterInWoorden(raster),
    velden: slice.verleend.map(({ soort, veld, cel }) => ({
      soort,
      veld,
      precisie: cel.precisie,
      zekerheid: cel.zekerheid,
      uitleg: cel.uitleg ?? null,
    })),
    limieten: limietenVan(autorisatie),
    drempels: drempelsVan(autorisatie),
    wijzigingen: versies
      .filter(({ van, aangekondigd }) => (aangekondigd ?? van) <= vandaag)
      .map(({ versie, van, aangekondigd, wijzigingen }) => ({
        ...{ versie, datum: van, aangekondigd },
        ingrijpend: wijzigingen.some(({ ingrijpend }) => ingrijpend),
        woorden: wijzigingen.map(({ woorden }) => woorden),
      })),
    contractversie,
    sdl,
  };
}
