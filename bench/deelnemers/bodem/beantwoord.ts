import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import type { Schrijver } from '../../../src/logboek/Schrijver';
import { beginTrace } from '../../../src/logboek/trace';
import type { Slice } from '../../../src/policy/Slice';
import { kwartaalbegin } from '../../../src/values/Kwartaal';
import type { Bladzijvraag, Cijfervraag, Controlevraag, Vraag } from '../../Deelnemer';

export interface Bron {
  slice: Slice;
  poel: Pool;
}

interface Gelezen {
  tekst: string;
  personen: string[];
  geleverd: number;
}

/** As the hub asks it, without what the hub adds for itself: the stand and the day of the slice. */
const CONTROLE = `
  select v.nr, i.logpseudoniem is not null, i.brin, i.vestiging, i.onderwijssoort, i.datum_in, i.datum_uit, s.logpseudoniem
  from unnest($1::char(9)[]) with ordinality v (pgn, nr)
  join onderwijsdeelnemer s on s.pgn = v.pgn
    and s.leeftijd <= $2::date - interval '16 years' and s.leeftijd > $2::date - interval '18 years'
  left join inschrijving i on i.logpseudoniem = s.logpseudoniem and i.geldig @> $3::date
  order by v.nr, i.datum_in, i.brin, i.vestiging, i.onderwijssoort, i.datum_uit`;

/** A row as JSON text. None of these columns has a character that JSON would escape. */
const RIJ = [
  ...['pseudoniem', 'brin', 'vestiging', 'onderwijssoort', 'vakcode'].map((veld) => [veld, `'"' || s.${veld} || '"'`]),
  ...['se', 'ce1', 'ce2', 'ce3', 'eindcijfer', 'cijferlijst'].map((veld) => [veld, `s.${veld}::text`]),
]
  .map(([veld, waarde], plaats) => `'${plaats ? ',' : '{'}"${veld}":' || coalesce(${waarde}, 'null')`)
  .join(' || ');

/** JSON made in PostgreSQL, in the order of the page: of the ways to do so the fastest. */
const BLADZIJ = `
  select b.rijen, b.aantal, b.personen,
    case when (select s.rijsleutel from examenresultaat s where s.examenjaar = $1 and s.rijsleutel > b.laatste::uuid
      order by s.rijsleutel limit 1) is not null then b.laatste end
  from (
    select string_agg(p.rij, ',') as rijen, count(*)::int as aantal, max(p.rijsleutel::text) as laatste,
      string_agg(p.logpseudoniem::text, ',') as personen
    from (
      select s.rijsleutel, s.logpseudoniem, ${RIJ} || '}' as rij
      from examenresultaat s where s.examenjaar = $1 and s.rijsleutel > $2::uuid
      order by s.rijsleutel limit $3
    ) p
  ) b`;

const CIJFERS = `
  select c.gemeente, c.categorie, sum(c.startpopulatie)::int, sum(c.vsv)::int,
    case when sum(c.startpopulatie) >= $2 then
      round(100.0 * sum(c.vsv) / nullif(sum(c.startpopulatie - c.buiten_beschouwing), 0), 2)::float8 end,
    (select n.norm::float8 from vsv_norm n where n.schooljaar = $1 and n.categorie = c.categorie)
  from vsv_cijfer c where c.schooljaar = $1 group by 1, 2 having sum(c.startpopulatie) <> 0 order by 1, 2`;

const EERSTE = '00000000-0000-0000-0000-000000000000';

async function controle({ pgns, peildatum }: Controlevraag, poel: Pool): Promise<Gelezen> {
  const values = [pgns, kwartaalbegin(peildatum), peildatum];
  const { rows } = await poel.query<unknown[]>({ name: 'controle', text: CONTROLE, values, rowMode: 'array' });
  const antwoorden = pgns.map((pgn) => ({
    ...{ pgn, uitkomst: 'NIET_GEVONDEN', ingeschreven: null as boolean | null },
    inschrijvingen: [] as object[],
  }));
  const personen = new Set<string>();
  for (const [nr, ingeschreven, brin, vestiging, onderwijssoort, datumIn, datumUit, logpseudoniem] of rows) {
    const antwoord = antwoorden[Number(nr) - 1]!;
    antwoord.uitkomst = 'GEVONDEN';
    antwoord.ingeschreven = ingeschreven as boolean;
    if (ingeschreven) antwoord.inschrijvingen.push({ brin, vestiging, onderwijssoort, datumIn, datumUit });
    personen.add(logpseudoniem as string);
  }
  return { tekst: JSON.stringify(antwoorden), personen: [...personen], geleverd: personen.size };
}

