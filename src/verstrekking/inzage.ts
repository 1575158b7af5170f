import type { Bladzij } from '../../schema/Bladzij';
import { Controleuitkomst } from '../../schema/Controleuitkomst';
import type { Inzage } from '../../schema/Inzage';
import type { Verstrekking } from '../../schema/Verstrekking';
import { kolomnaam } from '../projecties/kolommen';
import { leesPgn } from '../values/Pgn';
import type { Aanvraag } from './Aanvraag';
import { brief } from './brief';
import { vanaf } from './vanaf';

const VRAAG = 'inzage';

/** The statement: PGN $1, before which record $2, how many $3. Records are numbered in time order (UUID version 7). */
const tekst = (velden: string[]): string => `
  select ${['s.logpseudoniem', 'stand.op as stand', 'klok.vandaag::text as vandaag', ...velden.map((veld) => `v.${kolomnaam(veld)}`)].join(', ')}
  from stand cross join klok left join (
    onderwijsdeelnemer s left join lateral (
      select * from verstrekking v
      where v.logpseudoniem = s.logpseudoniem and ($2::uuid is null or v.id < $2)
      order by v.id desc limit $3
    ) v on true
  ) on s.pgn = $1
  order by v.id desc`;

const leeg = (uitkomst: Controleuitkomst, reden: Inzage['reden'] = null): Inzage => ({
  uitkomst,
  reden,
  verstrekkingen: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
  brief: null,
});

/**
 * Who got data about a person, when, for which purpose and on which article; the youngest first. Source: AVG art. 15(1).
 * The records found are all those committed before this question; the question itself is on the next one.
 * @throws BronFout ONGELDIGE_WAARDE for a page size below 1, ONGELDIGE_CURSOR
 */
export async function inzage(aanvraag: Aanvraag, pgn: string, bladzij: Bladzij): Promise<Inzage> {
  const { slice, lezer, cursors, verantwoording } = aanvraag;
  const { first } = bladzij;
  const begin = vanaf(cursors, VRAAG, bladzij);
  verantwoording.opgevraagd += 1;

  const gelezen = leesPgn(pgn);
  if (!gelezen.ok) return leeg(Controleuitkomst.ONGELDIG, gelezen.reden);

  const velden = slice.verleend.filter(({ soort }) => soort === 'Verstrekking').map(({ veld }) => veld);
  const waarden = [gelezen.waarde, begin, first + 1];
  const rijen = await lezer.lees({ naam: `inzage-${slice.naam}`, tekst: tekst(velden), waarden }, aanvraag);
  if (!rijen.length) {
    verantwoording.nietGevonden += 1;
    return leeg(Controleuitkomst.NIET_GEVONDEN);
  }

  verantwoording.geleverd += 1;
  verantwoording.soorten.add('Inzage').add('PageInfo');
  const verstrekkingen = rijen
    .map((rij) => Object.fromEntries(velden.map((veld, plaats) => [veld, rij[plaats]])) as unknown as Verstrekking)
    .filter(({ id }) => id !== null);
  const pagina = verstrekkingen.slice(0, first);
  const edges = pagina.map((node) => ({ cursor: cursors.maak(VRAAG, node.id!), node }));
  if (edges.length) verantwoording.soorten.add('VerstrekkingEdge').add('Verstrekking');
  const hasNextPage = verstrekkingen.length > first;
  return {
    uitkomst: Controleuitkomst.GEVONDEN,
    reden: null,
    verstrekkingen: { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } },
    brief: brief(pagina, { vandaag: aanvraag.vandaag, meer: hasNextPage, vervolg: begin !== null }),
  };
}
