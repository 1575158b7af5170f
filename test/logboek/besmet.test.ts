import { LOGBOEK_LOGIN } from '../../src/logboek/login';
import { Schrijver } from '../../src/logboek/Schrijver';
import { maakPoel, urlVoor } from '../../src/postgres/poel';
import { maakDatabase, type Testdatabase } from '../opstelling/database';
import { alsSuper } from '../opstelling/kloon';
import { sleutels } from '../opstelling/vast';
import { proefregel } from './proef';

let database: Testdatabase;
beforeAll(async () => {
  database = await maakDatabase('vol');
  await alsSuper(`grant connect on database ${database.naam} to ${LOGBOEK_LOGIN}`);
});
afterAll(() => database.sluit());

test('Regel: één regel die de database niet kan nemen, houdt de andere niet tegen', async () => {
  const url = urlVoor(database.url, LOGBOEK_LOGIN, sleutels.wachtwoord(LOGBOEK_LOGIN));
  const poel = maakPoel(url, { naam: 'proef', max: 1, geduld: 5_000, bijFout: () => undefined });
  const schrijver = new Schrijver(poel);
  const regels = Array.from({ length: 12 }, (_, n) => proefregel(n === 7 ? { doel: 'x\u0000y' } : {}));
  const uitkomsten = await Promise.allSettled(regels.map((regel) => schrijver.schrijf(regel)));
  expect(uitkomsten.map(({ status }) => status)).toEqual(regels.map((_, n) => (n === 7 ? 'rejected' : 'fulfilled')));
  await poel.end();
});
