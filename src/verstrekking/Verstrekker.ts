import type { Bladzij } from '../../schema/Bladzij';
import type { Code } from '../../schema/Code';
import type { Codetabel } from '../../schema/Codetabel';
import type { Inzage } from '../../schema/Inzage';
import type { Leveringsdekking } from '../../schema/Leveringsdekking';
import type { MijnAutorisatie } from '../../schema/MijnAutorisatie';
import type { Opschortingsoort } from '../../schema/Opschortingsoort';
import type { SeCeVerschil } from '../../schema/SeCeVerschil';
import type { VsvCijferFilter } from '../../schema/VsvCijferFilter';
import type { VsvCijfers } from '../../schema/VsvCijfers';
import type { VsvDeelnemerFilter } from '../../schema/VsvDeelnemerFilter';
import type { VsvGroepering } from '../../schema/VsvGroepering';
import type { VsvMaandstand } from '../../schema/VsvMaandstand';
import type { VsvMaandstandFilter } from '../../schema/VsvMaandstandFilter';
import type { VsvSchooljaar } from '../../schema/VsvSchooljaar';
import type { VsvTabel } from '../../schema/VsvTabel';
import type { VsvTabelrij } from '../../schema/VsvTabelrij';
import type { VsvToelichting } from '../../schema/VsvToelichting';
import type { Verbinding } from '../../schema/verbinding';
import type { Datum } from '../values/Datum';
import { leesPgn } from '../values/Pgn';
import type { Aanvraag } from './Aanvraag';
import { beheerlijst } from './beheerlijst';
import { bevestigCorrecties } from './bevestigCorrecties';
import { bevestigLaatsteLeveringen } from './bevestigLaatsteLeveringen';
import type { Vraagveld } from './Context';
import { codetabel } from './codetabel';
import { connectie, type Voorwaarde } from './connectie';
import { correctiecontrole } from './correctiecontrole';
import { examenjaarVan } from './examenjaarVan';
import { gelijkAan } from './gelijkAan';
import { inschrijvingscontrole } from './inschrijvingscontrole';
import { inzage } from './inzage';
import { isDoelwit } from './isDoelwit';
import type { JsonTekst } from './JsonTekst';
import { leveringsdekking } from './leveringsdekking';
import { mijnAutorisatie } from './mijnAutorisatie';
import { schortOp } from './schortOp';
import { seCeVerschillen } from './seCeVerschillen';
import { vernietigVerlopen } from './vernietigVerlopen';
import { vsvCijfers } from './vsvCijfers';
import { vsvDeelnemers } from './vsvDeelnemers';
import { vsvMaandstand } from './vsvMaandstand';
import { vsvSchooljaren } from './vsvSchooljaren';
import { vsvTabel } from './vsvTabel';
import { vsvToelichting } from './vsvToelichting';

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

  async onderwijsdeelnemers(
    vraag: Vraagveld,
    { pseudoniemen, pgns }: { pseudoniemen?: string[] | null; pgns?: string[] | null },
    bladzij: Bladzij,
  ): Promise<JsonTekst> {
    const { verantwoording } = this.aanvraag;
    verantwoording.opgevraagd += (pseudoniemen?.length ?? 0) + (pgns?.length ?? 0);
    const voorwaarden: Voorwaarde[] = [];
    if (pseudoniemen)
      voorwaarden.push(['s.pseudoniem = any(?::text[])', pseudoniemen.filter((een) => PSEUDONIEM.test(een)), true]);
    const nummers = pgns?.filter((een) => leesPgn(een).ok);
    if (nummers) voorwaarden.push(['s.pgn = any(?::bpchar[])', nummers, true]);
    const tekst = await connectie(this.aanvraag, vraag, 'Onderwijsdeelnemer', voorwaarden, bladzij);
    // a page that is smaller than the list counts what it leaves out as well: numbers are not to be tried for less
    if (nummers) verantwoording.nietGevonden += Math.max(0, nummers.length - tekst.rijen);
    return tekst;
  }

  laatsteLeveringen(vraag: Vraagveld, bladzij: Bladzij): Promise<JsonTekst> {
    return connectie(this.aanvraag, vraag, 'LaatsteLevering', [], bladzij);
  }

  bevestigLaatsteLeveringen(rijsleutels: string[]): Promise<number> {
    return bevestigLaatsteLeveringen(this.aanvraag, rijsleutels);
  }

  correcties(vraag: Vraagveld, bladzij: Bladzij): Promise<JsonTekst> {
    return connectie(this.aanvraag, vraag, 'Correctie', [], bladzij);
  }

  correctiecontrole(vraag: Vraagveld, pgns: string[]): Promise<JsonTekst> {
    return correctiecontrole(this.aanvraag, vraag, pgns);
  }

  bevestigCorrecties(rijsleutels: string[]): Promise<number> {
    return bevestigCorrecties(this.aanvraag, rijsleutels);
  }

  vsvCijfers(schooljaar: string, groepeer: VsvGroepering[], filter: VsvCijferFilter | null): Promise<VsvCijfers> {
    return vsvCijfers(this.aanvraag, schooljaar, groepeer, filter);
  }

  vsvMaandstand(
    schooljaar: string,
    groepeer: VsvGroepering[],
    filter: VsvMaandstandFilter | null,
  ): Promise<VsvMaandstand> {
    return vsvMaandstand(this.aanvraag, schooljaar, groepeer, filter);
  }

  vsvDeelnemers(
    vraag: Vraagveld,
    schooljaar: string,
    maand: Datum | null,
    filter: VsvDeelnemerFilter | null,
    bladzij: Bladzij,
  ): Promise<JsonTekst> {
    return vsvDeelnemers(this.aanvraag, vraag, schooljaar, maand, filter, bladzij);
  }

  vsvToelichting(persoon: string, schooljaar: string): Promise<VsvToelichting> {
    return vsvToelichting(this.aanvraag, persoon, schooljaar);
  }

  vsvSchooljaren(): VsvSchooljaar[] {
    return vsvSchooljaren(this.aanvraag);
  }

  vsvTabel(tabel: VsvTabel, schooljaar: string): Promise<VsvTabelrij[]> {
    return vsvTabel(this.aanvraag, tabel, schooljaar);
  }

  codetabel(tabel: Codetabel, peildatum: Datum | null): Promise<Code[]> {
    return codetabel(this.aanvraag, tabel, peildatum);
  }

  leveringsdekking(schooljaar: string, brin: string | null): Promise<Leveringsdekking[]> {
    return leveringsdekking(this.aanvraag, schooljaar, brin);
  }

  mijnAutorisatie(): MijnAutorisatie {
    return mijnAutorisatie(this.aanvraag);
  }

  beheerlijst<T>(soort: string, view: string): Promise<T[]> {
    return beheerlijst(this.aanvraag, soort, view);
  }

  schortOp(soort: Opschortingsoort, doelwit: string, reden: string): Promise<boolean> {
    return schortOp(this.aanvraag, soort, doelwit, reden);
  }

  async hefOp(soort: Opschortingsoort, doelwit: string): Promise<boolean> {
    const { slice, lezer, wie, id } = this.aanvraag;
    if (!isDoelwit(doelwit)) return false;
    const waarden = [soort, doelwit, wie, id];
    return (await lezer.schrijf(`select ${slice.naam}.hef_op($1, $2, $3, $4)`, waarden, this.aanvraag)) === 1;
  }

  async geefOpdracht(functie: 'controleer_projecties' | 'tel_bewaartermijnen'): Promise<boolean> {
    const { slice, lezer, wie, id } = this.aanvraag;
    return (await lezer.schrijf(`select ${slice.naam}.${functie}($1, $2)`, [wie, id], this.aanvraag)) === 1;
  }

  vernietigVerlopen(verlopen: number): Promise<boolean> {
    return vernietigVerlopen(this.aanvraag, verlopen);
  }
}
