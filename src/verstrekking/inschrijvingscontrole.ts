import { type GraphQLObjectType, getNamedType } from 'graphql';
import { Controleuitkomst } from '../../schema/Controleuitkomst';
import type { Inschrijvingscontrole } from '../../schema/Inschrijvingscontrole';
import { BronFout } from '../errors';
import type { Slice } from '../policy/Slice';
import { kolomnaam } from '../projecties/kolommen';
import { leesKolom } from '../projecties/lezen';
import { rijPredicaat } from '../projecties/predicaat';
import { terug } from '../projecties/raster';
import type { Datum } from '../values/Datum';
import { kwartaalbegin, kwartalenTerug } from '../values/Kwartaal';
import { leesPgn } from '../values/Pgn';
import type { Aanvraag } from './Aanvraag';
import type { Vraagveld } from './Context';
import { JsonTekst } from './JsonTekst';
import { perSelectie } from './perSelectie';
import { aaneen, type Gekozen, gekozen, HIER_SQL, ingevuld, object, Rijtekst, type Stuk } from './selectie';
import { serialiseer } from './serialiseer';
import { voorbereid } from './voorbereid';

/** The enrolments' order in an answer, after datumIn; what the slice does not have falls out. */
const VOLGORDE = ['brin', 'vestiging', 'onderwijssoort', 'datumUit'];

/** What stands in the list of numbers in the place of one that is none. */
const ONGELDIG = '-';

/** Of one field: its text where somebody was found, and where nobody was. */
type Tekst = [gevonden: Stuk[], nietGevonden: Stuk[]];

const NIETS: Stuk = { json: 'null' };
const PGN: Stuk[] = [{ json: '"' }, { sql: 'g.pgn' }, { json: '"' }];

/** SQL of what a selection asks: per number the pupil and the enrolments, and the text of a number that was found or not. */
function stukken(vraag: Vraagveld) {
  const type = getNamedType(vraag.returnType) as GraphQLObjectType;
  const rijtekst = new Rijtekst(vraag, leesKolom);
  const rij = ({ type, knopen }: Gekozen, alias: string) =>
    aaneen(rijtekst.rij(getNamedType(type) as GraphQLObjectType, knopen, alias));
  const deelnemers: string[] = [];
  const lijsten: string[] = [];
  const tekst: Record<string, (veld: Gekozen) => Tekst> = {
    __typename: () => [[{ json: `"${type.name}"` }], [{ json: `"${type.name}"` }]],
    pgn: () => [PGN, PGN],
    uitkomst: () => [[{ json: `"${Controleuitkomst.GEVONDEN}"` }], [{ json: `"${Controleuitkomst.NIET_GEVONDEN}"` }]],
    reden: () => [[NIETS], [NIETS]],
    ingeschreven: () => [[{ sql: '(g.aantal > 0)::text' }], [NIETS]],
    onderwijsdeelnemer: (veld) => {
      const naam = `deelnemer${deelnemers.push(rij(veld, 's')) - 1}`;
      return [[{ sql: `g.${naam}` }], [NIETS]];
    },
    inschrijvingen: (veld) => {
      const naam = `lijst${lijsten.push(rij(veld, 'i')) - 1}`;
      return [[{ json: '[' }, { sql: `coalesce(g.${naam}, '')` }, { json: ']' }], [{ json: '[]' }]];
    },
  };
  const teksten = new Map(gekozen(vraag, type, vraag.fieldNodes).map((veld) => [veld, tekst[veld.veld]!(veld)]));
  const kant = (welke: 0 | 1) => aaneen(object([...teksten.keys()], (veld) => teksten.get(veld)![welke]));
  return { deelnemers, lijsten, gevonden: kant(0), nietGevonden: kant(1) };
}

