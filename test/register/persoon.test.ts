import { inspect } from 'node:util';
import { Adres } from '../../src/register/entities/Adres';
import { PgnAlias } from '../../src/register/entities/PgnAlias';
import { alleVersies, bekendOp, huidig } from './stand';
import { ADRES, dag, nieuwePersoon, openTestregister, type Testregister, testPgn } from './testregister';

let register: Testregister;
let n = 0;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());

const aliassen = (persoonId: string) => huidig(register.bron, 'pgn', persoonId, 'pgn, soort');
const moment = async (): Promise<string> => (await register.bron.query('select clock_timestamp()::text as nu'))[0].nu;

test('Regel: het logpseudoniem mag van het id van de persoon afhangen', async () => {
  const id = await register.vastlegging.reserveerPersoonId();
  const nieuw = nieuwePersoon(++n, { id, logpseudoniem: -(2n ** 63n) + BigInt(id) });
  expect(await register.vastlegging.voegPersoonToe(nieuw)).toBe(id);
  expect(await register.bron.query('select logpseudoniem from register.persoon where id = $1', [id])).toEqual([
    { logpseudoniem: String(nieuw.logpseudoniem) },
  ]);
  expect(await aliassen(id)).toEqual([{ pgn: nieuw.pgn, soort: 'ON', geldig: '[2008-03-01,)' }]);
  expect(await huidig(register.bron, 'persoonsgegevens', id, 'achternaam, voorvoegsel, geboortedatum')).toEqual([
    { achternaam: 'Jansen', voorvoegsel: null, geboortedatum: 20080301, geldig: '[2008-03-01,)' },
  ]);
});

test('Regel: een verhanging houdt beide nummers bij één persoon', async () => {
  const nieuw = nieuwePersoon(++n);
  const id = await register.vastlegging.voegPersoonToe(nieuw);
  const ervoor = await moment();
  await register.vastlegging.verhang(id, { bsn: testPgn('BSN', n), vanaf: dag('2024-02-29') });
  expect(await aliassen(id)).toEqual([
    { pgn: nieuw.pgn, soort: 'ON', geldig: '[2008-03-01,2024-02-29)' },
    { pgn: testPgn('BSN', n), soort: 'BSN', geldig: '[2024-02-29,)' },
  ]);
  const toen = (await bekendOp(register.bron, id, ervoor)).filter(({ tabel }) => tabel === 'pgn');
  expect(toen).toMatchObject([{ inhoud: { pgn: nieuw.pgn, geldig: '[2008-03-01,)' } }]);
});

test('Regel: verhangen gaat alleen van een onderwijsnummer naar een BSN, en na de eerste dag van dat nummer', async () => {
  const id = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
  const bsn = testPgn('BSN', n);
  const verhang = (pgn: typeof bsn, vanaf: string) => register.vastlegging.verhang(id, { bsn: pgn, vanaf: dag(vanaf) });
  await expect(verhang(testPgn('ON', 900), '2020-01-01')).rejects.toMatchObject({ reden: 'GEEN_BSN' });
  await expect(verhang(bsn, '2008-03-01')).rejects.toMatchObject({ reden: 'GEEN_ONDERWIJSNUMMER' });
  await expect(verhang(bsn, '2000-01-01')).rejects.toMatchObject({ reden: 'GEEN_ONDERWIJSNUMMER' });
  await verhang(bsn, '2020-01-01');
  await expect(verhang(testPgn('BSN', 900), '2021-01-01')).rejects.toMatchObject({ reden: 'GEEN_ONDERWIJSNUMMER' });
});

test('Regel: een nummer dat van een ander is of was wordt geweigerd, en de fout noemt het niet', async () => {
  const ander = nieuwePersoon(++n);
  const anderId = await register.vastlegging.voegPersoonToe(ander);
  const bsn = testPgn('BSN', n);
  await register.vastlegging.verhang(anderId, { bsn, vanaf: dag('2020-01-01') });
  const id = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
  const stand = await alleVersies(register.bron, id);
  const [alias] = await register.bron.manager.findBy(PgnAlias, { persoonId: id });
  const pogingen = [
    () => register.vastlegging.voegPersoonToe(nieuwePersoon(900, { pgn: ander.pgn })),
    () => register.vastlegging.verhang(id, { bsn, vanaf: dag('2021-01-01') }),
    () => register.vastlegging.corrigeer(id, PgnAlias, alias!.id, { pgn: ander.pgn }),
  ];
  for (const poging of pogingen) {
    const fout: unknown = await poging().catch((reden: unknown) => reden);
    expect(fout).toMatchObject({ name: 'Vastleggingsfout', reden: 'PGN_IN_GEBRUIK' });
    expect(inspect(fout, { depth: 9, showHidden: true })).not.toMatch(new RegExp(`${ander.pgn}|${bsn}`));
  }
  expect(await alleVersies(register.bron, id)).toEqual(stand);
  expect(await register.bron.query('select 1 from register.persoon where logpseudoniem = 900')).toEqual([]);
});

