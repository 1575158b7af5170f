import { datumInWoorden } from '../values/datumInWoorden';
import type { Telling } from './tel';

const getal = new Intl.NumberFormat('nl-NL');

/** A term, and how it stands, for an operator. */
export const inWoorden = ({ termijn, verlopen, binnenkort }: Telling, dag: string): string =>
  [
    `${termijn.naam} (${termijn.artikel}; ${termijn.bron})`,
    `  ${termijn.wat}`,
    `  ${termijn.jaren} jaar na ${termijn.vanaf}`,
    `  verlopen op ${datumInWoorden(dag)}: ${getal.format(verlopen)} ${termijn.eenheid}; binnen een jaar daarna: ${getal.format(binnenkort)}`,
  ].join('\n');
