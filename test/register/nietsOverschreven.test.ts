import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { Adres } from '../../src/register/entities/Adres';
import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Vastlegging } from '../../src/register/Vastlegging';
import { Vastleggingsfout } from '../../src/register/vastlegging/Vastleggingsfout';
import type { Datum } from '../../src/values/Datum';
import { alleVersies, bekendOp, dubbelHuidig, huidigeStand, type Versie } from './stand';
import { ADRES, nieuweInschrijving, nieuwePersoon, openTestregister, type Testregister, testPgn } from './testregister';

let register: Testregister;
let n = 0;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());

const dagen = fc
  .integer({ min: 0, max: 60 })
  .map((m) => new Date(Date.UTC(2018, m, 1)).toISOString().slice(0, 10) as Datum);
const welke = fc.nat({ max: 3 });

/** One write to make. `welke` picks among the current rows or enrolments; where there is none, the write is refused. */
const schrijving = fc.oneof(
  fc.record({ wat: fc.constant('schrijfIn' as const), dag: dagen }),
  fc.record({ wat: fc.constant('schrijfUit' as const), dag: dagen, welke }),
  fc.record({ wat: fc.constant('wijzigPeriode' as const), dag: dagen, welke, jaar: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ wat: fc.constant('verhuis' as const), dag: dagen, huis: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ wat: fc.constant('verhang' as const), dag: dagen }),
  fc.record({ wat: fc.constant('corrigeerAdres' as const), welke, huis: fc.integer({ min: 1, max: 99 }) }),
  fc.record({ wat: fc.constant('corrigeerAdresdatum' as const), welke, dag: dagen }),
  fc.record({ wat: fc.constant('corrigeerInschrijving' as const), welke, dag: dagen, tot: fc.option(dagen) }),
);
type Schrijving = typeof schrijving extends fc.Arbitrary<infer S> ? S : never;

async function voerUit(db: EntityManager, persoon: string, nr: number, s: Schrijving): Promise<unknown> {
  const vastlegging = new Vastlegging(db);
  const rijen = async (tabel: string): Promise<{ id: string; lijn: string }[]> =>
    db.query(
      `select id, ${tabel === 'inschrijving' ? 'inschrijving_id' : 'id'} as lijn from register.${tabel}
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
  }
}

const geweigerd = (fout: unknown): void => {
  if (!(fout instanceof Vastleggingsfout)) throw fout;
};

/** Every version that was there is there still; only an open `geregistreerd` may have been closed. */
function verwachtNietsOverschreven(eerder: Versie[], later: Versie[]): void {
  const sleutel = ({ tabel, inhoud }: Versie) => `${tabel} ${inhoud.id}`;
  const nu = new Map(later.map((versie) => [sleutel(versie), versie]));
  for (const versie of eerder) {
    const gebleven = nu.get(sleutel(versie));
    expect(gebleven).toEqual({ ...versie, tot: versie.tot ?? gebleven?.tot });
  }
  for (const { van, tot } of later)
    expect({ van, leeg: van === tot }).toEqual({ van: expect.any(String), leeg: false });
}

test('Regel: niets wordt overschreven', async () => {
  const runs = fc.array(fc.array(schrijving, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  let gelukt = 0;
  await fc.assert(
    fc.asyncProperty(runs, async (transacties) => {
      const nr = ++n;
      const persoon = await register.vastlegging.voegPersoonToe(nieuwePersoon(nr));
      const eerder: { moment: string; stand: unknown }[] = [];
      let versies = await alleVersies(register.bron, persoon);
      for (const schrijvingen of transacties) {
        await register.bron.transaction(async (db) => {
          for (const s of schrijvingen) {
            const [{ moment }] = await db.query('select clock_timestamp()::text as moment');
            eerder.push({ moment, stand: await huidigeStand(db, persoon) });
            await voerUit(db, persoon, nr, s).then(() => gelukt++, geweigerd);
          }
        });
        const later = await alleVersies(register.bron, persoon);
        verwachtNietsOverschreven(versies, later);
        expect(await dubbelHuidig(register.bron, persoon)).toEqual([]);
        versies = later;
      }
      for (const { moment, stand } of eerder) expect(await bekendOp(register.bron, persoon, moment)).toEqual(stand);
    }),
    { numRuns: 30 },
  );
  expect(gelukt).toBeGreaterThan(50);
});
