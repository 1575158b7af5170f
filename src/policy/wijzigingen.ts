import type { Contractversie } from './contractversie';
import { schemawijzigingen } from './schemawijzigingen';
import { voorwaardewijzigingen } from './voorwaardewijzigingen';

/** One difference between two versions of a contract. It names nothing that is in neither. */
export interface Wijziging {
  /** whether something that an agency does or relies on may become another thing, or impossible */
  ingrijpend: boolean;
  /** Dutch, for the agency */
  woorden: string;
}

/** What an agency gains and loses when one version follows another; what takes away comes first. */
export const wijzigingen = (oud: Contractversie, nieuw: Contractversie): Wijziging[] =>
  [...schemawijzigingen(oud.sdl, nieuw.sdl), ...voorwaardewijzigingen(oud.voorwaarden, nieuw.voorwaarden)].sort(
    (een, ander) => Number(ander.ingrijpend) - Number(een.ingrijpend),
  );
