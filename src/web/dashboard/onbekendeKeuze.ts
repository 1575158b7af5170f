import { datum } from '../huisstijl/datum';
import type { Keuze } from './Keuze';
import { NIVEAUS } from './niveaunaam';
import { opsomming } from './opsomming';
import { REDENEN } from './redennaam';
import type { Streek } from './Streek';

/** What an address chooses that does not exist, and what does; null when all of it does. */
export function onbekendeKeuze(keuze: Keuze, { jaren, beoordeeld }: Streek): string | null {
  const { schooljaar, maand, niveau, reden, nieuw, maat } = keuze;
  const jaar = jaren.find((een) => een.schooljaar === schooljaar);
  if (maand && !jaar?.maandstanden.includes(maand)) {
    const naam = /^\d{4}-\d\d-01$/.test(maand) ? `van ${datum.maand(maand)}` : 'van dat moment';
    const wel = jaar?.maandstanden.map(datum.maand) ?? [];
    return `Er is (nog) geen maandlijst ${naam}${wel.length ? `; wel van ${opsomming(wel)}` : ''}.`;
  }
  if (schooljaar && !maand && !beoordeeld.includes(schooljaar))
    return `Van dat schooljaar zijn er (nog) geen jaarcijfers; wel van ${opsomming(beoordeeld)}.`;
  if (niveau && !(NIVEAUS as string[]).includes(niveau)) return 'Dat niveau bestaat niet.';
  if (reden && !(REDENEN as string[]).includes(reden)) return 'Die reden bestaat niet.';
  if (nieuw && nieuw !== 'ja' && nieuw !== 'nee') return 'Nieuw op de lijst is ja of nee.';
  if (maat && maat !== 'aantal') return 'Die maat voor de staven bestaat niet.';
  return null;
}
