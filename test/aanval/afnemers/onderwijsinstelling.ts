import { codetabel } from '../orakel/codetabel';
import { leerlingen } from '../orakel/leerlingen';
import { lijsten } from '../orakel/lijsten';
import type { Bron, Orakel } from '../orakel/Orakel';

/** WOT art. 24f lid 1 en 1a: the own registration, and what else is known of whoever is enrolled now. */
export default function onderwijsinstelling(bron: Bron): Orakel {
  const rijen = leerlingen(bron);
  const { wortels, vijver } = lijsten(bron, rijen);
  const nummers = rijen.onderwijsdeelnemers!.map(({ pgn }) => pgn);
  return {
    wortels: { ...wortels, codetabel: codetabel(bron) },
    vijver: {
      ...vijver,
      goed: { ...vijver.goed, pgns: nummers },
      vreemd: { ...vijver.vreemd, pgns: ['999990020', '99999000', 'abcdefghi', '123456789', ''] },
    },
  };
}
