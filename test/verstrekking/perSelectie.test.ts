import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FieldNode } from 'graphql';
import type { Slice } from '../../src/policy/Slice';
import type { Vraagveld } from '../../src/verstrekking/Context';
import { perSelectie } from '../../src/verstrekking/perSelectie';

setFlagsFromString('--expose-gc');
const ruimOp: () => void = runInNewContext('gc');
const slice = {} as Slice;
const vraag = (fieldNodes: readonly FieldNode[], pgns: string[]) =>
  ({ fieldName: 'proef', fieldNodes, variableValues: { pgns } }) as unknown as Vraagveld;

test('Regel: van een vraag die al eens gesteld is, blijft wat ervan gemaakt is en niet naar wie zij vroeg', async () => {
  const knopen: FieldNode[] = [];
  // what the real ones keep: a function that may reach the question
  const gemaakt = perSelectie((eigen) => ({ naam: () => eigen.fieldName }));
  const gevraagd = (() => {
    const pgns = ['999990007'];
    gemaakt(vraag(knopen, pgns), slice);
    return new WeakRef(pgns);
  })();
  // a WeakRef holds until the turn ends
  await new Promise((klaar) => setTimeout(klaar));
  ruimOp();
  expect(gevraagd.deref()).toBeUndefined();
  expect(gemaakt(vraag(knopen, []), slice).naam()).toBe('proef');
});

test('Regel: wat gemaakt wordt, ziet de waarden van zijn eigen vraag', () => {
  const gemaakt = perSelectie(({ variableValues }) => ({ variableValues }));
  expect(gemaakt(vraag([], ['a']), slice)).toEqual({ variableValues: { pgns: ['a'] } });
});
