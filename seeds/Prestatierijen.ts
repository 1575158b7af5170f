import type { Bpv, Diploma, Examen, Getuigschrift, Resultaat } from './Persoon';
import type { Rijen } from './Rijen';
import type { Tellers } from './tellers';

/** Writes the rows of what a person achieved, in the columns of `kolommen`. */
export class Prestatierijen {
  constructor(
    private readonly rijen: Record<'examen' | 'examenresultaat' | 'diploma' | 'bpv' | 'getuigschrift', Rijen>,
    private readonly tellers: Tellers,
  ) {}

  examen(persoon: number, examen: Examen): void {
    const nummer = this.tellers.examennummer++;
    if (examen.eerder) this.versie(persoon, nummer, { ...examen, ...examen.eerder });
    this.versie(persoon, nummer, examen);
    for (const resultaat of examen.resultaten) this.resultaat(persoon, nummer, resultaat);
  }

  diploma(persoon: number, d: Diploma): void {
    const rij = this.rijen.diploma
      .rij(11)
      .bigint(this.tellers.diploma++)
      .bigint(this.tellers.diplomanummer++);
    rij.bigint(persoon).tekst(d.brin).tekst(d.vestiging).tekst(d.soort).tekst(d.opleidingscode).smallint(d.niveau);
    rij.datum(d.datum).assen(d);
  }

  bpv(persoon: number, inschrijving: number, b: Bpv): void {
    const rij = this.rijen.bpv
      .rij(12)
      .bigint(this.tellers.bpv++)
      .bigint(this.tellers.bpvnummer++);
    rij.bigint(persoon).bigint(inschrijving).smallint(b.volgnummer).tekst(b.opleidingscode).tekst(b.leerbedrijf);
    rij.datum(b.afsluitdatum).datum(b.eindGepland).smallint(b.uren).assen(b);
  }

  getuigschrift(persoon: number, g: Getuigschrift): void {
    const rij = this.rijen.getuigschrift
      .rij(9)
      .bigint(this.tellers.getuigschrift++)
      .bigint(this.tellers.getuigschriftnummer++);
    rij.bigint(persoon).tekst(g.brin).tekst(g.vestiging).tekst(g.soort).datum(g.datum).assen(g);
  }

  private versie(persoon: number, nummer: number, e: Examen): void {
    const rij = this.rijen.examen
      .rij(13)
      .bigint(this.tellers.examen++)
      .bigint(nummer)
      .bigint(persoon);
    rij.tekst(e.brin).tekst(e.vestiging).smallint(e.examenjaar).tekst(e.elementcode).tekst(e.profiel);
    rij.tekst(e.uitslag).datum(e.datumUitslag).tekst(e.titelWerkstuk).assen(e);
  }

  private resultaat(persoon: number, examen: number, r: Resultaat): void {
    const rij = this.rijen.examenresultaat.rij(14).bigint(this.tellers.examenresultaat++);
    rij.bigint(examen).bigint(persoon).tekst(r.vakcode).tekst(r.toepassing).boolean(r.diplomavak);
    rij.boolean(r.combinatiecijfer).smallint(r.se).smallint(r.ce1).smallint(r.ce2).smallint(r.ce3);
    rij.smallint(r.cijferlijst).assen(r);
  }
}
