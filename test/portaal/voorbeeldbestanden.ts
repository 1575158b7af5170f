import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Tijd, Voorbeeld, Voorbeeldbestand } from '../../src/web/portaal/Voorbeeld';

const PORTAAL = join(__dirname, '../../src/web/portaal');

interface Testpersoon {
  naam: string;
  pgn: string;
}
interface Partner {
  id: string;
  afnemer: string;
}

/** What the pages do with the examples. They are built by rules of their own, so their code is not imported here. */
interface Paginacode {
  alleVoorbeelden: (bestand: Voorbeeldbestand) => Voorbeeld[];
  variabelenVan: (voorbeeld: Voorbeeld, tijd: Tijd, pgn: string | null) => Record<string, unknown>;
  testpersonenVoor: (
    partner: Partner,
    bestand: Voorbeeldbestand,
    alle: Testpersoon[],
  ) => (Testpersoon & { belofte: string })[];
}

const stuk = (naam: keyof Paginacode) => require(join(PORTAAL, naam))[naam];

export const paginacode: Paginacode = {
  alleVoorbeelden: stuk('alleVoorbeelden'),
  variabelenVan: stuk('variabelenVan'),
  testpersonenVoor: stuk('testpersonenVoor'),
};

/** What the portal tells, by the agency whose contract it is about. */
export const voorbeeldbestanden = new Map<string, Voorbeeldbestand>(
  readdirSync(join(PORTAAL, 'voorbeelden')).map((bestand) => [
    bestand.replace(/\.ts$/, ''),
    require(join(PORTAAL, 'voorbeelden', bestand)).default,
  ]),
);
