import type { ClientBase } from 'pg';
import { beheerRechten } from './beheer/rechten';
import { LOGBOEK_LOGIN, logboekRechten } from './logboek/login';
import type { Slice } from './policy/Slice';
import { inTransactie } from './postgres/inTransactie';
import { type Login, maakLogins } from './postgres/logins';
import { nogEensBijTegelijk } from './postgres/nogEensBijTegelijk';
import { volgIndeling, volgKlok, zetKlok } from './projecties/klok';
import { pasToe } from './projecties/toepassen';
import type { Sleutels } from './sleutels';
import type { Datum } from './values/Datum';
import { volg } from './vsv/volg';

/** How long the logboek may take before a provision is refused, in milliseconds. */
export const LOGBOEK_GEDULD = 3_000;
export const SLICE_GEDULD = 30_000;
/** How long a provision that is under way may take to reach the logboek, or to be refused, in milliseconds. */
export const ONDERWEG = SLICE_GEDULD + 2 * LOGBOEK_GEDULD;
/** Connections that one hub keeps to a slice, and to the logboek. */
export const SLICE_POEL = 8;
export const LOGBOEK_POEL = 2;

/** The logins that the hub uses beside the owner's: one per slice, and the logboek's. */
export const logins = (slices: Slice[], sleutels: Sleutels): Login[] => [
  ...slices.map(({ login, naam, metRijsleutels }) => ({
    naam: login,
    wachtwoord: sleutels.wachtwoord(login),
    schema: naam,
    alleenLezen: true,
    // a filter on rows by row key may leave very few of them, or nearly all
    vastPlan: !metRijsleutels,
    geduld: SLICE_GEDULD,
    verbindingen: SLICE_POEL,
  })),
  {
    naam: LOGBOEK_LOGIN,
    wachtwoord: sleutels.wachtwoord(LOGBOEK_LOGIN),
    schema: 'logboek',
    alleenLezen: false,
    vastPlan: true,
    geduld: LOGBOEK_GEDULD,
    verbindingen: LOGBOEK_POEL,
  },
];

/** One hub at a time sets up a database; the turn ends with the caller's transaction. */
export async function wachtOpBeurt(db: ClientBase): Promise<void> {
  await db.query(`select pg_advisory_xact_lock(hashtext('bron-inrichten'))`);
}

/**
 * Makes a migrated database what the afnemer files say, all at once or not at all: logins, rights, slices, clock.
 * @returns the slices that were built anew
 */
export function richtIn(db: ClientBase, slices: Slice[], sleutels: Sleutels, vandaag: Datum): Promise<string[]> {
  return nogEensBijTegelijk(() =>
    inTransactie(db, async () => {
      await wachtOpBeurt(db);
      await maakLogins(db, logins(slices, sleutels));
      await db.query(logboekRechten + beheerRechten(LOGBOEK_LOGIN));
      const verzet = await zetKlok(db, vandaag);
      // the code tables may have changed on a day on which the date did not
      const verlegd = !verzet && (await volgIndeling(db));
      const beoordeeld = await volg(db, vandaag);
      const gebouwd = await pasToe(db, slices, sleutels.pseudonimiseer);
      const gebleven = slices.filter(({ naam }) => !gebouwd.includes(naam));
      if (verzet || verlegd || beoordeeld.length) await volgKlok(db, gebleven);
      else if (gebouwd.length) await db.query('select register.tel_leveringen()');
      return gebouwd;
    }),
  );
}
