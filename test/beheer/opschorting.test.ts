import { Command } from 'commander';
import { Alarmen } from '../../src/beheer/Alarmen';
import { Opschortingen, type Opschortingsoort } from '../../src/beheer/Opschortingen';
import { hefOp, schortOp } from '../../src/beheer/opschorten';
import { opschortingopdrachten } from '../../src/beheer/opschortingopdrachten';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { metEigenaar } from '../../src/postgres/opstart';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { codeVan } from './codeVan';
import { totHet } from './totHet';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const WIE = '{ mijnAutorisatie { naam } }';
const weigert = (partner: Partner) =>
  totHet(
    () => partner(WIE),
    (antwoord) => codeVan(antwoord) !== 'OK',
  );
const verstrekt = (partner: Partner) =>
  totHet(
    () => partner(WIE),
    (antwoord) => codeVan(antwoord) === 'OK',
  );
const zet = (soort: Opschortingsoort, doelwit: string) =>
  schortOp(t.db, { soort, doelwit, reden: 'proef', door: 'beheerder' });
const weg = (soort: Opschortingsoort, doelwit: string) => hefOp(t.db, { soort, doelwit, door: 'beheerder' });
const oinVan = (id: string): string => t.slices.flatMap(({ partijen }) => partijen).find((een) => een.id === id)!.oin;

test('als svb: wie is opgeschort krijgt niets meer, ook met een token dat al goed was, tot zij weer mag', async () => {
  const [svb, cbs] = [await t.als('svb'), await t.als('cbs')];
  expect(codeVan(await svb(WIE))).toBe('OK');
  await zet('afnemer', 'svb');
  const antwoord = await weigert(svb);
  expect([antwoord.status, antwoord.json.code]).toEqual([403, 'OPGESCHORT']);
  expect(antwoord.json.detail).not.toContain('proef');
  expect(codeVan(await cbs(WIE))).toBe('OK');
  await weg('afnemer', 'svb');
  await verstrekt(svb);
});

test('als RMC regio 14: een opgeschorte organisatie houdt een andere met hetzelfde contract niet op', async () => {
  const [r14, r15] = [await t.als('rmc-14'), await t.als('rmc-15')];
  await zet('organisatie', oinVan('rmc-14'));
  await weigert(r14);
  expect(codeVan(await r15(WIE))).toBe('OK');
  await weg('organisatie', oinVan('rmc-14'));
  await verstrekt(r14);
});

test('als leverancier: opgeschort is zij voor al haar scholen; een opgeschorte school is dat ook via haar', async () => {
  const namens = async (school: string): Promise<Partner> => {
    const token = await vraagToken({
      ...{ clientId: 'bestuur-twente', hub: t.hub.url, data: t.config.data, namens: school },
    });
    return (query) => t.stuur(JSON.stringify({ query }), { authorization: `Bearer ${token}` });
  };
  const [viaKottenpark, viaRoc, kottenpark] = [
    await namens('school-00ah'),
    await namens('school-27yu'),
    await t.als('school-00ah'),
  ];
  await zet('organisatie', oinVan('bestuur-twente'));
  await Promise.all([weigert(viaKottenpark), weigert(viaRoc)]);
  expect(codeVan(await kottenpark(WIE))).toBe('OK');
  await weg('organisatie', oinVan('bestuur-twente'));
  await verstrekt(viaRoc);
  await zet('organisatie', oinVan('school-00ah'));
  await Promise.all([weigert(viaKottenpark), weigert(kottenpark)]);
  expect(codeVan(await viaRoc(WIE))).toBe('OK');
  await weg('organisatie', oinVan('school-00ah'));
});

test('als cbs: een antwoord dat al werd gemaakt toen zij werd opgeschort vertrekt niet, en staat zonder personen in het logboek', async () => {
  const [cbs, ander] = [await t.als('cbs'), await t.als('cbs')];
  await t.db.query('begin; lock table cbs_statistiek.onderwijsdeelnemer in access exclusive mode');
  const onderweg = cbs('{ onderwijsdeelnemers(first: 5) { edges { node { pgn } } } }');
  await totHet(
    () => t.db.query(`select from pg_locks where not granted`),
    ({ rowCount }) => rowCount! > 0,
  );
  // by another connection: this one is in a transaction
  await metEigenaar(t.database.url, (db) =>
    schortOp(db, { soort: 'afnemer', doelwit: 'cbs', reden: 'proef', door: 'x' }),
  );
  await weigert(ander);
  await t.db.query('commit');
  const antwoord = await onderweg;
  expect([antwoord.status, antwoord.json.code, antwoord.json.data]).toEqual([403, 'OPGESCHORT', undefined]);
  const { rows } = await t.db.query(
    `select uitkomst, foutcode, personen from logboek.verstrekking where afnemer = 'cbs' and 'onderwijsdeelnemers' = any (vraag)`,
  );
  expect(rows).toEqual([{ uitkomst: 'geweigerd', foutcode: 'OPGESCHORT', personen: [] }]);
  await weg('afnemer', 'cbs');
  await verstrekt(cbs);
});

test('Regel: een lopende hub leest de lijst vaker dan eens per seconde, en wie haar niet kent verstrekt niets', async () => {
  expect(Opschortingen.ELKE).toBeLessThan(1);
  const doof = new Opschortingen({ query: () => Promise.reject(new Error('stuk')) } as never);
  await expect(doof.ververs()).rejects.toThrow('stuk');
  expect(() => doof.eis(() => [])).toThrow(expect.objectContaining({ code: 'NIET_GEREED' }));
});

