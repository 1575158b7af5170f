import { setTimeout as wacht } from 'node:timers/promises';
import fc from 'fast-check';
import { inTransactie } from '../../src/postgres/inTransactie';
import { herbouw } from '../../src/projecties/herbouw';
import { volgKlok, zetKlok } from '../../src/projecties/klok';
import type { Datum } from '../../src/values/Datum';
import { VANDAAG } from '../opstelling/vast';
import { dag, nieuweInschrijving } from '../register/testregister';
import { BIJNA_ZESTIEN, nieuwKind, voegKindToe, ZESTIEN } from './kinderen';
import { openProefregister, type Proefregister, vastleggingOp, verbind } from './proefregister';

let proef: Proefregister;
beforeEach(async () => {
  proef = await openProefregister();
});
afterEach(() => proef.sluit());

const namen = async () => {
  const { rows } = await proef.lezer.query('select achternaam from onderwijsdeelnemer order by achternaam');
  return rows.map(({ achternaam }) => achternaam);
};

const kind = async (achternaam: string, geboortedatum: number): Promise<string> =>
  proef.vastlegging.voegPersoonToe(
    nieuwKind(geboortedatum, { gegevens: { achternaam, geboortedatum, geslacht: 'V' } }),
  );

/** Until a session of this database waits for another; the test's time limit ends it otherwise. */
async function totErEenWacht(): Promise<void> {
  const wachtenden = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await proef.bron.query(wachtenden)).length === 0) await wacht(5);
}

test('Regel: een nieuw kwartaal brengt kinderen binnen en laat anderen gaan, en niet eerder dan op zijn eerste dag', async () => {
  await kind('Blijft', ZESTIEN);
  await kind('Komt', BIJNA_ZESTIEN);
  await kind('Gaat', 20061201);
  expect(await namen()).toEqual(['Blijft', 'Gaat']);
  expect(await proef.verzet('2026-12-31')).toBe(0);
  expect(await namen()).toEqual(['Blijft', 'Gaat']);
  expect(await proef.verzet('2027-01-01')).toBe(2);
  expect(await namen()).toEqual(['Blijft', 'Komt']);
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: een inschrijving die geen peildatum meer kan kiezen verdwijnt met het kwartaal', async () => {
  const { id, inschrijvingId } = await voegKindToe(proef.vastlegging);
  await proef.vastlegging.schrijfUit(id, { inschrijvingId, datumUit: dag('2024-12-31') });
  const tweede = await proef.vastlegging.schrijfIn(id, nieuweInschrijving('2024-12-31', { brin: '00BB' }));
  await proef.vastlegging.schrijfUit(id, { inschrijvingId: tweede, datumUit: dag('2025-01-02') });
  const scholen = async () =>
    (await proef.lezer.query('select brin from inschrijving order by brin')).rows.map(({ brin }) => brin);
  expect(await scholen()).toEqual(['00AA', '00BB']);
  await proef.verzet('2027-01-01');
  expect(await scholen()).toEqual(['00BB']);
});

test('Regel: in de slice staat alleen wat op een peildatum te vinden is', async () => {
  // on the oldest one 2024-10-01: just 18, and just not; at the begin of this quarter: just 16, and just not
  await kind('Achttien', 20061001);
  await kind('Zeventien', 20061002);
  await kind('Zestien', 20101001);
  await kind('Vijftien', 20101002);
  expect(await namen()).toEqual(['Zestien', 'Zeventien']);
  for (const [brin, datumUit] of [
    ['00AA', '2024-10-01'],
    ['00BB', '2024-10-02'],
  ] as const) {
    const { id, inschrijvingId } = await voegKindToe(proef.vastlegging);
    await proef.vastlegging.schrijfUit(id, { inschrijvingId, datumUit: dag('2024-09-01') });
    const net = await proef.vastlegging.schrijfIn(id, nieuweInschrijving('2024-09-01', { brin }));
    await proef.vastlegging.schrijfUit(id, { inschrijvingId: net, datumUit: dag(datumUit) });
  }
  expect((await proef.lezer.query('select brin, geldig::text from inschrijving')).rows).toEqual([
    { brin: '00BB', geldig: '(,2024-10-02)' },
  ]);
});