test('Regel: een fout van de database noemt geen waarde', async () => {
  const gegevens = { achternaam: 'Geheimman', geboortedatum: 20080301, geslacht: 'X' as never };
  const nieuw = nieuwePersoon(++n, { gegevens });
  const fout: unknown = await register.vastlegging.voegPersoonToe(nieuw).catch((reden: unknown) => reden);
  expect(fout).toMatchObject({ reden: 'DATABASE', sqlstate: '23514' });
  expect((fout as Error).message).toContain('persoonsgegevens_geslacht_check');
  expect(inspect(fout, { depth: 9, showHidden: true })).not.toMatch(new RegExp(`Geheimman|${nieuw.pgn}`));
});

test('Regel: een gecorrigeerd nummer is geen alias meer, en is vrij voor een ander', async () => {
  const fout = nieuwePersoon(++n);
  const id = await register.vastlegging.voegPersoonToe(fout);
  const [alias] = await register.bron.manager.findBy(PgnAlias, { persoonId: id });
  await register.vastlegging.corrigeer(id, PgnAlias, alias!.id, { pgn: testPgn('BSN', 901) });
  expect(await aliassen(id)).toEqual([{ pgn: testPgn('BSN', 901), soort: 'BSN', geldig: '[2008-03-01,)' }]);
  await register.vastlegging.voegPersoonToe({ ...nieuwePersoon(++n), pgn: fout.pgn });
});

test('Regel: een verhuizing neemt niets van het oude adres mee dan de geheimhouding', async () => {
  const adres = { ...ADRES, huisnummertoevoeging: 'a', gemeentecode: '0518', geheim: true };
  const id = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n, { adres }));
  await register.vastlegging.verhuis(id, { vanaf: dag('2022-05-01'), landcode: '5010', woonplaats: 'Brussel' });
  const kolommen = 'straat, huisnummertoevoeging, woonplaats, gemeentecode, landcode, geheim';
  expect(await huidig(register.bron, 'adres', id, kolommen)).toEqual([
    {
      straat: 'Kade',
      huisnummertoevoeging: 'a',
      woonplaats: 'Den Haag',
      gemeentecode: '0518',
      landcode: '6030',
      geheim: true,
      geldig: '[2008-03-01,2022-05-01)',
    },
    {
      straat: null,
      huisnummertoevoeging: null,
      woonplaats: 'Brussel',
      gemeentecode: null,
      landcode: '5010',
      geheim: true,
      geldig: '[2022-05-01,)',
    },
  ]);
  await expect(
    register.vastlegging.verhuis(id, { ...ADRES, vanaf: dag('2007-01-01'), gemeentecode: '0518' }),
  ).rejects.toMatchObject({ reden: 'GEEN_ADRES' });
});

test('Regel: alleen wat nu bekend is kan worden gecorrigeerd, en alleen bij de eigen persoon', async () => {
  const id = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
  const ander = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
  const [adres] = await register.bron.manager.findBy(Adres, { persoonId: id });
  const corrigeer = (persoonId: string, rijId: string) =>
    register.vastlegging.corrigeer(persoonId, Adres, rijId, { straat: 'Gracht' });
  await expect(corrigeer(ander, adres!.id)).rejects.toMatchObject({ reden: 'NIET_HUIDIG' });
  await expect(corrigeer('987654321', adres!.id)).rejects.toMatchObject({ reden: 'PERSOON_ONBEKEND' });
  const nieuweRij = await corrigeer(id, adres!.id);
  await expect(corrigeer(id, adres!.id)).rejects.toMatchObject({ reden: 'NIET_HUIDIG' });
  await corrigeer(id, nieuweRij);
});

test('Regel: een klok die terugloopt laat geen lege kennis na', async () => {
  const id = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
  await register.bron.query(
    `update register.adres set geregistreerd = tstzrange(now() + interval '1 hour', null) where persoon_id = $1`,
    [id],
  );
  await register.vastlegging.verhuis(id, { ...ADRES, vanaf: dag('2022-05-01'), gemeentecode: '0363' });
  await register.vastlegging.verhuis(id, { ...ADRES, vanaf: dag('2023-05-01'), gemeentecode: '0599' });
  expect(
    await register.bron.query('select 1 from register.adres where persoon_id = $1 and isempty(geregistreerd)', [id]),
  ).toEqual([]);
  expect(await huidig(register.bron, 'adres', id, 'gemeentecode')).toHaveLength(3);
});
