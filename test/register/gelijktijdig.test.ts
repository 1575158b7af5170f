import { setTimeout as wacht } from 'node:timers/promises';
import { Vastlegging } from '../../src/register/Vastlegging';
import { huidig } from './stand';
import { ADRES, dag, nieuwePersoon, openTestregister, type Testregister } from './testregister';

let register: Testregister;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());

const verhuizing = (vanaf: string, gemeentecode: string) => ({ ...ADRES, vanaf: dag(vanaf), gemeentecode });

/** Until a session of this database waits for another; the test's time limit ends it otherwise. */
async function totErEenWacht(): Promise<void> {
  const wachtenden = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await register.bron.query(wachtenden)).length === 0) await wacht(5);
}

test('Twee schrijvers van één persoon gaan na elkaar, en de tweede bouwt voort op de eerste', async () => {
  const id = await register.vastlegging.voegPersoonToe(nieuwePersoon(1));
  let tweede: Promise<void> | undefined;
  let klaar = false;
  await register.bron.transaction(async (db) => {
    await new Vastlegging(db).verhuis(id, verhuizing('2020-01-01', '0363'));
    tweede = register.vastlegging.verhuis(id, verhuizing('2021-01-01', '0599')).then(() => {
      klaar = true;
    });
    await totErEenWacht();
    expect(klaar).toBe(false);
  });
  await tweede;
  expect(await huidig(register.bron, 'adres', id, 'gemeentecode')).toEqual([
    { gemeentecode: '0518', geldig: '[2008-03-01,2020-01-01)' },
    { gemeentecode: '0363', geldig: '[2020-01-01,2021-01-01)' },
    { gemeentecode: '0599', geldig: '[2021-01-01,)' },
  ]);
});

test('Twee schrijvers die tegelijk hetzelfde nummer toevoegen: één van beide wordt geweigerd', async () => {
  const { pgn } = nieuwePersoon(2);
  let tweede: Promise<unknown> | undefined;
  await register.bron.transaction(async (db) => {
    await new Vastlegging(db).voegPersoonToe(nieuwePersoon(2));
    tweede = register.vastlegging.voegPersoonToe(nieuwePersoon(3, { pgn })).catch((fout: unknown) => fout);
    await totErEenWacht();
  });
  expect(await tweede).toMatchObject({ reden: 'PGN_IN_GEBRUIK' });
});

test('Schrijvers van verschillende personen wachten niet op elkaar', async () => {
  const een = await register.vastlegging.voegPersoonToe(nieuwePersoon(4));
  const ander = await register.vastlegging.voegPersoonToe(nieuwePersoon(5));
  await register.bron.transaction(async (db) => {
    await new Vastlegging(db).verhuis(een, verhuizing('2020-01-01', '0363'));
    await register.vastlegging.verhuis(ander, verhuizing('2020-01-01', '0363'));
  });
});

test('Regel: wat binnen een transactie wordt geweigerd laat de rest van die transactie heel', async () => {
  const id = await register.vastlegging.voegPersoonToe(nieuwePersoon(6));
  await register.bron.transaction(async (db) => {
    const vastlegging = new Vastlegging(db);
    await vastlegging.verhuis(id, verhuizing('2020-01-01', '0363'));
    await expect(vastlegging.voegPersoonToe(nieuwePersoon(6))).rejects.toMatchObject({ reden: 'DATABASE' });
    await vastlegging.verhuis(id, verhuizing('2021-01-01', '0599'));
  });
  expect(await huidig(register.bron, 'adres', id, 'gemeentecode')).toHaveLength(3);
});
