import type { Code } from '../../schema/Code';
import type { Codetabel } from '../../schema/Codetabel';
import type { Datum } from '../values/Datum';
import type { Aanvraag } from './Aanvraag';
import { voorbereid } from './voorbereid';

const tekst = `
  select stand.op as stand, klok.vandaag::text as vandaag, c.code, c.naam, lower(c.geldig)::text, upper(c.geldig)::text, c.kenmerken
  from stand cross join klok left join codetabel c on c.tabel = $1 and c.geldig @> $2::date
  order by c.code, c.geldig`;

/** The rows of a code table that were valid on a day, in the order of their codes. */
export async function codetabel(aanvraag: Aanvraag, tabel: Codetabel, peildatum: Datum | null): Promise<Code[]> {
  const waarden = [tabel, peildatum ?? aanvraag.vandaag];
  const vraag = { naam: voorbereid(aanvraag.slice, tekst), tekst, waarden };
  const rijen = await aanvraag.lezer.leesNietPersoonlijk(vraag, aanvraag);
  if (rijen.length) aanvraag.verantwoording.soorten.add('Code').add('Kenmerk');
  return rijen.map(([code, naam, geldigVan, geldigTot, kenmerken]) => ({
    ...({ code, naam, geldigVan, geldigTot } as Omit<Code, 'kenmerken'>),
    kenmerken: Object.entries(kenmerken as Record<string, string | null>)
      .filter(([, waarde]) => waarde !== null && waarde !== '')
      .map(([kenmerk, waarde]) => ({ naam: kenmerk, waarde: waarde! })),
  }));
}
