import type { Aanvraag } from './Aanvraag';
import { voorbereid } from './voorbereid';

/**
 * Everything of one of the operators' views, in its own order. Its columns have the names of the type, and none of them is
 * about a person in the register.
 */
export async function beheerlijst<T>(aanvraag: Aanvraag, soort: string, view: string): Promise<T[]> {
  const tekst = `select stand.op as stand, klok.vandaag::text as vandaag, to_jsonb(v)
  from stand cross join klok left join ${view} v on true order by v.volgorde`;
  const vraag = { naam: voorbereid(aanvraag.slice, tekst), tekst, waarden: [] };
  const rijen = await aanvraag.lezer.leesNietPersoonlijk(vraag, aanvraag);
  if (rijen.length) aanvraag.verantwoording.soorten.add(soort);
  return rijen.map(([rij]) => rij as T);
}
