import { type Geval, geenVsv, vsv } from './Geval';
import { leerling, student, vavoleerling } from './Proefpersoon';

const VO = { sector: 'VO', opleidingscode: '0371', leerjaar: 4 } as const;
const HAVO = 'VO_BOVENBOUW_HAVO_VWO';

/** C: who is still in education on 1 October 2024. */
export const gevallenC: Geval[] = [
  // funded mbo
  geenVsv(
    'wie op 1 oktober t+1 bekostigd in het mbo zit, volgt nog een opleiding',
    student().ook({ brin: '00BB', niveau: 4 }),
    'MBO_2',
    'C_MBO',
  ),
  geenVsv('wie dezelfde opleiding blijft volgen, volgt nog een opleiding', student({ tot: null }), 'MBO_2', 'C_MBO'),
  geenVsv('een vo-leerling die naar het mbo gaat, volgt nog een opleiding', leerling().ook({}), HAVO, 'C_MBO'),
  geenVsv(
    'wie op 1 oktober t+1 begint, volgt nog een opleiding',
    student().ook({ van: '2024-10-01' }),
    'MBO_2',
    'C_MBO',
  ),
  vsv('wie op 2 oktober t+1 begint, volgde geen opleiding meer', student().ook({ van: '2024-10-02' }), 'MBO_2'),
  vsv('wie op 1 oktober t+1 is uitgeschreven, volgt geen opleiding meer', student({ tot: '2024-10-01' }), 'MBO_2'),
  geenVsv(
    'wie op 2 oktober t+1 is uitgeschreven, volgde nog een opleiding',
    student({ tot: '2024-10-02' }),
    'MBO_2',
    'C_MBO',
  ),
  vsv(
    'een periode die langer loopt dan de inschrijving, telt op 1 oktober t+1 niet',
    student({ periodeTot: null }),
    'MBO_2',
  ),
  vsv(
    'wie op 1 oktober t+1 in het mbo niet voor bekostiging meetelt, is vsv’er',
    student().ook({ bekostigd: false }),
    'MBO_2',
  ),
  vsv(
    'een vo-leerling die in het mbo niet voor bekostiging meetelt, is vsv’er',
    leerling().ook({ bekostigd: false }),
    HAVO,
  ),
  vsv(
    'wie in het mbo pas na 1 oktober t+1 voor bekostiging meetelt, is vsv’er',
    student({ tot: null, periodeTot: '2024-08-01' })
      .daarna({ van: '2024-08-01', tot: '2024-10-02', bekostigd: false })
      .daarna({ van: '2024-10-02', tot: null, bekostigd: true }),
    'MBO_2',
  ),
  vsv(
    'een examendeelnemer in het mbo is vsv’er, ook als hij voor bekostiging meetelt',
    student().ook({ intensiteit: 'EX' }),
    'MBO_2',
  ),
  vsv('een vo-leerling die examendeelnemer in het mbo wordt, is vsv’er', leerling().ook({ intensiteit: 'EX' }), HAVO),

  // higher education
  geenVsv(
    'wie op 1 oktober t+1 in het hoger onderwijs zit, volgt nog een opleiding',
    student().ook({ sector: 'HO' }),
    'MBO_2',
    'C_HO',
  ),
  geenVsv(
    'ook in het niet-bekostigde hoger onderwijs volgt men nog een opleiding',
    leerling().ook({ sector: 'HO', bekostigd: false }),
    HAVO,
    'C_HO',
  ),
  vsv(
    'wie pas na 1 oktober t+1 aan het hoger onderwijs begint, is vsv’er',
    leerling().ook({ sector: 'HO', van: '2024-10-02' }),
    HAVO,
  ),
  vsv(
    'wie voor 1 oktober t+1 met het hoger onderwijs stopte, is vsv’er',
    student().ook({ sector: 'HO', van: '2024-09-01', tot: '2024-10-01' }),
    'MBO_2',
  ),

  // vo
  geenVsv('wie op 1 oktober t+1 in het vo zit, volgt nog een opleiding', leerling({ tot: null }), HAVO, 'C_VO'),
  geenVsv(
    'in het vo wordt op 1 oktober t+1 niet naar de bekostiging gevraagd',
    leerling().ook({ ...VO, bekostigd: false }),
    HAVO,
    'C_VO',
  ),
  geenVsv(
    'een student die naar het vo gaat, volgt nog een opleiding, ook niet bekostigd',
    student().ook({ ...VO, bekostigd: false }),
    'MBO_2',
    'C_VO',
  ),
  geenVsv(
    'wie op 1 oktober t+1 het IB volgt, volgt nog een opleiding in het vo',
    leerling().ook({ ...VO, opleidingscode: '0801' }),
    HAVO,
    'C_VO',
  ),
  geenVsv(
    'wie op 1 oktober t+1 eerstejaars nieuwkomer is, volgt nog een opleiding in het vo',
    leerling().ook({ ...VO, nieuwkomer: 1 }),
    HAVO,
    'C_VO',
  ),
  geenVsv(
    'een Rutte-leerling die bij de vo-school blijft, volgt nog een opleiding in het vo',
    leerling().ook({ ...VO, opleidingscode: '4031' }),
    HAVO,
    'C_VO',
  ),
  vsv('wie op 1 oktober t+1 van het vo is uitgeschreven, is vsv’er', leerling({ tot: '2024-10-01' }), HAVO),
  vsv('wie op 2 oktober t+1 in het vo begint, is vsv’er', student().ook({ ...VO, van: '2024-10-02' }), 'MBO_2'),

  // unfunded vo
  geenVsv(
    'wie op 1 oktober t+1 op een aangewezen school zit, volgt nog een opleiding',
    leerling().ook({ ...VO, brin: '00WV', bekostigd: false }),
    HAVO,
    'C_VO_NIET_BEKOSTIGD',
  ),
  geenVsv(
    'ook een student op een aangewezen vo-school volgt nog een opleiding',
    student().ook({ ...VO, brin: '00WV', bekostigd: false }),
    'MBO_2',
    'C_VO_NIET_BEKOSTIGD',
  ),
  vsv(
    'wie op 1 oktober t+1 van een aangewezen school is vertrokken, is vsv’er',
    leerling().ook({ ...VO, brin: '00WV', bekostigd: false, tot: '2024-10-01' }),
    HAVO,
  ),

  // vavo
  geenVsv(
    'wie op 1 oktober t+1 in het vavo zit, volgt nog een opleiding',
    leerling().ook({ sector: 'VAVO' }),
    HAVO,
    'C_VAVO',
  ),
  geenVsv(
    'in het vavo wordt op 1 oktober t+1 niet naar de bekostiging gevraagd',
    student().ook({ sector: 'VAVO', bekostigd: false }),
    'MBO_2',
    'C_VAVO',
  ),
  geenVsv('wie in het vavo blijft, volgt nog een opleiding', vavoleerling({ tot: null }), 'VAVO', 'C_VAVO'),
  vsv('wie op 1 oktober t+1 van het vavo is uitgeschreven, is vsv’er', vavoleerling({ tot: '2024-10-01' }), 'VAVO'),

  // unfunded mbo
  geenVsv(
    'wie op 1 oktober t+1 bij een niet-bekostigde mbo-instelling zit, volgt nog een opleiding',
    student().ook({ brin: '00WE', bekostigd: false }),
    'MBO_2',
    'C_MBO_NIET_BEKOSTIGD',
  ),
  geenVsv(
    'ook een vo-leerling bij een niet-bekostigde mbo-instelling volgt nog een opleiding',
    leerling().ook({ brin: '00WE', bekostigd: false }),
    HAVO,
    'C_MBO_NIET_BEKOSTIGD',
  ),
  vsv(
    'een niet-bekostigde mbo-instelling telt niet meer na de uitschrijving',
    student().ook({ brin: '00WE', bekostigd: false, tot: '2024-10-01' }),
    'MBO_2',
  ),
  vsv(
    'een niet-bekostigde plaats bij een aangewezen vo-school is geen niet-bekostigd mbo',
    student().ook({ brin: '00WV', bekostigd: false }),
    'MBO_2',
  ),
  geenVsv(
    'bij een niet-bekostigde mbo-instelling wordt niet gevraagd of het examendeelname is',
    student().ook({ brin: '00WE', bekostigd: false, intensiteit: 'EX' }),
    'MBO_2',
    'C_MBO_NIET_BEKOSTIGD',
  ),
];
