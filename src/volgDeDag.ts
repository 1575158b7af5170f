import type { Slice } from './policy/Slice';
import { inTransactie } from './postgres/inTransactie';
import { metEigenaar } from './postgres/opstart';
import { volgKlok, zetKlok } from './projecties/klok';
import type { Datum } from './values/Datum';
import { volg } from './vsv/volg';

/** At midnight the slices follow the date. */
export const volgDeDag = (eigenaarUrl: string, slices: Slice[], dag: Datum): Promise<void> =>
  metEigenaar(eigenaarUrl, (db) =>
    inTransactie(db, async () => {
      if (!(await zetKlok(db, dag))) return;
      await volg(db, dag);
      await volgKlok(db, slices);
    }),
  );
