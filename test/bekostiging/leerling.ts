import type { Vastlegging } from '../../src/register/Vastlegging';
import type { NieuweInschrijving } from '../../src/register/vastlegging/schrijfIn';
import type { Datum } from '../../src/values/Datum';
import type { Pgn } from '../../src/values/Pgn';
import { sleutels } from '../opstelling/vast';
import { vrijOnderwijsnummer } from './vrijOnderwijsnummer';

export interface Leerling {
  id: string;
  pgn: Pgn;
  inschrijvingId: string;
}

export interface Leerlinggegevens {
  /** jjjjmmdd */
  geboren?: number;
  geslacht?: 'M' | 'V' | 'O';
  achternaam?: string;
  postcode?: string;
  gemeentecode?: string;
  brin?: string;
  datumIn?: string;
  periode?: Partial<NieuweInschrijving['periode']>;
}

const log = sleutels.logpseudoniemen();
let volgende = 0;

/** Somebody who goes to school: funded, in the fourth year of havo, unless it is said otherwise. */
export async function voegLeerlingToe(vastlegging: Vastlegging, anders: Leerlinggegevens = {}): Promise<Leerling> {
  const { geboren = 20100301, geslacht = 'V', postcode = '2511AA', gemeentecode = '0518', brin = '00AA' } = anders;
  const { achternaam = 'Jansen' } = anders;
  const id = await vastlegging.reserveerPersoonId();
  const pgn = vrijOnderwijsnummer(volgende++);
  await vastlegging.voegPersoonToe({
    ...{ id, pgn, logpseudoniem: log(BigInt(id)), vanaf: '2000-01-01' as Datum },
    gegevens: { achternaam, voornamen: 'Robin', geboortedatum: geboren, geslacht },
    adres: {
      straat: 'Kade',
      huisnummer: '1',
      postcode,
      woonplaats: 'Den Haag',
      gemeentecode,
      landcode: '6030',
      geheim: false,
    },
  });
  const inschrijvingId = await vastlegging.schrijfIn(id, {
    brin,
    datumIn: (anders.datumIn ?? '2025-08-01') as Datum,
    periode: { vestiging: '00', sector: 'VO', opleidingscode: '0011', leerjaar: 4, bekostigd: true, ...anders.periode },
  });
  return { id, pgn, inschrijvingId };
}

/** What makes an enrolment one in mbo. */
export const MBO = {
  sector: 'MBO',
  opleidingscode: '25655',
  niveau: 2,
  leerjaar: 1,
  leerweg: 'BBL',
  intensiteit: 'VT',
} as const;
