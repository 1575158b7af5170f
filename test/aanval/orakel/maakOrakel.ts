import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bron, MaakOrakel, Orakel } from './Orakel';

/**
 * The oracle of an agency, from the file in test/aanval/afnemers that is named as the agency's own.
 * @throws Error that says what to write, where there is none
 */
export async function maakOrakel(bron: Bron): Promise<Orakel> {
  const { afnemer } = bron.slice.afnemer;
  const pad = join(__dirname, '../afnemers', `${afnemer}.ts`);
  if (!existsSync(pad)) {
    throw new Error(
      `Van ${afnemer} is er geen orakel: schrijf test/aanval/afnemers/${afnemer}.ts, dat uit de tabellen van het register en de wet zegt wat zij krijgt (voorbeelden staan ernaast).`,
    );
  }
  const maak: MaakOrakel = require(pad).default;
  return maak(bron);
}
