import type { Bladzij } from '../../schema/Bladzij';
import type { Code } from '../../schema/Code';
import type { Codetabel } from '../../schema/Codetabel';
import type { Inzage } from '../../schema/Inzage';
import type { Leveringsdekking } from '../../schema/Leveringsdekking';
import type { MijnAutorisatie } from '../../schema/MijnAutorisatie';
import type { SeCeVerschil } from '../../schema/SeCeVerschil';
import type { Verbinding } from '../../schema/verbinding';
import type { Datum } from '../values/Datum';
import type { Aanvraag } from './Aanvraag';
import type { Vraagveld } from './Context';
import { codetabel } from './codetabel';
import { connectie, type Voorwaarde } from './connectie';
import { examenjaarVan } from './examenjaarVan';
import { gelijkAan } from './gelijkAan';
import { inschrijvingscontrole } from './inschrijvingscontrole';
import { inzage } from './inzage';
import type { JsonTekst } from './JsonTekst';
import { leveringsdekking } from './leveringsdekking';
import { mijnAutorisatie } from './mijnAutorisatie';
import { seCeVerschillen } from './seCeVerschillen';

type Filter = object | null;

/** What is no pseudonym of any slice finds nobody, and is not even looked for. */
const PSEUDONIEM = /^v[0-9]+\.[\w-]{22}$/;

/** What resolvers may ask for on behalf of one request: a method per root field. */
export class Verstrekker {
  constructor(private readonly aanvraag: Aanvraag) {}

  inschrijvingscontrole(vraag: Vraagveld, peildatum: Datum, pgns: string[]): Promise<JsonTekst> {
    return inschrijvingscontrole(this.aanvraag, vraag, peildatum, pgns);
  }

  inzage(pgn: string, bladzij: Bladzij): Promise<Inzage> {
    return inzage(this.aanvraag, pgn, bladzij);
  }

  async examenresultaten(vraag: Vraagveld, examenjaar: number, filter: Filter, bladzij: Bladzij): Promise<JsonTekst> {
    const voorwaarden = [examenjaarVan(examenjaar, this.aanvraag.vandaag), ...gelijkAan(filter)];
    return connectie(this.aanvraag, vraag, 'Examenresultaat', voorwaarden, bladzij);
  }

  async examens(vraag: Vraagveld, examenjaar: number, filter: Filter, bladzij: Bladzij): Promise<JsonTekst> {
    const voorwaarden = [examenjaarVan(examenjaar, this.aanvraag.vandaag), ...gelijkAan(filter)];
    return connectie(this.aanvraag, vraag, 'Examen', voorwaarden, bladzij);
  }

  seCeVerschillen(examenjaar: number, filter: Filter, bladzij: Bladzij): Promise<Verbinding<SeCeVerschil>> {
    return seCeVerschillen(this.aanvraag, examenjaar, filter, bladzij);
  }

  inschrijvingen(vraag: Vraagveld, peildatum: Datum, filter: Filter, bladzij: Bladzij): Promise<JsonTekst> {
    const voorwaarden: Voorwaarde[] = [['s.geldig @> ?::date', peildatum], ...gelijkAan(filter)];
    return connectie(this.aanvraag, vraag, 'Inschrijving', voorwaarden, bladzij);
  }

  diplomas(vraag: Vraagveld, filter: Filter, bladzij: Bladzij): Promise<JsonTekst> {
    return connectie(this.aanvraag, vraag, 'Diploma', gelijkAan(filter), bladzij);
  }

  bpvs(vraag: Vraagveld, filter: Filter, bladzij: Bladzij): Promise<JsonTekst> {
    return connectie(this.aanvraag, vraag, 'Bpv', gelijkAan(filter), bladzij);
  }

  onderwijsdeelnemers(vraag: Vraagveld, pseudoniemen: string[] | null, bladzij: Bladzij): Promise<JsonTekst> {
    this.aanvraag.verantwoording.opgevraagd += pseudoniemen?.length ?? 0;
    const voorwaarden: Voorwaarde[] = pseudoniemen
      ? [['s.pseudoniem = any(?::text[])', pseudoniemen.filter((een) => PSEUDONIEM.test(een)), true]]
      : [];
    return connectie(this.aanvraag, vraag, 'Onderwijsdeelnemer', voorwaarden, bladzij);
  }

  codetabel(tabel: Codetabel, peildatum: Datum | null): Promise<Code[]> {
    return codetabel(this.aanvraag, tabel, peildatum);
  }

  leveringsdekking(schooljaar: string, brin: string | null): Promise<Leveringsdekking[]> {
    return leveringsdekking(this.aanvraag, schooljaar, brin);
  }

  mijnAutorisatie(): MijnAutorisatie {
    return mijnAutorisatie(this.aanvraag.slice, this.aanvraag.sdl);
  }
}
