import pg from 'pg';
import { totHetSchrijvenWacht } from '../logboek/totHetSchrijvenWacht';
import type { Inwoner } from '../rmc/Inwoner';
import { type Melding, openCorrecties } from './openCorrecties';

let p: Awaited<ReturnType<typeof openCorrecties>>;
let ander: pg.Client;
beforeAll(async () => {
  p = await openCorrecties();
  ander = new pg.Client({ connectionString: p.t.database.superUrl });
  await ander.connect();
});
afterAll(async () => {
  await ander.end();
  await p.sluit();
});

const pseudoniemIn = async (slice: string, { id }: Inwoner): Promise<string> =>
  (await p.t.db.query(`select pseudoniem from pseudoniemen.${slice} where persoon_id = $1`, [id])).rows[0].pseudoniem;
const SLICE = { inspectie: 'inspectie_toezicht', 'duo-bekostiging': 'duo_bekostiging_bekostiging' };

async function van(naam: keyof typeof SLICE, wie: Inwoner): Promise<Melding[]> {
  const pseudoniem = await pseudoniemIn(SLICE[naam], wie);
  return (await p.meldingen(naam)).filter((een) => een.pseudoniem === pseudoniem);
}

/** The slices follow another date, and are back at the one that the hub judges questions by. */
const middernacht = async (): Promise<void> => {
  await p.verzet('2026-11-17');
  await p.verzet('2026-11-16');
};

/** Asks while the logboek cannot be written; what is done meanwhile happens between the reading and the record. */
async function terwijlHetLogboekWacht(wie: Inwoner, doe: () => Promise<unknown>): Promise<void> {
  await ander.query('begin; lock table logboek.verstrekking in share mode');
  const gevraagd = p.vraag.inschrijving('svb', wie);
  await totHetSchrijvenWacht(p.t.db);
  await doe();
  await ander.query('commit');
  await gevraagd;
}

test('Regel: wie het onjuiste al had gelezen toen het werd verbeterd, krijgt bericht, ook als zijn regel later komt', async () => {
  const wie = await p.leerling();
  await terwijlHetLogboekWacht(wie, async () => {
    await p.corrigeerInschrijving(wie, '2025-09-01');
    await p.verwerk();
    const { rows } = await p.t.db.query('select count(*)::int as n from correcties.bericht where persoon_id = $1', [
      wie.id,
    ]);
    expect(rows).toEqual([{ n: 0 }]);
  });
  await p.verwerk();
  expect((await p.meldingen('svb', wie)).map(({ aantalVerstrekkingen }) => aantalVerstrekkingen)).toEqual([1]);
});

test('Regel: en wie toen al bevestigd had, krijgt het bericht opnieuw', async () => {
  const wie = await p.leerling();
  await p.vraag.inschrijving('svb', wie);
  await terwijlHetLogboekWacht(wie, async () => {
    await p.corrigeerInschrijving(wie, '2025-09-01');
    await p.verwerk();
    const { rowCount } = await p.t.db.query(
      'update correcties.bericht set bevestigd_op = now() where persoon_id = $1',
      [wie.id],
    );
    expect(rowCount).toBe(1);
  });
  await p.verwerk();
  expect((await p.meldingen('svb', wie)).map(({ aantalVerstrekkingen }) => aantalVerstrekkingen)).toEqual([2]);
});

test('Regel: het maakt niet uit of de index van het logboek bij is', async () => {
  const [bij, achter] = [await p.leerling(), await p.leerling()];
  await p.vraag.inschrijving('svb', bij);
  await p.t.db.query('select logboek.indexeer()');
  await p.vraag.inschrijving('svb', achter);
  for (const wie of [bij, achter]) await p.corrigeerInschrijving(wie, '2025-09-01');
  await p.verwerk();
  for (const wie of [bij, achter]) expect(await p.meldingen('svb', wie)).toHaveLength(1);
});

test('Regel: een correctie die niets anders zegt, en een die wordt geweigerd, melden niets', async () => {
  const wie = await p.leerling();
  await p.vraag.inschrijving('svb', wie);
  await p.corrigeerInschrijving(wie, '2025-08-01');
  await expect(p.corrigeerPersoon(wie, { geboortedatum: -1 })).rejects.toThrow();
  await p.verwerk();
  expect(await p.meldingen('svb', wie)).toEqual([]);
});

test('als duo-bekostiging: wat ik per dag krijg is onjuist tot de dag dat ik het verbeterd krijg, en dan pas hoor ik het', async () => {
  const wie = await p.leerling();
  await middernacht();
  const [getoond] = (
    await p.t.db.query<{ id: string; geslacht: 'M' | 'V' }>(
      `select persoon_id as id, geslacht from inspectie_toezicht_definitie.toonbaar where geslacht in ('M', 'V') limit 1`,
    )
  ).rows as [{ id: string; geslacht: 'M' | 'V' }];
  const bekende = { id: getoond.id, pgn: '', logpseudoniem: '' };
  const vraag = () => p.vraag.inschrijving('duo-bekostiging', wie, 'pseudoniem datumIn');
  await vraag();
  const persoon =
    'query ($p: [String!]) { onderwijsdeelnemers(pseudoniemen: $p, first: 1) { edges { node { geslacht } } } }';
  await p.goed('inspectie', persoon, { p: [await pseudoniemIn(SLICE.inspectie, bekende)] });
  await p.corrigeerInschrijving(wie, '2025-09-01');
  // a characteristic is shown as it was judged, also when the register knows better since
  await p.corrigeerPersoon(bekende, { geslacht: getoond.geslacht === 'V' ? 'M' : 'V' });
  await p.verwerk();
  await vraag();
  expect([await van('duo-bekostiging', wie), await van('inspectie', bekende)]).toEqual([[], []]);
  await middernacht();
  await p.verwerk();
  expect((await van('duo-bekostiging', wie)).map((een) => [een.velden, een.aantalVerstrekkingen])).toEqual([
    [['Inschrijving.datumIn'], 2],
  ]);
  expect((await van('inspectie', bekende)).map(({ velden }) => velden)).toEqual([['Onderwijsdeelnemer.geslacht']]);
});
