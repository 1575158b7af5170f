import fc from 'fast-check';
import { maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { alsSvb, type Svb, zelfdeLijst } from './controle';
import { leesRegister, orakel, type Registerstand } from './orakel';
import { kwartalen, peildatum } from './peildata';
import { vrijPgn } from './persoon';

let hub: Testhub;
let svb: Svb;
let register: Registerstand;
/** Everybody's numbers, and some of nobody. */
let pgns: string[];
beforeAll(async () => {
  hub = await maakHub();
  svb = await alsSvb(hub);
  register = await leesRegister(hub.db);
  pgns = [...register.nummers.keys(), ...Array.from({ length: 20 }, (_, n) => vrijPgn(n))];
});
afterAll(() => hub.stop());

test('Regel: het register van de proef heeft van alles wat het antwoord bepaalt', async () => {
  const opVandaag = pgns.map((pgn) => orakel(register, pgn, VANDAAG, VANDAAG));
  const aantal = (proef: (antwoord: (typeof opVandaag)[0]) => boolean) => opVandaag.filter(proef).length;
  expect(register.gegevens.size).toBeGreaterThan(1_500);
  expect(aantal(({ uitkomst }) => uitkomst === 'NIET_GEVONDEN')).toBeGreaterThan(1_000);
  expect(aantal(({ ingeschreven }) => ingeschreven === true)).toBeGreaterThan(50);
  expect(aantal(({ ingeschreven }) => ingeschreven === false)).toBeGreaterThan(5);
  expect(aantal(({ inschrijvingen }) => inschrijvingen.length > 1)).toBeGreaterThan(0);
});

test.each(kwartalen.flatMap(({ eerste, laatste }) => [eerste, laatste]))(
  'als svb: op %s over iedereen hetzelfde als de tweede berekening',
  async (dag) => {
    zelfdeLijst(
      await svb.controle(dag, pgns),
      pgns.map((pgn) => orakel(register, pgn, dag, VANDAAG)),
    );
  },
);

test('als svb: op iedere dag, over wie dan ook, hetzelfde als de tweede berekening', async () => {
  const lijst = fc.array(fc.constantFrom(...pgns), { minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(peildatum, lijst, async (dag, gekozen) => {
      zelfdeLijst(
        await svb.controle(dag, gekozen),
        gekozen.map((pgn) => orakel(register, pgn, dag, VANDAAG)),
      );
    }),
    { numRuns: 60 },
  );
});
