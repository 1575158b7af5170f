import type { GraphQLSchema } from 'graphql';
import { contract } from './contract';
import type { Slice } from './Slice';
import { sdl } from './sdl';
import { type Voorwaarden, voorwaarden } from './voorwaarden';

/** One version of what an agency gets. */
export interface Contractversie {
  afnemer: string;
  doel: string;
  versie: number;
  /** the first day that it holds */
  van: string;
  /** the day that the agency was told of it */
  aangekondigd: string | null;
  voorwaarden: Voorwaarden;
  sdl: string;
}

/** The version that an authorisation gives now. */
export function contractversie(volledig: GraphQLSchema, slice: Slice): Contractversie {
  const { versie, geldig, gewijzigd } = slice.autorisatie;
  return {
    afnemer: slice.afnemer.afnemer,
    doel: slice.afnemer.doel,
    versie,
    van: gewijzigd?.van ?? geldig.van,
    aangekondigd: gewijzigd?.aangekondigd ?? null,
    voorwaarden: voorwaarden(slice),
    sdl: sdl(contract(volledig, slice)),
  };
}
