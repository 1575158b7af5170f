import type { Meting } from './belast';
import { getal } from './getal';
import { mediaan } from './mediaan';
import type { Uitslag } from './meetWerklast';
import { verhouding } from './verhouding';

const KOP = ['vraag', 'deelnemer', 'antw./s', 'p95 ms', 'cpu ms', 'hub ÷ deelnemer', 'doel'];
/** columns of words, that begin below each other; numbers end so */
const WOORDEN = new Set([0, 1, 5, 6]);

const midden = (metingen: Meting[], wat: keyof Meting): number => mediaan(metingen.map((meting) => meting[wat]));

function rijen({ naam, doelen, metingen }: Uitslag): string[][] {
  const eerste = Object.values(metingen)[0]!;
  const tempo = (van: Meting[]) => van.map(({ perSeconde }) => perSeconde);
  return Object.entries(metingen).map(([deelnemer, van]) => {
    const perSeconde = midden(van, 'perSeconde');
    const maten = [
      getal(perSeconde, perSeconde < 100 ? 1 : 0),
      getal(midden(van, 'p95'), 1),
      getal(midden(van, 'cpu'), 2),
    ];
    if (van === eerste) return [naam, deelnemer, ...maten, '', ''];
    const beide = verhouding(tempo(eerste), tempo(van));
    const doel = doelen[deelnemer];
    const oordeel =
      doel === undefined ? '' : `≥ ${getal(doel, 2)} ${beide.midden >= doel ? 'gehaald' : 'niet gehaald'}`;
    return ['', deelnemer, ...maten, beide.tekst, oordeel];
  });
}

/** The workloads as a table of plain text. */
export function tabel(uitslagen: Uitslag[]): string[] {
  const alle = [KOP, ...uitslagen.flatMap(rijen)];
  const breedte = (kolom: number) => Math.max(...alle.map((rij) => rij[kolom]!.length));
  return alle.map((rij) =>
    rij
      .map((cel, kolom) => (WOORDEN.has(kolom) ? cel.padEnd(breedte(kolom)) : cel.padStart(breedte(kolom))))
      .join('  ')
      .trimEnd(),
  );
}
