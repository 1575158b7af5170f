import { setTimeout as wacht } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { laadSlices } from '../../src/policy/load';
import { Persoonsgegevens } from '../../src/register/entities/Persoonsgegevens';
import { maakGegevensbron } from '../../src/register/gegevensbron';
import type { Vastlegging } from '../../src/register/Vastlegging';
import { VANDAAG } from '../opstelling/vast';
import { dag, nieuweInschrijving } from '../register/testregister';
import { type Kind, nieuwKind, TWAALF, voegKindToe, ZESTIEN } from './kinderen';
import { openProefregister, type Proefregister, vastleggingOp } from './proefregister';
import { alsAfnemer, metLeeftijden } from './varianten';

let proef: Proefregister;
/** a second hub's connections */
let ander: DataSource;
beforeAll(async () => {
  const slices = laadSlices(VANDAAG);
  const svb = slices.find(({ naam }) => naam === 'svb_kinderbijslag')!;
  const tweede = metLeeftijden(alsAfnemer(svb, 'tweede'), 12, 16);
  const maakLogin = await openProefregister(slices);
  await maakLogin.db.query(`do $$ begin create role ${tweede.login}; exception when duplicate_object then end $$`);
  await maakLogin.sluit();
  proef = await openProefregister([...slices, tweede]);
  ander = await maakGegevensbron(proef.url).initialize();
});
afterAll(async () => {
  await ander.destroy();
  await proef.sluit();
});

const school = (vastlegging: Vastlegging, { id }: Kind) =>
  vastlegging.schrijfIn(id, nieuweInschrijving('2026-01-01', { brin: '00BB' }));

const hernoem = async (vastlegging: Vastlegging, { id }: Kind, achternaam: string) => {
  const [rij] = await proef.bron.query(
    `select id from register.persoonsgegevens where persoon_id = $1 and upper_inf(geregistreerd)`,
    [id],
  );
  await vastlegging.corrigeer(id, Persoonsgegevens, rij.id, { achternaam });
};

async function totErEenWacht(): Promise<void> {
  const wachtenden = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await proef.bron.query(wachtenden)).length === 0) await wacht(5);
}

test('Regel: schrijvers van verschillende personen wachten niet op elkaar, ook niet als beide de slice veranderen', async () => {
  const [een, twee] = [await voegKindToe(proef.vastlegging), await voegKindToe(proef.vastlegging)];
  await proef.bron.transaction(async (db) => {
    await school(vastleggingOp(db), een);
    // commits while the other is still open
    await school(vastleggingOp(ander.manager), twee);
    expect((await proef.rijen()).join()).toContain('00BB');
  });
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: schrijvers van dezelfde personen in dezelfde volgorde zetten elkaar niet vast', async () => {
  const [een, twee] = [await voegKindToe(proef.vastlegging), await voegKindToe(proef.vastlegging)];
  let tweede: Promise<unknown> | undefined;
  await proef.bron.transaction(async (db) => {
    const vastlegging = vastleggingOp(db);
    await school(vastlegging, een);
    // the second hub has changed the slice for another person when it meets the first
    tweede = ander.transaction(async (daar) => {
      await school(vastleggingOp(daar), await voegKindToe(vastleggingOp(daar)));
      await school(vastleggingOp(daar), een);
      await school(vastleggingOp(daar), twee);
    });
    await totErEenWacht();
    await school(vastlegging, twee);
  });
  await tweede;
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: twee transacties die twee slices in omgekeerde volgorde raken zetten elkaar niet vast', async () => {
  const [zestien, twaalf] = [
    await voegKindToe(proef.vastlegging, ZESTIEN),
    await voegKindToe(proef.vastlegging, TWAALF),
  ];
  const [ook16, ook12] = [await voegKindToe(proef.vastlegging, ZESTIEN), await voegKindToe(proef.vastlegging, TWAALF)];
  // the commits take long enough to meet
  await proef.db.query(`
    create function public.traag() returns trigger language plpgsql as 'begin perform pg_sleep(0.1); return null; end';
    create trigger traag after update on svb_kinderbijslag.stand for each row execute function public.traag();
    create trigger traag after update on tweede_kinderbijslag.stand for each row execute function public.traag()`);
  for (let keer = 0; keer < 3; keer++) {
    await Promise.all([
      proef.bron.transaction(async (db) => {
        await hernoem(vastleggingOp(db), zestien, `A${keer}`);
        await hernoem(vastleggingOp(db), twaalf, `A${keer}`);
      }),
      ander.transaction(async (db) => {
        await hernoem(vastleggingOp(db), ook12, `B${keer}`);
        await hernoem(vastleggingOp(db), ook16, `B${keer}`);
      }),
    ]);
  }
  await proef.db.query('drop function public.traag cascade');
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: veel schrijvers tegelijk, van dezelfde en van verschillende personen, slagen alle', async () => {
  const kinderen: Kind[] = [];
  for (let n = 0; n < 6; n++) kinderen.push(await voegKindToe(proef.vastlegging, n % 3 ? ZESTIEN : TWAALF));
  const hubs = [proef.vastlegging, vastleggingOp(ander.manager)];
  const werk = Array.from({ length: 60 }, async (_, plaats) => {
    const hub = hubs[plaats % 2]!;
    const kind = kinderen[(plaats * 7) % kinderen.length]!;
    switch (plaats % 4) {
      case 0:
        return hub.voegPersoonToe(nieuwKind(ZESTIEN));
      case 1:
        return school(hub, kind);
      case 2:
        return hub.schrijfUit(kind.id, {
          inschrijvingId: kind.inschrijvingId,
          datumUit: dag(`2026-0${(plaats % 8) + 1}-01`),
        });
      default:
        return voegKindToe(hub, TWAALF);
    }
  });
  await Promise.all(werk);
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: de stand loopt met de commits mee, ook als die in een andere volgorde komen dan het werk', async () => {
  const [een, twee] = [await voegKindToe(proef.vastlegging), await voegKindToe(proef.vastlegging)];
  const standen = [await proef.stand()];
  await proef.bron.transaction(async (db) => {
    await school(vastleggingOp(db), een);
    await school(vastleggingOp(ander.manager), twee);
    standen.push(await proef.stand());
  });
  standen.push(await proef.stand());
  expect(new Set(standen).size).toBe(3);
  expect([...standen].sort()).toEqual(standen);
});
