import type { Diploma } from './Feiten';
import { geldtOp } from './geldtOp';
import type { Deel, Zaak } from './Zaak';

/** D: who has a startkwalificatie. Here the two formulas differ: deel 2 writes D1 up to D5 and describes D1 and D2. */
export const VERZAMELINGEN_D = {
  /** D1 in both: obtained one during school year t, 1 August up to and including 31 July. */
  D_IN_JAAR(zaak: Zaak): boolean {
    return zaak.feiten.diplomas.some((diploma) => isInJaar(zaak, diploma));
  },

  /** D2 of the mbo: an mbo startkwalificatie from 2004 on, before school year t. Not in the formula of the vo. */
  D_EERDER_MBO(zaak: Zaak, deel: Deel): boolean {
    return zaak.feiten.diplomas.some((diploma) => isEerderMbo(zaak, deel, diploma));
  },

  /** D3 of the mbo, D2 of the vo: a havo or vwo diploma from school year 1998–1999 on, before school year t. */
  D_EERDER_VO(zaak: Zaak): boolean {
    return zaak.feiten.diplomas.some((diploma) => isEerderVo(zaak, diploma));
  },

  /** D4 of the mbo: obtained in October, November or December of t+1. Not in the formula of the vo. */
  D_VERLAAT({ feiten, schooljaar }: Zaak, deel: Deel): boolean {
    if (deel === 'VO') return false;
    return feiten.diplomas.some(
      (diploma) =>
        isStartkwalificatie(diploma) &&
        diploma.datum >= `${schooljaar + 1}-10-01` &&
        diploma.datum <= `${schooljaar + 1}-12-31`,
    );
  },

  /** D5 of the mbo: has an mbo-1 diploma on 1 October t+1 and is registered as working. Not in the formula of the vo. */
  D_MBO1_WERK({ feiten, volgende }: Zaak, deel: Deel): boolean {
    if (deel === 'VO') return false;
    const mbo1 = feiten.diplomas.some(
      ({ soort, niveau, datum }) => soort === 'MBO' && niveau === 1 && datum <= volgende,
    );
    const werkt = feiten.elders.some((een) => een.soort === 'WERK' && geldtOp(een, volgende));
    return mbo1 && werkt;
  },

  /**
   * Regeling VSV art. 2(1)b: no nieuwe voortijdig schoolverlater is who has a startkwalificatie on 1 October t+1, also one
   * that bijlage A does not describe for the formula at hand: of August and September of t+1, of the mbo for who began in
   * the vo, or from before the registers began.
   */
  D_IN_BEZIT(zaak: Zaak, deel: Deel): boolean {
    return zaak.feiten.diplomas.some(
      (diploma) =>
        isStartkwalificatie(diploma) &&
        diploma.datum <= zaak.volgende &&
        !isInJaar(zaak, diploma) &&
        !isEerderMbo(zaak, deel, diploma) &&
        !isEerderVo(zaak, diploma),
    );
  },
};

/** Bijlage A, begripsbepalingen: a diploma of WEB art. 7.2.2(1) b up to e (mbo 2, 3 or 4), havo or vwo. */
function isStartkwalificatie({ soort, niveau }: Diploma): boolean {
  return soort === 'HAVO' || soort === 'VWO' || (soort === 'MBO' && niveau !== null && niveau >= 2);
}

function isInJaar({ schooljaar }: Zaak, diploma: Diploma): boolean {
  return (
    isStartkwalificatie(diploma) && diploma.datum >= `${schooljaar}-08-01` && diploma.datum <= `${schooljaar + 1}-07-31`
  );
}

function isEerderMbo({ schooljaar }: Zaak, deel: Deel, diploma: Diploma): boolean {
  return (
    deel === 'MBO' &&
    diploma.soort === 'MBO' &&
    isStartkwalificatie(diploma) &&
    diploma.datum >= '2004-01-01' &&
    diploma.datum < `${schooljaar}-08-01`
  );
}

function isEerderVo({ schooljaar }: Zaak, diploma: Diploma): boolean {
  return (
    (diploma.soort === 'HAVO' || diploma.soort === 'VWO') &&
    diploma.datum >= '1998-08-01' &&
    diploma.datum < `${schooljaar}-08-01`
  );
}
