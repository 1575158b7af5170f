import { request } from 'node:http';
import pg from 'pg';
import { maakHub, type Testhub } from '../opstelling/hub';
import { alleRegels, controle, pgnVan } from './proef';
import { totHetSchrijvenWacht } from './totHetSchrijvenWacht';

let t: Testhub;
let ander: pg.Client;
beforeAll(async () => {
  t = await maakHub();
  ander = new pg.Client(t.database.superUrl);
  await ander.connect();
});
afterAll(async () => {
  await ander.end();
  await t.stop();
});

/** Asks over a connection of its own, so that every byte that arrives on it is the answer's. */
async function stelVraag() {
  const body = JSON.stringify({ query: controle(), variables: { pgns: [pgnVan('zestienIngeschreven')] } });
  const vraag = request(`${t.hub.url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${await t.token('svb')}`,
    },
  });
  const antwoord = new Promise<string>((klaar, mislukt) => {
    vraag.once('error', mislukt);
    vraag.once('response', async (antwoord) => {
      let tekst = '';
      for await (const deel of antwoord) tekst += deel;
      klaar(tekst);
    });
  });
  vraag.end(body);
  return { ontvangen: () => vraag.socket?.bytesRead ?? 0, antwoord };
}

test.each(['logboek.verstrekking', 'logboek.audit'])(
  'als svb: zolang %s de regel niet heeft, is er geen byte van het antwoord',
  async (tabel) => {
    const voor = (await alleRegels(t.db)).length;
    await ander.query(`begin; lock table ${tabel} in share mode`);
    const { ontvangen, antwoord } = await stelVraag();
    await totHetSchrijvenWacht(t.db);
    await new Promise((klaar) => setTimeout(klaar, 500));
    expect(ontvangen()).toBe(0);
    expect(await alleRegels(t.db)).toHaveLength(voor);

    await ander.query('commit');
    const { data, extensions } = JSON.parse(await antwoord);
    expect(data.inschrijvingscontrole[0].uitkomst).toBe('GEVONDEN');
    const regels = await alleRegels(t.db);
    expect(regels.slice(voor).map(({ id }) => id)).toEqual([extensions.verstrekking.id]);
  },
);

test('als svb: het schrijven dat nog niet is vastgelegd telt niet: geen byte tot na de commit', async () => {
  // A deferred constraint runs at the commit itself: the row is written, the transaction is not yet committed.
  await t.db.query(`
    create function logboek.traag() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock(42); return null; end $$;
    create constraint trigger traag after insert on logboek.verstrekking deferrable initially deferred
      for each row execute function logboek.traag()`);
  await ander.query('select pg_advisory_lock(42)');
  const { ontvangen, antwoord } = await stelVraag();
  await totHetSchrijvenWacht(t.db);
  await new Promise((klaar) => setTimeout(klaar, 500));
  expect(ontvangen()).toBe(0);
  await ander.query('select pg_advisory_unlock(42)');
  expect(JSON.parse(await antwoord).data.inschrijvingscontrole[0].uitkomst).toBe('GEVONDEN');
  await t.db.query('drop function logboek.traag cascade');
});
