import { Geheugen } from '../../src/identity/demo-issuer/Geheugen';

/** What happens some seconds from now. */
async function na<T>(seconden: number, doe: () => Promise<T>): Promise<T> {
  const straks = Date.now() + seconden * 1000;
  const klok = jest.spyOn(Date, 'now').mockImplementation(() => straks);
  return doe().finally(() => klok.mockRestore());
}

test('Regel: wat onthouden wordt is er tot het verloopt of weg moet', async () => {
  const geheugen = new Geheugen([['altijd', { client_id: 'altijd' }]]);
  await geheugen.upsert('een', { kind: 'Session', uid: 'u1' }, 60);
  await geheugen.upsert('twee', { kind: 'Session', uid: 'u2' }, 60);
  expect(await geheugen.find('een')).toMatchObject({ uid: 'u1' });
  expect(await na(59, () => geheugen.find('een'))).toBeDefined();
  expect(await na(60, () => geheugen.find('een'))).toBeUndefined();
  expect(await na(9e9, () => geheugen.find('altijd'))).toBeDefined();
  await geheugen.destroy('een');
  expect(await geheugen.find('een')).toBeUndefined();
  expect(await geheugen.find('twee')).toBeDefined();
});

test('Regel: een sessie is ook te vinden onder de naam die niet verandert, zolang zij geldt', async () => {
  const geheugen = new Geheugen();
  await geheugen.upsert('koekje', { kind: 'Session', uid: 'u1', accountId: 'iemand' }, 60);
  expect(await geheugen.findByUid('u1')).toMatchObject({ accountId: 'iemand' });
  expect(await geheugen.findByUid('koekje')).toBeUndefined();
  expect(await na(60, () => geheugen.findByUid('u1'))).toBeUndefined();
  await geheugen.destroy('koekje');
  expect(await geheugen.findByUid('u1')).toBeUndefined();
});

test('Regel: met een toestemming gaat wat eraan hangt, en niets anders', async () => {
  const geheugen = new Geheugen();
  await geheugen.upsert('a', { kind: 'AuthorizationCode', grantId: 'g1' }, 60);
  await geheugen.upsert('b', { kind: 'AuthorizationCode', grantId: 'g1' }, 60);
  await geheugen.upsert('c', { kind: 'AuthorizationCode', grantId: 'g2' }, 60);
  await geheugen.consume('c');
  await geheugen.revokeByGrantId('g1');
  expect(await Promise.all(['a', 'b', 'c'].map((id) => geheugen.find(id)))).toEqual([
    ...[undefined, undefined],
    expect.objectContaining({ grantId: 'g2', consumed: expect.any(Number) }),
  ]);
});
