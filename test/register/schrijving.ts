import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { Adres } from '../../src/register/entities/Adres';
import { Bpv } from '../../src/register/entities/Bpv';
import { Diploma } from '../../src/register/entities/Diploma';
import { Examen } from '../../src/register/entities/Examen';
import { Examenresultaat } from '../../src/register/entities/Examenresultaat';
import { Getuigschrift } from '../../src/register/entities/Getuigschrift';
import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { RegistratieElders } from '../../src/register/entities/RegistratieElders';
import { Vrijstelling } from '../../src/register/entities/Vrijstelling';
import { Vastlegging } from '../../src/register/Vastlegging';
import type { Datum } from '../../src/values/Datum';
import {
  ADRES,
  dag,
  nieuwDiploma,
  nieuwExamen,
  nieuweBpv,
  nieuweInschrijving,
  nieuweRegistratie,
  nieuweVrijstelling,
  nieuwGetuigschrift,
  testPgn,
} from './testregister';

const dagen = fc
  .integer({ min: 0, max: 60 })
  .map((m) => new Date(Date.UTC(2018, m, 1)).toISOString().slice(0, 10) as Datum);
const welke = fc.nat({ max: 3 });
const jaren = fc.integer({ min: 2018, max: 2024 });
const vakken = fc.constantFrom('0001', '0002', '0003');
// Just outside the range too: a refusal among the results of one write must leave nothing of the others.
const cijfers = fc.integer({ min: 9, max: 101 });
const resultaten = fc.array(
  fc.record(
    { vakcode: vakken, diplomavak: fc.constant(true), se: cijfers, ce1: fc.option(cijfers), ce2: cijfers },
    { requiredKeys: ['vakcode', 'diplomavak'] },
  ),
  { minLength: 1, maxLength: 3 },
);

/** One write to make. `welke` picks among the current rows or enrolments; where there is none, the write is refused. */
export const schrijving = fc.oneof(
  fc.record({ wat: fc.constant('schrijfIn' as const), dag: dagen }),
  fc.record({ wat: fc.constant('schrijfUit' as const), dag: dagen, welke }),
  fc.record({ wat: fc.constant('wijzigPeriode' as const), dag: dagen, welke, jaar: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ wat: fc.constant('verhuis' as const), dag: dagen, huis: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ wat: fc.constant('verhang' as const), dag: dagen }),
  fc.record({ wat: fc.constant('corrigeerAdres' as const), welke, huis: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ wat: fc.constant('corrigeerAdresdatum' as const), welke, dag: dagen }),
  fc.record({ wat: fc.constant('corrigeerInschrijving' as const), welke, dag: dagen, tot: fc.option(dagen) }),
  fc.record({ wat: fc.constant('meldExamen' as const), jaar: jaren }),
  fc.record({ wat: fc.constant('legResultaatVast' as const), welke, resultaten }),
  fc.record({ wat: fc.constant('bepaalUitslag' as const), welke, dag: dagen, uitslag: fc.constantFrom('G', 'A') }),
  fc.record({ wat: fc.constant('corrigeerExamen' as const), welke, jaar: jaren }),
  fc.record({ wat: fc.constant('corrigeerResultaat' as const), welke, vakcode: vakken, se: cijfers }),
  fc.record({ wat: fc.constant('reikDiplomaUit' as const), dag: dagen }),
  fc.record({ wat: fc.constant('corrigeerDiploma' as const), welke, dag: dagen }),
  fc.record({ wat: fc.constant('legBpvVast' as const), welke, dag: dagen }),
  fc.record({ wat: fc.constant('beeindigBpv' as const), welke, dag: dagen }),
  fc.record({ wat: fc.constant('corrigeerBpv' as const), welke, dag: dagen }),
  fc.record({ wat: fc.constant('verleenVrijstelling' as const), dag: dagen, tot: fc.option(dagen) }),
  fc.record({
    wat: fc.constant('corrigeerVrijstelling' as const),
    welke,
    bevestigd: fc.boolean(),
    dag: fc.option(dagen),
    tot: fc.option(dagen),
  }),
  fc.record({ wat: fc.constant('registreerElders' as const), dag: dagen, tot: fc.option(dagen) }),
  fc.record({ wat: fc.constant('corrigeerElders' as const), welke, dag: fc.option(dagen), tot: fc.option(dagen) }),
  fc.record({ wat: fc.constant('reikGetuigschriftUit' as const), dag: dagen }),
  fc.record({ wat: fc.constant('corrigeerGetuigschrift' as const), welke, dag: dagen }),
);
export type Schrijving = typeof schrijving extends fc.Arbitrary<infer S> ? S : never;

/** A person who has something of everything, so that most of what follows has something to change. */
export const BEGIN: Schrijving[] = [
  { wat: 'schrijfIn', dag: dag('2018-08-01') },
  { wat: 'meldExamen', jaar: 2020 },
  { wat: 'legResultaatVast', welke: 0, resultaten: [{ vakcode: '0001', diplomavak: true, se: 54 }] },
  { wat: 'reikDiplomaUit', dag: dag('2020-06-20') },
  { wat: 'legBpvVast', welke: 0, dag: dag('2019-02-01') },
  { wat: 'verleenVrijstelling', dag: dag('2019-01-01'), tot: null },
  { wat: 'registreerElders', dag: dag('2020-08-01'), tot: null },
  { wat: 'reikGetuigschriftUit', dag: dag('2020-06-20') },
];

