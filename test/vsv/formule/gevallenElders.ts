import { type Geval, geenVsv, vsv } from './Geval';
import { leerling, student } from './Proefpersoon';

const VO = { sector: 'VO', opleidingscode: '0371', leerjaar: 4 } as const;
const HAVO = 'VO_BOVENBOUW_HAVO_VWO';

/** C: who is on 1 October 2024 in (voortgezet) speciaal onderwijs or praktijkonderwijs, or in another register. */
export const gevallenElders: Geval[] = [
  // so, vso and pro
  geenVsv(
    'wie op 1 oktober t+1 in het voortgezet speciaal onderwijs zit, volgt nog een opleiding',
    leerling().ook({ sector: 'VSO' }),
    HAVO,
    'C_SO_PRO',
  ),
  geenVsv(
    'wie op 1 oktober t+1 in het speciaal onderwijs zit, volgt nog een opleiding',
    student().ook({ sector: 'SO' }),
    'MBO_2',
    'C_SO_PRO',
  ),
  geenVsv(
    'wie op 1 oktober t+1 praktijkonderwijs volgt, telt daar en niet bij het vo',
    leerling().ook({ ...VO, opleidingscode: '0090' }),
    HAVO,
    'C_SO_PRO',
  ),
  geenVsv(
    'praktijkonderwijs op een aangewezen school telt bij het praktijkonderwijs',
    student().ook({ ...VO, opleidingscode: '0090', brin: '00WV', bekostigd: false }),
    'MBO_2',
    'C_SO_PRO',
  ),
  vsv(
    'wie op 1 oktober t+1 van het praktijkonderwijs is uitgeschreven, is vsv’er',
    student().ook({ ...VO, opleidingscode: '0090', tot: '2024-10-01' }),
    'MBO_2',
  ),
  vsv('basisonderwijs is geen vervolg', leerling().ook({ sector: 'PO' }), HAVO),

  // registered elsewhere
  geenVsv(
    'wie op 1 oktober t+1 bij de justitiële inrichtingen staat, is geen vsv’er',
    student().staatBij('DJI', '2024-10-01'),
    'MBO_2',
    'C_DJI',
  ),
  vsv(
    'wie op 1 oktober t+1 niet meer bij de justitiële inrichtingen staat, is vsv’er',
    leerling().staatBij('DJI', '2023-11-01', '2024-10-01'),
    HAVO,
  ),
  geenVsv(
    'wie op 1 oktober t+1 op de politieschool of bij defensie zit, is geen vsv’er',
    leerling().staatBij('POLITIE_DEFENSIE', '2024-08-01', '2024-10-02'),
    HAVO,
    'C_POLITIE_DEFENSIE',
  ),
  vsv(
    'wie pas op 2 oktober t+1 naar de politieschool gaat, is vsv’er',
    student().staatBij('POLITIE_DEFENSIE', '2024-10-02'),
    'MBO_2',
  ),
  geenVsv(
    'wie op 1 oktober t+1 in een traject van maatschappelijke prestatie zit, is geen vsv’er',
    student().staatBij('MAATSCHAPPELIJKE_PRESTATIE', '2024-09-01'),
    'MBO_2',
    'C_MAATSCHAPPELIJKE_PRESTATIE',
  ),
  geenVsv(
    'ook een vo-leerling in een traject van maatschappelijke prestatie is geen vsv’er',
    leerling().staatBij('MAATSCHAPPELIJKE_PRESTATIE', '2024-09-01'),
    HAVO,
    'C_MAATSCHAPPELIJKE_PRESTATIE',
  ),
  vsv(
    'wie het traject van maatschappelijke prestatie voor 1 oktober t+1 verliet, is vsv’er',
    student().staatBij('MAATSCHAPPELIJKE_PRESTATIE', '2024-01-01', '2024-10-01'),
    'MBO_2',
  ),

  // several at once
  geenVsv(
    'wie op meer plaatsen een opleiding volgt, gaat er één keer af',
    student()
      .ook({})
      .ook({ sector: 'HO', brin: '00BB' })
      .ook({ ...VO, brin: '00WV' })
      .staatBij('DJI', '2024-09-01'),
    'MBO_2',
    'C_MBO',
    'C_HO',
    'C_VO_NIET_BEKOSTIGD',
    'C_DJI',
  ),
];
