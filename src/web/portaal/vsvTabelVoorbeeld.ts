import type { Voorbeeld } from './Voorbeeld';

/** The yearly tables, for whoever may see them. */
export const vsvTabelVoorbeeld: Voorbeeld = {
  id: 'vsv-tabel',
  naam: 'Jaartabel van voortijdig schoolverlaten',
  toont:
    'Nieuwe voortijdig schoolverlaters per regio, zoals gepubliceerd; een leeg getal is weggelaten omdat er iemand uit te herkennen zou zijn.',
  vraag: `query Jaartabel($tabel: VsvTabel!, $schooljaar: Schooljaar!) {
  vsvTabel(tabel: $tabel, schooljaar: $schooljaar) {
    regio
    deelnemers
    vsv
    percentage
  }
}`,
  variabelen: ({ gepubliceerd }) => ({ tabel: 'REGIO', schooljaar: gepubliceerd }),
};
