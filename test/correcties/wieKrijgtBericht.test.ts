import { Adres } from '../../src/register/entities/Adres';
import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Inschrijvingsperiode } from '../../src/register/entities/Inschrijvingsperiode';
import type { Datum } from '../../src/values/Datum';
import { openCorrecties } from './openCorrecties';

let p: Awaited<ReturnType<typeof openCorrecties>>;
beforeAll(async () => {
  p = await openCorrecties();
});
afterAll(() => p.sluit());

const veldenVan = async (naam: string, wie: { pgn: string }): Promise<string[]> =>
  (await p.meldingen(naam, wie)).flatMap(({ velden }) => velden);

test('als svb: de begindatum die ik twee keer kreeg was onjuist, en dat hoor ik', async () => {
  const wie = await p.leerling();
  await p.vraag.inschrijving('svb', wie);
  await p.vraag.inschrijving('svb', wie);
  await p.corrigeerInschrijving(wie, '2025-09-01');
  await p.verwerk();
  const { rows } = await p.t.db.query(`select (now() at time zone 'Europe/Amsterdam')::date::text as dag`);
  expect(await p.meldingen('svb', wie)).toEqual([
    {
      rijsleutel: expect.stringMatching(/^[\da-f-]{36}$/),
      ...{ pgn: wie.pgn, soort: 'Inschrijving', velden: ['Inschrijving.datumIn'], aantalVerstrekkingen: 2 },
      ...{ eersteVerstrekking: rows[0].dag, gecorrigeerd: rows[0].dag },
    },
  ]);
  // neither who asked something else nor who asked nothing
  for (const ander of ['cbs', 'duo-studiefinanciering', 'school-00ah', 'leerplicht-0153'])
    expect([ander, await p.meldingen(ander, wie)]).toEqual([ander, []]);
});

test('als svb: ik kreeg alleen de school, en die klopte; of ik vroeg pas na de correctie', async () => {
  const [brin, later] = [await p.leerling(), await p.leerling()];
  await p.vraag.inschrijving('svb', brin, 'brin');
  for (const wie of [brin, later]) await p.corrigeerInschrijving(wie, '2025-09-01');
  await p.verwerk();
  await p.vraag.inschrijving('svb', later);
  await p.verwerk();
  for (const wie of [brin, later]) expect(await p.meldingen('svb', wie)).toEqual([]);
});

test('als svb: wie alleen vroeg of een kind was ingeschreven, hoort het ook', async () => {
  const wie = await p.leerling();
  const vraag = (pgn: string) =>
    p.goed(
      'svb',
      'query ($p: [String!]!) { inschrijvingscontrole(peildatum: "2026-11-16", pgns: $p) { ingeschreven } }',
      { p: [pgn] },
    );
  await vraag(wie.pgn);
  await p.corrigeerInschrijving(wie, '2025-09-01');
  await p.verwerk();
  expect(await veldenVan('svb', wie)).toEqual(['Inschrijvingscontrole.ingeschreven']);
});

test('Regel: een wijziging is geen correctie: uitschrijven, verhuizen en een ander leerjaar melden niets', async () => {
  const wie = await p.leerling();
  await p.vraag.inschrijving('svb', wie, 'brin datumIn datumUit');
  await p.vraag.inschrijving('leerplicht-0153', wie, 'pgn datumIn datumUit opleidingscode');
  await p.vraag.persoon('leerplicht-0153', 'pgn straat woongemeente', wie);
  const { inschrijvingId } = await p.feit(Inschrijving, wie.id);
  await p.vastlegging.wijzigPeriode(wie.id, {
    inschrijvingId,
    vanaf: '2026-08-01' as Datum,
    wijziging: { leerjaar: 5 },
  });
  await p.vastlegging.schrijfUit(wie.id, { inschrijvingId, datumUit: '2026-11-01' as Datum });
  await p.vastlegging.verhuis(wie.id, { vanaf: '2026-11-02' as Datum, straat: 'Laan', landcode: '6030' });
  await p.verwerk();
  for (const naam of ['svb', 'leerplicht-0153']) expect([naam, await p.meldingen(naam, wie)]).toEqual([naam, []]);
});

test('Regel: wat in mijn precisie hetzelfde bleef, was voor mij niet onjuist', async () => {
  const wie = await p.leerling();
  await p.vraag.persoon('svb', 'leeftijd', wie);
  await p.vraag.inschrijving('svb', wie, 'onderwijssoort datumIn');
  await p.vraag.persoon('school-00ah', 'pgn geboortedatum', wie);
  await p.vraag.inschrijving('school-00ah', wie, 'pgn opleidingscode onderwijssoort');
  // in the same quarter, and another programme of the same kind
  await p.corrigeerPersoon(wie, { geboortedatum: 20100302 });
  const periode = await p.feit(Inschrijvingsperiode, wie.id);
  await p.vastlegging.corrigeer(wie.id, Inschrijvingsperiode, periode.id, { opleidingscode: '0012' });
  await p.verwerk();
  expect(await p.meldingen('svb', wie)).toEqual([]);
  expect((await veldenVan('school-00ah', wie)).sort()).toEqual([
    'Inschrijving.opleidingscode',
    'Onderwijsdeelnemer.geboortedatum',
  ]);
  // in another quarter
  await p.corrigeerPersoon(wie, { geboortedatum: 20100402 });
  await p.verwerk();
  expect(await veldenVan('svb', wie)).toEqual(['Onderwijsdeelnemer.leeftijd']);
});

