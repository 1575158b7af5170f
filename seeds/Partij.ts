import type {
  Adres,
  Inschrijving,
  Nummer,
  Periode,
  Persoon,
  Persoonsgegevens,
  RegistratieElders,
  Vrijstelling,
} from './Persoon';
import { Prestatierijen } from './Prestatierijen';
import { Rijen } from './Rijen';
import type { Tellers } from './tellers';

/** The tables of a participant with their columns, in the order in which they are written below. */
export const kolommen = {
  persoon: 'id, logpseudoniem',
  pgn: 'id, persoon_id, pgn, soort, geldig, geregistreerd',
  persoonsgegevens:
    'id, persoon_id, achternaam, voorvoegsel, voornamen, geboortedatum, geslacht, datum_vestiging, datum_vertrek, datum_overlijden, geldig, geregistreerd',
  adres:
    'id, persoon_id, straat, huisnummer, huisnummertoevoeging, postcode, woonplaats, gemeentecode, landcode, geheim, geldig, geregistreerd',
  inschrijving:
    'id, inschrijving_id, persoon_id, brin, volgnummer, datum_uit_gepland, reden_uitstroom, geldig, geregistreerd',
  inschrijvingsperiode:
    'id, inschrijving_id, persoon_id, vestiging, sector, opleidingscode, niveau, leerweg, intensiteit, leerjaar, bekostigd, nieuwkomer, geldig, geregistreerd',
  examen:
    'id, examen_id, persoon_id, brin, vestiging, examenjaar, elementcode, profiel, uitslag, datum_uitslag, titel_werkstuk, geldig, geregistreerd',
  examenresultaat:
    'id, examen_id, persoon_id, vakcode, toepassing, diplomavak, combinatiecijfer, se, ce1, ce2, ce3, cijferlijst, geldig, geregistreerd',
  diploma: 'id, diploma_id, persoon_id, brin, vestiging, soort, opleidingscode, niveau, datum, geldig, geregistreerd',
  bpv: 'id, bpv_id, persoon_id, inschrijving_id, volgnummer, opleidingscode, leerbedrijf, afsluitdatum, datum_eind_gepland, omvang_uren, geldig, geregistreerd',
  vrijstelling: 'id, vrijstelling_id, persoon_id, artikel, bevestigd, bron, geldig, geregistreerd',
  registratie_elders: 'id, registratie_id, persoon_id, soort, bron, geldig, geregistreerd',
  getuigschrift: 'id, getuigschrift_id, persoon_id, brin, vestiging, soort, datum, geldig, geregistreerd',
} as const;

export type Tabel = keyof typeof kolommen;
export const tabellen = Object.keys(kolommen) as Tabel[];

/** The rows of a few thousand persons, per table. */
export class Partij {
  private readonly rijen: Record<Tabel, Rijen> = {
    persoon: new Rijen(),
    pgn: new Rijen(),
    persoonsgegevens: new Rijen(),
    adres: new Rijen(),
    inschrijving: new Rijen(),
    inschrijvingsperiode: new Rijen(),
    examen: new Rijen(),
    examenresultaat: new Rijen(),
    diploma: new Rijen(),
    bpv: new Rijen(),
    vrijstelling: new Rijen(),
    registratie_elders: new Rijen(),
    getuigschrift: new Rijen(),
  };
  private readonly prestaties: Prestatierijen;

  constructor(private readonly tellers: Tellers) {
    this.prestaties = new Prestatierijen(this.rijen, tellers);
  }

  alles(tabel: Tabel): Buffer {
    return this.rijen[tabel].alles();
  }

  leeg(): void {
    for (const tabel of tabellen) this.rijen[tabel].leeg();
  }

