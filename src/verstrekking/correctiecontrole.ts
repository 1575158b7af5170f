import { type GraphQLObjectType, getNamedType } from 'graphql';
import { leesPgn } from '../values/Pgn';
import type { Aanvraag } from './Aanvraag';
import type { Vraagveld } from './Context';
import { JsonTekst } from './JsonTekst';
import { perSelectie } from './perSelectie';
import { aaneen, HOOFD, Rijtekst } from './selectie';
import { voorbereid } from './voorbereid';

/** What is made of a selection: the one statement, with the numbers between commas $1. */
const gemaakt = perSelectie((vraag, slice) => {
  const type = getNamedType(vraag.returnType) as GraphQLObjectType;
  const rij = aaneen(new Rijtekst(vraag, slice).rij(type, vraag.fieldNodes, HOOFD));
  const tekst = `
    select b.personen, stand.op as stand, klok.vandaag::text as vandaag, b.aantal, b.tekst
    from stand cross join klok cross join (
      select string_agg(s.logpseudoniem::text, ',') as personen, count(*)::int as aantal,
        string_agg(${rij}, ',' order by v.nr, s.gecorrigeerd, s.rijsleutel) as tekst
      from unnest(string_to_array($1, ',')::char(9)[]) with ordinality v (pgn, nr) join correctie s on s.pgn = v.pgn
    ) b`;
  return { naam: voorbereid(slice, tekst), tekst };
});

/**
 * The notices about the persons whom these numbers name, in the order asked. Who finds persons by number alone never gets a
 * list: it would tell a number that the agency did not know.
 */
export async function correctiecontrole(aanvraag: Aanvraag, vraag: Vraagveld, pgns: string[]): Promise<JsonTekst> {
  const { slice, lezer, verantwoording } = aanvraag;
  verantwoording.opgevraagd += pgns.length;
  const nummers = pgns.filter((pgn) => leesPgn(pgn).ok).join(',');
  const rij = await lezer.leesBladzij({ ...gemaakt(vraag, slice), waarden: [nummers] }, aanvraag);
  const [aantal, tekst] = rij as [number, string | null];
  verantwoording.geleverd += aantal;
  if (aantal) verantwoording.soorten.add('Correctie');
  return new JsonTekst(`[${tekst ?? ''}]`, aantal);
}
