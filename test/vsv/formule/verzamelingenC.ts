import type { Elders } from './Feiten';
import { geldtOp } from './geldtOp';
import { type Plek, plekkenOp, soort, type Zaak } from './Zaak';

/**
 * C: who is still in education on 1 October t+1. Both formulas have the same sets under other numbers, so they go by
 * name here; "the letter" is the description in both.
 */
export const VERZAMELINGEN_C = {
  /** The letter: enrolled in the mbo as deelnemer and counted for funding. Who only takes exams is no deelnemer. */
  C_MBO(zaak: Zaak): boolean {
    return opVolgende(zaak).some(
      ({ periode }) => periode.sector === 'MBO' && periode.bekostigd && periode.intensiteit !== 'EX',
    );
  },

  /** The letter: enrolled in higher education according to the central register. Funding is not asked for. */
  C_HO(zaak: Zaak): boolean {
    return opVolgende(zaak).some(({ periode }) => periode.sector === 'HO');
  },

  /** The letter: enrolled as pupil in the vo. Funding is not asked for; unfunded schools and PrO have their own sets. */
  C_VO(zaak: Zaak): boolean {
    return opVolgende(zaak).some(
      (plek) => plek.periode.sector === 'VO' && !isPro(zaak, plek) && !isAangewezen(zaak, plek),
    );
  },

  /** The letter: enrolled as vavo-deelnemer. Funding is not asked for. */
  C_VAVO(zaak: Zaak): boolean {
    return opVolgende(zaak).some(({ periode }) => periode.sector === 'VAVO');
  },

  /** The letter: pupil in unfunded vo, which is a school that is designated under art. 56 of the WVO. */
  C_VO_NIET_BEKOSTIGD(zaak: Zaak): boolean {
    return opVolgende(zaak).some(
      (plek) => plek.periode.sector === 'VO' && !isPro(zaak, plek) && isAangewezen(zaak, plek),
    );
  },

  /** The letter: in unfunded mbo, which is an institution under art. 1.4.1 of the WEB: not an unfunded place elsewhere. */
  C_MBO_NIET_BEKOSTIGD(zaak: Zaak): boolean {
    return opVolgende(zaak).some(
      ({ periode, inschrijving }) => periode.sector === 'MBO' && zaak.erkenningVan(inschrijving.brin) === 'WEB_1_4_1',
    );
  },

  /** The letter: pupil in (voortgezet) speciaal onderwijs or praktijkonderwijs. */
  C_SO_PRO(zaak: Zaak): boolean {
    return opVolgende(zaak).some(
      (plek) =>
        plek.periode.sector === 'SO' ||
        plek.periode.sector === 'VSO' ||
        (plek.periode.sector === 'VO' && isPro(zaak, plek)),
    );
  },

  /** The letter: registered with the Dienst Justitiële Inrichtingen. */
  C_DJI(zaak: Zaak): boolean {
    return isGeregistreerd(zaak, 'DJI');
  },

  /** The letter: at the police school or in training with the armed forces. */
  C_POLITIE_DEFENSIE(zaak: Zaak): boolean {
    return isGeregistreerd(zaak, 'POLITIE_DEFENSIE');
  },

  /** The letter (C11): on a course that is part of a maatschappelijke prestatie agreed with the Inspectie. */
  C_MAATSCHAPPELIJKE_PRESTATIE(zaak: Zaak): boolean {
    return isGeregistreerd(zaak, 'MAATSCHAPPELIJKE_PRESTATIE');
  },
};

const opVolgende = ({ feiten, volgende }: Zaak): Plek[] => plekkenOp(feiten, volgende);

const isPro = (zaak: Zaak, { periode }: Plek): boolean => soort(zaak, periode) === 'PRO';

const isAangewezen = (zaak: Zaak, { inschrijving }: Plek): boolean => zaak.erkenningVan(inschrijving.brin) === 'WVO_56';

function isGeregistreerd({ feiten, volgende }: Zaak, soort: Elders['soort']): boolean {
  return feiten.elders.some((een) => een.soort === soort && geldtOp(een, volgende));
}
