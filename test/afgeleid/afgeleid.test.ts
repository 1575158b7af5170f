import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afgeleid } from '../../src/afgeleid';
import { laadSlices } from '../../src/policy/load';
import { schema } from '../../src/server/schema';
import { VANDAAG } from '../opstelling/vast';

const wortel = join(__dirname, '..', '..');
const bestanden = afgeleid(schema(), laadSlices(VANDAAG));

test.each([...bestanden.keys()])('Regel: %s is wat uit src/afnemers volgt (npm run -s hub -- contracten)', (pad) => {
  expect(readFileSync(join(wortel, pad), 'utf8')).toBe(bestanden.get(pad));
});

test('Regel: er ligt geen contract van een afnemer zonder bestand', () => {
  const contracten = readdirSync(join(wortel, 'schema', 'contracts')).map((naam) => `schema/contracts/${naam}`);
  // beside each lie its published versions
  expect(contracten.filter((pad) => !bestanden.has(pad) && !bestanden.has(`${pad}.graphql`))).toEqual([]);
});
