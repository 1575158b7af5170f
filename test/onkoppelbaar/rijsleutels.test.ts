import { Bpv } from '../../src/register/entities/Bpv';
import { Diploma } from '../../src/register/entities/Diploma';
import { Examen } from '../../src/register/entities/Examen';
import { Examenresultaat } from '../../src/register/entities/Examenresultaat';
import type { Feit } from '../../src/register/entities/Feit';
import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Inschrijvingsperiode } from '../../src/register/entities/Inschrijvingsperiode';
import type { Correctie } from '../../src/register/vastlegging/corrigeer';
import type { Datum } from '../../src/values/Datum';
import { type Leerling, MBO, voegLeerlingToe } from '../bekostiging/leerling';
import { openProefregister, type Proefregister } from '../projecties/proefregister';
import { ADRES, nieuwDiploma, nieuwExamen, nieuweBpv, testPgn } from '../register/testregister';

let proef: Proefregister;
interface Geval {
  leerling: Leerling;
  examenId: string;
  bpvId: string;
}
type Stand = { sleutels: string[]; inhoud: string };
/** per correction the rows before it, right after it, and when the date has moved */
const standen = new Map<string, [Stand, Stand, Stand]>();

/** Somebody with one of everything. */
async function maakGeval(): Promise<Geval> {
  const { vastlegging } = proef;
  const leerling = await voegLeerlingToe(vastlegging, { periode: MBO });
  const examenId = await vastlegging.meldExamen(leerling.id, nieuwExamen(2026));
  await vastlegging.legResultaatVast(leerling.id, [{ examenId, vakcode: '0001', diplomavak: true, se: 54 }]);
  await vastlegging.reikDiplomaUit(leerling.id, nieuwDiploma('2026-06-12'));
  const bpvId = await vastlegging.legBpvVast(leerling.id, nieuweBpv(leerling.inschrijvingId, '2026-09-01'));
  return { leerling, examenId, bpvId };
}

const SLICES = ['inspectie_toezicht', 'cbs_statistiek', 'duo_bekostiging_bekostiging'];
const SOORTEN = ['onderwijsdeelnemer', 'inschrijving', 'examen', 'examenresultaat', 'diploma', 'bpv'];

/** The keys under which each slice has this person's rows, and what the rows say. */
async function stand({ leerling }: Geval): Promise<Stand> {
  const delen = SLICES.flatMap((slice) =>
    SOORTEN.filter((soort) => !(soort.startsWith('examen') && slice.startsWith('duo'))).map(
      (soort) => `select '${slice}.${soort} ' || t.rijsleutel as sleutel, t::text as inhoud from ${slice}.${soort} t
        join register.persoon p using (logpseudoniem) where p.id = ${leerling.id}`,
    ),
  );
  const { rows } = await proef.db.query(`${delen.join(' union all ')} order by 1`);
  return { sleutels: rows.map(({ sleutel }) => sleutel), inhoud: rows.map(({ inhoud }) => inhoud).join() };
}

const v = () => proef.vastlegging;
/** Corrects the current version of the one fact of a kind that somebody has. */
async function verbeter<F extends Feit>(
  { leerling: { id } }: Geval,
  soort: new () => F,
  correctie: Correctie<F>,
): Promise<void> {
  const tabel = proef.bron.getMetadata(soort).tablePath;
  const { rows } = await proef.db.query(`select id from ${tabel} where persoon_id = $1 and upper_inf(geregistreerd)`, [
    id,
  ]);
  await v().corrigeer(id, soort, rows[0].id, correctie);
}
const dag = (tekst: string) => tekst as Datum;
const vanaf = (van: string) => ({ geldig: { van: dag(van), tot: null } });

