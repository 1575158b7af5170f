import type { Groep } from './Groep';
import type { Bereik, Grootheid } from './Grootheid';

/**
 * The two numbers are protected one after the other, each while the other stands still: a world with other deelnemers and
 * the same vsv, or the reverse, is one that the attacker cannot rule out.
 */
export function grootheden(groepen: readonly Groep[], drempel: number): { deelnemers: Grootheid; vsv: Grootheid } {
  const deelnemers = groepen.map((groep) => groep.deelnemers);
  const vsv = groepen.map((groep) => groep.vsv);
  return {
    deelnemers: {
      waarden: deelnemers,
      // a cell that is there counts somebody
      mogelijk: vsv.map((minst) => [Math.max(1, minst), Infinity]),
      ingewijd: groepen.map((groep) => deelnemersVoorIngewijde(groep, drempel)),
      beschermd: [deelnemers],
    },
    vsv: {
      waarden: vsv,
      mogelijk: deelnemers.map((meest) => [0, meest]),
      ingewijd: groepen.map((groep) => vsvVoorIngewijde(groep, drempel)),
      beschermd: [vsv, groepen.map((groep) => groep.deelnemers - groep.vsv)],
    },
  };
}

const deelnemersVoorIngewijde = ({ deelnemers, vsv }: Groep, drempel: number): Bereik =>
  deelnemers < drempel ? [Math.max(1, vsv), drempel - 1] : [Math.max(drempel, vsv), Infinity];

function vsvVoorIngewijde({ deelnemers, vsv }: Groep, drempel: number): Bereik {
  // in so small a group any number is kept back for itself
  if (deelnemers < 2 * drempel) return [0, deelnemers];
  if (vsv < drempel) return [0, drempel - 1];
  if (deelnemers - vsv < drempel) return [deelnemers - drempel + 1, deelnemers];
  return [drempel, deelnemers - drempel];
}
