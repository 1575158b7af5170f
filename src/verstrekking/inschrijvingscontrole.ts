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

/** The order of enrolments and diplomas in an answer; after the first, what the slice does not have falls out. */
const VOLGORDE = {
  Inschrijving: [
    ...['datumIn', 'brin', 'vestiging', 'onderwijssoort', 'datumUit'],
    ...['opleidingscode', 'niveau', 'leerweg', 'intensiteit', 'datumUitGepland'],
  ],
  Diploma: ['datum', 'soort', 'niveau', 'opleidingscode'],
};

const volgorde = (slice: Slice, soort: keyof typeof VOLGORDE, alias: string): string =>
  VOLGORDE[soort]
    .filter((veld, plaats) => plaats === 0 || slice.verstrekt(soort, veld))
    .map((veld) => `${alias}.${kolomnaam(veld)}`)
    .join(', ');

/** What stands in the list of numbers in the place of one that is none. */
const ONGELDIG = '-';

/** Of one field: its text where somebody was found, and where nobody was. */
type Tekst = [gevonden: Stuk[], nietGevonden: Stuk[]];

const NIETS: Stuk = { json: 'null' };
const PGN: Stuk[] = [{ json: '"' }, { sql: 'g.pgn' }, { json: '"' }];

/**
 * SQL of what a selection asks: per number the pupil, the enrolments and the diplomas, and the text of a number that was found
 * or not.
 */
function stukken(vraag: Vraagveld, slice: Slice) {
  const type = getNamedType(vraag.returnType) as GraphQLObjectType;
  const rijtekst = new Rijtekst(vraag, slice, leesKolom);
  const rij = ({ type, knopen }: Gekozen, alias: string) =>
    aaneen(rijtekst.rij(getNamedType(type) as GraphQLObjectType, knopen, alias));
  const deelnemers: string[] = [];
  const lijsten: string[] = [];
  const diplomas: string[] = [];
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
    diplomas: (veld) => {
      const naam = `diploma${diplomas.push(rij(veld, 'd')) - 1}`;
      return [[{ json: '[' }, { sql: `coalesce(g.${naam}, '')` }, { json: ']' }], [{ json: '[]' }]];
    },
  };
  const teksten = new Map(gekozen(vraag, type, vraag.fieldNodes).map((veld) => [veld, tekst[veld.veld]!(veld)]));
  const kant = (welke: 0 | 1) => aaneen(object([...teksten.keys()], (veld) => teksten.get(veld)![welke]));
  return { deelnemers, lijsten, diplomas, gevonden: kant(0), nietGevonden: kant(1) };
}

/** The one statement: PGNs with commas $1, peildatum $2, raster date $3 where the slice has one. */
function statement(slice: Slice, vorm: ReturnType<typeof stukken>): string {
  const { deelnemers, lijsten, diplomas, gevonden, nietGevonden } = vorm;
  const groep = ['v.nr', 'v.pgn', 's.logpseudoniem', ...deelnemers.map((_, plaats) => `deelnemer${plaats}`)];
  const kolommen = [
    ...['v.nr', 'v.pgn', 's.logpseudoniem', 'count(i.logpseudoniem) as aantal'],
    ...deelnemers.map((sql, plaats) => `${sql} as deelnemer${plaats}`),
    ...lijsten.map(
      (sql, plaats) =>
        `string_agg(case when i.logpseudoniem is not null then ${sql} end, ',' order by ${volgorde(slice, 'Inschrijving', 'i')}) as lijst${plaats}`,
    ),
    ...diplomas.map(
      (sql, plaats) =>
        `(select string_agg(${sql}, ',' order by ${volgorde(slice, 'Diploma', 'd')}) from diploma d where d.logpseudoniem = s.logpseudoniem) as diploma${plaats}`,
    ),
  ];
  const gediplomeerd = diplomas.length ? 'bool_or(g.diploma0 is not null)' : 'false';
  return `
    select b.personen, stand.op as stand, klok.vandaag::text as vandaag, b.gevonden, b.ingeschreven, b.gediplomeerd, b.tekst
    from stand cross join klok cross join (
      select string_agg(g.logpseudoniem::text, ',') as personen, count(g.logpseudoniem)::int as gevonden,
        bool_or(g.aantal > 0) as ingeschreven, ${gediplomeerd} as gediplomeerd,
        string_agg(case when g.pgn = '${ONGELDIG}' then ${HIER_SQL} when g.logpseudoniem is null then ${nietGevonden} else ${gevonden} end, ',' order by g.nr) as tekst
      from (
        select ${kolommen.join(', ')}
        from unnest(string_to_array($1, ',')::char(9)[]) with ordinality v (pgn, nr)
        left join onderwijsdeelnemer s on s.pgn = v.pgn and ${rijPredicaat(slice)}
        left join inschrijving i on i.logpseudoniem = s.logpseudoniem and i.geldig @> $2::date
        group by ${groep.join(', ')}
      ) g
    ) b`.replaceAll('$kwartaal', '$3::date');
}

/** What is made of a selection: the statement, and the answer to what is no number. */
const gemaakt = perSelectie((vraag, slice) => {
  const tekst = statement(slice, stukken(vraag, slice));
  const ongeldig = serialiseer(vraag, getNamedType(vraag.returnType) as GraphQLObjectType, vraag.fieldNodes);
  return { statement: { naam: voorbereid(slice, tekst), tekst }, ongeldig };
});

/** The date on which ages are taken; null where the slice has no raster, and with it no bound on the peildatum. */
function rasterdatum({ slice, vandaag }: Aanvraag, peildatum: Datum): Datum | null {
  const { raster } = slice.autorisatie;
  if (!raster) return null;
  const oudste = kwartalenTerug(vandaag, terug(raster));
  if (peildatum >= oudste && peildatum <= vandaag) return kwartaalbegin(peildatum);
  throw new BronFout('ONGELDIGE_WAARDE', {
    publiek: `peildatum ligt buiten het toegestane bereik; toegestaan is ${oudste} tot en met ${vandaag}.`,
  });
}

/**
 * For each PGN, in the order asked: is it one, is there somebody about whom this slice may know, and which enrolments were
 * valid on the reference date. One statement, however many PGNs, and the database makes the text of the answer.
 * Source: AKW art. 7(2)-(3), WOT art. 24e and 24f(6)a.
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
    const leeg = { ingeschreven: null, onderwijsdeelnemer: null, inschrijvingen: [], diplomas: [] };
    ongeldige.push({ pgn, uitkomst: Controleuitkomst.ONGELDIG, reden: gelezen.reden, ...leeg });
    return ONGELDIG;
  });

  const vorm = gemaakt(vraag, slice);
  const waarden = [nummers.join(','), peildatum, ...(kwartaal ? [kwartaal] : [])];
  const rij = await lezer.leesBladzij({ ...vorm.statement, waarden }, aanvraag);
  const [gevonden, ingeschreven, gediplomeerd, antwoorden] = rij as [number, boolean | null, boolean, string | null];

  verantwoording.geleverd += gevonden;
  verantwoording.nietGevonden += pgns.length - ongeldige.length - gevonden;
  if (gevonden) verantwoording.soorten.add('Inschrijvingscontrole').add('Onderwijsdeelnemer');
  if (ingeschreven) verantwoording.soorten.add('Inschrijving');
  if (gediplomeerd) verantwoording.soorten.add('Diploma');
  const tekst = `[${ingevuld(antwoorden ?? '', (plaats) => vorm.ongeldig(ongeldige[plaats]))}]`;
  return new JsonTekst(tekst, pgns.length);
}
