import type { EntityManager } from 'typeorm';
import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Inschrijvingsperiode } from '../../src/register/entities/Inschrijvingsperiode';
import { Persoonsgegevens } from '../../src/register/entities/Persoonsgegevens';
import { PgnAlias } from '../../src/register/entities/PgnAlias';
import type { Vastlegging } from '../../src/register/Vastlegging';
import { ADRES, dag, nieuweInschrijving, testPgn } from '../register/testregister';
import { type Kind, nieuwKind, TWAALF, voegKindToe, ZESTIEN } from './kinderen';
import { openProefregister, type Proefregister, vastleggingOp } from './proefregister';

let proef: Proefregister;
beforeAll(async () => {
  proef = await openProefregister();
});
afterAll(() => proef.sluit());

interface Schrijver {
  vastlegging: Vastlegging;
  /** the number of the current row of one kind of fact */
  rij(tabel: string): Promise<string>;
}
type Schrijf = (schrijver: Schrijver, kind: Kind) => Promise<unknown>;

const schrijver = (db: EntityManager, { id }: Kind): Schrijver => ({
  vastlegging: vastleggingOp(db),
  rij: async (tabel) =>
    (await db.query(`select id from register.${tabel} where persoon_id = $1 and upper_inf(geregistreerd)`, [id]))[0].id,
});

const corrigeerGegevens =
  (correctie: Partial<Persoonsgegevens>): Schrijf =>
  async ({ vastlegging, rij }, { id }) =>
    vastlegging.corrigeer(id, Persoonsgegevens, await rij('persoonsgegevens'), correctie as object);

/** Each way of writing, in a form that SVB must see. */
const zichtbaar: Record<string, Schrijf> = {
  'een nieuwe persoon': ({ vastlegging }) => vastlegging.voegPersoonToe(nieuwKind(ZESTIEN)),
  'een inschrijving': ({ vastlegging }, { id }) =>
    vastlegging.schrijfIn(id, nieuweInschrijving('2026-01-01', { brin: '00BB' })),
  'een uitschrijving': ({ vastlegging }, { id, inschrijvingId }) =>
    vastlegging.schrijfUit(id, { inschrijvingId, datumUit: dag('2026-06-01') }),
  'een andere vestiging': ({ vastlegging }, { id, inschrijvingId }) =>
    vastlegging.wijzigPeriode(id, { inschrijvingId, vanaf: dag('2025-08-01'), wijziging: { vestiging: '07' } }),
  'een andere onderwijssoort': ({ vastlegging }, { id, inschrijvingId }) =>
    vastlegging.wijzigPeriode(id, { inschrijvingId, vanaf: dag('2024-08-01'), wijziging: { sector: 'VSO' } }),
  'een verbeterde naam': corrigeerGegevens({ achternaam: 'Beter', voorvoegsel: 'van' }),
  'een vertrek': corrigeerGegevens({ datumVertrek: dag('2026-10-10') }),
  'een geboortedatum waarmee het kind te jong is': corrigeerGegevens({ geboortedatum: TWAALF }),
  'een geboortedatum die niet meer bekend is': corrigeerGegevens({ geboortedatum: 0 }),
  'een geboortedatum in een ander kwartaal': corrigeerGegevens({ geboortedatum: 20100401 + 1 }),
  'een verbeterde datum in': async ({ vastlegging, rij }, { id }) =>
    vastlegging.corrigeer(id, Inschrijving, await rij('inschrijving'), {
      geldig: { van: dag('2025-02-01'), tot: null },
    }),
  'een andere instelling': async ({ vastlegging, rij }, { id }) =>
    vastlegging.corrigeer(id, Inschrijving, await rij('inschrijving'), { brin: '00BB' }),
  'een verbeterde periode': async ({ vastlegging, rij }, { id }) =>
    vastlegging.corrigeer(id, Inschrijvingsperiode, await rij('inschrijvingsperiode'), { vestiging: '03' }),
  'een verbeterd nummer': async ({ vastlegging, rij }, { id }) =>
    vastlegging.corrigeer(id, PgnAlias, await rij('pgn'), { pgn: testPgn('ON', 5_000 + Number(id)) }),
  'de wissel van onderwijsnummer naar burgerservicenummer': ({ vastlegging }, { id }) =>
    vastlegging.verhang(id, { bsn: testPgn('BSN', Number(id)), vanaf: dag('2026-01-01') }),
};

