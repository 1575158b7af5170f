import { geldtOp } from '../../vsv/formule/geldtOp';
import { codetabel } from '../orakel/codetabel';
import { nummerfout } from '../orakel/nummerfout';
import type { Bron, Orakel, Wortel } from '../orakel/Orakel';
import { isStartkwalificatie } from '../register/isStartkwalificatie';
import { nu } from '../register/nu';
import type { Dossier } from '../register/Registerstand';
import { dagen } from '../vraag/dagen';

/** The first of a quarter on or after the eighteenth birthday; null when the year of birth is not known. */
function achttienVanaf(geboortedatum: number): string | null {
  const [jaar, maand, dag] = [
    Math.floor(geboortedatum / 10_000),
    Math.floor(geboortedatum / 100) % 100,
    geboortedatum % 100,
  ];
  if (jaar === 0) return null;
  // of a birth that is partly unknown the last day that it can have been
  const geboren = dag ? [jaar, maand - 1, dag] : maand ? [jaar, maand, 0] : [jaar, 12, 0];
  const verjaardag = new Date(Date.UTC(geboren[0]!, geboren[1]!, geboren[2]));
  const kwartaal = Math.floor(verjaardag.getUTCMonth() / 3) * 3;
  const isBegin = verjaardag.getUTCMonth() === kwartaal && verjaardag.getUTCDate() === 1;
  const begin = new Date(Date.UTC(verjaardag.getUTCFullYear() + 18, isBegin ? kwartaal : kwartaal + 3, 1));
  return begin.toISOString().slice(0, 10);
}

const eerder = (a: string | null, b: string | null): string | null => (a === null ? b : b === null || a < b ? a : b);

/** Her enrolments that can give a right: mbo by bol, higher education, and secondary education from the age of 18 on. */
function rechtgevend(dossier: Dossier, vandaag: string) {
  const gegevens = nu(dossier.persoonsgegevens).find((een) => geldtOp(een, vandaag));
  if (!gegevens) return [];
  const achttien = achttienVanaf(gegevens.geboortedatum);
  return nu(dossier.inschrijving).flatMap(({ inschrijving_id, brin, van, tot, datum_uit_gepland }) =>
    nu(dossier.inschrijvingsperiode).flatMap((periode) => {
      if (periode.inschrijving_id !== inschrijving_id) return [];
      const [begin, eind] = [van > periode.van ? van : periode.van, eerder(tot, periode.tot)];
      if (eind !== null && eind <= begin) return [];
      const { sector, leerweg } = periode;
      const alsScholier = achttien !== null && achttien <= vandaag && (eind === null || eind > achttien);
      const past =
        (sector === 'MBO' && leerweg === 'BOL') || sector === 'HO' || (['VO', 'VAVO'].includes(sector) && alsScholier);
      if (!past) return [];
      return {
        ...{ begin, eind, brin, vestiging: periode.vestiging, datumIn: van, datumUit: tot, onderwijssoort: sector },
        ...{ datumUitGepland: datum_uit_gepland, opleidingscode: periode.opleidingscode, niveau: periode.niveau },
        ...{ leerweg, intensiteit: periode.intensiteit },
      };
    }),
  );
}

const VOLGORDE = [
  ...['datumIn', 'brin', 'vestiging', 'onderwijssoort', 'datumUit'],
  ...['opleidingscode', 'niveau', 'leerweg', 'intensiteit', 'datumUitGepland'],
];
/** What is empty comes last. */
const plaats = (rij: Record<string, unknown>, velden: string[]) => velden.map((veld) => rij[veld] ?? '~').join(' ');
const gesorteerd = <R extends Record<string, unknown>>(rijen: R[], velden: string[]): R[] =>
  [...new Map(rijen.map((rij) => [plaats(rij, velden), rij])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, rij]) => rij);

function over(dossier: Dossier | undefined, pgn: string, peildatum: string, vandaag: string) {
  const leeg = {
    ...{ pgn, reden: null as string | null, ingeschreven: null, onderwijsdeelnemer: null },
    ...{ inschrijvingen: [], diplomas: [] },
  };
  const fout = nummerfout(pgn);
  if (fout) return { ...leeg, uitkomst: 'ONGELDIG', reden: fout };
  const lessen = dossier ? rechtgevend(dossier, vandaag) : [];
  if (!dossier || !lessen.length) return { ...leeg, uitkomst: 'NIET_GEVONDEN' };
  const gegevens = nu(dossier.persoonsgegevens).find((een) => geldtOp(een, vandaag))!;
  const adres = nu(dossier.adres).find((een) => geldtOp(een, vandaag));
  const op = lessen.filter(({ begin, eind }) => geldtOp({ van: begin, tot: eind }, peildatum));
  const diplomas = nu(dossier.diploma).map(({ soort, niveau, datum }) => ({
    ...{ soort, niveau, datum, startkwalificatie: isStartkwalificatie({ soort, niveau }) },
  }));
  const inschrijvingen = gesorteerd(op, VOLGORDE);
  return {
    ...{ pgn, uitkomst: 'GEVONDEN', reden: null, ingeschreven: inschrijvingen.length > 0, inschrijvingen },
    diplomas: gesorteerd(diplomas, ['datum', 'soort', 'niveau']),
    onderwijsdeelnemer: {
      ...{ pgn, achternaam: gegevens.achternaam, voorvoegsel: gegevens.voorvoegsel, voornamen: gegevens.voornamen },
      geboortedatum: String(gegevens.geboortedatum)
        .padStart(8, '0')
        .replace(/^(....)(..)(..)$/, '$1-$2-$3'),
      ...{ straat: adres?.straat ?? null, huisnummer: adres?.huisnummer ?? null },
      ...{ huisnummertoevoeging: adres?.huisnummertoevoeging ?? null, postcode: adres?.postcode ?? null },
      ...{ woonplaats: adres?.woonplaats ?? null, datumVestiging: gegevens.datum_vestiging },
      ...{ datumVertrek: gegevens.datum_vertrek, datumOverlijden: gegevens.datum_overlijden },
    },
  };
}

/** WSF 2000 and WTOS: of whom DUO names, those with education that can give a right to student finance. */
export default function duoStudiefinanciering(bron: Bron): Orakel {
  const { stand, vandaag } = bron;
  const wie = new Map(stand.dossiers.flatMap((dossier) => nu(dossier.pgn).map(({ pgn }) => [pgn, dossier] as const)));
  const inschrijvingscontrole: Wortel = ({ peildatum, pgns }, beurt) =>
    (pgns as string[]).map((pgn) => {
      const antwoord = over(wie.get(pgn), pgn, peildatum as string, vandaag);
      if (antwoord.uitkomst === 'GEVONDEN') {
        beurt.personen.add(wie.get(pgn)!.id);
        beurt.rijen += 1;
      }
      return antwoord;
    });
  const bekend = [...wie].filter(([, dossier]) => rechtgevend(dossier, vandaag).length > 0).map(([pgn]) => pgn);
  return {
    wortels: { inschrijvingscontrole, codetabel: codetabel(bron) },
    vijver: {
      goed: { pgns: bekend, peildatum: dagen(vandaag) },
      vreemd: {
        pgns: [...[...wie.keys()].filter((_, nummer) => nummer % 5 === 0), '99999000', 'abcdefghi', '123456789', ''],
        peildatum: ['2099-12-31', '1900-01-01'],
      },
      sleutels: {},
    },
  };
}