const verbeteringen: Record<string, (geval: Geval) => Promise<unknown>> = {
  'een cijfer': ({ leerling: { id }, examenId }) => v().legResultaatVast(id, [{ examenId, vakcode: '0001', ce1: 60 }]),
  'een verbeterd cijfer': (geval) => verbeter(geval, Examenresultaat, { se: 70 }),
  'een ander vak': (geval) => verbeter(geval, Examenresultaat, { vakcode: '0002' }),
  'een uitslag': ({ leerling: { id }, examenId }) =>
    v().bepaalUitslag(id, { examenId, uitslag: 'G', datumUitslag: dag('2026-06-12') }),
  'een examen op een andere school': (geval) => verbeter(geval, Examen, { brin: '00BB' }),
  'een ander examenjaar': (geval) => verbeter(geval, Examen, { examenjaar: 2025 }),
  'een diplomadatum': (geval) => verbeter(geval, Diploma, { datum: dag('2026-07-01') }),
  'een bpv die eindigt': ({ leerling: { id }, bpvId }) => v().beeindigBpv(id, { bpvId, datumEind: dag('2026-10-01') }),
  'een ander leerbedrijf': (geval) => verbeter(geval, Bpv, { leerbedrijf: '100000002' }),
  'een bpv die later begon': (geval) => verbeter(geval, Bpv, vanaf('2026-09-14')),
  'een uitschrijving': ({ leerling: { id, inschrijvingId } }) =>
    v().schrijfUit(id, { inschrijvingId, datumUit: dag('2026-11-01') }),
  'een andere instelling': (geval) => verbeter(geval, Inschrijving, { brin: '00BB' }),
  'een ander leerjaar': (geval) => verbeter(geval, Inschrijvingsperiode, { leerjaar: 5 }),
  'een inschrijving die later begon': (geval) => verbeter(geval, Inschrijving, vanaf('2025-09-01')),
  'een inschrijving die eerder begon': (geval) => verbeter(geval, Inschrijving, vanaf('2025-06-01')),
  'een ander nummer': ({ leerling: { id } }) =>
    v().verhang(id, { bsn: testPgn('BSN', 3_000), vanaf: dag('2026-11-01') }),
  'een ander adres': ({ leerling: { id } }) =>
    v().verhuis(id, { ...ADRES, postcode: '7511AA', vanaf: dag('2026-11-01') }),
};

beforeAll(async () => {
  proef = await openProefregister();
  const gevallen = new Map<string, Geval>();
  for (const wat of Object.keys(verbeteringen)) gevallen.set(wat, await maakGeval());
  await proef.verzet('2026-11-17');
  const alle = async () => {
    const lijst: Stand[] = [];
    for (const geval of gevallen.values()) lijst.push(await stand(geval));
    return lijst;
  };
  const voor = await alle();
  for (const [wat, doe] of Object.entries(verbeteringen)) await doe(gevallen.get(wat)!);
  const meteen = await alle();
  await proef.verzet('2026-11-18');
  const later = await alle();
  for (const [nr, wat] of [...gevallen.keys()].entries()) standen.set(wat, [voor[nr]!, meteen[nr]!, later[nr]!]);
});
afterAll(() => proef.sluit());

const ANDER_VAK = 'een ander vak';
const zelfdeFeit = Object.keys(verbeteringen).filter((wat) => wat !== ANDER_VAK);

test.each(zelfdeFeit)('Regel: %s laat iedere rij van iedere slice haar sleutel', (wat) => {
  const [voor, meteen, later] = standen.get(wat)!;
  // bekostiging has a person, an enrolment, a diploma and a bpv; the others two more
  expect(voor.sleutels).toHaveLength(16);
  expect(meteen.sleutels).toEqual(voor.sleutels);
  expect(later.sleutels).toEqual(voor.sleutels);
  expect(later.inhoud).not.toBe(voor.inhoud);
});

test('Regel: een ander vak is een ander resultaat, met een andere sleutel; iedere andere rij houdt de hare', () => {
  const [voor, meteen, later] = standen.get(ANDER_VAK)!;
  const resultaten = ({ sleutels }: Stand) => sleutels.filter((sleutel) => sleutel.includes('.examenresultaat '));
  const overige = ({ sleutels }: Stand) => sleutels.filter((sleutel) => !sleutel.includes('.examenresultaat '));
  expect(overige(voor)).toHaveLength(14);
  expect(resultaten(voor)).toHaveLength(2);
  for (const na of [meteen, later]) {
    expect(overige(na)).toEqual(overige(voor));
    expect(resultaten(na)).toHaveLength(2);
    for (const sleutel of resultaten(na)) expect(resultaten(voor)).not.toContain(sleutel);
  }
  expect(later.sleutels).toEqual(meteen.sleutels);
});

test('Regel: een tweede examen, vak, diploma, bpv of periode krijgt een sleutel die er nog niet was', async () => {
  const geval = await maakGeval();
  const { leerling, examenId } = geval;
  await proef.verzet('2026-11-19');
  const voor = await stand(geval);
  await v().legResultaatVast(leerling.id, [{ examenId, vakcode: '0002', diplomavak: true }]);
  await v().meldExamen(leerling.id, nieuwExamen(2026));
  await v().reikDiplomaUit(leerling.id, nieuwDiploma('2026-06-12'));
  await v().legBpvVast(leerling.id, nieuweBpv(leerling.inschrijvingId, '2026-09-01'));
  const { inschrijvingId } = leerling;
  await v().wijzigPeriode(leerling.id, { inschrijvingId, vanaf: dag('2026-06-01'), wijziging: { leerjaar: 5 } });
  await proef.verzet('2026-11-20');
  const na = await stand(geval);
  expect(na.sleutels).toEqual(expect.arrayContaining(voor.sleutels));
  // five for the Inspectie and for the CBS; bekostiging has no exams
  expect(na.sleutels.length).toBe(voor.sleutels.length + 13);
  expect(new Set(na.sleutels).size).toBe(na.sleutels.length);
});
