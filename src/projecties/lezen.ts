import { kolomnaam } from './kolommen';

/** The fields of one noun that an operation asks for, in a fixed order. */
export const leesbareVelden = (soort: string, gevraagd: ReadonlySet<string>): string[] =>
  [...gevraagd]
    .filter((sleutel) => sleutel.startsWith(`${soort}.`))
    .map((sleutel) => sleutel.slice(soort.length + 1))
    .filter((veld) => veld !== '__typename')
    .sort();

/** The age of a row on the question's raster date; $kwartaal is filled in by the statement. */
const leeftijd = (kolom: string) => `extract(year from age($kwartaal, ${kolom}))::int`;

/**
 * The select list that reads fields from a slice's relation. What the slice does not have is asked all the same: the
 * database refuses it (wall 3).
 */
export const leesKolommen = (velden: string[], alias: string): string[] =>
  velden.map((veld) => {
    const kolom = `${alias}.${kolomnaam(veld)}`;
    return veld === 'leeftijd' ? leeftijd(kolom) : kolom;
  });
