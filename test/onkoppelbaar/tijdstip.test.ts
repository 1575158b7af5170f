import { maakDatabase, type Testdatabase } from '../opstelling/database';
import type { Partner } from '../opstelling/hub';
import { openRegister, type Register } from '../svb/persoon';
import { type Buit, haalBuit, WAARDEN } from './Buit';
import { hubOp } from './hubOp';

let database: Testdatabase;
let register: Register;
/** what both had before, after one change, after many on the same day, the next day, and after a day with exams alone */
const gezien: Record<'inspectie' | 'bekostiging', Buit[]> = { inspectie: [], bekostiging: [] };
/** whose enrolment ended: the first one alone, the others later that day */
let veranderd: { persoon: string; inspectie: string; bekostiging: string }[];
/** whose grade changed */
let kandidaat: string;

const PEILDATA = { ...WAARDEN, peildatum: ['2026-10-01'], examenjaar: [2026], tabel: ['RMC_REGIO'] };

beforeAll(async () => {
  database = await maakDatabase('vol');
  register = await openRegister(database.url);
  const { bron, vastlegging } = register;
  const kijk = async (als: (naam: string) => Promise<Partner>) => {
    gezien.inspectie.push(await haalBuit(await als('inspectie'), PEILDATA));
    gezien.bekostiging.push(await haalBuit(await als('duo-bekostiging'), PEILDATA));
  };
  const schrijfUit = ({ persoon, inschrijving }: { persoon: string; inschrijving: string }) =>
    vastlegging.schrijfUit(persoon, { inschrijvingId: inschrijving, datumUit: '2026-11-09' as never });

  await hubOp(database, '2026-11-16', async (als) => {
    await kijk(als);
    const leerlingen: ((typeof veranderd)[0] & { inschrijving: string })[] = await bron.query(
      `select distinct on (b.logpseudoniem) p.id::text as persoon, i.pseudoniem as inspectie, b.pseudoniem as bekostiging,
         x.inschrijving_id::text as inschrijving
       from duo_bekostiging_bekostiging.inschrijving b
       join inspectie_toezicht.onderwijsdeelnemer i using (logpseudoniem) join register.persoon p using (logpseudoniem)
       join register.inschrijving x on x.persoon_id = p.id and x.brin = b.brin and upper_inf(x.geregistreerd)
         and lower(x.geldig) = b.datum_in and upper_inf(x.geldig)
       where b.onderwijssoort = 'VO' order by b.logpseudoniem limit 25`,
    );
    veranderd = leerlingen;
    await schrijfUit(leerlingen[0]!);
    await kijk(als);
    for (const leerling of leerlingen.slice(1)) await schrijfUit(leerling);
    await kijk(als);
  });
  await hubOp(database, '2026-11-17', async (als) => {
    await kijk(als);
    const [resultaat] = await bron.query(
      `select r.persoon_id::text as persoon, r.examen_id::text as examen, r.vakcode, r.se, e.pseudoniem
       from register.examenresultaat r join register.persoon p on p.id = r.persoon_id
       join inspectie_toezicht.onderwijsdeelnemer e using (logpseudoniem)
       join duo_bekostiging_bekostiging.onderwijsdeelnemer b using (logpseudoniem)
       join register.examen x on x.examen_id = r.examen_id and upper_inf(x.geregistreerd) and x.examenjaar = 2026
       where upper_inf(r.geregistreerd) and r.se is not null limit 1`,
    );
    kandidaat = resultaat.pseudoniem;
    const { persoon, examen: examenId, vakcode, se } = resultaat;
    await vastlegging.legResultaatVast(persoon, [{ examenId, vakcode, se: se === 60 ? 61 : 60 }]);
  });
  await hubOp(database, '2026-11-18', kijk);
});
afterAll(async () => {
  await register.sluit();
  await database.sluit();
});