test('Regel: de lijst raakt alleen wie erop staat, per soort', async () => {
  const rows = [{ soort: 'certificaat', doelwit: 'a'.repeat(43) }];
  const lijst = new Opschortingen({ query: async () => ({ rows }) } as never);
  await lijst.ververs();
  expect(() => lijst.eis(() => [['certificaat', 'a'.repeat(43)]])).toThrow(
    expect.objectContaining({ code: 'OPGESCHORT' }),
  );
  for (const [soort, doelwit] of [
    ['certificaat', 'b'.repeat(43)],
    ['organisatie', 'a'.repeat(43)],
    ['certificaat', null],
  ] as const)
    expect(() => lijst.eis(() => [[soort, doelwit]])).not.toThrow();
});

describe('op de opdrachtregel', () => {
  const opdracht = async (...args: string[]): Promise<string> => {
    const gezegd: string[] = [];
    const programma = new Command('hub').exitOverride().configureOutput({ writeErr: () => undefined });
    opschortingopdrachten(
      programma,
      (werk) => werk(t.db, t.slices),
      (tekst) => gezegd.push(tekst),
    );
    await programma.parseAsync(['opschorting', ...args], { from: 'user' });
    return gezegd.join('\n');
  };

  test('als beheerder: ik schort op, zie dat het geldt, en hef het op; het blijft bewaard', async () => {
    expect(
      await opdracht('zet', 'organisatie', 'school-27yu', '--reden', 'verloren sleutel', '--door', 'j.jansen'),
    ).toContain(`Opgeschort: organisatie ${oinVan('school-27yu')} (ROC van Twente)`);
    expect(await opdracht('zet', 'organisatie', oinVan('school-27yu'), '--reden', 'nog eens')).toContain(
      'was al opgeschort',
    );
    expect(await opdracht()).toMatch(
      /^organisatie 00000099000000201000 \(ROC van Twente\): sinds .* door j\.jansen, verloren sleutel; GELDT/,
    );
    expect(await opdracht('hef-op', 'organisatie', 'school-27yu')).toContain('Opgeheven');
    expect(await opdracht('toon')).toMatch(
      /organisatie 00000099000000201000 \(ROC van Twente\): .*; opgeheven .* door /,
    );
    await expect(opdracht('hef-op', 'organisatie', 'school-27yu')).rejects.toThrow('is niet opgeschort');
    // also by the name that pages show, however it is written
    expect(await opdracht('zet', 'afnemer', 'sociale verzekeringsbank', '--reden', 'x')).toContain('afnemer svb');
    expect(await opdracht('hef-op', 'afnemer', 'Sociale Verzekeringsbank')).toContain('Opgeheven: afnemer svb');
    // the operators themselves: that is possible here, and only here it can be undone
    expect(await opdracht('zet', 'afnemer', 'duo-beheer', '--reden', 'x')).toContain('opheffen kan nu alleen hier');
    await opdracht('hef-op', 'afnemer', 'duo-beheer');
  });

  test.each([
    ['een afnemer die er niet is', ['zet', 'afnemer', 'svp', '--reden', 'x'], 'Er zijn: cbs,'],
    [
      'een OIN van niemand',
      ['zet', 'organisatie', '00000000000000000000', '--reden', 'x'],
      'noem haar OIN (20 cijfers), haar naam of haar korte naam',
    ],
    ['geen vingerafdruk', ['zet', 'certificaat', 'kort', '--reden', 'x'], '43 tekens base64url'],
    [
      'een bestand zonder certificaat',
      ['zet', 'certificaat', 'package.json', '--reden', 'x'],
      'geen leesbaar certificaat',
    ],
    ['een soort die er niet is', ['zet', 'mens', 'x', '--reden', 'x'], 'afnemer, organisatie, certificaat'],
    ['zonder reden', ['zet', 'afnemer', 'svb'], "required option '--reden <tekst>'"],
    ['een lege reden', ['zet', 'afnemer', 'svb', '--reden', '  '], 'verwacht 1 tot en met 500 tekens'],
    ['een nummer in de reden', ['zet', 'afnemer', 'svb', '--reden', 'om 999990007'], 'persoonsgebonden nummer'],
    ['door niemand', ['zet', 'afnemer', 'svb', '--reden', 'x', '--door', ' '], 'verwacht een naam'],
  ])('als beheerder: %s wordt geweigerd met wat er wel kan', async (_wat, args, tekst) => {
    await expect(opdracht(...args)).rejects.toThrow(tekst);
    expect((await t.db.query(`select from beheer.opgeschort`)).rowCount).toBe(0);
  });
});

test('Regel: een alarm komt in de tabel voor beheerders, per minuut geteld', async () => {
  const alarmen = new Alarmen(t.db);
  for (let keer = 0; keer < 3; keer++) alarmen.tel('shield', 'wand 2 hield iets tegen');
  await alarmen.bewaar();
  const { rows } = await t.db.query('select wand, tekst, sum(aantal)::int as aantal from beheer.alarm group by 1, 2');
  expect(rows).toEqual([{ wand: 'shield', tekst: 'wand 2 hield iets tegen', aantal: 3 }]);
});
