import type { Contractversie } from './contractversie';
import { type Wijziging, wijzigingen } from './wijzigingen';

/** A version with what is different from the one before; of the first one, nothing is. */
export interface Versiewijziging extends Pick<Contractversie, 'versie' | 'van' | 'aangekondigd'> {
  wijzigingen: Wijziging[];
}

/** Versions in their order, each beside the one before. */
export const versiewijzigingen = (versies: Contractversie[]): Versiewijziging[] =>
  versies.map((nieuw, plaats) => {
    const { versie, van, aangekondigd } = nieuw;
    const oud = versies[plaats - 1];
    return { versie, van, aangekondigd, wijzigingen: oud ? wijzigingen(oud, nieuw) : [] };
  });
