import type { FindOptionsWhere } from 'typeorm';
import { inTransactie } from '../../src/postgres/inTransactie';
import { metEigenaar } from '../../src/postgres/opstart';
import { volgKlok, zetKlok } from '../../src/projecties/klok';
import { pseudoniemenVan } from '../../src/projecties/pseudoniemen';
import type { Feit } from '../../src/register/entities/Feit';
import { maakGegevensbron } from '../../src/register/gegevensbron';
import { Vastlegging } from '../../src/register/Vastlegging';
import type { NieuwDiploma } from '../../src/register/vastlegging/reikDiplomaUit';
import type { Datum } from '../../src/values/Datum';
import { maakHub } from '../opstelling/hub';
import { sleutels } from '../opstelling/vast';
import { vrijPgn } from '../svb/persoon';
import type { Inwoner } from './Inwoner';

/** Somebody of 20, without anything that ends the care for her. */
const GEWOON = { geboren: 20060301, gemeente: '0202', naam: 'Jansen', geheim: false };

/** A hub over the seeded register, with the writing side of that register beside it. */
export async function openProef(opties: Parameters<typeof maakHub>[0] = {}) {
  const t = await maakHub(opties);
  const bron = await maakGegevensbron(t.database.url).initialize();
  const vastlegging = new Vastlegging(bron.manager, pseudoniemenVan(t.slices, sleutels.pseudonimiseer));
  let volgende = 0;
  return {
    ...{ t, bron, vastlegging },
    /** A new inhabitant of a municipality; Arnhem (0202) lies in region 14, Tiel (0281) in 15, Enschede (0153) in 12. */
    inwoner: async (anders: Partial<typeof GEWOON> = {}): Promise<Inwoner> => {
      const { geboren, gemeente, naam, geheim } = { ...GEWOON, ...anders };
      const nummer = volgende++;
      const pgn = vrijPgn(nummer);
      const id = await vastlegging.voegPersoonToe({
        ...{ logpseudoniem: BigInt(nummer + 1), vanaf: '2000-01-01' as Datum, pgn },
        gegevens: { achternaam: naam, voornamen: 'Robin', geboortedatum: geboren, geslacht: 'O' },
        adres: {
          ...{ straat: 'Kade', huisnummer: '7', postcode: '6811AA', woonplaats: 'Hier', gemeentecode: gemeente },
          ...{ geheim, landcode: '6030' },
        },
      });
      return { id, pgn, logpseudoniem: String(nummer + 1) };
    },
    /** Obtains a diploma, mbo-2 unless said otherwise. */
    haalt: (persoonId: string, anders: Partial<NieuwDiploma> = {}): Promise<string> => {
      const mbo2 = { brin: '25LF', vestiging: '00', soort: 'MBO', niveau: 2, opleidingscode: '25655' } as const;
      return vastlegging.reikDiplomaUit(persoonId, { ...mbo2, datum: '2026-11-13' as Datum, ...anders });
    },
    /** The current version of a fact of hers. */
    feit: async <F extends Feit>(soort: new () => F, persoonId: string): Promise<F> => {
      const rijen = await bron.manager.findBy(soort, { persoonId } as FindOptionsWhere<F>);
      return rijen.find(({ geregistreerd }) => geregistreerd.endsWith(',)'))!;
    },
    /** Moves the register's clock and lets the slices follow, as at midnight. */
    verzet: (vandaag: string): Promise<void> =>
      metEigenaar(t.database.url, (db) =>
        inTransactie(db, async () => {
          if (await zetKlok(db, vandaag as Datum)) await volgKlok(db, t.slices);
        }),
      ),
    sluit: async () => {
      await bron.destroy();
      await t.stop();
    },
  };
}
