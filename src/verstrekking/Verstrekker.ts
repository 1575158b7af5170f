import type { Inschrijvingscontrole } from '../../schema/Inschrijvingscontrole';
import type { Inzage } from '../../schema/Inzage';
import type { MijnAutorisatie } from '../../schema/MijnAutorisatie';
import type { Datum } from '../values/Datum';
import type { Aanvraag } from './Aanvraag';
import { inschrijvingscontrole } from './inschrijvingscontrole';
import { inzage } from './inzage';
import { mijnAutorisatie } from './mijnAutorisatie';

/** What resolvers may ask for on behalf of one request: a method per root field. */
export class Verstrekker {
  constructor(private readonly aanvraag: Aanvraag) {}

  inschrijvingscontrole(peildatum: Datum, pgns: string[]): Promise<Inschrijvingscontrole[]> {
    return inschrijvingscontrole(this.aanvraag, peildatum, pgns);
  }

  inzage(pgn: string, first: number, after: string | null): Promise<Inzage> {
    return inzage(this.aanvraag, pgn, first, after);
  }

  mijnAutorisatie(): MijnAutorisatie {
    return mijnAutorisatie(this.aanvraag.slice, this.aanvraag.sdl);
  }
}
