import fc from 'fast-check';
import { Vastleggingsfout } from '../../src/register/vastlegging/Vastleggingsfout';
import { BEGIN, type Schrijving, schrijving, voerUit } from './schrijving';
import { alleVersies, bekendOp, dubbelHuidig, huidigeStand, type Versie } from './stand';
import { dag, nieuwePersoon, openTestregister, type Testregister } from './testregister';

let register: Testregister;
let n = 0;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());

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
  const gelukt = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(runs, async (transacties) => {
      const nr = ++n;
      const persoon = await register.vastlegging.voegPersoonToe(nieuwePersoon(nr));
      const eerder: { moment: string; stand: unknown }[] = [];
      let versies = await alleVersies(register.bron, persoon);
      for (const schrijvingen of [BEGIN, ...transacties]) {
        await register.bron.transaction(async (db) => {
          for (const s of schrijvingen) {
            const [{ moment }] = await db.query('select clock_timestamp()::text as moment');
            eerder.push({ moment, stand: await huidigeStand(db, persoon) });
            await voerUit(db, persoon, nr, s).then(() => gelukt.set(s.wat, (gelukt.get(s.wat) ?? 0) + 1), geweigerd);
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
  // Nearly every kind of write was accepted at least once.
  expect(gelukt.size).toBeGreaterThanOrEqual(21);
});

test.each([
  ['adres', { wat: 'corrigeerAdres', welke: 0, huis: 9 }],
  ['inschrijving', { wat: 'schrijfUit', welke: 0, dag: dag('2019-06-01') }],
  ['examen', { wat: 'bepaalUitslag', welke: 0, dag: dag('2020-06-12'), uitslag: 'G' }],
  ['examenresultaat', { wat: 'corrigeerResultaat', welke: 0, vakcode: '0002', se: 60 }],
  ['diploma', { wat: 'corrigeerDiploma', welke: 0, dag: dag('2020-06-27') }],
  ['bpv', { wat: 'beeindigBpv', welke: 0, dag: dag('2019-06-01') }],
  ['vrijstelling', { wat: 'corrigeerVrijstelling', welke: 0, bevestigd: true, dag: dag('2019-02-01'), tot: null }],
  ['registratie_elders', { wat: 'corrigeerElders', welke: 0, dag: dag('2020-08-01'), tot: dag('2021-01-01') }],
  ['getuigschrift', { wat: 'corrigeerGetuigschrift', welke: 0, dag: dag('2020-06-27') }],
] satisfies [string, Schrijving][])(
  'Regel: een klok die terugloopt laat ook in %s geen lege kennis na',
  async (tabel, wijziging) => {
    const nr = ++n;
    const persoon = await register.vastlegging.voegPersoonToe(nieuwePersoon(nr));
    for (const s of BEGIN) await voerUit(register.bron.manager, persoon, nr, s);
    await register.bron.query(
      `update register.${tabel} set geregistreerd = tstzrange(now() + interval '1 hour', null) where persoon_id = $1`,
      [persoon],
    );
    const eerder = await alleVersies(register.bron, persoon);
    await voerUit(register.bron.manager, persoon, nr, wijziging);
    const later = await alleVersies(register.bron, persoon);
    expect(later.length).toBeGreaterThan(eerder.length);
    verwachtNietsOverschreven(eerder, later);
  },
);
