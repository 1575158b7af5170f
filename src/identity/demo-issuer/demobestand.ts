import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const map = (data: string, soort: string) => join(data, 'demo-issuer', soort);

/** What the demo issuer keeps of a kind: a JSON file for each name, that only the owner of the data directory reads. */
export function demobestand(data: string, soort: '' | 'clients' | 'web' | 'totp', achtervoegsel = '.jwk.json') {
  /** A name becomes a file name, so it may not wander off. */
  const pad = (naam: string) => {
    if (/^[A-Za-z0-9-]+$/.test(naam)) return join(map(data, soort), `${naam}${achtervoegsel}`);
    throw new Error('Een naam in de demo bestaat uit letters, cijfers en streepjes.');
  };
  return {
    lees: (naam: string): unknown => (existsSync(pad(naam)) ? JSON.parse(readFileSync(pad(naam), 'utf8')) : null),

    /** Written beside and renamed, so that a start that is killed halfway leaves no half key behind. */
    schrijf: (naam: string, inhoud: object): void => {
      mkdirSync(dirname(pad(naam)), { recursive: true, mode: 0o700 });
      const nieuw = `${pad(naam)}.${process.pid}.nieuw`;
      writeFileSync(nieuw, `${JSON.stringify(inhoud, null, 2)}\n`, { mode: 0o600 });
      renameSync(nieuw, pad(naam));
    },

    namen: (): string[] => {
      if (!existsSync(map(data, soort))) return [];
      const bestanden = readdirSync(map(data, soort)).filter((bestand) => bestand.endsWith(achtervoegsel));
      return bestanden.map((bestand) => bestand.slice(0, -achtervoegsel.length)).sort();
    },
  };
}
