import type { ClientBase } from 'pg';
import { type Bevinding, type Paar, type Voortgang, vergelijk } from '../projecties/vergelijk';
import { beoordeling } from './beoordeling';
import { KENMERKEN } from './kenmerken';
import { MAANDTELLING } from './maandtelling';
import { metLosgelaten } from './metLosgelaten';
import { metNieuw } from './metNieuw';
import { nietVast } from './nietVast';
import { BEOORDEELBAAR } from './ververs';

const CIJFER = `select schooljaar, ${KENMERKEN}, sum(startpopulatie)::int, sum(buiten_beschouwing)::int, sum(vsv)::int
  from vsv.cijfer group by schooljaar, ${KENMERKEN} having sum(startpopulatie) <> 0`;

const MAANDOORDEEL = 'select schooljaar, maand, persoon_id, rmc_nr, nieuw from vsv.maandoordeel';
// cells of which nobody is on the list say only how many there could have been: that is not kept by person
const MAANDCIJFER = `select schooljaar, maand, ${KENMERKEN}, geen_inschrijving, examendeelnemer, zonder_bekostiging, nieuw
  from vsv.maandcijfer where geen_inschrijving + examendeelnemer + zonder_bekostiging <> 0 or nieuw <> 0`;

/** What is kept equal by difference, or once and for all, and what it must be equal to. */
const PAREN: Paar[] = [
  {
    naam: 'vsv.oordeel',
    rijen: 'select * from vsv.oordeel',
    is: `select * from vsv.oordeel o where ${nietVast('o')}`,
    hoort: `select * from (${beoordeling(BEOORDEELBAAR)}) o where ${nietVast('o')}`,
  },
  { naam: 'vsv.cijfer', rijen: CIJFER, is: CIJFER, hoort: metLosgelaten('true') },
  {
    naam: 'vsv.maandoordeel',
    rijen: MAANDOORDEEL,
    is: MAANDOORDEEL,
    hoort: metNieuw('select schooljaar, maand, persoon_id, rmc_nr from vsv.maandoordeel'),
  },
  {
    naam: 'vsv.maandcijfer',
    rijen: MAANDCIJFER,
    is: MAANDCIJFER,
    hoort: `select schooljaar, maand, ${KENMERKEN}, ${[
      'geen_inschrijving',
      'examendeelnemer',
      'zonder_bekostiging',
      'nieuw',
    ]
      .map((naam) => `sum(${naam})::int`)
      .join(', ')} from (
        select schooljaar, maand, ${KENMERKEN}, ${MAANDTELLING} from vsv.maandoordeel group by schooljaar, maand, ${KENMERKEN}
        union all select * from vsv.maandlosgelaten) x group by schooljaar, maand, ${KENMERKEN}`,
  },
];

/** Judges everybody anew, lays the monthly lists side by side, and compares, row by row, in one snapshot. */
export const controleer = (db: ClientBase, voortgang?: Voortgang): Promise<Bevinding[]> =>
  vergelijk(db, PAREN, voortgang);
