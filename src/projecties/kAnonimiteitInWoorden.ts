import type { Slice } from '../policy/Slice';
import type { KAnonimiteitrapport } from './kAnonimiteit';

const getal = new Intl.NumberFormat('nl-NL');
const deel = (aantal: number, geheel: number) =>
  `${getal.format(aantal)} (${geheel ? ((100 * aantal) / geheel).toFixed(1).replace('.', ',') : '0,0'} %)`;

/** The report of one slice for an operator. */
export function kAnonimiteitInWoorden(slice: Slice, rapport: KAnonimiteitrapport | null): string {
  const { naam } = slice.afnemer;
  if (!rapport)
    return slice.autorisatie.rijen.predicaat.soort === 'niemand'
      ? `${naam}: krijgt geen personen te zien; er is niemand te herkennen.`
      : `${naam}: noemt personen bij hun nummer; er is niets te verbergen.`;
  const { drempel, kenmerken, personen, vooraf, achteraf, niets, weggelaten } = rapport;
  return [
    `${naam}: ${getal.format(personen)} personen, drempel ${drempel}, op instelling, ${kenmerken.join(', ')}`,
    `  zonder weglaten: uniek ${deel(vooraf.uniek, personen)}, in een groep kleiner dan ${drempel} ${deel(vooraf.onderDrempel, personen)}`,
    `  zoals verstrekt: uniek ${deel(achteraf.uniek, personen)}, in een groep kleiner dan ${drempel} ${deel(achteraf.onderDrempel, personen)}`,
    `  weggelaten: ${Object.entries(weggelaten)
      .map(([kenmerk, aantal]) => `${kenmerk} bij ${deel(aantal, personen)}`)
      .join(', ')}`,
    `  van ${deel(niets, personen)} blijft niets over dan de instelling en de inschrijving zelf; zonder die heeft het gegeven geen doel`,
  ].join('\n');
}