test('Regel: wat pas later geldt komt op zijn dag', async () => {
  const id = await kind('Vroeger', ZESTIEN);
  await proef.db.query(
    `update register.persoonsgegevens set geldig = '[2000-01-01,2026-11-20)' where persoon_id = ${id}`,
  );
  await proef.db.query(
    `insert into register.persoonsgegevens (persoon_id, achternaam, geboortedatum, geslacht, geldig)
     values (${id}, 'Later', ${ZESTIEN}, 'V', '[2026-11-20,)')`,
  );
  expect(await namen()).toEqual(['Vroeger']);
  await proef.verzet('2026-11-19');
  expect(await namen()).toEqual(['Vroeger']);
  await proef.verzet('2026-11-20');
  expect(await namen()).toEqual(['Later']);
});

test('Regel: de stand verandert alleen als het verzetten van de klok rijen verandert', async () => {
  await kind('Komt', BIJNA_ZESTIEN);
  const stand = await proef.stand();
  expect(await inTransactie(proef.db, () => zetKlok(proef.db, VANDAAG))).toBe(false);
  expect(await proef.verzet('2026-12-31')).toBe(0);
  expect(await proef.stand()).toBe(stand);
  expect(await proef.verzet('2027-01-01')).toBe(1);
  expect((await proef.stand()) > stand).toBe(true);
});

test('Regel: na iedere sprong van de klok, vooruit of terug, is de slice gelijk aan een nieuwe', async () => {
  for (const geboren of [0, 20090000, 20091100, 20080229, 20061001, 20061002, 20101001, 20101002, 20110715, 20050131]) {
    const { id, inschrijvingId } = await voegKindToe(proef.vastlegging, geboren);
    if (geboren % 2) await proef.vastlegging.schrijfUit(id, { inschrijvingId, datumUit: dag('2026-03-15') });
  }
  const dagen = fc
    .date({ min: new Date('2021-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  const grens = fc.constantFrom('2026-12-31', '2027-01-01', '2026-09-30', '2026-10-01', '2028-02-29');
  const gezien = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.oneof(dagen, grens), async (op) => {
      await proef.verzet(op);
      const gevolgd = await proef.rijen();
      expect(await proef.verschillen()).toBe(0);
      await inTransactie(proef.db, () => herbouw(proef.db, proef.svb));
      expect(await proef.rijen()).toEqual(gevolgd);
      gezien.add(gevolgd.join());
    }),
    { numRuns: 40 },
  );
  expect(gezien.size).toBeGreaterThan(5);
});

test('Regel: wie schreef voordat de klok verzet werd houdt de klok op, en telt daarna volgens de nieuwe datum', async () => {
  let klok: Promise<number> | undefined;
  await proef.bron.transaction(async (db) => {
    await vastleggingOp(db).voegPersoonToe(nieuwKind(BIJNA_ZESTIEN));
    klok = proef.verzet('2027-01-01');
    await totErEenWacht();
  });
  expect(await klok).toBe(1);
  expect(await proef.rijen()).toHaveLength(1);
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: wie schrijft terwijl de klok verzet wordt wacht daarop, en telt volgens de nieuwe datum', async () => {
  const ander = await verbind(proef.url);
  let schrijver: Promise<string> | undefined;
  await inTransactie(ander, async () => {
    await zetKlok(ander, '2027-01-01' as Datum);
    schrijver = kind('Komt', BIJNA_ZESTIEN);
    await totErEenWacht();
    await volgKlok(ander, proef.slices);
  });
  await schrijver;
  expect(await namen()).toEqual(['Komt']);
  expect(await proef.verschillen()).toBe(0);
  await ander.end();
});
