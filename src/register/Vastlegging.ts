import type { EntityManager } from 'typeorm';
import type { Feit } from './entities/Feit';
import { type Bpveinde, beeindigBpv } from './vastlegging/beeindigBpv';
import { bepaalUitslag, type Uitslagbepaling } from './vastlegging/bepaalUitslag';
import { type Correctie, corrigeer } from './vastlegging/corrigeer';
import { Dossier } from './vastlegging/Dossier';
import { legBpvVast, type NieuweBpv } from './vastlegging/legBpvVast';
import { legResultaatVast, type Vakresultaat } from './vastlegging/legResultaatVast';
import { meldExamen, type NieuwExamen } from './vastlegging/meldExamen';
import { type NieuweRegistratie, registreerElders } from './vastlegging/registreerElders';
import { type NieuwDiploma, reikDiplomaUit } from './vastlegging/reikDiplomaUit';
import { type NieuwGetuigschrift, reikGetuigschriftUit } from './vastlegging/reikGetuigschriftUit';
import { type NieuweInschrijving, schrijfIn } from './vastlegging/schrijfIn';
import { schrijfUit, type Uitschrijving } from './vastlegging/schrijfUit';
import { zonderWaarden } from './vastlegging/Vastleggingsfout';
import { type Verhanging, verhang } from './vastlegging/verhang';
import { type Verhuizing, verhuis } from './vastlegging/verhuis';
import { type NieuweVrijstelling, verleenVrijstelling } from './vastlegging/verleenVrijstelling';
import type { Feitsoort } from './vastlegging/versie';
import { type NieuwePersoon, type Pseudoniemen, voegPersoonToe } from './vastlegging/voegPersoonToe';
import { type Periodewijziging, wijzigPeriode } from './vastlegging/wijzigPeriode';

/**
 * The only writer of facts beside the bulk loader. Each method is one transaction, or a savepoint of the one that the
 * caller has begun: it is kept whole or not at all. A refusal is a `Vastleggingsfout`.
 */
export class Vastlegging {
  constructor(
    private readonly db: EntityManager,
    private readonly pseudoniemen?: Pseudoniemen,
  ) {}

  /** The id that the next person may get, for a caller who computes the logpseudoniem from it. */
  async reserveerPersoonId(): Promise<string> {
    const [{ id }]: [{ id: string }] = await this.db.query(
      `select nextval(pg_get_serial_sequence('register.persoon', 'id')) as id`,
    );
    return id;
  }

  voegPersoonToe = (nieuw: NieuwePersoon): Promise<string> =>
    this.#geheel((db) => voegPersoonToe(db, nieuw, this.pseudoniemen));

  verhang = (persoonId: string, verhanging: Verhanging): Promise<void> =>
    this.#in(persoonId, (dossier) => verhang(dossier, verhanging));

  verhuis = (persoonId: string, verhuizing: Verhuizing): Promise<void> =>
    this.#in(persoonId, (dossier) => verhuis(dossier, verhuizing));

  schrijfIn = (persoonId: string, inschrijving: NieuweInschrijving): Promise<string> =>
    this.#in(persoonId, (dossier) => schrijfIn(dossier, inschrijving));

  schrijfUit = (persoonId: string, uitschrijving: Uitschrijving): Promise<void> =>
    this.#in(persoonId, (dossier) => schrijfUit(dossier, uitschrijving));

  wijzigPeriode = (persoonId: string, wijziging: Periodewijziging): Promise<void> =>
    this.#in(persoonId, (dossier) => wijzigPeriode(dossier, wijziging));

  meldExamen = (persoonId: string, examen: NieuwExamen): Promise<string> =>
    this.#in(persoonId, (dossier) => meldExamen(dossier, examen));

  legResultaatVast = (persoonId: string, resultaten: readonly Vakresultaat[]): Promise<void> =>
    this.#in(persoonId, (dossier) => legResultaatVast(dossier, resultaten));

  bepaalUitslag = (persoonId: string, bepaling: Uitslagbepaling): Promise<void> =>
    this.#in(persoonId, (dossier) => bepaalUitslag(dossier, bepaling));

  reikDiplomaUit = (persoonId: string, diploma: NieuwDiploma): Promise<string> =>
    this.#in(persoonId, (dossier) => reikDiplomaUit(dossier, diploma));

  legBpvVast = (persoonId: string, bpv: NieuweBpv): Promise<string> =>
    this.#in(persoonId, (dossier) => legBpvVast(dossier, bpv));

  beeindigBpv = (persoonId: string, einde: Bpveinde): Promise<void> =>
    this.#in(persoonId, (dossier) => beeindigBpv(dossier, einde));

  verleenVrijstelling = (persoonId: string, vrijstelling: NieuweVrijstelling): Promise<string> =>
    this.#in(persoonId, (dossier) => verleenVrijstelling(dossier, vrijstelling));

  registreerElders = (persoonId: string, registratie: NieuweRegistratie): Promise<string> =>
    this.#in(persoonId, (dossier) => registreerElders(dossier, registratie));

  reikGetuigschriftUit = (persoonId: string, getuigschrift: NieuwGetuigschrift): Promise<string> =>
    this.#in(persoonId, (dossier) => reikGetuigschriftUit(dossier, getuigschrift));

  corrigeer = <F extends Feit>(
    persoonId: string,
    soort: Feitsoort<F>,
    rijId: string,
    correctie: Correctie<F>,
  ): Promise<string> => this.#in(persoonId, (dossier) => corrigeer(dossier, soort, rijId, correctie));

  #in<T>(persoonId: string, schrijf: (dossier: Dossier) => Promise<T>): Promise<T> {
    return this.#geheel(async (db) => schrijf(await Dossier.open(db, persoonId)));
  }

  async #geheel<T>(schrijf: (db: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await this.db.transaction(schrijf);
    } catch (fout) {
      throw zonderWaarden(fout);
    }
  }
}
