import fc from 'fast-check';
import { Personenbudget } from '../../src/verbruik/Personenbudget';
import { Puntenbudget } from '../../src/verbruik/Puntenbudget';

const UUR = 3_600_000;
const nu = new Date();
const straks = new Date(nu.getTime() + UUR);

test('Regel: vragen die tegelijk punten nemen, nemen er samen nooit te veel, en wat niet mag kost niets', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(200),
      fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 30 }),
      async (budget, vragen) => {
        const punten = new Puntenbudget(budget);
        const genomen = await Promise.all(vragen.map((vraag) => punten.neem(vraag, nu)));
        const som = vragen.reduce((tot, vraag, plaats) => tot + (genomen[plaats] ? vraag : 0), 0);
        expect(await punten.over(nu)).toBe(budget - som);
        // what was refused did not fit
        expect(vragen.every((vraag, plaats) => genomen[plaats] || vraag > budget - som)).toBe(true);
        // given back, it is all there again
        await punten.boek(-som, nu);
        expect(await punten.over(nu)).toBe(budget);
      },
    ),
  );
});

test('Regel: ieder uur is er een eigen budget, en wat laat terugkomt, komt terug in het uur waaruit het kwam', async () => {
  const punten = new Puntenbudget(10);
  expect(await punten.neem(10, nu)).toBe(true);
  expect(await punten.neem(1, nu)).toBe(false);
  expect(await punten.over(straks)).toBe(10);
  expect(await punten.neem(4, straks)).toBe(true);
  await punten.boek(-9, nu);
  expect([await punten.over(nu), await punten.over(straks)]).toEqual([9, 6]);
});

test('Regel: ieder telt op een dag één keer, wie niet gevonden werd iedere keer, en het is alles of niets', () => {
  const persoon = fc.integer({ min: 0, max: 30 }).map(String);
  const antwoord = fc.record({ personen: fc.uniqueArray(persoon, { maxLength: 8 }), nietGevonden: fc.nat(3) });
  fc.assert(
    fc.property(fc.nat(25), fc.array(antwoord, { maxLength: 12 }), (hoogstens, antwoorden) => {
      const meld = jest.fn();
      const budget = new Personenbudget(hoogstens, meld);
      const gezien = new Set<string>();
      let missers = 0;
      let geweigerd = 0;
      for (const { personen, nietGevonden } of antwoorden) {
        const samen = new Set([...gezien, ...personen]).size + missers + nietGevonden;
        const geteld = budget.neem(new Set(personen), nietGevonden);
        if (samen > hoogstens) {
          geweigerd += 1;
          expect(geteld).toBeNull();
        } else {
          expect(geteld).toBe(samen - gezien.size - missers);
          for (const een of personen) gezien.add(een);
          missers += nietGevonden;
        }
        expect(budget.over).toBe(hoogstens - gezien.size - missers);
      }
      // once a day, however often
      expect(meld).toHaveBeenCalledTimes(Math.min(1, geweigerd));
    }),
  );
});

test('Regel: om middernacht in Nederland begint iedereen opnieuw, ook met het alarm', () => {
  jest.useFakeTimers({ now: new Date('2026-03-28T22:59:59.999Z') });
  try {
    const meld = jest.fn();
    const budget = new Personenbudget(1, meld);
    expect([budget.neem(new Set(['a']), 0), budget.neem(new Set(['b']), 0)]).toEqual([1, null]);
    expect(budget.hersteld.toISOString()).toBe('2026-03-28T23:00:00.000Z');
    jest.setSystemTime(new Date('2026-03-28T23:00:00Z'));
    expect([budget.neem(new Set(['b']), 0), budget.neem(new Set(['a']), 0)]).toEqual([1, null]);
    expect(meld).toHaveBeenCalledTimes(2);
    expect(budget.hersteld.toISOString()).toBe('2026-03-29T22:00:00.000Z');
  } finally {
    jest.useRealTimers();
  }
});
