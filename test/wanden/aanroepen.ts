import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Lezer } from '../../src/verstrekking/Lezer';
import { Verstrekker } from '../../src/verstrekking/Verstrekker';

const map = join(__dirname, '../../resolvers');

/** Every resolver there is. */
const resolvers = readdirSync(map)
  .filter((naam) => naam.endsWith('.resolver.ts'))
  .flatMap((naam) => Object.values(require(join(map, naam)) as Record<string, { prototype: object }>));

/** Listens in on every resolver and on all that resolvers can call. Returns the names of what was called since the last time. */
export function luisterMee(): () => string[] {
  const methoden = [...resolvers, Verstrekker, Lezer].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype)
      .filter((naam) => naam !== 'constructor')
      .map((naam) => ({ naam, spion: jest.spyOn(prototype as Record<string, () => unknown>, naam) })),
  );
  return () => {
    const namen = methoden.flatMap(({ naam, spion }) => spion.mock.calls.map(() => naam));
    for (const { spion } of methoden) spion.mockClear();
    return namen;
  };
}
