import { bevestig } from '../orakel/bevestig';
import { codetabel } from '../orakel/codetabel';
import { inwoners } from '../orakel/inwoners';
import { laatsteLeveringen } from '../orakel/laatsteLeveringen';
import { lijsten } from '../orakel/lijsten';
import type { Bron, Orakel } from '../orakel/Orakel';
import { tabel } from '../orakel/tabel';

/** WOT art. 24f lid 3 en 4, Leerplichtwet art. 19: residents of a municipality from 4 up to 18, by where they live. */
export default async function leerplicht(bron: Bron): Promise<Orakel> {
  const leveringen = laatsteLeveringen(bron, ({ gemeente }) => gemeente);
  const { wortels, vijver } = lijsten(bron, {
    ...inwoners(bron, ({ gemeente }) => gemeente),
    laatsteLeveringen: leveringen,
  });
  return {
    wortels: {
      ...wortels,
      ...{ bevestigLaatsteLeveringen: bevestig(leveringen), vsvTabel: await tabel(bron), codetabel: codetabel(bron) },
    },
    vijver: {
      ...vijver,
      goed: {
        ...vijver.goed,
        schooljaar: ['2022-2023', '2023-2024', '2024-2025'],
        rijsleutels: leveringen.map(({ rijsleutel }) => rijsleutel),
      },
      vreemd: {
        schooljaar: ['2025-2026', '2001-2002'],
        rijsleutels: ['onzin', ...vijver.sleutels.diplomas!.slice(0, 5)],
      },
    },
  };
}
