import { getal } from './getal';
import type { Haal } from './haalAlles';
import { mediaan } from './mediaan';
import type { Per } from './omEnOm';
import { verhouding } from './verhouding';

/** Pages after which a process has the memory that a page takes; from there it goes up and down with the garbage collector. */
const EERSTE = 5;

const mib = (bytes: number): string => `${getal(bytes / 1024 ** 2)} MiB`;

function geheugen([eerste, ...latere]: Haal[]): string {
  const hoogst = (halen: Haal[]) => Math.max(...halen.flatMap((haal) => haal.geheugen));
  const later = latere.length ? `, in de latere keren ${mib(hoogst(latere))}` : '';
  return `geheugen na ${EERSTE} bladzijden ${mib(eerste!.geheugen[EERSTE - 1]!)}, hoogst in de eerste keer ${mib(hoogst([eerste!]))}${later}`;
}

/** The pulls in words. */
export function haalregels(halen: Per<Haal>): string[] {
  const eerste = Object.values(halen)[0]!;
  const tempo = (van: Haal[]) => van.map(({ perSeconde }) => perSeconde);
  const [haal] = eerste as [Haal];
  return [
    `Een heel examenjaar ophalen: ${getal(haal.rijen)} rijen in ${haal.geheugen.length} bladzijden, ${eerste.length} keer.`,
    ...Object.entries(halen).map(([deelnemer, van]) => {
      const naast = van === eerste ? '' : `; hub ÷ ${deelnemer} ${verhouding(tempo(eerste), tempo(van)).tekst}`;
      return `  ${deelnemer}: ${getal(mediaan(tempo(van)))} rijen/s${naast}; ${geheugen(van)}`;
    }),
  ];
}
