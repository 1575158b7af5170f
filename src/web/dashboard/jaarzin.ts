import { getal } from '../huisstijl/getal';
import { betekenis } from './betekenis';
import type { Jaarvergelijking } from './Jaarvergelijking';
import { noemer } from './noemer';
import { opsomming } from './opsomming';

/** The year's figure in words, with what has to be known to compare it; null when it is not told. */
export function jaarzin({ jaar, ervoor, nu, toen, status, erbij, eraf }: Jaarvergelijking): string | null {
  if (nu?.percentage == null || nu.vsv === null) return null;
  const voorlopig = status === 'VOORLOPIG' ? '; voorlopig, het kan nog dalen' : '';
  const deel = `Van de startpopulatie van ${jaar} is ${getal.procent(nu.percentage)} nieuwe vsv’er (${getal.heel(nu.vsv)} van ${getal.heel(noemer(nu) ?? 0)}${voorlopig})`;
  if (!ervoor || toen?.percentage == null || toen.vsv === null) return `${deel}.`;
  const vorig = `${getal.procent(toen.percentage)} (${getal.heel(toen.vsv)} van ${getal.heel(noemer(toen) ?? 0)})`;
  if (erbij.length || eraf.length) {
    const anders = [
      erbij.length ? `zonder ${opsomming(erbij)}` : '',
      eraf.length ? `met ${opsomming(eraf)}` : '',
    ].filter(Boolean);
    return `${deel}. In ${ervoor} was het ${vorig}, maar de regio was toen anders ingedeeld (${anders.join(', ')}).`;
  }
  const hoe = betekenis.kleinVerschil(nu.vsv, toen.vsv)
    ? 'vrijwel evenveel als in'
    : nu.percentage > toen.percentage
      ? 'meer dan in'
      : 'minder dan in';
  return `${deel}, ${hoe} ${ervoor}: ${vorig}.`;
}
