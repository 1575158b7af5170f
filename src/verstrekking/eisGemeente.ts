import { BronFout } from '../errors';
import type { Aanvraag } from './Aanvraag';
import { voorbereid } from './voorbereid';

const TEKST = `
  select stand.op as stand, klok.vandaag::text as vandaag, g.gemeente
  from stand cross join klok left join vsv_gemeente g on g.schooljaar = $1 and g.gemeente = $2 limit 1`;

/**
 * A municipality that is asked for lies in one of the caller's areas, on the first of October of the school year or today. An
 * empty answer about another would read as if there were nobody.
 * @throws BronFout GEBIED
 */
export async function eisGemeente(aanvraag: Aanvraag, schooljaar: number, gemeente?: string | null): Promise<void> {
  if (!gemeente) return;
  const vraag = { naam: voorbereid(aanvraag.slice, TEKST), tekst: TEKST, waarden: [schooljaar, gemeente] };
  const rijen = await aanvraag.lezer.leesNietPersoonlijk(vraag, aanvraag);
  if (rijen.length === 0) throw new BronFout('GEBIED');
}
