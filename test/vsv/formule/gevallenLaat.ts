import { type Geval, geenVsv, vsv } from './Geval';
import { leerling, student, vavoleerling } from './Proefpersoon';

const HAVO = 'VO_BOVENBOUW_HAVO_VWO';
const VMBO = { opleidingscode: '0400', leerjaar: 4 };

/** D, what only the formula of the mbo has: the late startkwalificatie, and mbo-1 with work. School year 2023-2024. */
export const gevallenLaat: Geval[] = [
  // late, mbo only
  geenVsv(
    'een student die op 2 oktober t+1 slaagt, is een verlate',
    student().behaalt('MBO', '2024-10-02', 2),
    'MBO_2',
    'D_VERLAAT',
  ),
  geenVsv(
    'een student die op 31 december t+1 slaagt, is een verlate',
    student().behaalt('MBO', '2024-12-31', 2),
    'MBO_2',
    'D_VERLAAT',
  ),
  vsv('een student die op 1 januari slaagt, is te laat', student().behaalt('MBO', '2025-01-01', 2), 'MBO_2'),
  vsv(
    'een student die in november een diploma van niveau 1 haalt, heeft geen verlate startkwalificatie',
    student({ niveau: 1 }).behaalt('MBO', '2024-11-15', 1),
    'MBO_1',
  ),
  geenVsv(
    'ook in het vavo bestaat de verlate startkwalificatie',
    vavoleerling().behaalt('HAVO', '2024-11-15'),
    'VAVO',
    'D_VERLAAT',
  ),
  vsv(
    'een vo-leerling die op 2 oktober t+1 slaagt, is te laat: de formule van het vo kent geen verlate',
    leerling().behaalt('HAVO', '2024-10-02'),
    HAVO,
  ),
  vsv(
    'een vo-leerling die in december een mbo-diploma haalt, is te laat',
    leerling().behaalt('MBO', '2024-12-20', 2),
    HAVO,
  ),
  geenVsv(
    'een examendeelnemer die op 20 december t+1 slaagt, is geen vsv’er',
    student().ook({ intensiteit: 'EX', bekostigd: false }).behaalt('MBO', '2024-12-20', 2),
    'MBO_2',
    'D_VERLAAT',
  ),
  vsv(
    'een examendeelnemer die op 4 januari slaagt, is vsv’er',
    student().ook({ intensiteit: 'EX', bekostigd: false }).behaalt('MBO', '2025-01-04', 2),
    'MBO_2',
  ),

  // mbo-1 and at work, mbo only
  geenVsv(
    'wie een mbo-1-diploma heeft en werkt, is geen vsv’er',
    student({ niveau: 1 }).behaalt('MBO', '2024-06-15', 1).staatBij('WERK', '2024-08-01'),
    'MBO_1',
    'D_MBO1_WERK',
  ),
  geenVsv(
    'wie op 1 oktober t+1 het mbo-1-diploma haalt en begint te werken, is geen vsv’er',
    student({ niveau: 1 }).behaalt('MBO', '2024-10-01', 1).staatBij('WERK', '2024-10-01'),
    'MBO_1',
    'D_MBO1_WERK',
  ),
  vsv(
    'wie pas op 2 oktober t+1 het mbo-1-diploma haalt, is vsv’er',
    student({ niveau: 1 }).behaalt('MBO', '2024-10-02', 1).staatBij('WERK', '2024-08-01'),
    'MBO_1',
  ),
  vsv(
    'wie een mbo-1-diploma heeft en pas op 2 oktober t+1 werkt, is vsv’er',
    student({ niveau: 1 }).behaalt('MBO', '2024-06-15', 1).staatBij('WERK', '2024-10-02'),
    'MBO_1',
  ),
  vsv(
    'wie een mbo-1-diploma heeft en op 1 oktober t+1 niet meer werkt, is vsv’er',
    student({ niveau: 1 }).behaalt('MBO', '2024-06-15', 1).staatBij('WERK', '2023-08-01', '2024-10-01'),
    'MBO_1',
  ),
  vsv('wie werkt zonder mbo-1-diploma, is vsv’er', student().staatBij('WERK', '2024-08-01'), 'MBO_2'),
  vsv(
    'wie werkt met een vmbo-diploma, is vsv’er',
    student().behaalt('VMBO-BB', '2022-06-15').staatBij('WERK', '2024-08-01'),
    'MBO_2',
  ),
  geenVsv(
    'een mbo-1-diploma van jaren geleden telt met werk ook',
    student({ niveau: 2 }).behaalt('MBO', '2021-06-15', 1).staatBij('WERK', '2024-08-01'),
    'MBO_2',
    'D_MBO1_WERK',
  ),
  geenVsv(
    'ook in het vavo telt een mbo-1-diploma met werk',
    vavoleerling().behaalt('MBO', '2021-06-15', 1).staatBij('WERK', '2024-08-01'),
    'VAVO',
    'D_MBO1_WERK',
  ),
  vsv(
    'een vo-leerling met een mbo-1-diploma en werk is vsv’er: dat kent de formule van het vo niet',
    leerling(VMBO).behaalt('MBO', '2024-06-15', 1).staatBij('WERK', '2024-08-01'),
    'VO_BOVENBOUW_VMBO',
  ),

  // more than one diploma
  geenVsv(
    'wie meer dan één startkwalificatie heeft, zit in elke verzameling en gaat er één keer af',
    student({ niveau: 4 })
      .behaalt('HAVO', '2021-06-15')
      .behaalt('MBO', '2022-06-15', 2)
      .behaalt('MBO', '2024-06-15', 3)
      .behaalt('MBO', '2024-09-01', 4)
      .behaalt('MBO', '2024-11-01', 4),
    'MBO_4',
    'D_EERDER_VO',
    'D_EERDER_MBO',
    'D_IN_JAAR',
    'D_IN_BEZIT',
    'D_VERLAAT',
  ),
  geenVsv(
    'dezelfde diploma’s van een vo-leerling vallen in de verzamelingen van het vo',
    leerling().behaalt('HAVO', '2021-06-15').behaalt('MBO', '2022-06-15', 2).behaalt('MBO', '2024-11-01', 4),
    HAVO,
    'D_EERDER_VO',
    'D_IN_BEZIT',
  ),
];
