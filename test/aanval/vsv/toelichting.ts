import { Geweigerd } from '../orakel/Geweigerd';
import { nummerfout } from '../orakel/nummerfout';
import type { Beurt, Bron, Wortel } from '../orakel/Orakel';
import { tekst } from '../orakel/tekst';
import { uitAntwoord } from '../orakel/uitAntwoord';
import type { Rij } from '../register/Rij';
import { schooljarenVan } from './schooljarenVan';
import { startpopulatie } from './startpopulatie';

const SLEUTEL = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** The sets in the order of bijlage A; those that rest on registers outside education are told as one. */
const VERZAMELINGEN = [
  ...['B_OVERLEDEN', 'B_GEEMIGREERD', 'B_BUITENLAND_OF_ZONDER_ADRES', 'C_MBO', 'C_HO', 'C_VO', 'C_VAVO'],
  ...['C_VO_NIET_BEKOSTIGD', 'C_MBO_NIET_BEKOSTIGD', 'C_SO_PRO', 'D_IN_JAAR', 'D_EERDER_MBO', 'D_EERDER_VO'],
  ...['D_VERLAAT', 'D_IN_BEZIT'],
];
const EXTERN = ['B_VRIJSTELLING', 'C_DJI', 'C_POLITIE_DEFENSIE', 'C_MAATSCHAPPELIJKE_PRESTATIE', 'D_MBO1_WERK'];

/** The records that a step shows are in words of the product's own: that they are texts is all that is foretold. */
const gegevens = (_args: unknown, beurt: Beurt, info: Parameters<typeof uitAntwoord>[1]): unknown => {
  const gezegd = uitAntwoord(beurt, info);
  return Array.isArray(gezegd) && gezegd.every((een) => typeof een === 'string' && een)
    ? gezegd
    : ['hier horen teksten'];
};

const stap = (verzameling: string, valtErin: boolean) => ({
  ...{ verzameling, valtErin, uitleg: tekst, artikel: tekst },
  gegevens: verzameling === 'EXTERN' ? [] : gegevens,
});

/** Why a resident counts, set by set: whether she is in each by the letter of bijlage A. */
export function toelichting({ stand, vandaag }: Bron, inwoners: Rij[]): Wortel {
  const { beoordeeld } = schooljarenVan(vandaag);
  const perJaar = new Map(
    beoordeeld.map((jaar) => [jaar, new Map(startpopulatie(stand, jaar).map((lid) => [lid.dossier.id, lid]))]),
  );
  return ({ persoon, schooljaar }, beurt) => {
    const geteld = perJaar.get(Number((schooljaar as string).slice(0, 4)));
    if (!geteld) throw new Geweigerd('ONGELDIGE_WAARDE');
    const wie = persoon as string;
    const leeg = { reden: null as string | null, vsv: null, samenvatting: null, stappen: [] };
    const fout = SLEUTEL.test(wie) ? null : nummerfout(wie);
    if (fout) return { ...leeg, uitkomst: 'ONGELDIG', reden: fout };
    const rij = inwoners.find(
      ({ rijsleutel, pgn, gebied }) => beurt.gebied.includes(gebied as string) && (rijsleutel === wie || pgn === wie),
    );
    if (!rij) return { ...leeg, uitkomst: 'NIET_GEVONDEN' };
    beurt.personen.add(rij.persoon);
    beurt.rijen += 1;
    const lid = geteld.get(rij.persoon);
    const erin = (namen: string[]) => lid!.verzamelingen.some((een) => namen.includes(een));
    const vervolg = lid ? [...VERZAMELINGEN.map((naam) => stap(naam, erin([naam]))), stap('EXTERN', erin(EXTERN))] : [];
    return {
      ...{
        ...leeg,
        uitkomst: 'GEVONDEN',
        vsv: lid !== undefined && lid.verzamelingen.length === 0,
        samenvatting: tekst,
      },
      stappen: [stap('A', lid !== undefined), ...vervolg],
    };
  };
}