/** Whose rows differ between two visits. */
function anders(een: Buit, ander: Buit): Set<string> {
  const per = ({ rijen }: Buit) =>
    new Map(
      Object.values(rijen).flatMap((noun) =>
        noun.map((rij) => [rij.rijsleutel, [rij.pseudoniem, JSON.stringify(rij)] as const]),
      ),
    );
  const [voor, na] = [per(een), per(ander)];
  const sleutels = [...new Set([...voor.keys(), ...na.keys()])];
  return new Set(
    sleutels
      .filter((sleutel) => voor.get(sleutel)?.[1] !== na.get(sleutel)?.[1])
      .map((sleutel) => (voor.get(sleutel) ?? na.get(sleutel))![0]),
  );
}

/** An answer but what is new at every question: cursors, of which the length counts, and the names and bill of the provision. */
const zonderToeval = (tekst: string): string =>
  tekst
    .replace(/"(cursor|endCursor)":"([\w-]+)"/g, (_, naam, cursor) => `"${naam}":${cursor.length}`)
    .replace(/"id":"[\w-]{36}","trace":"\w{32}"/, '')
    .replace(/"over":\d+,"hersteld":"[^"]+"/g, '');

/** All that came, but what is new at every question. */
const watBlijft = ({ teksten }: Buit) => teksten.map(zonderToeval);

const stap = (wie: keyof typeof gezien, van: number) => [gezien[wie][van]!, gezien[wie][van + 1]!] as const;

test('als inspectie: een uitschrijving zie ik meteen, van die ene leerling alleen', () => {
  expect([...anders(...stap('inspectie', 0))]).toEqual([veranderd[0]!.inspectie]);
  expect(anders(...stap('inspectie', 1))).toEqual(new Set(veranderd.slice(1).map(({ inspectie }) => inspectie)));
});

test('als duo-bekostiging: die dag zie ik er niets van, aan geen byte, lengte of stand', () => {
  const [voor, na, later] = gezien.bekostiging.map(watBlijft);
  expect(na).toEqual(voor);
  expect(later).toEqual(voor);
});

test('als duo-bekostiging: met de datum komt wat die dag veranderde, van iedereen tegelijk', () => {
  const nu = anders(...stap('bekostiging', 2));
  expect(veranderd.length).toBe(25);
  for (const { bekostiging } of veranderd) expect(nu).toContain(bekostiging);
});

test('als inspectie en bekostiging samen: wie van de vijfentwintig als eerste veranderde is bij bekostiging niet te zien', () => {
  const uitgeschreven = gezien.bekostiging[3]!.rijen.Inschrijving!.filter(({ datumUit }) => datumUit === '2026-11-09');
  expect(uitgeschreven).toHaveLength(25);
  const volgorde = uitgeschreven.map(({ pseudoniem }) => pseudoniem).indexOf(veranderd[0]!.bekostiging);
  // neither first nor last among them: it has its own place in the order of its own keys
  expect(volgorde).toBeGreaterThan(0);
  expect(volgorde).toBeLessThan(24);
});

test('als duo-bekostiging: een cijfer dat verandert verandert bij mij niets, die dag niet en de volgende niet', () => {
  expect(anders(...stap('inspectie', 3))).toEqual(new Set([kandidaat]));
  expect(watBlijft(gezien.bekostiging[4]!)).toEqual(watBlijft(gezien.bekostiging[3]!));
});

test('Regel: de stand van een pseudonieme slice is een dag, geen moment', () => {
  for (const { standen } of [...gezien.inspectie, ...gezien.bekostiging]) {
    for (const stand of standen) expect(stand).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
  }
});

test('als inspectie en bekostiging samen: ook na veranderingen hebben wij geen naam of sleutel gemeen', () => {
  const namen = (buiten: Buit[]) =>
    new Set(
      buiten.flatMap(({ rijen }) => Object.values(rijen).flat()).flatMap((rij) => [rij.pseudoniem, rij.rijsleutel]),
    );
  const [een, ander] = [namen(gezien.inspectie), namen(gezien.bekostiging)];
  expect(ander.size).toBeGreaterThan(1_000);
  expect([...een].filter((naam) => ander.has(naam))).toEqual([]);
});
