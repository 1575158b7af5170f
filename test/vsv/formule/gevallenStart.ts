import { type Geval, nietInA, vsv } from './Geval';
import { leerling, student, vavoleerling } from './Proefpersoon';

/** Who is in A: age, enrolment, funding, and what the vo leaves out. Teldatum 1 October 2023. */
export const gevallenStart: Geval[] = [
  // enrolled on the teldatum and counted for funding
  vsv(
    'wie op 1 oktober in het mbo zit en een jaar later nergens meer, is voortijdig schoolverlater',
    student(),
    'MBO_2',
  ),
  vsv('wie op 1 oktober in het vo zit en een jaar later nergens meer, is vsv’er', leerling(), 'VO_BOVENBOUW_HAVO_VWO'),
  vsv('wie op 1 oktober in het vavo zit en een jaar later nergens meer, is vsv’er', vavoleerling(), 'VAVO'),
  vsv('wie zich op 1 oktober zelf inschrijft, zit in A', student({ van: '2023-10-01' }), 'MBO_2'),
  nietInA('wie zich op 2 oktober inschrijft, zit niet in A', student({ van: '2023-10-02' })),
  nietInA('wie op 1 oktober is uitgeschreven, zit niet in A', student({ tot: '2023-10-01' })),
  vsv('wie op 2 oktober is uitgeschreven, zit in A', student({ tot: '2023-10-02' }), 'MBO_2'),
  nietInA(
    'een periode die langer loopt dan de inschrijving zelf, telt na de uitschrijving niet',
    student({ tot: '2023-09-15', periodeTot: null }),
  ),
  nietInA('wie in het mbo niet voor bekostiging meetelt, zit niet in A', student({ bekostigd: false })),
  nietInA('wie in het vo niet voor bekostiging meetelt, zit niet in A', leerling({ bekostigd: false })),
  nietInA('wie in het vavo niet voor bekostiging meetelt, zit niet in A', vavoleerling({ bekostigd: false })),
  nietInA(
    'wie pas vanaf 2 oktober voor bekostiging meetelt, zit niet in A',
    student({ bekostigd: false, periodeTot: '2023-10-02' }).daarna({ van: '2023-10-02', bekostigd: true }),
  ),
  vsv(
    'wie tot en met 1 oktober voor bekostiging meetelt, zit in A',
    student({ periodeTot: '2023-10-02' }).daarna({ van: '2023-10-02', bekostigd: false }),
    'MBO_2',
  ),
  nietInA('een examendeelnemer is geen deelnemer en zit niet in A', student({ intensiteit: 'EX' })),
  vsv('wie in deeltijd aan het mbo deelneemt, zit in A', student({ intensiteit: 'DT' }), 'MBO_2'),
  nietInA('wie in het hoger onderwijs begint, zit niet in A', leerling({ sector: 'HO' })),
  nietInA('wie in het basisonderwijs begint, zit niet in A', leerling({ sector: 'PO' })),

  // younger than 22, in the vavo younger than 23
  vsv('wie op 2 oktober 22 wordt, zit in A', student().geboren(20011002), 'MBO_2'),
  nietInA('wie op 1 oktober 22 wordt, zit niet in A', student().geboren(20011001)),
  nietInA('wie in september 21 was en op 1 oktober 22 is, zit niet in A', leerling().geboren(20011001)),
  nietInA('ook in het vo zit wie 22 is niet in A', leerling().geboren(20010701)),
  vsv('in het vavo zit ook wie 22 is in A', vavoleerling().geboren(20010701), 'VAVO'),
  vsv('in het vavo zit wie op 2 oktober 23 wordt in A', vavoleerling().geboren(20001002), 'VAVO'),
  nietInA('in het vavo zit wie op 1 oktober 23 wordt niet in A', vavoleerling().geboren(20001001)),
  vsv(
    'wie 22 is en zowel in het mbo als in het vavo zit, zit door het vavo in A',
    student({ van: '2023-09-01' }).geboren(20010701).ook({ sector: 'VAVO', van: '2023-08-01', tot: '2024-08-01' }),
    'VAVO',
  ),
  vsv('wie op 29 februari is geboren, is het jaar erna nog 21', student({}, 2021).geboren(20000229), 'MBO_2'),
  nietInA('wie op 29 februari is geboren, is twee jaar later 22', student({}, 2022).geboren(20000229)),
  vsv(
    'van wie de dag onbekend is, telt de laatste van de maand: oktober is later dan 1 oktober',
    student().geboren(20011000),
    'MBO_2',
  ),
  nietInA('van wie de dag onbekend is, telt 30 september als hij in september is geboren', student().geboren(20010900)),
  vsv('van wie de maand onbekend is, telt 31 december', student().geboren(20010000), 'MBO_2'),
  nietInA(
    'van wie de maand onbekend is, is de 22e verjaardag na 31 december zeker voorbij',
    student().geboren(20000000),
  ),
  nietInA('wie geen geboortejaar heeft, heeft geen leeftijd en zit niet in A', student().geboren(0)),

  // personal data on the teldatum
  nietInA('van wie op 1 oktober nog geen gegevens gelden, zit niet in A', student().gegevens({ van: '2023-10-02' })),
  nietInA('van wie op 1 oktober geen gegevens meer gelden, zit niet in A', student().gegevens({ tot: '2023-10-01' })),
  vsv(
    'wie later anders heet, telt één keer, met de geboortedatum die op 1 oktober gold',
    student().gegevens(
      { geboortedatum: 20011002, tot: '2023-11-01' },
      { geboortedatum: 20010901, geslacht: 'M', van: '2023-11-01' },
    ),
    'MBO_2',
  ),

  // what the vo leaves out
  nietInA('wie praktijkonderwijs volgt, zit niet in A', leerling({ opleidingscode: '0090' })),
  nietInA('wie voortgezet speciaal onderwijs volgt, zit niet in A', leerling({ sector: 'VSO', opleidingscode: null })),
  nietInA('een eerstejaars nieuwkomer zit niet in A', leerling({ nieuwkomer: 1 })),
  vsv('een nieuwkomer in het tweede jaar zit in A', leerling({ nieuwkomer: 2 }), 'VO_BOVENBOUW_HAVO_VWO'),
  nietInA('wie de Engelse Stroom volgt, zit niet in A', leerling({ opleidingscode: '0700', leerjaar: 3 })),
  nietInA(
    'wie het International Baccalaureate volgt, zit niet in A',
    leerling({ opleidingscode: '0800', leerjaar: 5 }),
  ),
  nietInA('ook wie hier woont en het IB volgt, zit niet in A', leerling({ opleidingscode: '0801', leerjaar: 6 })),
  vsv(
    'wie op de Europese School zit, zit in A',
    leerling({ opleidingscode: '0802', leerjaar: 4 }),
    'VO_BOVENBOUW_HAVO_VWO',
  ),
  vsv(
    'een Rutte-leerling, uitbesteed aan het vavo, telt bij de vo-school mee',
    leerling({ opleidingscode: '4031', leerjaar: 5 }),
    'VO_BOVENBOUW_HAVO_VWO',
  ),
  vsv(
    'een Rutte-leerling in de theoretische leerweg telt in de bovenbouw vmbo mee',
    leerling({ opleidingscode: '4040', leerjaar: 4 }),
    'VO_BOVENBOUW_VMBO',
  ),

  // where the figures count them
  vsv(
    'de woongemeente is die van 1 oktober, niet die van daarvoor of daarna',
    student().woont(
      { gemeente: '0599', tot: '2023-10-01' },
      { gemeente: '0344', van: '2023-10-01', tot: '2023-10-02' },
      { gemeente: '0518', van: '2023-10-02' },
    ),
    'MBO_2',
    { gemeente: '0344' },
  ),
];
