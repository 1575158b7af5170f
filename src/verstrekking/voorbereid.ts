import { createHash } from 'node:crypto';
import type { Slice } from '../policy/Slice';

/** How many statements of a slice are kept prepared: a prepared statement stays in every connection. */
const HOOGSTENS = 50;

const bekend = new WeakMap<Slice, Map<string, string>>();

/** The name under which a statement is kept prepared, one per text; undefined once there are enough of them. */
export function voorbereid(slice: Slice, tekst: string): string | undefined {
  const namen = bekend.get(slice) ?? new Map<string, string>();
  bekend.set(slice, namen);
  const naam = namen.get(tekst);
  if (naam || namen.size === HOOGSTENS) return naam;
  const nieuw = createHash('sha256').update(tekst).digest('base64url').slice(0, 16);
  namen.set(tekst, nieuw);
  return nieuw;
}
