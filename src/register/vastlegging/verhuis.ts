import type { Datum } from '../../values/Datum';
import { bevat } from '../../values/Periode';
import { Adres } from '../entities/Adres';
import type { Dossier } from './Dossier';
import { Vastleggingsfout } from './Vastleggingsfout';
import { type Inhoud, type Invulling, periodeVan } from './versie';

/** The whole new address: nothing of the old one carries over but the indicatie geheim, unless that is named too. */
export interface Verhuizing extends Omit<Invulling<Inhoud<Adres>>, 'geheim'> {
  geheim?: boolean;
  vanaf: Datum;
}

const LEEG = {
  straat: null,
  huisnummer: null,
  huisnummertoevoeging: null,
  postcode: null,
  woonplaats: null,
  gemeentecode: null,
} as const satisfies Partial<Inhoud<Adres>>;

/** A move. An address known to begin later than `vanaf` stays as it is. */
export async function verhuis(dossier: Dossier, { vanaf, ...adres }: Verhuizing): Promise<void> {
  const oud = (await dossier.huidige(Adres)).find((rij) => bevat(periodeVan(rij), vanaf));
  if (!oud) throw new Vastleggingsfout('GEEN_ADRES');
  await dossier.wijzigVanaf(Adres, oud, vanaf, { ...LEEG, ...adres });
}