async function bladzij({ examenjaar, after, first }: Bladzijvraag, poel: Pool): Promise<Gelezen> {
  const values = [examenjaar, after ?? EERSTE, first];
  const { rows } = await poel.query<unknown[]>({ name: 'bladzij', text: BLADZIJ, values, rowMode: 'array' });
  const [rijen, geleverd, personen, volgende] = rows[0] as [string | null, number, string | null, string | null];
  const tekst = `{"volgende":${JSON.stringify(volgende)},"rijen":[${rijen ?? ''}]}`;
  return { tekst, personen: [...new Set(personen?.split(','))], geleverd };
}

async function cijfers({ schooljaar }: Cijfervraag, { slice, poel }: Bron): Promise<Gelezen> {
  const values = [Number(schooljaar.slice(0, 4)), slice.autorisatie.limieten.drempel ?? 1];
  const { rows } = await poel.query<unknown[]>({ name: 'cijfers', text: CIJFERS, values, rowMode: 'array' });
  const groepen = rows.map(([gemeente, categorie, startpopulatie, vsv, percentage, norm]) => ({
    ...{ gemeente, categorie, startpopulatie, vsv, percentage, norm },
  }));
  return { tekst: JSON.stringify(groepen), personen: [], geleverd: 0 };
}

/** What stands in the record beside the persons; the hub reads it from the question. */
const VELDEN = {
  controle: [
    ...['Inschrijving.brin', 'Inschrijving.datumIn', 'Inschrijving.datumUit', 'Inschrijving.onderwijssoort'],
    ...['Inschrijving.vestiging', 'Inschrijvingscontrole.ingeschreven', 'Inschrijvingscontrole.pgn'],
    'Inschrijvingscontrole.uitkomst',
  ],
  bladzij: [
    ...['brin', 'ce1', 'ce2', 'ce3', 'cijferlijst', 'eindcijfer', 'onderwijssoort', 'pseudoniem', 'se', 'vakcode'],
    'vestiging',
  ].map((veld) => `Examenresultaat.${veld}`),
  cijfers: ['categorie', 'gemeente', 'norm', 'percentage', 'startpopulatie', 'vsv'].map((veld) => `VsvCijfer.${veld}`),
};

const NAAM = { controle: 'inschrijvingscontrole', bladzij: 'examenresultaten', cijfers: 'vsvCijfers' };

const lees = (vraag: Vraag, bron: Bron): Promise<Gelezen> => {
  if (vraag.soort === 'controle') return controle(vraag, bron.poel);
  return vraag.soort === 'bladzij' ? bladzij(vraag, bron.poel) : cijfers(vraag, bron);
};

/** Reads, records, and only then answers. */
export async function beantwoord(vraag: Vraag, bron: Bron, schrijver: Schrijver): Promise<string> {
  const { slice } = bron;
  const begin = new Date();
  const { tekst, personen, geleverd } = await lees(vraag, bron);
  await schrijver.schrijf({
    id: uuid(),
    trace: beginTrace(undefined),
    ...{ begin, eind: new Date(), uitkomst: 'verstrekt', foutcode: null },
    ...{ afnemer: slice.afnemer.afnemer, afnemerNaam: slice.afnemer.naam, oin: slice.vragers[0]!.oin },
    ...{ doel: slice.afnemer.doel, grondslag: slice.autorisatie.grondslag.artikelen },
    contractversie: slice.contractversie,
    vraag: [NAAM[vraag.soort]],
    ...{ veldenGevraagd: VELDEN[vraag.soort], veldenGeleverd: VELDEN[vraag.soort] },
    opgevraagd: vraag.soort === 'controle' ? vraag.pgns.length : 0,
    ...{ gevonden: personen.length, geleverd, personen, kosten: 0, nietGevonden: 0 },
    audit: { clientId: 'bodem', wie: 'bodem', namens: null, jti: uuid(), certificaat: null, sessie: null },
  });
  return tekst;
}