  voegToe(persoon: Persoon, logpseudoniem: (id: number) => bigint): void {
    const id = this.tellers.persoon++;
    this.rijen.persoon.rij(2).bigint(id).bigint(logpseudoniem(id));
    for (const nummer of persoon.nummers) this.nummer(id, nummer);
    for (const gegevens of persoon.gegevens) this.gegevens(id, gegevens);
    for (const adres of persoon.adressen) this.adres(id, adres);
    const eersteInschrijving = this.tellers.inschrijvingsnummer;
    for (const inschrijving of persoon.inschrijvingen) {
      const nummer = this.tellers.inschrijvingsnummer++;
      if (inschrijving.eerder) this.inschrijving(id, nummer, { ...inschrijving, reden: null, ...inschrijving.eerder });
      this.inschrijving(id, nummer, inschrijving);
      for (const periode of inschrijving.perioden) this.periode(id, nummer, periode);
    }
    for (const examen of persoon.examens) this.prestaties.examen(id, examen);
    for (const diploma of persoon.diplomas) this.prestaties.diploma(id, diploma);
    for (const bpv of persoon.bpvs) {
      this.prestaties.bpv(id, eersteInschrijving + persoon.inschrijvingen.indexOf(bpv.inschrijving), bpv);
    }
    for (const vrijstelling of persoon.vrijstellingen) this.vrijstelling(id, vrijstelling);
    for (const registratie of persoon.elders) this.elders(id, registratie);
    for (const getuigschrift of persoon.getuigschriften) this.prestaties.getuigschrift(id, getuigschrift);
  }

  private nummer(persoon: number, n: Nummer): void {
    this.rijen.pgn
      .rij(6)
      .bigint(this.tellers.pgn++)
      .bigint(persoon)
      .tekst(n.pgn)
      .tekst(n.soort)
      .assen(n);
  }

  private gegevens(persoon: number, g: Persoonsgegevens): void {
    const rij = this.rijen.persoonsgegevens
      .rij(12)
      .bigint(this.tellers.persoonsgegevens++)
      .bigint(persoon);
    rij.tekst(g.achternaam).tekst(g.voorvoegsel).tekst(g.voornamen).integer(g.geboortedatum).tekst(g.geslacht);
    rij.datum(g.vestiging).datum(g.vertrek).datum(g.overlijden).assen(g);
  }

  private adres(persoon: number, a: Adres): void {
    const rij = this.rijen.adres
      .rij(12)
      .bigint(this.tellers.adres++)
      .bigint(persoon);
    rij.tekst(a.straat).tekst(a.huisnummer).tekst(a.toevoeging).tekst(a.postcode).tekst(a.woonplaats);
    rij.tekst(a.gemeente).tekst(a.land).boolean(a.geheim).assen(a);
  }

  private inschrijving(persoon: number, nummer: number, i: Inschrijving): void {
    const rij = this.rijen.inschrijving
      .rij(9)
      .bigint(this.tellers.inschrijving++)
      .bigint(nummer)
      .bigint(persoon);
    rij.tekst(i.brin).smallint(i.volgnummer).datum(i.gepland).tekst(i.reden).assen(i);
  }

  private periode(persoon: number, nummer: number, p: Periode): void {
    const rij = this.rijen.inschrijvingsperiode.rij(14).bigint(this.tellers.inschrijvingsperiode++);
    rij.bigint(nummer).bigint(persoon).tekst(p.vestiging).tekst(p.sector).tekst(p.opleidingscode).smallint(p.niveau);
    rij.tekst(p.leerweg).tekst(p.intensiteit).smallint(p.leerjaar).boolean(p.bekostigd);
    rij.smallint(p.nieuwkomer).assen(p);
  }

  private vrijstelling(persoon: number, v: Vrijstelling): void {
    const rij = this.rijen.vrijstelling
      .rij(8)
      .bigint(this.tellers.vrijstelling++)
      .bigint(this.tellers.vrijstellingsnummer++);
    rij.bigint(persoon).tekst(v.artikel).boolean(v.bevestigd).tekst(v.bron).assen(v);
  }

  private elders(persoon: number, r: RegistratieElders): void {
    const rij = this.rijen.registratie_elders
      .rij(7)
      .bigint(this.tellers.registratie_elders++)
      .bigint(this.tellers.registratienummer++);
    rij.bigint(persoon).tekst(r.soort).tekst(r.bron).assen(r);
  }
}
