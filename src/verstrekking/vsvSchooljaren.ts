import type { VsvSchooljaar } from '../../schema/VsvSchooljaar';
import { schooljaarInWoorden } from '../values/schooljaarInWoorden';
import { definitiefVanaf } from '../vsv/definitiefVanaf';
import { maanden } from '../vsv/maanden';
import type { Aanvraag } from './Aanvraag';
import { cijferstatus } from './cijferstatus';
import { schooljarenVan } from './schooljarenVan';

/** What can be asked at this date; it follows from the calendar alone. */
export function vsvSchooljaren({ vandaag, verantwoording }: Aanvraag): VsvSchooljaar[] {
  const { beoordeeld, gevolgd } = schooljarenVan(vandaag);
  verantwoording.soorten.add('VsvSchooljaar');
  return [...new Set([...beoordeeld, ...gevolgd])].map((jaar) => ({
    schooljaar: schooljaarInWoorden(jaar),
    cijfers: beoordeeld.includes(jaar) ? cijferstatus(jaar, vandaag) : null,
    maandstanden: gevolgd.includes(jaar) ? maanden(jaar, vandaag).map(({ maand }) => maand) : [],
    tabellen: definitiefVanaf(jaar) <= vandaag,
  }));
}
