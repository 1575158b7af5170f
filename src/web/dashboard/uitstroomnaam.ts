/** Why somebody left the mbo, by the code of the register. Source: Regeling gegevensverstrekking PGN BVE 2009 (BWBR0027035). */
const NAMEN: Record<string, string> = {
  '01': 'persoonlijk, zonder invloed van de school',
  '02': 'persoonlijk, met opvang',
  '03': 'door de instelling',
  '04': 'studie- of beroepskeuze',
  '05': 'arbeidsmarkt of omgeving',
  '06': 'zonder diploma, maar succesvol',
  '07': 'onbekend',
  '08': 'geen uitval',
  '09': 'niet betaald',
};

/** A reason of leaving in words, with its code. */
export const uitstroomnaam = (code: string | null, anders = '–'): string =>
  code === null ? anders : NAMEN[code] ? `${NAMEN[code]} (${code})` : code;
