import { createServer } from 'node:net';
import { testpersonen } from '../../seeds/testpersonen';
import { maakHub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { CONTROLE } from '../svb/controle';
import { maakOntvanger } from './maakOntvanger';

/** Twenty questions and the stop of the hub, with a collector at this address. */
async function vraagMet(sporen: string | null, wacht: () => Promise<void>, log: string[] = []): Promise<number[]> {
  const logNaar = { write: (regel: string) => void log.push(regel) };
  const t = await maakHub({ logNaar, config: { logniveau: 'info', sporen } });
  const svb = await t.als('svb');
  const vraag = () => svb(CONTROLE, { peildatum: VANDAAG, pgns: [testpersonen.zestienIngeschreven.pgn] });
  const voor = await Promise.all(Array.from({ length: 10 }, vraag));
  await wacht();
  const na = await Promise.all(Array.from({ length: 10 }, vraag));
  await t.stop();
  return [...voor, ...na].map(({ status }) => status);
}

const GOED = Array(20).fill(200);
const pauze = () => new Promise<void>((klaar) => setTimeout(klaar, 20));

test('als svb: een verzamelaar die weigert kost mij niets, en staat een keer in het log', async () => {
  // a port that was free a moment ago
  const proef = createServer().listen(0, '127.0.0.1');
  await new Promise((klaar) => proef.once('listening', klaar));
  const { port } = proef.address() as { port: number };
  await new Promise((klaar) => proef.close(klaar));
  const log: string[] = [];
  const gezegd = async () => {
    while (!log.length) await pauze();
  };
  expect(await vraagMet(`http://127.0.0.1:${port}`, gezegd, log)).toEqual(GOED);
  expect(log.map((regel) => JSON.parse(regel))).toEqual([
    expect.objectContaining({ msg: 'sporen niet bezorgd', code: 'ECONNREFUSED' }),
  ]);
});

test('als svb: een verzamelaar die nooit antwoordt houdt mij niet op, en de hub niet die stopt', async () => {
  const doof = await maakOntvanger({ doof: true });
  const begonnen = async () => {
    while (!doof.ruw.length) await pauze();
  };
  expect(await vraagMet(doof.url, begonnen)).toEqual(GOED);
  await doof.stop();
});

test('Regel: zonder verzamelaar wordt er niets bezorgd', async () => {
  const geen = await maakOntvanger();
  const log: string[] = [];
  expect(await vraagMet(null, async () => undefined, log)).toEqual(GOED);
  expect([geen.ruw, log]).toEqual([[], []]);
  await geen.stop();
});
