import { testpersonen } from '../../seeds/testpersonen';
import { Persoonsgegevens } from '../../src/register/entities/Persoonsgegevens';
import type { Datum } from '../../src/values/Datum';
import { gegeven } from './gegeven';
import { openProef } from './openProef';

let proef: Awaited<ReturnType<typeof openProef>>;
beforeAll(async () => {
  proef = await openProef();
});
afterAll(() => proef.sluit());

const inwoners = async (naam: string) => gegeven(await proef.t.als(naam), 'onderwijsdeelnemers', 'pgn');

test('als leerplicht Enschede: wie is overleden is geen inwoner meer', async () => {
  expect(await inwoners('leerplicht-0153')).not.toContain(testpersonen.overleden.pgn);
});

test('als RMC regio 14: wie overlijdt is geen inwoner meer', async () => {
  const { id, pgn } = await proef.inwoner();
  expect(await inwoners('rmc-14')).toContain(pgn);
  const { id: rij } = await proef.feit(Persoonsgegevens, id);
  await proef.vastlegging.corrigeer(id, Persoonsgegevens, rij, { datumOverlijden: '2026-11-01' as Datum });
  expect(await inwoners('rmc-14')).not.toContain(pgn);
});
