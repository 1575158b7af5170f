import { basename } from 'node:path';
import { type Examenbestand, type Examenrij, schooljaarVan } from './Examenbestand';
import { leesExamenopleidingen } from './leesExamenopleidingen';
import { leesKop } from './leesKop';
import { leesRij } from './leesRij';
import { leesTekst } from './leesTekst';
import { ontleed } from './ontleed';

/**
 * Reads DUO's file exactly as published. The counts are public, so an error may show the value that is wrong.
 * @param schooljaren such as 2023-2024; all years of the file when there are none
 */
export function leesExamenbestand(pad: string, schooljaren: readonly string[] = []): Examenbestand {
  const fout = (reden: string) => new Error(`${basename(pad)}: ${reden}`);
  const regels = ontleed(leesTekst(pad), fout);
  const kolommen = regels.next().value as string[];
  const kop = leesKop(kolommen, fout);
  const opleidingen = new Map(leesExamenopleidingen().map((opleiding) => [opleiding.code, opleiding]));
  const rijen: Examenrij[] = [];
  const gezien = new Map<string, number>();
  for (const velden of regels) {
    const nummer = rijen.length + 1;
    if (velden.length !== kop.aantal)
      throw fout(`rij ${nummer} heeft ${velden.length} velden en de kop ${kop.aantal}.`);
    let rij: Examenrij;
    try {
      rij = leesRij(velden, nummer, kop, kolommen, opleidingen);
    } catch (oorzaak) {
      throw fout(`rij ${nummer}, ${(oorzaak as Error).message}`);
    }
    const sleutel = `${rij.brin}${rij.vestiging}/${rij.opleiding.code}`;
    const eerder = gezien.get(sleutel);
    if (eerder !== undefined)
      throw fout(`rij ${nummer} gaat over dezelfde vestiging en INSPECTIECODE als rij ${eerder}.`);
    gezien.set(sleutel, nummer);
    rijen.push(rij);
  }
  if (rijen.length === 0) throw fout('onder de kop staat geen enkele rij.');
  return metJaren({ jaren: kop.jaren.map(({ examenjaar }) => examenjaar), rijen }, schooljaren, fout);
}

/** The file with these years alone. */
function metJaren(
  bestand: Examenbestand,
  schooljaren: readonly string[],
  fout: (reden: string) => Error,
): Examenbestand {
  if (schooljaren.length === 0) return bestand;
  const aanwezig = bestand.jaren.map(schooljaarVan);
  const onbekend = schooljaren.find((schooljaar) => !aanwezig.includes(schooljaar));
  if (onbekend !== undefined) throw fout(`het schooljaar ${onbekend} staat er niet in; wel ${aanwezig.join(', ')}.`);
  const gekozen = bestand.jaren.map((jaar) => schooljaren.includes(schooljaarVan(jaar)));
  return {
    jaren: bestand.jaren.filter((_, plaats) => gekozen[plaats]),
    rijen: bestand.rijen.map((rij) => ({ ...rij, tellingen: rij.tellingen.filter((_, plaats) => gekozen[plaats]) })),
  };
}
