import pg from 'pg';
import { laadSlices } from '../../src/policy/load';
import { Slice } from '../../src/policy/Slice';
import {
  type Autorisatie,
  bekostigdOpTeldatum,
  iedereen,
  inwonersZonderStartkwalificatie,
  leeftijdOpRaster,
  niemand,
  type Predicaat,
  rechtOpStudiefinanciering,
} from '../../src/policy/vocabulary';
import { maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { met } from '../policy/variant';
import { haalDiplomas } from './haalDiplomas';
import { maakOndervraagden } from './maakOndervraagden';
import { ondervraag, type Uitslag } from './ondervraag';
import { maakOrakel } from './orakel/maakOrakel';
import { leesRegister } from './register/leesRegister';
import { vulBeheer } from './vulBeheer';
import { ZAAD } from './ZAAD';

const AANTAL = 1_000;

const rijen = (predicaat: Predicaat) => ({ rijen: { woorden: 'Losgemaakt.', predicaat } });

/** What is let loose of each slice: a year of age, everybody, a threshold, or nobody left. */
const LOS: Record<string, Partial<Autorisatie>> = {
  svb: rijen(leeftijdOpRaster(15, 18)),
  rmc: rijen(inwonersZonderStartkwalificatie(17, 27)),
  leerplicht: rijen(inwonersZonderStartkwalificatie(4, 19)),
  'duo-bekostiging': rijen(iedereen),
  cbs: rijen(bekostigdOpTeldatum),
  'duo-studiefinanciering': rijen(rechtOpStudiefinanciering(17)),
  onderwijsinstelling: rijen(iedereen),
  'privacy-officer': rijen(niemand),
};

const echt = laadSlices(VANDAAG);
let t: Testhub;
let db: pg.Pool;
const uitslagen = new Map<string, Uitslag>();
beforeAll(async () => {
  const slices = echt.map((slice) => {
    const { kAnonimiteit } = slice.autorisatie;
    const los = LOS[slice.afnemer.afnemer] ?? (kAnonimiteit ? { kAnonimiteit: { ...kAnonimiteit, drempel: 2 } } : {});
    return met(slice, los);
  });
  t = await maakHub({ slices });
  await haalDiplomas(t);
  await vulBeheer(t);
  db = new pg.Pool({ connectionString: t.database.superUrl, max: 2 });
  const { dossiers } = await leesRegister(t.db);
  const perPersoon = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
  const alle = await maakOndervraagden(t, echt);
  // whoever is suspended by a question has been asked
  alle.sort((a, b) => Number(Boolean(a.orakel.kijk)) - Number(Boolean(b.orakel.kijk)));
  // the protection of the tables off
  await t.db.query('update vsv.publicatiecel set deelnemers = 1 where deelnemers is null');
  // older alarms than thirty days are shown
  await t.db.query(`do $$ begin
    execute 'create or replace view duo_beheer_beheer.alarm as '
      || replace(pg_get_viewdef('duo_beheer_beheer.alarm'::regclass), '30 days', '32 days');
  end $$`);
  for (const een of alle) {
    const opties = { aantal: AANTAL, zaad: ZAAD, db, dossiers: perPersoon, elkeZoveel: AANTAL, krimp: false };
    uitslagen.set(een.slice.afnemer.afnemer, await ondervraag(een, opties));
  }
}, 300_000);
afterAll(async () => {
  await db.end();
  await t.stop();
});

test.each(echt.map(({ afnemer }) => afnemer.afnemer))(
  'Regel: staat er van %s iets los, dan vinden zo veel vragen het',
  (afnemer) => {
    const { tegenvoorbeeld, gesteld } = uitslagen.get(afnemer)!;
    expect([tegenvoorbeeld !== null, gesteld < AANTAL]).toEqual([true, true]);
  },
);

test('Regel: een afnemer zonder orakel maakt de proef rood, en zegt wat er te schrijven is', async () => {
  const [slice] = echt as [Slice];
  const nieuw = new Slice({ ...slice.afnemer, afnemer: 'nieuwe-afnemer' }, slice.autorisatie);
  await expect(
    maakOrakel({
      slice: nieuw,
      slices: [nieuw],
      stand: { dossiers: [], codes: {} as never },
      db: t.db,
      vandaag: VANDAAG,
    }),
  ).rejects.toThrow('Van nieuwe-afnemer is er geen orakel: schrijf test/aanval/afnemers/nieuwe-afnemer.ts');
});
