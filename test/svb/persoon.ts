import type { DataSource } from 'typeorm';
import { laadSlices } from '../../src/policy/load';
import { pseudoniemenVan } from '../../src/projecties/pseudoniemen';
import { maakGegevensbron } from '../../src/register/gegevensbron';
import { Vastlegging } from '../../src/register/Vastlegging';
import type { NieuweInschrijving } from '../../src/register/vastlegging/schrijfIn';
import type { NieuwePersoon } from '../../src/register/vastlegging/voegPersoonToe';
import type { Datum } from '../../src/values/Datum';
import { leesPgn, type Pgn } from '../../src/values/Pgn';
import { sleutels, VANDAAG } from '../opstelling/vast';

/** The n-th number that nobody has: onderwijsnummers of another tenth than the generator's. */
export function vrijPgn(n: number): Pgn {
  for (let getal = 700_000_000 + n * 11; ; getal++) {
    const gelezen = leesPgn(String(getal));
    if (gelezen.ok) return gelezen.waarde;
  }
}

let volgende = 0;

export interface Register {
  vastlegging: Vastlegging;
  bron: DataSource;
  /** somebody with this birth date (jjjjmmdd) and these enrolments; the number */
  voegToe(
    geboortedatum: number,
    inschrijvingen?: [datumIn: string, datumUit: string | null, brin?: string][],
  ): Promise<Pgn>;
  sluit(): Promise<void>;
}

/** The writing side of the register behind a hub. */
export async function openRegister(url: string): Promise<Register> {
  const bron = await maakGegevensbron(url).initialize();
  const vastlegging = new Vastlegging(bron.manager, pseudoniemenVan(laadSlices(VANDAAG), sleutels.pseudonimiseer));
  return {
    ...{ bron, vastlegging, sluit: () => bron.destroy() },
    voegToe: async (geboortedatum, inschrijvingen = []) => {
      const nummer = volgende++;
      const pgn = vrijPgn(nummer);
      const nieuw: NieuwePersoon = {
        logpseudoniem: BigInt(nummer + 1),
        vanaf: '2000-01-01' as Datum,
        pgn,
        gegevens: { achternaam: 'Jansen', voornamen: 'Robin', geboortedatum, geslacht: 'O' },
        adres: { straat: 'Kade', woonplaats: 'Den Haag', gemeentecode: '0518', geheim: false, landcode: '6030' },
      };
      const id = await vastlegging.voegPersoonToe(nieuw);
      for (const [datumIn, datumUit, brin = '00AH'] of inschrijvingen) {
        const periode = { vestiging: '00', sector: 'VO', leerjaar: 4, bekostigd: true } as const;
        const inschrijving: NieuweInschrijving = { brin, datumIn: datumIn as Datum, periode };
        const inschrijvingId = await vastlegging.schrijfIn(id, inschrijving);
        if (datumUit) await vastlegging.schrijfUit(id, { inschrijvingId, datumUit: datumUit as Datum });
      }
      return pgn;
    },
  };
}
