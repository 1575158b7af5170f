import type { Vastlegging } from '../../../src/register/Vastlegging';
import { type Leerling, type Leerlinggegevens, MBO, voegLeerlingToe } from '../../bekostiging/leerling';
import { dag } from '../../register/testregister';

export const RIJN_IJSSEL = '25LF';

/** Somebody in mbo in Arnhem since August 2024, who left in February 2025 unless it is said otherwise: a vsv'er of 2024-2025. */
export async function voegJongereToe(
  vastlegging: Vastlegging,
  { tot = '2025-02-10', periode = {}, ...anders }: Leerlinggegevens & { tot?: string | null } = {},
): Promise<Leerling> {
  const leerling = await voegLeerlingToe(vastlegging, {
    ...{ geboren: 20060301, gemeentecode: '0202', brin: RIJN_IJSSEL, datumIn: '2024-08-01' },
    periode: { ...MBO, leerweg: 'BOL', ...periode },
    ...anders,
  });
  if (tot) await vastlegging.schrijfUit(leerling.id, { inschrijvingId: leerling.inschrijvingId, datumUit: dag(tot) });
  return leerling;
}
