import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from './Proces';

export interface Voorbeeld {
  opdracht: string;
  /** the block of JSON that follows, if one does */
  antwoord: unknown;
}

/** The README's shell blocks, each with the answer that it promises. */
export function leesReadme(): Voorbeeld[] {
  const tekst = readFileSync(join(WORTEL, 'README.md'), 'utf8');
  return [...tekst.matchAll(/```sh\n([\s\S]*?)```(?:\n\n```json\n([\s\S]*?)```)?/g)].map(([, opdracht, json]) => ({
    opdracht: opdracht!.trim(),
    // a bare … stands for a number
    antwoord: json ? JSON.parse(json.replace(/: …/g, ': "getal"')) : undefined,
  }));
}

/** An expectation in which the README's … stands for any text or, without quotes, for any number. */
export function verwacht(waarde: unknown): unknown {
  if (waarde === '…') return expect.any(String);
  if (waarde === 'getal') return expect.any(Number);
  if (Array.isArray(waarde)) return waarde.map(verwacht);
  if (waarde && typeof waarde === 'object') {
    return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, verwacht(deel)]));
  }
  return waarde;
}
