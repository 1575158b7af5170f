/**
 * By what rules "nieuwe voortijdig schoolverlater" is judged in a school year. What the law leaves open, or has changed, is a
 * field here with a value per year, so that an old year stays judged by its own rules.
 */
export interface Definitie {
  /** the first school year that it holds for, by the year in which that begins: 2012 is 2012-2013 */
  vanaf: number;
  /** younger than this on 1 October of the year counts (bijlage A, set A) */
  leeftijd: number;
  /** the same for vavo: "tot 23 jaar" (bijlage A, berekeningswijze mbo) */
  leeftijdVavo: number;
  /** whether levels 3 and 4 of mbo are one category, as the norms of the time have it */
  mbo34Samen: boolean;
  /** articles of the Leerplichtwet of which an exemption puts somebody out of scope (set B3 names 5 and 15) */
  vrijstellingen: string[];
  /** whether somebody who left the country and lives in it again on the second 1 October counts as a resident */
  terugkeer: boolean;
  /** whether enrolment in higher education counts whether it is funded or not (set C2: "ingeschreven in het hoger onderwijs") */
  onbekostigdHo: boolean;
  /**
   * whether a startkwalificatie in hand on the second 1 October ends it however it was obtained, in none of the windows of
   * set D: Regeling regionale aanpak vsv art. 2 lid 1 onder b
   */
  bezitTelt: boolean;
}
