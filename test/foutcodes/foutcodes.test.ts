import { type Foutcode, fouten } from '../../src/errors';
import { contract } from '../../src/policy/contract';
import { bewaard } from '../opstelling/bewaard';
import { maakHub, type Testhub } from '../opstelling/hub';
import { metBudget } from '../verbruik/metBudget';
import { document, type Voorbeeld } from './document';
import { uitlokkingen } from './uitlokkingen';

const CODES = Object.keys(fouten) as Foutcode[];
/** headers that are about the error */
const KOPPEN = ['content-type', 'www-authenticate', 'allow', 'retry-after', 'location'];

let t: Testhub;
/**
 * For the public the wall of the contract is down: only so does a question reach the wall behind it. Two agencies have next to
 * no budget.
 */
beforeAll(async () => {
  t = await maakHub({
    slices: metBudget({
      cbs: { puntenPerUur: 10, personenPerDag: null },
      'duo-studiefinanciering': { puntenPerUur: 1_000, personenPerDag: 0 },
    }),
    wanden: () => ({
      contract: (volledig, slice) => (slice.afnemer.afnemer === 'publiek' ? volledig : contract(volledig, slice)),
    }),
  });
});
afterAll(() => t.stop());

const gevonden: [Foutcode, Voorbeeld][] = [];

async function lokUit(code: Foutcode): Promise<Response> {
  const { verzoek, stuk, heel } = uitlokkingen[code];
  const { methode = 'POST', pad = '/graphql', kop = {}, inhoud } = await verzoek(t);
  await stuk?.(t);
  try {
    return await fetch(`${t.hub.url}${pad}`, {
      method: methode,
      redirect: 'manual',
      headers: { ...(inhoud !== undefined && { 'content-type': 'application/json' }), ...kop },
      ...(inhoud !== undefined && { body: inhoud }),
    });
  } finally {
    await heel?.(t);
  }
}

const WISSELT = ['id', 'trace', 'stand', 'over', 'hersteld'];
const vast = (tekst: string): unknown =>
  JSON.parse(tekst, (naam, waarde) => {
    if (WISSELT.includes(naam) && waarde !== null) return '…';
    return typeof waarde === 'string' ? waarde.replace(/vanaf [0-9:]+ uur/, 'vanaf … uur') : waarde;
  });

test('Regel: van iedere code is er een uitlokking, en van geen andere', () => {
  expect(Object.keys(uitlokkingen).sort()).toEqual([...CODES].sort());
});

test.each(CODES)('als partner: %s, zoals de hub haar geeft', async (code) => {
  const antwoord = await lokUit(code);
  const tekst = await antwoord.text();
  const inhoud = tekst === '' ? null : vast(tekst);
  const koppen = KOPPEN.flatMap((naam) => {
    const waarde = antwoord.headers.get(naam);
    const wisselt = naam === 'retry-after' && antwoord.status === 429;
    return waarde === null ? [] : [[naam, wisselt ? '…' : waarde]];
  });
  gevonden.push([code, { status: antwoord.status, kop: Object.fromEntries(koppen), inhoud }]);
  // who fails to log in is led to a page that says so
  if (code === 'AANMELDING')
    return expect(antwoord.headers.get('location')).toBe('/dashboard/niet-ingelogd?reden=verlopen');
  expect(antwoord.status).toBe(fouten[code].status);
  const { errors = [{ extensions: inhoud }] } = inhoud as { errors?: { extensions: { code: string } }[] };
  expect(errors.map(({ extensions }) => (extensions as { code: string }).code)).toEqual([code]);
});

test('Regel: docs/foutcodes.md is de lijst, met wat de hub echt antwoordt (BRON_SCHRIJF=1 npx jest test/foutcodes)', () => {
  bewaard('docs/foutcodes.md', document(gevonden));
});