/** Tables whose rows are named by another number than their own. */
const NAMEN: Record<string, string> = {
  inschrijving: 'inschrijving_id',
  examen: 'examen_id',
  bpv: 'bpv_id',
};

export async function voerUit(db: EntityManager, persoon: string, nr: number, s: Schrijving): Promise<unknown> {
  const vastlegging = new Vastlegging(db);
  const rijen = async (tabel: string): Promise<{ id: string; lijn: string }[]> =>
    db.query(
      `select id, ${NAMEN[tabel] ?? 'id'} as lijn from register.${tabel}
        where persoon_id = $1 and upper_inf(geregistreerd) order by id`,
      [persoon],
    );
  const kies = async (tabel: string, plaats: number) => {
    const gevonden = await rijen(tabel);
    return gevonden[plaats % gevonden.length] ?? { id: '0', lijn: '0' };
  };
  switch (s.wat) {
    case 'schrijfIn':
      return vastlegging.schrijfIn(persoon, nieuweInschrijving(s.dag));
    case 'schrijfUit': {
      const { lijn } = await kies('inschrijving', s.welke);
      return vastlegging.schrijfUit(persoon, { inschrijvingId: lijn, datumUit: s.dag });
    }
    case 'wijzigPeriode': {
      const { lijn } = await kies('inschrijving', s.welke);
      const wijziging = { leerjaar: s.jaar };
      return vastlegging.wijzigPeriode(persoon, { inschrijvingId: lijn, vanaf: s.dag, wijziging });
    }
    case 'verhuis':
      return vastlegging.verhuis(persoon, { ...ADRES, vanaf: s.dag, huisnummer: String(s.huis), gemeentecode: '0363' });
    case 'verhang':
      return vastlegging.verhang(persoon, { bsn: testPgn('BSN', nr), vanaf: s.dag });
    case 'corrigeerAdres': {
      const { id } = await kies('adres', s.welke);
      return vastlegging.corrigeer(persoon, Adres, id, { huisnummer: String(s.huis) });
    }
    case 'corrigeerAdresdatum': {
      const { id } = await kies('adres', s.welke);
      return vastlegging.corrigeer(persoon, Adres, id, { geldig: { van: s.dag, tot: null } });
    }
    case 'corrigeerInschrijving': {
      const { id } = await kies('inschrijving', s.welke);
      return vastlegging.corrigeer(persoon, Inschrijving, id, { geldig: { van: s.dag, tot: s.tot } });
    }
    case 'meldExamen':
      return vastlegging.meldExamen(persoon, nieuwExamen(s.jaar));
    case 'legResultaatVast': {
      const { lijn } = await kies('examen', s.welke);
      return vastlegging.legResultaatVast(
        persoon,
        s.resultaten.map((resultaat) => ({ ...resultaat, examenId: lijn })),
      );
    }
    case 'bepaalUitslag': {
      const { lijn } = await kies('examen', s.welke);
      return vastlegging.bepaalUitslag(persoon, { examenId: lijn, uitslag: s.uitslag, datumUitslag: s.dag });
    }
    case 'corrigeerExamen': {
      const { id } = await kies('examen', s.welke);
      return vastlegging.corrigeer(persoon, Examen, id, { examenjaar: s.jaar });
    }
    case 'corrigeerResultaat': {
      const { id } = await kies('examenresultaat', s.welke);
      return vastlegging.corrigeer(persoon, Examenresultaat, id, { vakcode: s.vakcode, se: s.se });
    }
    case 'reikDiplomaUit':
      return vastlegging.reikDiplomaUit(persoon, nieuwDiploma(s.dag));
    case 'corrigeerDiploma': {
      const { id } = await kies('diploma', s.welke);
      return vastlegging.corrigeer(persoon, Diploma, id, { datum: s.dag });
    }
    case 'legBpvVast': {
      const { lijn } = await kies('inschrijving', s.welke);
      return vastlegging.legBpvVast(persoon, nieuweBpv(lijn, s.dag));
    }
    case 'beeindigBpv': {
      const { lijn } = await kies('bpv', s.welke);
      return vastlegging.beeindigBpv(persoon, { bpvId: lijn, datumEind: s.dag });
    }
    case 'corrigeerBpv': {
      const { id } = await kies('bpv', s.welke);
      return vastlegging.corrigeer(persoon, Bpv, id, { geldig: { van: s.dag, tot: null } });
    }
    case 'verleenVrijstelling':
      return vastlegging.verleenVrijstelling(persoon, nieuweVrijstelling(s.dag, { tot: s.tot }));
    case 'corrigeerVrijstelling': {
      const { id } = await kies('vrijstelling', s.welke);
      const geldig = { van: s.dag, tot: s.tot };
      return vastlegging.corrigeer(persoon, Vrijstelling, id, { bevestigd: s.bevestigd, geldig });
    }
    case 'registreerElders':
      return vastlegging.registreerElders(persoon, nieuweRegistratie(s.dag, { tot: s.tot }));
    case 'corrigeerElders': {
      const { id } = await kies('registratie_elders', s.welke);
      return vastlegging.corrigeer(persoon, RegistratieElders, id, { geldig: { van: s.dag, tot: s.tot } });
    }
    case 'reikGetuigschriftUit':
      return vastlegging.reikGetuigschriftUit(persoon, nieuwGetuigschrift(s.dag));
    case 'corrigeerGetuigschrift': {
      const { id } = await kies('getuigschrift', s.welke);
      return vastlegging.corrigeer(persoon, Getuigschrift, id, { datum: s.dag });
    }
  }
}
