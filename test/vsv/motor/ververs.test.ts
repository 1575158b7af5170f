import fc from 'fast-check';
import { inTransactie } from '../../../src/postgres/inTransactie';
import type { Vastlegging } from '../../../src/register/Vastlegging';
import { Vastleggingsfout } from '../../../src/register/vastlegging/Vastleggingsfout';
import { bereken } from '../../../src/vsv/bereken';
import { KENMERKEN } from '../../../src/vsv/kenmerken';
import { schooljaren } from '../../../src/vsv/schooljaren';
import { verversDdl } from '../../../src/vsv/ververs';
import { vouwCijfersSamen } from '../../../src/vsv/vouwCijfersSamen';
import { zetJaren } from '../../../src/vsv/zetJaren';
import { MBO, voegLeerlingToe } from '../../bekostiging/leerling';
import { VANDAAG } from '../../opstelling/vast';
import { type Proefregister, vastleggingOp, verbind } from '../../projecties/proefregister';
import { dag } from '../../register/testregister';
import { geschiedenis } from '../formule/geschiedenis';
import { schrijfFeiten } from '../formule/schrijfFeiten';
import { openMotor } from './openMotor';
import { openVsvregister } from './openVsvregister';
import { verschillen } from './verschillen';
import { AANTAL_WEGEN, doe, stap } from './willekeurigeStap';

const JAREN = schooljaren(VANDAAG).slice(0, -1);

let register: Proefregister;
beforeAll(async () => {
  register = await openVsvregister();
});
afterAll(() => register.sluit());

/** Three who were in the start population of some years. */
async function voegPersonenToe(): Promise<string[]> {
  const { vastlegging } = register;
  const alle = [
    await voegLeerlingToe(vastlegging, {
      geboren: 20050415,
      gemeentecode: '0202',
      datumIn: '2020-08-01',
      periode: MBO,
    }),
    await voegLeerlingToe(vastlegging, { geboren: 20070102, gemeentecode: '0281', datumIn: '2021-08-01' }),
    await voegLeerlingToe(vastlegging, { geboren: 20031001, brin: '00BB', datumIn: '2019-08-01', periode: MBO }),
  ];
  return alle.map(({ id }) => id);
}

const cellen = async (): Promise<{ cellen: number; rijen: number }> =>
  (
    await register.db.query(
      `select count(*)::int as rijen, count(distinct (schooljaar, ${KENMERKEN}))::int as cellen from vsv.cijfer`,
    )
  ).rows[0];

test('Regel: na iedere rij verbeteringen is het oordeel dat van iedereen in één keer, en zijn de cijfers de telling ervan', async () => {
  const gelukt = new Set<number>();
  let stappen = 0;
  const transactie = fc.record({ stappen: fc.array(stap, { minLength: 4, maxLength: 16 }), terug: fc.nat(5) });
  await fc.assert(
    fc.asyncProperty(fc.array(transactie, { minLength: 1, maxLength: 4 }), fc.nat(2), async (transacties, vouw) => {
      const personen = await voegPersonenToe();
      for (const { stappen: rij, terug } of transacties) {
        await register.bron
          .transaction(async (db) => {
            const vastlegging: Vastlegging = vastleggingOp(db, register.slices);
            for (const een of rij) {
              stappen++;
              await doe(db, vastlegging, personen[een.wie]!, een).then(
                (weg) => gelukt.add(weg),
                (fout) => {
                  if (!(fout instanceof Vastleggingsfout) || fout.reden === 'DATABASE') throw fout;
                },
              );
            }
            // also before it is committed
            expect(await verschillen(db)).toEqual([]);
            if (terug === 0) throw new Error('terug');
          })
          .catch((fout: Error) => {
            if (fout.message !== 'terug') throw fout;
          });
        if (vouw === 0) await vouwCijfersSamen(register.db);
        expect(await verschillen(register.db)).toEqual([]);
      }
      expect(await register.verschillen()).toBe(0);
    }),
    { numRuns: 16, endOnFailure: true },
  );
  // chance decides which; most of the ways, and many steps
  expect(stappen).toBeGreaterThan(100);
  expect(gelukt.size).toBeGreaterThan(AANTAL_WEGEN / 2);

  // the same people twice: two rows in each of their cells, also when the last thing done was to fold
  await voegPersonenToe();
  await voegPersonenToe();
  const voor = await cellen();
  expect(voor.rijen).toBeGreaterThan(voor.cellen);
  await vouwCijfersSamen(register.db);
  expect(await verschillen(register.db)).toEqual([]);
  const na = await cellen();
  expect(na.rijen).toBe(na.cellen);

  // and made anew it is no other
  const bewaard = await rijen('oordeel', 'cijfer');
  expect(bewaard.length).toBeGreaterThan(60);
  await inTransactie(register.db, async () => {
    for (const jaar of JAREN) await bereken(register.db, jaar);
  });
  expect(await rijen('oordeel', 'cijfer')).toEqual(bewaard);
}, 240_000);

async function rijen(...tabellen: string[]): Promise<string[]> {
  const alle: string[] = [];
  for (const tabel of tabellen) {
    const { rows } = await register.db.query(`select t::text as rij from vsv.${tabel} t order by 1`);
    alle.push(...rows.map(({ rij }) => `${tabel} ${rij}`));
  }
  return alle;
}

test('Regel: wat een schrijver toevoegt terwijl de cijfers worden samengevouwen, blijft erin', async () => {
  const [een, ander] = [(await voegPersonenToe())[0]!, (await voegPersonenToe())[0]!];
  const vouwer = await verbind(register.url);
  const verhuist = (vastlegging: Vastlegging, id: string) =>
    vastlegging.verhuis(id, { gemeentecode: '0281', landcode: '6030', vanaf: dag('2021-01-01') });
  await register.bron.transaction(async (db) => {
    await verhuist(vastleggingOp(db, register.slices), een);
    await inTransactie(vouwer, () => vouwCijfersSamen(vouwer));
    await verhuist(register.vastlegging, ander);
  });
  await vouwer.end();
  expect(await verschillen(register.db)).toEqual([]);
});

test('Regel: wie persoon voor persoon wordt beoordeeld, krijgt het oordeel van iedereen in één keer', async () => {
  const { db, sluit } = await openMotor();
  try {
    const levens = JAREN.flatMap((jaar) => fc.sample(geschiedenis(jaar), 400));
    const personen = await schrijfFeiten(db, levens);
    await inTransactie(db, () => zetJaren(db, VANDAAG));
    await db.query(verversDdl);
    await db.query('analyze');
    const ververs = async () => {
      for (let vanaf = 0; vanaf < personen.length; vanaf += 100) {
        await db.query('select vsv.ververs($1)', [personen.slice(vanaf, vanaf + 100)]);
      }
    };
    await ververs();
    const tel = async () => (await db.query('select count(*)::int as n from vsv.cijfer')).rows[0].n;
    const aantal = await tel();
    expect(aantal).toBeGreaterThan(200);
    // over so many at once, as bereken does
    await db.query('set enable_nestloop = off');
    expect(await verschillen(db)).toEqual([]);
    // of whom nothing changed nothing is written
    await db.query('reset enable_nestloop');
    await ververs();
    expect(await tel()).toBe(aantal);
  } finally {
    await sluit();
  }
});
