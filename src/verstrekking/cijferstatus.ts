import { VsvStatus } from '../../schema/VsvStatus';
import type { Datum } from '../values/Datum';
import { definitiefVanaf } from '../vsv/definitiefVanaf';

/** Whether the figures of the school year that begins in this year still change, at a date. */
export const cijferstatus = (schooljaar: number, vandaag: Datum): VsvStatus =>
  vandaag < definitiefVanaf(schooljaar) ? VsvStatus.VOORLOPIG : VsvStatus.DEFINITIEF;
