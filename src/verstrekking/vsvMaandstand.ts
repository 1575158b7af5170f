import { VsvGroepering } from '../../schema/VsvGroepering';
import type { VsvMaandcijfer } from '../../schema/VsvMaandcijfer';
import type { VsvMaandstand } from '../../schema/VsvMaandstand';
import type { VsvMaandstandFilter } from '../../schema/VsvMaandstandFilter';
import { BronFout } from '../errors';
import type { Aanvraag } from './Aanvraag';
import { eisGemeente } from './eisGemeente';
import { schooljaarVan } from './schooljaarVan';
import { voorbereid } from './voorbereid';
import { vsvGroepen } from './vsvGroepen';

/**
 * The monthly states of a school year for the caller's own areas, as they were made each month.
 * @throws BronFout ONGELDIGE_WAARDE, GEBIED
 */
export async function vsvMaandstand(
  aanvraag: Aanvraag,
  schooljaar: string,
  groepeer: VsvGroepering[],
  filter: VsvMaandstandFilter | null,
): Promise<VsvMaandstand> {
  const { slice, lezer, vandaag, verantwoording } = aanvraag;
  const jaar = schooljaarVan(schooljaar, vandaag, true);
  if (groepeer.includes(VsvGroepering.GESLACHT)) {
    throw new BronFout('ONGELDIGE_WAARDE', { publiek: 'De maandstand wordt niet naar GESLACHT uitgesplitst.' });
  }
  await eisGemeente(aanvraag, jaar, filter?.gemeente);

  const { kolommen, waar, waarden, sleutels } = vsvGroepen(groepeer, filter, 2);
  const groep = ['c.maand', ...kolommen];
  const tekst = `
    select stand.op as stand, klok.vandaag::text as vandaag, g.* from stand cross join klok left join lateral (
      select c.maand::text, ${[...kolommen, ''].join(', ')} sum(c.startpopulatie)::int,
        sum(c.geen_inschrijving + c.examendeelnemer + c.zonder_bekostiging)::int, sum(c.geen_inschrijving)::int,
        sum(c.examendeelnemer)::int, sum(c.zonder_bekostiging)::int, sum(c.nieuw)::int
      from vsv_maandcijfer c where ${['c.schooljaar = $1', ...waar].join(' and ')}
      group by ${groep.join(', ')} order by ${groep.join(', ')}
    ) g on true`;
  const rijen = await lezer.leesNietPersoonlijk(
    { naam: voorbereid(slice, tekst), tekst, waarden: [jaar, ...waarden] },
    aanvraag,
  );
  const maanden = rijen.map(([maand, ...rest]) => {
    const [startpopulatie, aantal, geenInschrijving, examendeelnemer, zonderBekostiging, nieuw] = rest.slice(
      kolommen.length,
    );
    const telling = { startpopulatie, aantal, geenInschrijving, examendeelnemer, zonderBekostiging, nieuw };
    return { maand, ...sleutels(rest.slice(0, kolommen.length)), ...telling } as unknown as VsvMaandcijfer;
  });
  verantwoording.soorten.add('VsvMaandstand');
  if (maanden.length) verantwoording.soorten.add('VsvMaandcijfer');
  return { schooljaar, maanden };
}
