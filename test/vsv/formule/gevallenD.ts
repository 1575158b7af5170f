import { type Geval, geenVsv, vsv } from './Geval';
import { leerling, student, vavoleerling } from './Proefpersoon';

const HAVO = 'VO_BOVENBOUW_HAVO_VWO';
const VMBO = { opleidingscode: '0400', leerjaar: 4 };

/** D: who has a startkwalificatie on 1 October 2024. */
export const gevallenD: Geval[] = [
  // during the school year
  geenVsv(
    'een startkwalificatie van 1 augustus t is van schooljaar t',
    student().behaalt('MBO', '2023-08-01', 2),
    'MBO_2',
    'D_IN_JAAR',
  ),
  geenVsv(
    'een startkwalificatie van 31 juli t+1 is van schooljaar t',
    student().behaalt('MBO', '2024-07-31', 3),
    'MBO_2',
    'D_IN_JAAR',
  ),
  geenVsv(
    'een havodiploma in het schooljaar is een startkwalificatie',
    leerling().behaalt('HAVO', '2024-06-15'),
    HAVO,
    'D_IN_JAAR',
  ),
  geenVsv(
    'een vwo-diploma in het schooljaar is een startkwalificatie',
    leerling().behaalt('VWO', '2024-06-15'),
    HAVO,
    'D_IN_JAAR',
  ),
  geenVsv(
    'een vo-leerling kan in het schooljaar ook een mbo-diploma halen',
    leerling().behaalt('MBO', '2024-06-15', 4),
    HAVO,
    'D_IN_JAAR',
  ),
  geenVsv(
    'een student kan in het schooljaar ook een havodiploma halen',
    student().behaalt('HAVO', '2024-06-15'),
    'MBO_2',
    'D_IN_JAAR',
  ),
  geenVsv(
    'wie in het vavo een diploma haalt, heeft een startkwalificatie',
    vavoleerling().behaalt('HAVO', '2024-06-15'),
    'VAVO',
    'D_IN_JAAR',
  ),
  geenVsv(
    'een startkwalificatie van augustus t, voor de teldatum, is van schooljaar t',
    leerling().behaalt('HAVO', '2023-08-20'),
    HAVO,
    'D_IN_JAAR',
  ),

  geenVsv(
    'een havodiploma van 1 augustus t is van schooljaar t, niet van eerder',
    student().behaalt('HAVO', '2023-08-01'),
    'MBO_2',
    'D_IN_JAAR',
  ),

  // what is none
  vsv(
    'een vmbo-diploma is geen startkwalificatie',
    leerling(VMBO).behaalt('VMBO-TL', '2024-06-15'),
    'VO_BOVENBOUW_VMBO',
  ),
  vsv(
    'een mbo-diploma van niveau 1 is geen startkwalificatie',
    student({ niveau: 1 }).behaalt('MBO', '2024-06-15', 1),
    'MBO_1',
  ),
  vsv(
    'een getuigschrift van het praktijkonderwijs is geen startkwalificatie',
    student().getuigschrift('PRO', '2023-06-15'),
    'MBO_2',
  ),
  vsv(
    'een getuigschrift van het vso is geen startkwalificatie',
    leerling().getuigschrift('VSO_ARBEID', '2024-06-15'),
    HAVO,
  ),

  // before the school year
  geenVsv(
    'een mbo-startkwalificatie van 31 juli t is van eerder',
    student({ niveau: 4 }).behaalt('MBO', '2023-07-31', 2),
    'MBO_4',
    'D_EERDER_MBO',
  ),
  geenVsv(
    'ook in het vavo telt een eerdere mbo-startkwalificatie',
    vavoleerling().behaalt('MBO', '2022-06-15', 2),
    'VAVO',
    'D_EERDER_MBO',
  ),
  vsv('een eerder mbo-diploma van niveau 1 telt niet', student().behaalt('MBO', '2023-07-31', 1), 'MBO_2'),
  geenVsv(
    'een havodiploma van 31 juli t is voor een student van eerder',
    student().behaalt('HAVO', '2023-07-31'),
    'MBO_2',
    'D_EERDER_VO',
  ),
  geenVsv(
    'een havodiploma van eerder telt ook voor een vo-leerling, die nu vwo doet',
    leerling({ opleidingscode: '0170', leerjaar: 6 }).behaalt('HAVO', '2022-06-15'),
    HAVO,
    'D_EERDER_VO',
  ),
  geenVsv(
    'een eerdere mbo-startkwalificatie van een vo-leerling staat niet in bijlage A, maar is in bezit',
    leerling().behaalt('MBO', '2023-07-31', 2),
    HAVO,
    'D_IN_BEZIT',
  ),
  vsv('een vmbo-diploma van eerder telt niet', student().behaalt('VMBO-KB', '2022-06-15'), 'MBO_2'),
  geenVsv(
    'een mbo-diploma van 1 januari 2004 staat in het basisregister',
    student({}, 2012).geboren(19901002).behaalt('MBO', '2004-01-01', 2),
    'MBO_2',
    'D_EERDER_MBO',
  ),
  geenVsv(
    'een mbo-diploma van voor 2004 staat niet in het basisregister, maar is in bezit',
    student({}, 2012).geboren(19901002).behaalt('MBO', '2003-12-31', 2),
    'MBO_2',
    'D_IN_BEZIT',
  ),
  geenVsv(
    'een havodiploma van 1 augustus 1998 staat in het register van examens',
    student({}, 2012).geboren(19901002).behaalt('HAVO', '1998-08-01'),
    'MBO_2',
    'D_EERDER_VO',
  ),
  geenVsv(
    'een havodiploma van voor 1 augustus 1998 staat niet in het register, maar is in bezit',
    leerling({}, 2012).geboren(19901002).behaalt('HAVO', '1998-07-31'),
    HAVO,
    'D_IN_BEZIT',
  ),

  // between the school year and 1 October
  geenVsv(
    'een startkwalificatie van 1 augustus t+1 is op 1 oktober in bezit',
    student().behaalt('MBO', '2024-08-01', 2),
    'MBO_2',
    'D_IN_BEZIT',
  ),
  geenVsv(
    'een startkwalificatie van 30 september t+1 is op 1 oktober in bezit',
    student().behaalt('MBO', '2024-09-30', 2),
    'MBO_2',
    'D_IN_BEZIT',
  ),
  geenVsv(
    'een havodiploma van augustus t+1 is op 1 oktober in bezit van de vo-leerling',
    leerling().behaalt('HAVO', '2024-08-20'),
    HAVO,
    'D_IN_BEZIT',
  ),
  geenVsv(
    'een vo-leerling die op 1 oktober t+1 slaagt, heeft het diploma in bezit',
    leerling().behaalt('HAVO', '2024-10-01'),
    HAVO,
    'D_IN_BEZIT',
  ),
  geenVsv(
    'een student die op 1 oktober t+1 slaagt, is ook een verlate',
    student().behaalt('MBO', '2024-10-01', 2),
    'MBO_2',
    'D_IN_BEZIT',
    'D_VERLAAT',
  ),
];
