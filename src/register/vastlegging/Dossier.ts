import { type EntityManager, type FindOptionsOrder, type FindOptionsWhere, Raw } from 'typeorm';
import type { Datum } from '../../values/Datum';
import { isLeeg, type Periode, periodeTekst } from '../../values/Periode';
import type { Feit } from '../entities/Feit';
import { lijn } from './lijn';
import { Vastleggingsfout } from './Vastleggingsfout';
import { type Feitsoort, type Inhoud, inhoudVan, periodeVan, type Wijziging, zegtAnders } from './versie';
import { volgendMoment } from './volgendMoment';
import { weigerOnmogelijk } from './weigerOnmogelijk';

/**
 * One person's facts during one write: the person's row is locked, so writers of the same person go one after the
 * other. All that changes facts goes through `noteer` (insert a version) and `sluit` (end what is known).
 */
export class Dossier {
  private constructor(
    readonly db: EntityManager,
    readonly persoonId: string,
    private readonly moment: string,
  ) {}

  /** Must be called in a transaction; the lock lasts until its end. */
  static async open(db: EntityManager, persoonId: string): Promise<Dossier> {
    const personen: unknown[] = await db.query('select from register.persoon where id = $1 for update', [persoonId]);
    if (personen.length === 0) throw new Vastleggingsfout('PERSOON_ONBEKEND');
    return new Dossier(db, persoonId, await volgendMoment(db, persoonId));
  }

  /** The current versions of one kind of fact, in order of validity. */
  huidige<F extends Feit>(soort: Feitsoort<F>, waar: object = {}): Promise<F[]> {
    const geregistreerd = Raw((kolom) => `upper_inf(${kolom})`);
    return this.db.find(soort, {
      where: { ...waar, persoonId: this.persoonId, geregistreerd } as FindOptionsWhere<F>,
      order: { geldig: 'ASC' } as FindOptionsOrder<F>,
    });
  }

  /** Inserts a current version and returns its row number; refuses to say two things about the same day. */
  async noteer<F extends Feit>(soort: Feitsoort<F>, inhoud: Inhoud<F>, periode: Periode): Promise<string> {
    if (isLeeg(periode)) throw new Vastleggingsfout('PERIODE_LEEG');
    const geldig = periodeTekst(periode);
    weigerOnmogelijk(inhoud, periode);
    const dubbel = await this.huidige(soort, lijn(soort, inhoud, geldig));
    if (dubbel.length > 0) throw new Vastleggingsfout('OVERLAP');
    const invoer = this.db
      .createQueryBuilder()
      .insert()
      .into<Feit>(soort)
      .values({ ...inhoud, persoonId: this.persoonId, geldig, geregistreerd: `["${this.moment}",)` })
      .returning('id');
    // A number that is somebody's already is not left to become an error: PostgreSQL would write it in its log.
    const { raw }: { raw: { id: string }[] } = await ('pgn' in inhoud ? invoer.orIgnore() : invoer).execute();
    if (!raw[0]) throw new Vastleggingsfout('PGN_IN_GEBRUIK');
    return raw[0].id;
  }

  /** Ends a current version: the register knew it until now. */
  async sluit<F extends Feit>(soort: Feitsoort<F>, rij: F): Promise<void> {
    const { affected } = await this.db
      .createQueryBuilder()
      .update<Feit>(soort)
      .set({ geregistreerd: () => 'tstzrange(lower(geregistreerd), :moment)' })
      .where('id = :id and upper_inf(geregistreerd) and lower(geregistreerd) < :moment')
      .setParameters({ id: rij.id, moment: this.moment })
      .execute();
    if (affected !== 1) throw new Vastleggingsfout('NIET_HUIDIG');
  }

  /** Supersedes a current version by a changed one. */
  async vervang<F extends Feit>(soort: Feitsoort<F>, rij: F, wijziging: Wijziging<F>): Promise<string> {
    await this.sluit(soort, rij);
    return this.noteer(soort, inhoudVan(rij, wijziging), wijziging.geldig ?? periodeVan(rij));
  }

  /** Supersedes a current version when the change says something new: what is known already is not written again. */
  async vervangAlsAnders<F extends Feit>(soort: Feitsoort<F>, rij: F, wijziging: Wijziging<F>): Promise<void> {
    if (zegtAnders(rij, wijziging)) await this.vervang(soort, rij, wijziging);
  }

  /** From a day on, until the version would end anyway, it is different; before that day it stays as it was. */
  async wijzigVanaf<F extends Feit>(soort: Feitsoort<F>, rij: F, vanaf: Datum, inhoud: Partial<Inhoud<F>>) {
    const { van, tot } = periodeVan(rij);
    await this.sluit(soort, rij);
    if (van !== vanaf) await this.noteer(soort, inhoudVan(rij), { van, tot: vanaf });
    await this.noteer(soort, inhoudVan(rij, inhoud), { van: vanaf, tot });
  }
  /** What the slices have of the person at this point, as text that only the database reads. */
  async inSlices(): Promise<string> {
    const [rij]: [{ voor: string }] = await this.db.query(
      `select coalesce(jsonb_agg(r), '[]')::text as voor from correcties.rijen($1) r`,
      [this.persoonId],
    );
    return rij.voor;
  }

  /** Notes that a version was wrong: what of the slices became different since `voor`. */
  async meldOnjuist<F extends Feit>(
    soort: Feitsoort<F>,
    { voor, fout, goed }: { voor: string; fout: string; goed: string },
  ): Promise<void> {
    const { tableName } = this.db.connection.getMetadata(soort);
    await this.db.query('select correcties.leg_vast($1, $2, $3, $4, $5)', [
      ...[this.persoonId, voor, tableName, fout, goed],
    ]);
  }
}
