import type { Periode } from '../../values/Periode';
import type { Getuigschrift } from '../entities/Getuigschrift';
import type { RegistratieElders } from '../entities/RegistratieElders';
import type { Vrijstelling } from '../entities/Vrijstelling';
import { Vastleggingsfout } from './Vastleggingsfout';

/** As objects, so that a kind that the entity gains or loses is an error here. */
const artikelen: Record<Vrijstelling['artikel'], true> = { '3a': true, '3b': true, '5': true, '5a': true, '15': true };
const registers: Record<RegistratieElders['soort'], true> = {
  DJI: true,
  POLITIE_DEFENSIE: true,
  WERK: true,
  MAATSCHAPPELIJKE_PRESTATIE: true,
};
const getuigschriften: Record<Getuigschrift['soort'], true> = { PRO: true, VSO_ARBEID: true, VSO_DAGBESTEDING: true };

const noemtBron = (bron: unknown): boolean => typeof bron === 'string' && bron.trim() !== '';

/** Refuses what no exemption, registration elsewhere or getuigschrift can say; of other facts it says nothing. */
export function weigerBuitenOnderwijs(inhoud: object, { van }: Periode): void {
  if ('vrijstellingId' in inhoud) {
    const { artikel, bevestigd, bron } = inhoud as Partial<Vrijstelling>;
    if (!Object.hasOwn(artikelen, artikel ?? '')) throw new Vastleggingsfout('VRIJSTELLINGSARTIKEL');
    if (typeof bevestigd !== 'boolean') throw new Vastleggingsfout('BEVESTIGING_ONBEKEND');
    if (!noemtBron(bron)) throw new Vastleggingsfout('BRON_ONBEKEND');
    if (van === null) throw new Vastleggingsfout('BEGIN_ONBEKEND');
  }
  if ('registratieId' in inhoud) {
    const { soort, bron } = inhoud as Partial<RegistratieElders>;
    if (!Object.hasOwn(registers, soort ?? '')) throw new Vastleggingsfout('REGISTRATIESOORT');
    if (!noemtBron(bron)) throw new Vastleggingsfout('BRON_ONBEKEND');
    if (van === null) throw new Vastleggingsfout('BEGIN_ONBEKEND');
  }
  if ('getuigschriftId' in inhoud) {
    const { soort, vestiging, datum } = inhoud as Partial<Getuigschrift>;
    if (!Object.hasOwn(getuigschriften, soort ?? '')) throw new Vastleggingsfout('GETUIGSCHRIFTSOORT');
    if (!/^[0-9A-Z]{2}$/.test(vestiging ?? '')) throw new Vastleggingsfout('VESTIGINGSCODE');
    if (datum === undefined || van !== datum) throw new Vastleggingsfout('GETUIGSCHRIFTDATUM');
  }
}
