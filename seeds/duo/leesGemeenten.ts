import { leesCsv } from '../leesCsv';
import { leesVestigingen } from '../leesVestigingen';
import type { Examenrij } from './Examenbestand';

const alsNaam = (naam: string): string => naam.toUpperCase().replaceAll('.', '');

/** The municipality of each site: that of our own table, otherwise by the name in the file; null where it is not known. */
export function leesGemeenten(): (rij: Examenrij) => string | null {
  const bekend = new Map(leesVestigingen().map((v) => [v.brin + v.code, v.gemeentecode]));
  const opNaam = new Map(
    leesCsv('gemeenten.csv', ['code', 'naam', 'van', 'tot', 'opgegaan_in'])
      .filter((gemeente) => gemeente.tot === '')
      .map((gemeente) => [alsNaam(gemeente.naam), gemeente.code]),
  );
  return (rij) => bekend.get(rij.brin + rij.vestiging) ?? opNaam.get(alsNaam(rij.gemeente)) ?? null;
}
