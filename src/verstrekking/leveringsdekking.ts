import type { Leveringsdekking } from '../../schema/Leveringsdekking';
import type { Aanvraag } from './Aanvraag';
import { voorbereid } from './voorbereid';

const tekst = `
  select stand.op as stand, klok.vandaag::text as vandaag, d.brin, d.soort, d.schooljaar, d.aantal, d.laatst_geleverd::text
  from stand cross join klok
  left join leveringsdekking d on d.schooljaar = $1 and ($2::text is null or d.brin = $2)
  order by d.brin, d.soort`;

/** What institutions delivered about a school year, and until when. */
export async function leveringsdekking(
  aanvraag: Aanvraag,
  schooljaar: string,
  brin: string | null,
): Promise<Leveringsdekking[]> {
  const vraag = { naam: voorbereid(aanvraag.slice, tekst), tekst, waarden: [schooljaar, brin] };
  const rijen = await aanvraag.lezer.leesNietPersoonlijk(vraag, aanvraag);
  if (rijen.length) aanvraag.verantwoording.soorten.add('Leveringsdekking');
  return rijen.map(
    ([brin, soort, schooljaar, aantal, laatstGeleverd]) =>
      ({ brin, soort, schooljaar, aantal, laatstGeleverd }) as Leveringsdekking,
  );
}