test('als svb: na een tweede correctie hoort alleen wie daarna vroeg het weer, ook als het werd teruggedraaid', async () => {
  const [eerder, later] = [await p.leerling(), await p.leerling()];
  for (const wie of [eerder, later]) {
    await p.vraag.inschrijving('svb', wie);
    await p.corrigeerInschrijving(wie, '2025-09-01');
  }
  await p.verwerk();
  await p.vraag.inschrijving('svb', later);
  for (const wie of [eerder, later]) await p.corrigeerInschrijving(wie, '2025-08-01');
  await p.verwerk();
  expect(await p.meldingen('svb', eerder)).toHaveLength(1);
  const beide = await p.meldingen('svb', later);
  expect(beide.map(({ aantalVerstrekkingen }) => aantalVerstrekkingen)).toEqual([1, 1]);
  expect(new Set(beide.map(({ rijsleutel }) => rijsleutel)).size).toBe(2);
});

test('Regel: onjuist sinds het zo werd vastgelegd, ook als er intussen iets anders veranderde', async () => {
  const wie = await p.leerling();
  await p.vraag.inschrijving('svb', wie, 'datumIn datumUit');
  const { inschrijvingId } = await p.feit(Inschrijving, wie.id);
  await p.vastlegging.schrijfUit(wie.id, { inschrijvingId, datumUit: '2026-12-01' as Datum });
  const rij = await p.feit(Inschrijving, wie.id);
  const tot = '2026-12-01' as Datum;
  await p.vastlegging.corrigeer(wie.id, Inschrijving, rij.id, { geldig: { van: '2025-09-01' as Datum, tot } });
  await p.verwerk();
  expect(await veldenVan('svb', wie)).toEqual(['Inschrijving.datumIn']);
  // the end she got was right then: it was changed, and only then wrong
  const nu = await p.feit(Inschrijving, wie.id);
  await p.vastlegging.corrigeer(wie.id, Inschrijving, nu.id, {
    geldig: { van: '2025-09-01' as Datum, tot: '2026-12-15' as Datum },
  });
  await p.verwerk();
  expect(await veldenVan('svb', wie)).toEqual(['Inschrijving.datumIn']);
});

test('als school: van een leerling die ook elders gaat, hoor ik alleen wat ik van haar weet', async () => {
  const wie = await p.leerling('00AH');
  const periode = { vestiging: '00', sector: 'MBO', niveau: 2, leerjaar: 1, leerweg: 'BOL', bekostigd: true } as const;
  const oud = await p.vastlegging.schrijfIn(wie.id, { brin: '27YU', datumIn: '2024-08-01' as Datum, periode });
  await p.vastlegging.schrijfUit(wie.id, { inschrijvingId: oud, datumUit: '2025-07-01' as Datum });
  for (const school of ['school-00ah', 'school-27yu']) {
    const vraag = `{ inschrijvingen(peildatum: "2025-01-10", first: 1000) { edges { node { pgn datumIn } } } }`;
    await p.goed(school, vraag);
    await p.vraag.inschrijving(school, wie, 'pgn datumIn');
  }
  await p.corrigeerRij(wie, '00AH', { van: '2025-09-01', tot: null });
  await p.verwerk();
  expect(await veldenVan('school-00ah', wie)).toEqual(['Inschrijving.datumIn']);
  expect(await veldenVan('school-27yu', wie)).toEqual([]);
  await p.corrigeerRij(wie, '27YU', { van: '2024-09-01', tot: '2025-07-01' });
  await p.verwerk();
  expect(await p.meldingen('school-00ah', wie)).toHaveLength(2);
  expect(await veldenVan('school-27yu', wie)).toEqual(['Inschrijving.datumIn']);
});

test('als RMC regio 14: ook van wie inmiddels in regio 15 woont hoor ik wat ik onjuist kreeg, en niet wat daarna kwam', async () => {
  const wie = await p.inwoner({ gemeente: '0202' });
  await p.vraag.persoon('rmc-14', 'pgn achternaam straat', wie);
  await p.vastlegging.verhuis(wie.id, {
    ...{ vanaf: '2026-11-01' as Datum, straat: 'Laan', huisnummer: '1', postcode: '4001AA', woonplaats: 'Tiel' },
    ...{ gemeentecode: '0281', landcode: '6030' },
  });
  const adressen = await p.bron.manager.findBy(Adres, { persoonId: wie.id });
  const nu = adressen.find(
    ({ gemeentecode, geregistreerd }) => gemeentecode === '0281' && geregistreerd.endsWith(',)'),
  );
  await p.vastlegging.corrigeer(wie.id, Adres, nu!.id, { straat: 'Dijk' });
  await p.corrigeerPersoon(wie, { achternaam: 'Bakker' });
  await p.verwerk();
  expect(await veldenVan('rmc-14', wie)).toEqual(['Onderwijsdeelnemer.achternaam']);
  // who got nothing, of whatever area
  for (const ander of ['rmc-15', 'rmc-12', 'rmc-14-40']) expect(await p.meldingen(ander, wie)).toEqual([]);
});

test('als svb: een inschrijving die er voor mij niet had mogen zijn, was onjuist in alles wat ik ervan kreeg', async () => {
  const wie = await p.leerling('00AH', { gemeente: '0518' });
  await p.vraag.persoon('svb', 'achternaam', wie);
  await p.vraag.inschrijving('svb', wie, 'brin datumIn');
  await p.corrigeerRij(wie, '00AH', { van: '2020-08-01', tot: '2021-08-01' });
  await p.verwerk();
  expect((await veldenVan('svb', wie)).sort()).toEqual(['Inschrijving.brin', 'Inschrijving.datumIn']);
});
