import type { Ophalen } from '../../src/identity/ophalen';
import type { Sleutelbos } from '../../src/identity/Sleutelbos';
import { Tokenpoort } from '../../src/identity/Tokenpoort';
import { andereSleutel } from './andereSleutel';
import { AUDIENCE, OIN_ANDER, OIN_SVB, type ProefIssuer, proefIssuer } from './proefIssuer';
import { nu, proefToken } from './proefToken';
import { weigering } from './weigering';

let issuer: ProefIssuer;
beforeAll(async () => {
  issuer = await proefIssuer();
});
afterAll(() => issuer.stop());

/** A gate of which the test moves the clock and chooses the keys that the issuer publishes. */
async function verzetbaar() {
  let verschil = 0;
  let sleutels: object[] | null = null;
  const klok = () => new Date(Date.now() + verschil * 1000);
  const ophalen: Ophalen = async (...vraag) => {
    const antwoord = await fetch(...vraag);
    return sleutels && String(vraag[0]).endsWith('/jwks') ? Response.json({ keys: sleutels }) : antwoord;
  };
  const poort = await Tokenpoort.ontdek({ issuer: issuer.url, audience: AUDIENCE, demo: true, klok, ophalen });
  return {
    poort,
    verzet: (seconden: number) => {
      verschil = seconden;
    },
    publiceer: async (keys: object[]) => {
      sleutels = keys;
      await (Reflect.get(poort, 'sleutels') as Sleutelbos).laad();
    },
  };
}

test('als svb: een token dat al werd aangenomen geeft iedere keer dezelfde identiteit', async () => {
  const { poort } = await verzetbaar();
  const kop = `Bearer ${await proefToken(issuer)}`;
  const eerste = await poort.herken(kop, null);
  for (let keer = 0; keer < 3; keer++) expect(await poort.herken(kop, null)).toEqual(eerste);
});

test('als svb: een aangenomen token verloopt als ieder ander, en geldt niet vóór zijn tijd als de klok teruggaat', async () => {
  const { poort, verzet } = await verzetbaar();
  const kop = `Bearer ${await proefToken(issuer, { claims: { nbf: nu() } })}`;
  await poort.herken(kop, null);
  for (const seconden of [300, 599]) {
    verzet(seconden);
    await poort.herken(kop, null);
  }
  verzet(-60);
  expect(await weigering(poort, kop, null)).toBe('TOKEN_ONGELDIG');
  verzet(0);
  await poort.herken(kop, null);
  verzet(606);
  expect(await weigering(poort, kop, null)).toBe('TOKEN_VERLOPEN');
});

test('als svb: ouder dan zes uur geldt een aangenomen token niet meer, al zegt het van wel', async () => {
  const { poort, verzet } = await verzetbaar();
  const kop = `Bearer ${await proefToken(issuer, { claims: { exp: nu() + 24 * 3600 } })}`;
  await poort.herken(kop, null);
  verzet(6 * 3600 + 6);
  expect(await weigering(poort, kop, null)).toBe('TOKEN_VERLOPEN');
});

test('Regel: trekt de uitgever zijn sleutel in, dan geldt een aangenomen token niet meer; ook niet onder dezelfde naam', async () => {
  const { poort, publiceer } = await verzetbaar();
  const kop = `Bearer ${await proefToken(issuer)}`;
  await poort.herken(kop, null);
  const nieuw = { ...andereSleutel(), kid: issuer.sleutel.kid, alg: 'ES256', d: undefined };
  await publiceer([nieuw]);
  expect(await weigering(poort, kop, null)).toBe('TOKEN_ONGELDIG');
  await publiceer([{ ...nieuw, kid: 'nieuw' }]);
  expect(await weigering(poort, kop, null)).toBe('TOKEN_ONGELDIG');
});

test('als svb: mijn aangenomen, gebonden token werkt nog steeds alleen met mijn certificaat', async () => {
  const { poort } = await verzetbaar();
  const eigen = { x5tS256: 'eigen', oin: OIN_SVB };
  const kop = `Bearer ${await proefToken(issuer, { claims: { cnf: { 'x5t#S256': 'eigen' } } })}`;
  await poort.herken(kop, eigen);
  expect(await weigering(poort, kop, { ...eigen, x5tS256: 'ander' })).toBe('CERTIFICAAT');
  expect(await weigering(poort, kop, null)).toBe('CERTIFICAAT');
  expect(await weigering(poort, kop, { ...eigen, oin: OIN_ANDER })).toBe('CERTIFICAAT');
  expect((await poort.herken(kop, eigen)).oin).toBe(OIN_SVB);
});
