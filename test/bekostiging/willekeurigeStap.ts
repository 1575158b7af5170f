import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { Bpv } from '../../src/register/entities/Bpv';
import { Diploma } from '../../src/register/entities/Diploma';
import { Examen } from '../../src/register/entities/Examen';
import { Examenresultaat } from '../../src/register/entities/Examenresultaat';
import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Persoonsgegevens } from '../../src/register/entities/Persoonsgegevens';
import type { Vastlegging } from '../../src/register/Vastlegging';
import type { Datum } from '../../src/values/Datum';
import { ADRES, nieuwDiploma, nieuwExamen, nieuweBpv, nieuweInschrijving, testPgn } from '../register/testregister';
import { MBO, voegLeerlingToe } from './leerling';

const dag = fc
  .integer({ min: 0, max: 1_300 })
  .map((nr) => new Date(Date.UTC(2024, 0, 1 + nr)).toISOString().slice(0, 10) as Datum);
const cijfer = fc.option(fc.integer({ min: 5, max: 105 }));

/** The ways of writing to the register. */
export const WEGEN = [
  'nieuw',
  'in',
  'uit',
  'periode',
  'geldigheid',
  'verhuis',
  'verhang',
  'gegevens',
  'examen',
  'resultaat',
  'uitslag',
  'examenverbetering',
  'vakverbetering',
  'diploma',
  'diplomaverbetering',
  'bpv',
  'bpveinde',
  'bpvverbetering',
] as const;

/** One of them, with what it takes from chance. */
export const stap = fc.record({
  soort: fc.constantFrom(...WEGEN),
  wie: fc.nat(2),
  een: dag,
  ander: dag,
  cijfer,
  klein: fc.nat(3),
});
export type Stap = typeof stap extends fc.Arbitrary<infer T> ? T : never;

interface Rij {
  id: string;
  nummer: string;
}

let bsn = 0;

/** Does one step for a person; some are refused. */
export async function doe(
  bron: Pick<DataSource, 'query'>,
  vastlegging: Vastlegging,
  id: string,
  s: Stap,
): Promise<string> {
  const een = async (tabel: string, naam = 'null'): Promise<Rij> => {
    const rijen: Rij[] = await bron.query(
      `select id, ${naam}::text as nummer from register.${tabel} where persoon_id = $1 and upper_inf(geregistreerd) order by id`,
      [id],
    );
    return rijen[s.klein % (rijen.length || 1)] ?? { id: '0', nummer: '0' };
  };
  const brin = s.klein % 2 ? '00AA' : '00BB';
  const [van, tot] = s.een < s.ander ? [s.een, s.ander] : [s.ander, s.een];
  const vakcode = `000${s.klein}`;
  const wegen: Record<(typeof WEGEN)[number], () => Promise<unknown>> = {
    nieuw: () => voegLeerlingToe(vastlegging, { brin, geboren: 20090101 + s.klein }),
    in: () =>
      vastlegging.schrijfIn(
        id,
        nieuweInschrijving(s.een, { brin, periode: { ...MBO, vestiging: '01', bekostigd: s.klein > 1 } }),
      ),
    uit: async () =>
      vastlegging.schrijfUit(id, {
        inschrijvingId: (await een('inschrijving', 'inschrijving_id')).nummer,
        datumUit: s.een,
      }),
    periode: async () => {
      const inschrijvingId = (await een('inschrijving', 'inschrijving_id')).nummer;
      await vastlegging.wijzigPeriode(id, {
        inschrijvingId,
        vanaf: s.een,
        wijziging: { bekostigd: s.klein % 2 === 0, leerjaar: s.klein },
      });
    },
    geldigheid: async () =>
      vastlegging.corrigeer(id, Inschrijving, (await een('inschrijving')).id, { geldig: { van, tot }, brin }),
    verhuis: () =>
      vastlegging.verhuis(id, { ...ADRES, postcode: `251${s.klein}AB`, gemeentecode: '0518', vanaf: s.een }),
    verhang: () => vastlegging.verhang(id, { bsn: testPgn('BSN', 2_000 + bsn++), vanaf: s.een }),
    gegevens: async () =>
      vastlegging.corrigeer(id, Persoonsgegevens, (await een('persoonsgegevens')).id, {
        geboortedatum: 20080101 + s.klein * 10_000,
        datumVertrek: s.een,
      }),
    examen: () => vastlegging.meldExamen(id, nieuwExamen(2024 + s.klein, { brin })),
    resultaat: async () => {
      const examenId = (await een('examen', 'examen_id')).nummer;
      await vastlegging.legResultaatVast(id, [{ examenId, vakcode, diplomavak: true, se: s.cijfer, ce1: 60 }]);
    },
    uitslag: async () =>
      vastlegging.bepaalUitslag(id, {
        examenId: (await een('examen', 'examen_id')).nummer,
        uitslag: 'G',
        datumUitslag: s.een,
      }),
    examenverbetering: async () =>
      vastlegging.corrigeer(id, Examen, (await een('examen')).id, { brin, examenjaar: 2024 + s.klein }),
    vakverbetering: async () =>
      vastlegging.corrigeer(id, Examenresultaat, (await een('examenresultaat')).id, { vakcode, se: 70 }),
    diploma: () => vastlegging.reikDiplomaUit(id, nieuwDiploma(s.een, { brin })),
    diplomaverbetering: async () =>
      vastlegging.corrigeer(id, Diploma, (await een('diploma')).id, { datum: s.ander, brin }),
    bpv: async () =>
      vastlegging.legBpvVast(id, nieuweBpv((await een('inschrijving', 'inschrijving_id')).nummer, s.een)),
    bpveinde: async () =>
      vastlegging.beeindigBpv(id, { bpvId: (await een('bpv', 'bpv_id')).nummer, datumEind: s.ander }),
    bpvverbetering: async () =>
      vastlegging.corrigeer(id, Bpv, (await een('bpv')).id, { geldig: { van, tot }, omvangUren: 10 }),
  };
  await wegen[s.soort]();
  return s.soort;
}
