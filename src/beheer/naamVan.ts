import type { Slice } from '../policy/Slice';
import type { Opschortingsoort } from './Opschortingen';

/** Who that is, for people, as the afnemer files know her; undefined for a certificate, and for who is not there any more. */
export function naamVan(
  slices: Slice[],
  { soort, doelwit }: { soort: Opschortingsoort; doelwit: string },
): string | undefined {
  if (soort === 'afnemer') return slices.find(({ afnemer }) => afnemer.afnemer === doelwit)?.afnemer.naam;
  if (soort === 'certificaat') return undefined;
  return slices.flatMap(({ partijen }) => partijen).find(({ oin }) => oin === doelwit)?.naam;
}
