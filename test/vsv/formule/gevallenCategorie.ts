import { type Geval, nietInA, vsv } from './Geval';
import { leerling, student, vavoleerling } from './Proefpersoon';

const JAAR = { van: '2023-08-01', tot: '2024-08-01' };
const HAVO = { sector: 'VO', opleidingscode: '0371', leerjaar: 4 } as const;

/** In which category somebody counts, and where if she is enrolled more than once. */
export const gevallenCategorie: Geval[] = [
  // mbo
  vsv('een entreeopleiding telt als mbo niveau 1', student({ niveau: 1 }), 'MBO_1'),
  vsv('mbo niveau 3 telt tot en met 2015-2016 samen met niveau 4', student({ niveau: 3 }, 2015), 'MBO_3_4'),
  vsv('mbo niveau 4 telt tot en met 2015-2016 samen met niveau 3', student({ niveau: 4 }, 2015), 'MBO_3_4'),
  vsv('mbo niveau 3 telt vanaf 2016-2017 apart', student({ niveau: 3 }, 2016), 'MBO_3'),
  vsv('mbo niveau 4 telt vanaf 2016-2017 apart', student({ niveau: 4 }, 2016), 'MBO_4'),
  vsv(
    'het niveau is dat van 1 oktober, niet dat van daarna',
    student({ niveau: 2, periodeTot: '2023-10-02' }).daarna({ van: '2023-10-02', niveau: 4 }),
    'MBO_2',
  ),
  vsv(
    'het niveau is dat van 1 oktober, niet dat van daarvoor',
    student({ niveau: 4, periodeTot: '2023-10-01' }).daarna({ van: '2023-10-01', niveau: 3 }),
    'MBO_3',
  ),

  // vo
  vsv('het tweede jaar vmbo is onderbouw', leerling({ opleidingscode: '0400', leerjaar: 2 }), 'VO_ONDERBOUW'),
  vsv('het derde jaar vmbo is bovenbouw vmbo', leerling({ opleidingscode: '0400', leerjaar: 3 }), 'VO_BOVENBOUW_VMBO'),
  vsv(
    'het zesde jaar, van vm2, is bovenbouw vmbo',
    leerling({ opleidingscode: '4311', leerjaar: 6 }),
    'VO_BOVENBOUW_VMBO',
  ),
  vsv(
    'het vijfde jaar, van vm2, is bovenbouw vmbo',
    leerling({ opleidingscode: '4211', leerjaar: 5 }),
    'VO_BOVENBOUW_VMBO',
  ),
  vsv('het derde brugjaar is onderbouw', leerling({ opleidingscode: '0015', leerjaar: 3 }), 'VO_ONDERBOUW'),
  vsv(
    'een brugjaar is onderbouw, welk leerjaar het ook heet',
    leerling({ opleidingscode: '0017', leerjaar: 4 }),
    'VO_ONDERBOUW',
  ),
  vsv('het derde jaar havo is onderbouw', leerling({ opleidingscode: '0300', leerjaar: 3 }), 'VO_ONDERBOUW'),
  vsv(
    'het vierde jaar havo is bovenbouw havo/vwo',
    leerling({ opleidingscode: '0371', leerjaar: 4 }),
    'VO_BOVENBOUW_HAVO_VWO',
  ),
  vsv('het derde jaar gymnasium is onderbouw', leerling({ opleidingscode: '0200', leerjaar: 3 }), 'VO_ONDERBOUW'),
  vsv(
    'het zesde jaar atheneum is bovenbouw havo/vwo',
    leerling({ opleidingscode: '0170', leerjaar: 6 }),
    'VO_BOVENBOUW_HAVO_VWO',
  ),
  vsv(
    'het derde jaar van de Europese School is onderbouw',
    leerling({ opleidingscode: '0802', leerjaar: 3 }),
    'VO_ONDERBOUW',
  ),
  vsv(
    'het zesde jaar van de Europese School is bovenbouw',
    leerling({ opleidingscode: '0803', leerjaar: 6 }),
    'VO_BOVENBOUW_HAVO_VWO',
  ),
  vsv(
    'een onbekende code telt in het derde jaar als onderbouw',
    leerling({ opleidingscode: '9999', leerjaar: 3 }),
    'VO_ONDERBOUW',
  ),
  vsv(
    'een onbekende code telt vanaf het vierde jaar als bovenbouw havo/vwo',
    leerling({ opleidingscode: '9999', leerjaar: 4 }),
    'VO_BOVENBOUW_HAVO_VWO',
  ),
  vsv(
    'wie geen code heeft, telt naar het leerjaar',
    leerling({ opleidingscode: null, leerjaar: 4 }),
    'VO_BOVENBOUW_HAVO_VWO',
  ),
  vsv(
    'wie geen leerjaar heeft, telt als in het eerste',
    leerling({ opleidingscode: '0371', leerjaar: null }),
    'VO_ONDERBOUW',
  ),
  vsv(
    'wie geen leerjaar heeft, telt ook in het vmbo als in het eerste',
    leerling({ opleidingscode: '0400', leerjaar: null }),
    'VO_ONDERBOUW',
  ),
  vsv(
    'het leerjaar is dat van 1 oktober',
    leerling({ opleidingscode: '0300', leerjaar: 3, periodeTot: '2023-10-01' }).daarna({
      van: '2023-10-01',
      leerjaar: 4,
    }),
    'VO_BOVENBOUW_HAVO_VWO',
  ),

  // more than one enrolment
  vsv(
    'wie in twee inschrijvingen zit, telt waar ze het laatst begon',
    student({ van: '2023-08-01' }).ook({ ...HAVO, brin: '00BB', van: '2023-08-02', tot: '2024-08-01' }),
    'VO_BOVENBOUW_HAVO_VWO',
    { brin: '00BB' },
  ),
  vsv(
    'het begin van de inschrijving beslist, niet dat van de periode erin',
    student({ van: '2022-08-01', periodeTot: '2023-09-15' })
      .daarna({ van: '2023-09-15', niveau: 4 })
      .ook({ ...HAVO, ...JAAR, brin: '00BB' }),
    'VO_BOVENBOUW_HAVO_VWO',
    { brin: '00BB' },
  ),
  vsv('wie gelijk begon, telt in het mbo voor het vavo', vavoleerling().ook(JAAR), 'MBO_2'),
  vsv('wie gelijk begon, telt in het vavo voor het vo', leerling().ook({ sector: 'VAVO', ...JAAR }), 'VAVO'),
  vsv('wie gelijk begon, telt in het mbo voor het vo', leerling().ook(JAAR), 'MBO_2'),
  vsv(
    'wie gelijk begon, telt in het mbo, ook als dat het eerst bekend was',
    student()
      .ook({ ...HAVO, ...JAAR })
      .ook({ sector: 'VAVO', ...JAAR }),
    'MBO_2',
  ),
  vsv(
    'wie gelijk begon, telt bij de eerste brin, ook als die het eerst bekend was',
    student({ brin: '00AA', niveau: 3 }).ook({ ...JAAR, brin: '00BB' }),
    'MBO_3',
    { brin: '00AA' },
  ),
  vsv(
    'wie gelijk begon in dezelfde sector, telt bij de eerste brin',
    student({ brin: '00BB' }).ook({ ...JAAR, brin: '00AA', niveau: 3 }),
    'MBO_3',
    { brin: '00AA' },
  ),
  vsv(
    'wie gelijk begon bij dezelfde instelling, telt bij de eerste vestiging',
    student({ vestiging: '01' }).ook({ ...JAAR, vestiging: '00', niveau: 3 }),
    'MBO_3',
    { brin: '00AA', vestiging: '00' },
  ),
  vsv('de sector gaat voor de brin', leerling({ brin: '00AA' }).ook({ ...JAAR, brin: '00BB' }), 'MBO_2', {
    brin: '00BB',
  }),
  vsv(
    'een inschrijving die niet in A telt, verdringt geen andere',
    student().ook({ ...JAAR, van: '2023-09-01', niveau: 4, bekostigd: false }),
    'MBO_2',
  ),
  vsv(
    'een inschrijving als examendeelnemer verdringt geen andere',
    student().ook({ ...JAAR, van: '2023-09-01', niveau: 4, intensiteit: 'EX' }),
    'MBO_2',
  ),
  vsv(
    'praktijkonderwijs naast het mbo verdringt het mbo niet',
    student().ook({ ...HAVO, ...JAAR, van: '2023-09-01', opleidingscode: '0090' }),
    'MBO_2',
  ),
  vsv(
    'een inschrijving die na 1 oktober begint, verdringt geen andere',
    student().ook({ ...JAAR, van: '2023-10-02', niveau: 4 }),
    'MBO_2',
  ),
  nietInA(
    'twee inschrijvingen die elk niet in A tellen, tellen samen ook niet',
    student({ bekostigd: false }).ook({ ...JAAR, intensiteit: 'EX' }),
  ),
];
