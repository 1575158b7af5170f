import { type Geval, geenVsv, vsv } from './Geval';
import { leerling, student, vavoleerling } from './Proefpersoon';

const BUITENLAND = { gemeente: null, land: '5010' };
const HAVO = 'VO_BOVENBOUW_HAVO_VWO';

/** B: who is out of scope. From 1 October 2023 to 1 October 2024. */
export const gevallenB: Geval[] = [
  // died
  geenVsv(
    'wie op 1 oktober t+1 overlijdt, valt buiten beeld',
    student().overleden('2024-10-01'),
    'MBO_2',
    'B_OVERLEDEN',
  ),
  vsv('wie op 2 oktober t+1 overlijdt, valt niet buiten beeld', student().overleden('2024-10-02'), 'MBO_2'),
  geenVsv(
    'een vo-leerling die op 1 oktober t+1 overlijdt, valt buiten beeld',
    leerling().overleden('2024-10-01'),
    HAVO,
    'B_OVERLEDEN',
  ),
  vsv(
    'een vo-leerling die op 2 oktober t+1 overlijdt, valt niet buiten beeld',
    leerling().overleden('2024-10-02'),
    HAVO,
  ),
  geenVsv(
    'wie op 1 oktober t al is overleden, valt buiten beeld',
    vavoleerling().overleden('2023-10-01'),
    'VAVO',
    'B_OVERLEDEN',
  ),
  geenVsv(
    'wie voor 1 oktober t al is overleden, valt buiten beeld',
    student().overleden('2023-09-30'),
    'MBO_2',
    'B_OVERLEDEN',
  ),
  geenVsv(
    'een overlijden telt ook als het pas in latere persoonsgegevens staat',
    student().gegevens({ tot: '2024-05-01' }, { van: '2024-05-01', overlijden: '2024-05-01' }),
    'MBO_2',
    'B_OVERLEDEN',
  ),

  // emigrated
  geenVsv(
    'wie voor 1 oktober t+1 emigreert, valt buiten beeld',
    student()
      .vertrokken('2024-05-01')
      .woont({ tot: '2024-05-01' }, { ...BUITENLAND, van: '2024-05-01' }),
    'MBO_2',
    'B_GEEMIGREERD',
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),
  geenVsv(
    'wie op 1 oktober t+1 zelf emigreert, valt buiten beeld',
    leerling().vertrokken('2024-10-01').woont({ tot: '2024-10-01' }),
    HAVO,
    'B_GEEMIGREERD',
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),
  vsv(
    'wie op 2 oktober t+1 emigreert, valt niet buiten beeld',
    leerling()
      .vertrokken('2024-10-02')
      .woont({ tot: '2024-10-02' }, { ...BUITENLAND, van: '2024-10-02' }),
    HAVO,
  ),
  vsv(
    'wie vertrok en op 1 oktober t+1 terug is, is weer ingezetene',
    student()
      .vertrokken('2024-03-01')
      .woont({ tot: '2024-03-01' }, { ...BUITENLAND, van: '2024-03-01', tot: '2024-10-01' }, { van: '2024-10-01' }),
    'MBO_2',
  ),
  geenVsv(
    'wie pas op 2 oktober t+1 terug is, is geëmigreerd',
    student()
      .vertrokken('2024-03-01')
      .woont({ tot: '2024-03-01' }, { ...BUITENLAND, van: '2024-03-01', tot: '2024-10-02' }, { van: '2024-10-02' }),
    'MBO_2',
    'B_GEEMIGREERD',
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),
  vsv(
    'wie jaren voor het schooljaar vertrok en terugkwam, valt niet buiten beeld',
    leerling().vertrokken('2012-01-01').woont({ tot: '2012-01-01' }, { van: '2015-01-01' }),
    HAVO,
  ),
  geenVsv(
    'wie naar onbekend vertrok en geen adres meer heeft, is geëmigreerd',
    student().vertrokken('2024-06-01').woont({ tot: '2024-06-01' }),
    'MBO_2',
    'B_GEEMIGREERD',
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),
  geenVsv(
    'wie terug is zonder vaste verblijfplaats, is niet geëmigreerd maar wel zonder adres',
    student().vertrokken('2024-03-01').woont({ tot: '2024-03-01' }, { gemeente: null, van: '2024-09-01' }),
    'MBO_2',
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),

  geenVsv(
    'wie pas na 1 oktober t+1 vertrekt en dan al geen adres heeft, is niet geëmigreerd maar zonder adres',
    student().vertrokken('2024-10-02').woont({ tot: '2024-09-01' }),
    'MBO_2',
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),

  // lives abroad or without fixed abode
  geenVsv(
    'wie op 1 oktober t in het buitenland woont en een jaar later hier, valt buiten beeld',
    student().woont({ ...BUITENLAND, tot: '2023-10-02' }, { van: '2023-10-02' }),
    'MBO_2',
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),
  geenVsv(
    'wie op 1 oktober t+1 in het buitenland woont, valt buiten beeld, ook zonder datum van vertrek',
    leerling().woont({ tot: '2024-10-01' }, { ...BUITENLAND, van: '2024-10-01' }),
    HAVO,
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),
  vsv(
    'wie alleen tussen de teldata in het buitenland woont, valt niet buiten beeld',
    student().woont(
      { tot: '2023-10-02' },
      { ...BUITENLAND, van: '2023-10-02', tot: '2024-10-01' },
      { van: '2024-10-01' },
    ),
    'MBO_2',
  ),
  geenVsv(
    'wie op 1 oktober t geen adres heeft, valt buiten beeld',
    vavoleerling().woont({ van: '2023-10-02' }),
    'VAVO',
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),
  geenVsv(
    'wie op 1 oktober t+1 geen adres meer heeft, valt buiten beeld',
    student().woont({ tot: '2024-10-01' }),
    'MBO_2',
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),
  vsv(
    'wie tot en met 1 oktober t+1 een adres heeft, valt niet buiten beeld',
    student().woont({ tot: '2024-10-02' }),
    'MBO_2',
  ),
  geenVsv(
    'wie op 1 oktober t+1 hier is zonder vaste woon- of verblijfplaats, valt buiten beeld',
    leerling().woont({ tot: '2024-09-01' }, { gemeente: null, van: '2024-09-01' }),
    HAVO,
    'B_BUITENLAND_OF_ZONDER_ADRES',
  ),

  // exempt
  geenVsv(
    'een bevestigde vrijstelling van artikel 5 op 1 oktober t+1 houdt buiten beeld',
    student().vrijgesteld('5', '2024-10-01'),
    'MBO_2',
    'B_VRIJSTELLING',
  ),
  geenVsv(
    'een bevestigde vrijstelling van artikel 15 op 1 oktober t+1 houdt buiten beeld',
    leerling().vrijgesteld('15', '2024-08-01', '2024-10-02'),
    HAVO,
    'B_VRIJSTELLING',
  ),
  vsv(
    'een vrijstelling die niet is bevestigd, houdt niet buiten beeld',
    student().vrijgesteld('5', '2024-08-01', null, false),
    'MBO_2',
  ),
  vsv(
    'een vrijstelling die op 1 oktober t+1 eindigt, houdt niet buiten beeld',
    leerling().vrijgesteld('5', '2023-08-01', '2024-10-01'),
    HAVO,
  ),
  vsv(
    'een vrijstelling die op 2 oktober t+1 begint, houdt niet buiten beeld',
    student().vrijgesteld('15', '2024-10-02'),
    'MBO_2',
  ),
  vsv('een vrijstelling van artikel 5a houdt niet buiten beeld', student().vrijgesteld('5a', '2024-08-01'), 'MBO_2'),
  vsv(
    'een vrijstelling van artikel 3a of 3b houdt niet buiten beeld',
    leerling().vrijgesteld('3a', '2024-08-01').vrijgesteld('3b', '2024-08-01'),
    HAVO,
  ),
  geenVsv(
    'een bevestigde vrijstelling telt naast een die niet is bevestigd',
    student().vrijgesteld('5', '2024-08-01', null, false).vrijgesteld('15', '2024-08-01'),
    'MBO_2',
    'B_VRIJSTELLING',
  ),

  // B, C and D overlap
  geenVsv(
    'wie in B, C en D tegelijk zit, gaat er één keer af',
    student()
      .behaalt('MBO', '2024-06-01', 2)
      .ook({ van: '2024-08-01', niveau: 3 })
      .vrijgesteld('15', '2024-09-01')
      .overleden('2024-10-01'),
    'MBO_2',
    'B_OVERLEDEN',
    'B_VRIJSTELLING',
    'C_MBO',
    'D_IN_JAAR',
  ),
  geenVsv(
    'ook een vo-leerling die in B, C en D zit, gaat er één keer af',
    leerling().behaalt('HAVO', '2024-06-01').ook({ sector: 'HO' }).woont({ tot: '2024-09-01' }),
    HAVO,
    'B_BUITENLAND_OF_ZONDER_ADRES',
    'C_HO',
    'D_IN_JAAR',
  ),
];
