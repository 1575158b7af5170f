import { codetabel } from '../orakel/codetabel';
import type { Bron, Orakel } from '../orakel/Orakel';
import { tabel } from '../orakel/tabel';
import { dagen } from '../vraag/dagen';

/** WOT art. 24f lid 8, CBS-wet art. 37 lid 3: no persons, only tables that were protected before anybody asked. */
export default async function publiek(bron: Bron): Promise<Orakel> {
  return {
    wortels: { vsvTabel: await tabel(bron), codetabel: codetabel(bron) },
    vijver: {
      goed: {
        peildatum: dagen(bron.vandaag),
        schooljaar: ['2020-2021', '2021-2022', '2022-2023', '2023-2024', '2024-2025'],
      },
      vreemd: { schooljaar: ['2025-2026', '2019-2020', '2098-2099'] },
      sleutels: {},
    },
  };
}
