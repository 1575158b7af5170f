import fc from 'fast-check';
import { BronFout } from '../../src/errors';
import { Tokenpoort } from '../../src/identity/Tokenpoort';
import { AUDIENCE, type ProefIssuer, proefIssuer } from './proefIssuer';
import { proefToken } from './proefToken';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

let issuer: ProefIssuer;
let poort: Tokenpoort;
let token: string;

beforeAll(async () => {
  issuer = await proefIssuer();
  poort = await Tokenpoort.ontdek({ issuer: issuer.url, audience: AUDIENCE, demo: true });
  token = await proefToken(issuer);
});
afterAll(() => issuer.stop());

async function geweigerd(gewijzigd: string): Promise<void> {
  const uitkomst = await poort.herken(`Bearer ${gewijzigd}`, null).catch((fout: unknown) => fout);
  expect(uitkomst).toBeInstanceOf(BronFout);
  expect(['TOKEN_ONGELDIG', 'GEEN_TOKEN']).toContain((uitkomst as BronFout).code);
}

test('Regel: geen enkele wijziging van één teken laat een token geldig', async () => {
  const teken = fc.constantFrom(...BASE64URL, '.', '=', '+', '/', ' ', '\n', '~', 'é');
  // often the last character: the signature has four bits to spare there
  const plaats = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1));
  await fc.assert(
    fc.asyncProperty(plaats, teken, fc.constantFrom('vervang', 'voeg in', 'laat weg'), async (deel, nieuw, wijze) => {
      const i = Math.round(deel * (token.length - 1));
      const gewijzigd =
        token.slice(0, i) + (wijze === 'laat weg' ? '' : nieuw) + token.slice(wijze === 'voeg in' ? i : i + 1);
      // spaces before the token belong to the header (RFC 6750: "Bearer" 1*SP)
      fc.pre(gewijzigd.trimStart() !== token);
      await geweigerd(gewijzigd);
    }),
    { numRuns: 500 },
  );
});

test('Regel: van de handtekening geldt maar één schrijfwijze', async () => {
  const laatste = token.at(-1)!;
  const gelijk = [...BASE64URL].filter((teken) => {
    const anders = token.slice(0, -1) + teken;
    const bytes = (tekst: string) => Buffer.from(tekst.split('.')[2]!, 'base64url').toString('hex');
    return teken !== laatste && bytes(anders) === bytes(token);
  });
  expect(gelijk.length).toBeGreaterThan(0);
  for (const teken of gelijk) await geweigerd(token.slice(0, -1) + teken);
});
