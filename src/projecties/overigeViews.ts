import type { Slice } from '../policy/Slice';
import { beheerviews } from './beheerviews';
import { binnenGebied } from './binnenGebied';
import { gebiedskolom } from './gebiedskolom';

interface Relatie {
  naam: string;
  bron: (slice: Slice) => string;
}

/** SQL that a row of figures is about one of the caller's areas; of a slice that is not divided, none is. */
const eigen = ({ autorisatie: { gebied } }: Slice): string =>
  gebied ? binnenGebied(gebied, gebiedskolom[gebied]) : 'false';

const vsvGemeente: Relatie = {
  naam: 'vsv_gemeente',
  bron: (slice) => `select schooljaar, gemeente, rmc_nr from vsv.gemeente where ${eigen(slice)}
  union select j.schooljaar, m.gemeente, m.rmc_nr from register.gemeente_nu m cross join vsv.jaar j where ${eigen(slice)}`,
};

/**
 * Relations that are no noun, by the root field that reads them: a slice that has the field has the view. They hold counts
 * and codes, but for the last: what an explanation about one person of the slice is made of. `offset 0`: looked up of that
 * one, whatever the planner expects.
 */
const relaties: Record<string, Relatie[]> = {
  codetabel: [{ naam: 'codetabel', bron: () => 'select * from register.codetabel' }],
  leveringsdekking: [
    {
      naam: 'leveringsdekking',
      bron: ({
        autorisatie,
      }) => `select brin, soort, schooljaar, case when aantal >= ${autorisatie.limieten.drempel ?? 1} then aantal end as aantal,
  laatst_geleverd from register.leveringsdekking`,
    },
  ],
  vsvCijfers: [
    { naam: 'vsv_cijfer', bron: (slice) => `select * from vsv.cijfer where ${eigen(slice)}` },
    { naam: 'vsv_norm', bron: () => 'select * from vsv.norm' },
    vsvGemeente,
  ],
  vsvMaandstand: [
    { naam: 'vsv_maandcijfer', bron: (slice) => `select * from vsv.maandcijfer where ${eigen(slice)}` },
    vsvGemeente,
  ],
  vsvDeelnemers: [vsvGemeente],
  vsvTabel: [
    { naam: 'vsv_publicatie', bron: () => 'select schooljaar from vsv.publicatie' },
    { naam: 'vsv_publicatiecel', bron: () => 'select * from vsv.publicatiecel' },
  ],
  vsvToelichting: [
    {
      naam: 'vsv_oordeel',
      bron: ({
        naam,
      }) => `select s.rijsleutel, j.schooljaar, o.onderwijssoort, o.categorie, o.brin, o.vestiging, o.verzamelingen
  from ${naam}.onderwijsdeelnemer s join register.persoon w using (logpseudoniem) cross join vsv.jaar j
  left join vsv.oordeel o on o.persoon_id = w.id and o.schooljaar = j.schooljaar`,
    },
    {
      naam: 'vsv_les',
      bron: ({
        naam,
      }) => `select s.rijsleutel, l.schooljaar, l.op_t, l.op_v, l.brin, l.vestiging, l.onderwijssoort, l.opleidingscode,
    l.datum_in, l.datum_uit, l.bekostigd, l.intensiteit, l.soort, l.erkenning
  from ${naam}.onderwijsdeelnemer s join register.persoon w using (logpseudoniem)
  cross join lateral (select * from vsv.les l where l.persoon_id = w.id offset 0) l`,
    },
  ],
  ...Object.fromEntries(
    Object.entries(beheerviews).map(([veld, { naam, bron }]) => [veld, [{ naam, bron: () => bron }]]),
  ),
};

/** The views of a slice that are no noun of it; of a divided slice nothing of another area is tried in them. */
export function overigeViewsDdl(slice: Slice): string {
  const optie = slice.autorisatie.gebied ? ' with (security_barrier)' : '';
  const alle = Object.keys(slice.autorisatie.wortelvelden).flatMap((veld) => relaties[veld] ?? []);
  return [...new Map(alle.map((relatie) => [relatie.naam, relatie])).values()]
    .map(({ naam, bron }) => `create view ${slice.naam}.${naam}${optie} as\n${bron(slice)};`)
    .join('\n');
}
