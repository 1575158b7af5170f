import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { Pool } from 'pg';
import { issuersleutel } from '../../src/identity/demo-issuer/demosleutels';
import { Onbekenden } from '../../src/logboek/Onbekenden';
import { maakHub, type Testhub } from '../opstelling/hub';
import { alleRegels, alsLogboek } from './proef';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const BODY = JSON.stringify({ query: '{ mijnAutorisatie { doel } }' });

/** What the issuer would sign for an agency or a purpose that the hub has no file for. */
async function token(claims: Record<string, string>): Promise<string> {
  const sleutel = issuersleutel(t.config.data);
  return new SignJWT({ sub: 'svb', client_id: 'svb', jti: randomUUID(), oin: '00000099000000001000', ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: sleutel.kid })
    .setIssuer(t.hub.demoIssuer!.url)
    .setAudience(`${t.config.url}/graphql`)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(await importJWK(sleutel));
}

async function geteld(): Promise<Record<string, number>> {
  const { rows } = await t.db.query<{ foutcode: string; aantal: number }>(
    'select foutcode, sum(aantal)::int as aantal from logboek.onbekend group by 1',
  );
  return Object.fromEntries(rows.map(({ foutcode, aantal }) => [foutcode, aantal]));
}

test('Regel: wie onbekend blijft wordt per minuut, bron en code geteld, en staat niet in het logboek; ook bij het stoppen', async () => {
  const bearer = async (claims: Record<string, string>) => ({ authorization: `Bearer ${await token(claims)}` });
  const verzoeken: [number, Record<string, string>][] = [
    [401, {}],
    [401, {}],
    [401, { authorization: 'Basic c3ZiOnN2Yg==' }],
    [401, { authorization: 'Bearer dit.is.niets' }],
    [401, await bearer({ scope: 'kinderbijslag', client_id: '' })],
    [403, await bearer({ scope: 'kinderbijslag inzage' })],
    [403, await bearer({ scope: 'onbekend-doel' })],
    [403, await bearer({ scope: 'inzage' })],
    [403, await bearer({ scope: 'kinderbijslag', oin: '00000099000000009999' })],
  ];
  for (const [status, kop] of verzoeken) {
    const antwoord = await t.stuur(BODY, kop);
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers.get('content-type')).toContain('problem+json');
  }
  const goed = await t.stuur(BODY, await bearer({ scope: 'kinderbijslag' }));
  expect(goed.status).toBe(200);

  await t.hub.stop();
  expect(await geteld()).toEqual({ GEEN_TOKEN: 3, TOKEN_ONGELDIG: 2, DOEL: 1, GEEN_AUTORISATIE: 3 });
  const { rows } = await t.db.query<{ bron: string; foutcode: string; minuut: Date }>('select * from logboek.onbekend');
  for (const { bron, foutcode, minuut } of rows) {
    // whose token is good is known, also where there is no authorisation
    const bekend = ['00000099000000001000', '00000099000000009999'];
    expect(foutcode === 'GEEN_AUTORISATIE' ? bekend : ['127.0.0.1']).toContain(bron);
    expect(minuut.getTime() % 60_000).toBe(0);
    expect(Date.now() - minuut.getTime()).toBeLessThan(120_000);
  }
  expect(await alleRegels(t.db)).toHaveLength(1);
});

describe('de tellers', () => {
  test('Regel: wat niet bewaard kon worden blijft staan voor de volgende keer', async () => {
    const client = await alsLogboek(t);
    const onbekenden = new Onbekenden(client as unknown as Pool);
    await t.db.query('delete from logboek.onbekend');
    await t.db.query('revoke insert on logboek.onbekend from bron_logboek');
    for (let keer = 0; keer < 3; keer++) onbekenden.tel('192.0.2.1', 'GEEN_TOKEN');
    await expect(onbekenden.bewaar()).rejects.toMatchObject({ code: '42501' });
    onbekenden.tel('192.0.2.1', 'GEEN_TOKEN');
    await t.db.query('grant insert on logboek.onbekend to bron_logboek');
    await onbekenden.bewaar();
    await onbekenden.bewaar();
    onbekenden.tel('192.0.2.1', 'GEEN_TOKEN');
    await onbekenden.bewaar();
    expect(await geteld()).toEqual({ GEEN_TOKEN: 5 });
    await client.end();
  });

  test('Regel: wie van duizenden adressen komt vult het geheugen niet, en wordt wel geteld', async () => {
    const client = await alsLogboek(t);
    const onbekenden = new Onbekenden(client as unknown as Pool);
    await t.db.query('delete from logboek.onbekend');
    for (let nr = 0; nr < 12_000; nr++) onbekenden.tel(`2001:db8::${nr.toString(16)}`, 'GEEN_TOKEN');
    await onbekenden.bewaar();
    expect(await geteld()).toEqual({ GEEN_TOKEN: 12_000 });
    const { rows } = await t.db.query(`select sum(aantal)::int as n from logboek.onbekend where bron = 'overige'`);
    expect(rows[0].n).toBe(2_000);
    await client.end();
  });
});