/** Writes that are none of SVB's business. */
const onzichtbaar: Record<string, Schrijf> = {
  'een verhuizing': ({ vastlegging }, { id }) => vastlegging.verhuis(id, { ...ADRES, vanaf: dag('2026-01-01') }),
  'een geheim adres': ({ vastlegging }, { id }) =>
    vastlegging.verhuis(id, { ...ADRES, geheim: true, vanaf: dag('2026-02-01') }),
  'een verbeterd geslacht': corrigeerGegevens({ geslacht: 'O' }),
  'een geboortedatum in hetzelfde kwartaal': corrigeerGegevens({ geboortedatum: 20100102 }),
  'een geboortemaand in plaats van een dag': corrigeerGegevens({ geboortedatum: 20100200 }),
  'een ander leerjaar': ({ vastlegging }, { id, inschrijvingId }) =>
    vastlegging.wijzigPeriode(id, {
      inschrijvingId,
      vanaf: dag('2025-08-01'),
      wijziging: { leerjaar: 5, opleidingscode: '0172' },
    }),
  'een andere bekostiging': async ({ vastlegging, rij }, { id }) =>
    vastlegging.corrigeer(id, Inschrijvingsperiode, await rij('inschrijvingsperiode'), { bekostigd: false }),
  'een geplande einddatum': async ({ vastlegging, rij }, { id }) =>
    vastlegging.corrigeer(id, Inschrijving, await rij('inschrijving'), { datumUitGepland: dag('2028-07-31') }),
  'een oude inschrijving': async ({ vastlegging }, { id }) => {
    const inschrijvingId = await vastlegging.schrijfIn(id, nieuweInschrijving('2020-08-01'));
    await vastlegging.schrijfUit(id, { inschrijvingId, datumUit: dag('2024-07-31') });
  },
  'een nieuw kind van twaalf': ({ vastlegging }) => vastlegging.voegPersoonToe(nieuwKind(TWAALF)),
  'een kind zonder geboortejaar': ({ vastlegging }) => vastlegging.voegPersoonToe(nieuwKind(0)),
  'twee kinderen van twaalf met een inschrijving': async ({ vastlegging }) => {
    await voegKindToe(vastlegging, TWAALF);
    const { id, inschrijvingId } = await voegKindToe(vastlegging, TWAALF);
    await vastlegging.schrijfUit(id, { inschrijvingId, datumUit: dag('2026-06-01') });
  },
};

test.each(Object.entries(zichtbaar))('Regel: %s staat in dezelfde transactie in de slice', async (_wat, schrijf) => {
  const kind = await voegKindToe(proef.vastlegging);
  const [voor, standVoor] = [await proef.rijen(), await proef.stand()];
  let binnen: string[] = [];
  await proef.bron.transaction(async (db) => {
    await schrijf(schrijver(db, kind), kind);
    binnen = await proef.rijen(db);
    expect(binnen).not.toEqual(voor);
    // not for SVB before the commit
    expect(await proef.rijen()).toEqual(voor);
    expect(await proef.stand()).toBe(standVoor);
  });
  expect(await proef.rijen()).toEqual(binnen);
  expect((await proef.stand()) > standVoor).toBe(true);
  expect(await proef.verschillen()).toBe(0);
});