/** The one statement: PGNs with commas $1, raster date $2, peildatum $3. */
function statement(slice: Slice, { deelnemers, lijsten, gevonden, nietGevonden }: ReturnType<typeof stukken>): string {
  const volgorde = ['datumIn', ...VOLGORDE.filter((veld) => slice.verstrekt('Inschrijving', veld))]
    .map((veld) => `i.${kolomnaam(veld)}`)
    .join(', ');
  const groep = ['v.nr', 'v.pgn', 's.logpseudoniem', ...deelnemers.map((_, plaats) => `deelnemer${plaats}`)];
  const kolommen = [
    ...['v.nr', 'v.pgn', 's.logpseudoniem', 'count(i.logpseudoniem) as aantal'],
    ...deelnemers.map((sql, plaats) => `${sql} as deelnemer${plaats}`),
    ...lijsten.map(
      (sql, plaats) =>
        `string_agg(case when i.logpseudoniem is not null then ${sql} end, ',' order by ${volgorde}) as lijst${plaats}`,
    ),
  ];
  return `
    select b.personen, stand.op as stand, klok.vandaag::text as vandaag, b.gevonden, b.ingeschreven, b.tekst
    from stand cross join klok cross join (
      select string_agg(g.logpseudoniem::text, ',') as personen, count(g.logpseudoniem)::int as gevonden,
        bool_or(g.aantal > 0) as ingeschreven,
        string_agg(case when g.pgn = '${ONGELDIG}' then ${HIER_SQL} when g.logpseudoniem is null then ${nietGevonden} else ${gevonden} end, ',' order by g.nr) as tekst
      from (
        select ${kolommen.join(', ')}
        from unnest(string_to_array($1, ',')::char(9)[]) with ordinality v (pgn, nr)
        left join onderwijsdeelnemer s on s.pgn = v.pgn and ${rijPredicaat(slice)}
        left join inschrijving i on i.logpseudoniem = s.logpseudoniem and i.geldig @> $3::date
        group by ${groep.join(', ')}
      ) g
    ) b`.replaceAll('$kwartaal', '$2::date');
}

/** What is made of a selection: the statement, and the answer to what is no number. */
const gemaakt = perSelectie((vraag, slice) => {
  const tekst = statement(slice, stukken(vraag));
  const ongeldig = serialiseer(vraag, getNamedType(vraag.returnType) as GraphQLObjectType, vraag.fieldNodes);
  return { statement: { naam: voorbereid(slice, tekst), tekst }, ongeldig };
});

function rasterdatum({ slice, vandaag }: Aanvraag, peildatum: Datum): Datum {
  const oudste = kwartalenTerug(vandaag, terug(slice.autorisatie.raster));
  if (peildatum >= oudste && peildatum <= vandaag) return kwartaalbegin(peildatum);
  throw new BronFout('ONGELDIGE_WAARDE', {
    publiek: `peildatum ligt buiten het toegestane bereik; toegestaan is ${oudste} tot en met ${vandaag}.`,
  });
}

/**
 * For each PGN, in the order asked: is it one, is there somebody about whom this slice may know, and which enrolments were
 * valid on the reference date. One statement, however many PGNs, and the database makes the text of the answer.
 * Source: AKW art. 7(2)-(3), WOT art. 24f(6)a.
 * @throws BronFout ONGELDIGE_WAARDE when the reference date lies outside the slice's raster
 */
export async function inschrijvingscontrole(
  aanvraag: Aanvraag,
  vraag: Vraagveld,
  peildatum: Datum,
  pgns: string[],
): Promise<JsonTekst> {
  const { slice, lezer, verantwoording } = aanvraag;
  const kwartaal = rasterdatum(aanvraag, peildatum);
  verantwoording.opgevraagd += pgns.length;

  const ongeldige: Inschrijvingscontrole[] = [];
  const nummers = pgns.map((pgn) => {
    const gelezen = leesPgn(pgn);
    if (gelezen.ok) return gelezen.waarde;
    const leeg = { ingeschreven: null, onderwijsdeelnemer: null, inschrijvingen: [] };
    ongeldige.push({ pgn, uitkomst: Controleuitkomst.ONGELDIG, reden: gelezen.reden, ...leeg });
    return ONGELDIG;
  });

  const vorm = gemaakt(vraag, slice);
  const waarden = [nummers.join(','), kwartaal, peildatum];
  const rij = await lezer.leesBladzij({ ...vorm.statement, waarden }, aanvraag);
  const [gevonden, ingeschreven, antwoorden] = rij as [number, boolean | null, string | null];

  verantwoording.geleverd += gevonden;
  if (gevonden) verantwoording.soorten.add('Inschrijvingscontrole').add('Onderwijsdeelnemer');
  if (ingeschreven) verantwoording.soorten.add('Inschrijving');
  return new JsonTekst(`[${ingevuld(antwoorden ?? '', (plaats) => vorm.ongeldig(ongeldige[plaats]))}]`);
}
