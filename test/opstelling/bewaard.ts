import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A committed file that a test makes: it must be what the test makes now. `BRON_SCHRIJF=1 npx jest <test>` writes it anew;
 * review its diff.
 */
export function bewaard(pad: string, tekst: string): void {
  const bestand = join(__dirname, '../..', pad);
  if (process.env.BRON_SCHRIJF === '1') writeFileSync(bestand, tekst);
  expect(readFileSync(bestand, 'utf8')).toBe(tekst);
}