test.each(Object.entries({ ...zichtbaar, ...onzichtbaar }))(
  'Regel: %s, maar teruggedraaid, laat in de slice niets achter',
  async (_wat, schrijf) => {
    const kind = await voegKindToe(proef.vastlegging);
    const [voor, standVoor] = [await proef.rijen(), await proef.stand()];
    const terug = new Error('terug');
    const transactie = proef.bron.transaction(async (db) => {
      await schrijf(schrijver(db, kind), kind);
      throw terug;
    });
    await expect(transactie).rejects.toBe(terug);
    expect(await proef.rijen()).toEqual(voor);
    expect(await proef.stand()).toBe(standVoor);
    expect(await proef.verschillen()).toBe(0);
  },
);

test.each(Object.entries(onzichtbaar))(
  'Regel: %s laat de slice en haar stand zoals zij waren',
  async (_wat, schrijf) => {
    const kind = await voegKindToe(proef.vastlegging);
    const [voor, standVoor] = [await proef.rijen(), await proef.stand()];
    await proef.bron.transaction((db) => schrijf(schrijver(db, kind), kind));
    expect(await proef.rijen()).toEqual(voor);
    expect(await proef.stand()).toBe(standVoor);
    expect(await proef.verschillen()).toBe(0);
  },
);

test('Regel: wat geweigerd wordt laat niets achter, wat ervoor in dezelfde transactie stond wel', async () => {
  const { id, inschrijvingId } = await voegKindToe(proef.vastlegging);
  const voor = await proef.rijen();
  await proef.bron.transaction(async (db) => {
    const vastlegging = vastleggingOp(db);
    await vastlegging.wijzigPeriode(id, {
      inschrijvingId,
      vanaf: dag('2025-08-01'),
      wijziging: { vestiging: '07' },
    });
    const onbekend = nieuweInschrijving('2026-01-01', { brin: '99ZZ' });
    await expect(vastlegging.schrijfIn(id, onbekend)).rejects.toMatchObject({ reden: 'INSTELLING_ONBEKEND' });
  });
  const na = await proef.rijen();
  expect(na).toHaveLength(voor.length + 1);
  expect(na.join()).not.toContain('99ZZ');
  expect(await proef.verschillen()).toBe(0);
});

test('Regel: heen en terug in één transactie laat de stand zoals hij was; heen alleen, of een keer extra, niet', async () => {
  const { id, inschrijvingId } = await voegKindToe(proef.vastlegging);
  const uit = (datum: string) => ({ inschrijvingId, datumUit: dag(datum) });
  await proef.vastlegging.schrijfUit(id, uit('2026-06-01'));
  const stand = await proef.stand();
  await proef.bron.transaction(async (db) => {
    const vastlegging = vastleggingOp(db);
    await vastlegging.schrijfUit(id, uit('2026-07-01'));
    await vastlegging.schrijfUit(id, uit('2026-06-01'));
  });
  expect(await proef.stand()).toBe(stand);
  await proef.bron.transaction(async (db) => {
    const vastlegging = vastleggingOp(db);
    await vastlegging.schrijfUit(id, uit('2026-07-01'));
    await vastlegging.schrijfUit(id, uit('2026-06-01'));
    await vastlegging.schrijfUit(id, uit('2026-08-01'));
  });
  expect((await proef.stand()) > stand).toBe(true);
});

test('Regel: de stand verandert ook als alleen een deel van de transactie is teruggedraaid', async () => {
  const kind = await voegKindToe(proef.vastlegging);
  const stand = await proef.stand();
  await proef.bron.transaction(async (db) => {
    const deel = db.transaction(async (dieper) => {
      await vastleggingOp(dieper).schrijfUit(kind.id, {
        inschrijvingId: kind.inschrijvingId,
        datumUit: dag('2026-06-01'),
      });
      throw new Error('deel');
    });
    await expect(deel).rejects.toThrow('deel');
    await vastleggingOp(db).schrijfIn(kind.id, nieuweInschrijving('2026-01-01', { brin: '00BB' }));
  });
  expect((await proef.stand()) > stand).toBe(true);
  expect(await proef.verschillen()).toBe(0);
});
