import type { VsvTabel } from '../../schema/VsvTabel';
import type { VsvTabelrij } from '../../schema/VsvTabelrij';
import { BronFout } from '../errors';
import { definitiefVanaf } from '../vsv/definitiefVanaf';
import type { Aanvraag } from './Aanvraag';
import { voorbereid } from './voorbereid';

const TEKST = `
  select stand.op as stand, klok.vandaag::text as vandaag, p.schooljaar, c.regio::text, c.gemeente, c.brin, c.categorie, c.geslacht,
    c.deelnemers, c.vsv, c.percentage::float8
  from stand cross join klok left join vsv_publicatie p on p.schooljaar = $1
  left join vsv_publicatiecel c on c.schooljaar = p.schooljaar and c.tabel = $2
  order by c.regio nulls first, c.gemeente nulls first, c.brin nulls first, c.categorie nulls first, c.geslacht nulls first`;

/**
 * A yearly table as it was published: the same for everybody who may have it, and never another.
 * @throws BronFout ONGELDIGE_WAARDE for a year that has not been published
 */
export async function vsvTabel(aanvraag: Aanvraag, tabel: VsvTabel, schooljaar: string): Promise<VsvTabelrij[]> {
  const { slice, lezer, verantwoording } = aanvraag;
  const waarden = [Number(schooljaar.slice(0, 4)), tabel];
  const rijen = await lezer.leesNietPersoonlijk({ naam: voorbereid(slice, TEKST), tekst: TEKST, waarden }, aanvraag);
  if (rijen.length === 0) {
    throw new BronFout('ONGELDIGE_WAARDE', {
      publiek: `Van dit schooljaar zijn er geen tabellen; zij verschijnen op 1 maart na de tweede teldatum: die van 2024-2025 op ${definitiefVanaf(2024)}.`,
    });
  }
  const gevuld = rijen.filter(([, ...rest]) => rest.some((waarde) => waarde !== null));
  if (gevuld.length) verantwoording.soorten.add('VsvTabelrij');
  return gevuld.map(
    ([, regio, gemeente, brin, categorie, geslacht, deelnemers, vsv, percentage]) =>
      ({ regio, gemeente, brin, categorie, geslacht, deelnemers, vsv, percentage }) as VsvTabelrij,
  );
}
