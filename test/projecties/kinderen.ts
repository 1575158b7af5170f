import type { Vastlegging } from '../../src/register/Vastlegging';
import type { NieuwePersoon } from '../../src/register/vastlegging/voegPersoonToe';
import { dag, nieuweInschrijving, nieuwePersoon } from '../register/testregister';

let volgende = 0;

export interface Kind {
  id: string;
  inschrijvingId: string;
}

/** The n-th person, with this birth date (jjjjmmdd): another number and name every time. */
export function nieuwKind(geboortedatum: number, anders: Partial<NieuwePersoon> = {}): NieuwePersoon {
  const n = ++volgende;
  const gegevens = { achternaam: `Kind${n}`, geboortedatum, geslacht: 'V' } as const;
  return nieuwePersoon(n, { vanaf: dag('2000-01-01'), gegevens, ...anders });
}

/** 16 at the begin of the quarter of the tests, 12, and somebody who turns 16 in the next quarter. */
export const ZESTIEN = 20100301;
export const TWAALF = 20140301;
export const BIJNA_ZESTIEN = 20101120;

/** Somebody who has gone to school since 2024. */
export async function voegKindToe(vastlegging: Vastlegging, geboortedatum = ZESTIEN): Promise<Kind> {
  const id = await vastlegging.voegPersoonToe(nieuwKind(geboortedatum));
  const inschrijvingId = await vastlegging.schrijfIn(id, nieuweInschrijving('2024-08-01'));
  return { id, inschrijvingId };
}
