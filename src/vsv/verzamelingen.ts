/** A set of the formula: what it says, and the article. */
export interface Verzameling {
  naam: string;
  /** Dutch, after "omdat zij": why who is in it is no vsv'er */
  omdat: string;
  artikel: string;
  /** SQL over the relations of src/vsv/beoordeling.ts: whether somebody is in it */
  waar: string;
  /** the relations of src/vsv/lessen.ts that show it */
  lessen?: string[];
  /**
   * whether it rests on another register than the education register: who may see the latter is not told which of these it
   * was
   */
  extern?: true;
}

export const BIJLAGE = 'Regeling prestatiebox mbo, bijlage A';
const STARTKWALIFICATIE = 'Leerplichtwet 1969 art. 1 onder f';

/** Starters in mbo and vavo are judged by the formula for mbo, others by that for vo. */
const MBO = `s.onderwijssoort in ('MBO', 'VAVO')`;

/**
 * Every set B, C and D of bijlage A, for mbo and for vo, by name: the two formulas number them differently, and the number
 * C10 is not there. In the order in which they are told.
 */
export const verzamelingen: Verzameling[] = [
  {
    naam: 'B_OVERLEDEN',
    omdat: 'is overleden',
    artikel: `${BIJLAGE}, B1`,
    waar: 'leven.overleden',
  },
  {
    naam: 'B_GEEMIGREERD',
    omdat: 'uit Nederland is vertrokken',
    artikel: `${BIJLAGE}, B1`,
    waar: 'leven.vertrokken and not (j.terugkeer and s.in_land_v)',
  },
  {
    naam: 'B_BUITENLAND_OF_ZONDER_ADRES',
    omdat: 'op een van beide teldatums niet in Nederland woonde of geen adres had',
    artikel: `${BIJLAGE}, B2`,
    waar: 'not s.thuis_t or not s.thuis_v',
  },
  {
    naam: 'B_VRIJSTELLING',
    omdat: 'een bevestigde vrijstelling van de leerplicht had',
    artikel: `${BIJLAGE}, B3; Leerplichtwet 1969 art. 5 en 15`,
    waar: 'vrij.vrijgesteld',
    extern: true,
  },
  {
    naam: 'C_MBO',
    omdat: 'bekostigd was ingeschreven in het mbo',
    artikel: `${BIJLAGE}, C1 (mbo) en C2 (vo)`,
    waar: 'les.mbo',
    lessen: ['mbo'],
  },
  {
    naam: 'C_HO',
    omdat: 'was ingeschreven in het hoger onderwijs',
    artikel: `${BIJLAGE}, C2 (mbo) en C4 (vo); Regeling regionale aanpak vsv art. 2 lid 1 onder c`,
    waar: 'les.ho or (j.onbekostigd_ho and les.ho_onbekostigd)',
    lessen: ['ho', 'ho_onbekostigd'],
  },
  {
    naam: 'C_VO',
    omdat: 'was ingeschreven in het voortgezet onderwijs',
    artikel: `${BIJLAGE}, C3 (mbo) en C1 (vo)`,
    waar: 'les.vo',
    lessen: ['vo'],
  },
  {
    naam: 'C_VAVO',
    omdat: 'was ingeschreven in het vavo',
    artikel: `${BIJLAGE}, C4 (mbo) en C3 (vo)`,
    waar: 'les.vavo',
    lessen: ['vavo'],
  },
  {
    naam: 'C_VO_NIET_BEKOSTIGD',
    omdat: 'was ingeschreven in het niet-bekostigd voortgezet onderwijs',
    artikel: `${BIJLAGE}, C5 (mbo) en C6 (vo); WVO art. 56`,
    waar: 'les.vo_niet_bekostigd',
    lessen: ['vo_niet_bekostigd'],
  },
  {
    naam: 'C_MBO_NIET_BEKOSTIGD',
    omdat: 'was ingeschreven in het niet-bekostigd mbo',
    artikel: `${BIJLAGE}, C6 (mbo) en C7 (vo); WEB art. 1.4.1`,
    waar: 'les.mbo_niet_bekostigd',
    lessen: ['mbo_niet_bekostigd'],
  },
  {
    naam: 'C_SO_PRO',
    omdat: 'was ingeschreven in het (voortgezet) speciaal of het praktijkonderwijs',
    artikel: `${BIJLAGE}, C9 (mbo) en C5 (vo)`,
    waar: 'les.so_pro',
    lessen: ['so_pro'],
  },
  {
    naam: 'C_DJI',
    omdat: 'stond geregistreerd bij de Dienst Justitiële Inrichtingen',
    artikel: `${BIJLAGE}, C7 (mbo) en C8 (vo)`,
    waar: 'elders.dji',
    extern: true,
  },
  {
    naam: 'C_POLITIE_DEFENSIE',
    omdat: 'een opleiding bij politie of defensie volgde',
    artikel: `${BIJLAGE}, C8 (mbo) en C9 (vo)`,
    waar: 'elders.politie_defensie',
    extern: true,
  },
  {
    naam: 'C_MAATSCHAPPELIJKE_PRESTATIE',
    omdat: 'een traject met een afgesproken maatschappelijke prestatie volgde',
    artikel: `${BIJLAGE}, C11`,
    waar: 'elders.maatschappelijke_prestatie',
    extern: true,
  },
  {
    naam: 'D_IN_JAAR',
    omdat: 'in dat schooljaar een startkwalificatie behaalde',
    artikel: `${BIJLAGE}, D1; ${STARTKWALIFICATIE}`,
    waar: 'sk.in_jaar',
  },
  {
    naam: 'D_EERDER_MBO',
    omdat: 'eerder, sinds 2004, een startkwalificatie in het mbo behaalde',
    artikel: `${BIJLAGE}, D2 (mbo); ${STARTKWALIFICATIE}`,
    waar: `${MBO} and sk.eerder_mbo`,
  },
  {
    naam: 'D_EERDER_VO',
    omdat: 'eerder, sinds 1998-1999, een startkwalificatie in het voortgezet onderwijs behaalde',
    artikel: `${BIJLAGE}, D3 (mbo) en D2 (vo); ${STARTKWALIFICATIE}`,
    waar: 'sk.eerder_vo',
  },
  {
    naam: 'D_VERLAAT',
    omdat: 'in oktober, november of december erna een startkwalificatie behaalde',
    artikel: `${BIJLAGE}, D4 (mbo); ${STARTKWALIFICATIE}`,
    waar: `${MBO} and sk.verlaat`,
  },
  {
    naam: 'D_MBO1_WERK',
    omdat: 'een diploma mbo-1 heeft en werkte',
    artikel: `${BIJLAGE}, D5 (mbo)`,
    waar: `${MBO} and sk.mbo_1 and elders.werk`,
    extern: true,
  },
  {
    naam: 'D_IN_BEZIT',
    omdat: 'op de tweede teldatum een startkwalificatie bezat',
    artikel: 'Regeling regionale aanpak vsv art. 2 lid 1 onder b',
    waar: 'j.bezit_telt and sk.in_bezit',
  },
];
