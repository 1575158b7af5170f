/** The institutions of these tests, with on what ground each may teach. */
export const ERKENNINGEN: Record<string, string> = {
  '00AA': 'BEKOSTIGD',
  '00BB': 'BEKOSTIGD',
  '00WV': 'WVO_56',
  '00WE': 'WEB_1_4_1',
};

export function erkenningVan(brin: string): string {
  const erkenning = ERKENNINGEN[brin];
  if (erkenning === undefined) throw new Error(`De instelling ${brin} doet in deze toetsen niet mee.`);
  return erkenning;
}
