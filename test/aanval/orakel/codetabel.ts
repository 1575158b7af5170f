import { geldtOp } from '../../vsv/formule/geldtOp';
import type { Coderij, Codesoort } from '../register/Registerstand';
import type { Bron, Wortel } from './Orakel';

type Regel = [code: unknown, naam: unknown, kenmerken: Record<string, unknown>];

const komma = (lijst: unknown) => (lijst as string[]).join(', ');

/** How each code table reads as codes with a name and characteristics. */
const REGELS: { [Soort in Codesoort]: (rij: Coderij, alle: Record<Codesoort, Coderij[]>) => Regel } = {
  vakcode: ({ code, naam, niveau, roepnaam, afkorting }) => [code, naam, { niveau, roepnaam, afkorting }],
  elementcode: ({ code, omschrijving, soort, lwoo, leerjaren }) => [
    ...([code, omschrijving] as const),
    { soort, lwoo: lwoo ? 'J' : 'N', leerjaren },
  ],
  crebo: ({ code, naam, niveau, leerwegen, domein }) => [code, naam, { niveau, leerwegen: komma(leerwegen), domein }],
  gemeente: ({ code, naam, opgegaan_in }) => [code, naam, { 'opgegaan in': opgegaan_in }],
  rmc_regio: ({ nr, naam, contactgemeente }) => [nr, naam, { contactgemeente }],
  rmc_indeling: ({ gemeentecode, rmc_nr, van, tot }, { gemeente }) => {
    const rijen = gemeente.filter(({ code }) => code === gemeentecode);
    const samen = (rij: Coderij) =>
      (rij.van === null || tot === null || rij.van < tot) && (rij.tot === null || van === null || van < rij.tot);
    return [gemeentecode, (rijen.find(samen) ?? rijen[0])?.naam, { 'rmc-regio': rmc_nr }];
  },
  instelling: ({ brin, naam, sectoren }) => [brin, naam, { sectoren: komma(sectoren) }],
  vestiging: ({ brin, code, naam, soort, straat, huisnummer, postcode, plaats, gemeentecode }) => [
    ...([`${brin}${code}`, naam] as const),
    { soort, straat, huisnummer, postcode, plaats, gemeentecode },
  ],
};

/** The kenmerken in the order in which the database keeps the keys of an object: the shorter first, then by letter. */
const geordend = ([a]: [string, unknown], [b]: [string, unknown]) => a.length - b.length || (a < b ? -1 : 1);
const opCode = (a: { code: string; geldigVan: string | null }, b: typeof a) =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : (a.geldigVan ?? '') < (b.geldigVan ?? '') ? -1 : 1;

/** The rows of a code table that hold on a day, straight from the tables. */
export function codetabel({ stand, vandaag }: Bron): Wortel {
  const tabellen = new Map(
    (Object.keys(REGELS) as Codesoort[]).map((soort) => [
      soort.toUpperCase(),
      stand.codes[soort]
        .map((rij) => {
          const [code, naam, kenmerken] = REGELS[soort](rij, stand.codes);
          const gevuld = Object.entries(kenmerken).filter(([, waarde]) => waarde !== null && waarde !== '');
          return {
            ...{ code: String(code), naam, geldigVan: rij.van, geldigTot: rij.tot, van: rij.van, tot: rij.tot },
            kenmerken: gevuld.sort(geordend).map(([naam, waarde]) => ({ naam, waarde: String(waarde) })),
          };
        })
        .sort(opCode),
    ]),
  );
  return ({ tabel, peildatum }, beurt) => {
    const rijen = tabellen.get(tabel as string)!.filter((rij) => geldtOp(rij, (peildatum as string) ?? vandaag));
    beurt.rijen += rijen.length;
    return rijen;
  };
}
