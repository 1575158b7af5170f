import { type Hub, startHub } from '../../src/startHub';
import { regelVan } from '../logboek/proef';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { sleutels } from '../opstelling/vast';
import { Bezoeker } from '../sessie/Bezoeker';
import { vrijPgn } from '../svb/persoon';
import { alarmen } from '../wanden/alarmen';
import { niets, tel } from '../wanden/tel';
import { metBudget } from './metBudget';
import { nietOpDeGrens } from './nietOpDeGrens';

const BUDGET = {
  inspectie: { puntenPerUur: 1_000, personenPerDag: null },
  rmc: { puntenPerUur: 3_000, personenPerDag: 3 },
  'privacy-officer': { puntenPerUur: 1_000, personenPerDag: 4 },
};

let t: Testhub;
/** the same hub, started again */
let nieuw: Hub | undefined;
const partners = new Map<string, Partner>();
beforeAll(async () => {
  await nietOpDeGrens();
  t = await maakHub({ slices: metBudget(BUDGET) });
  for (const wie of ['inspectie', 'rmc-14', 'rmc-15', 'privacy-officer']) partners.set(wie, await t.als(wie));
}, 180_000);
afterAll(async () => {
  await nieuw?.stop();
  await t.stop();
});

const als = (wie: string) => partners.get(wie)!;
const code = ({ status, json }: Pick<Antwoord, 'status' | 'json'>) => [status, json.errors?.[0].extensions.code];
const punten = ({ json }: Antwoord) => json.extensions.budget.punten;
const personen = ({ json }: Antwoord) => json.extensions.budget.personen;
/** Seconds until the budget is there again, as the answer itself says it. */
const totHerstel = (hersteld: string) => (Date.parse(hersteld) - Date.now()) / 1000;

const bladzij = (first: number, brin: string | null = null) =>
  `{ examenresultaten(examenjaar: 2025, first: ${first}${brin ? `, filter: { brin: "${brin}" }` : ''}) { edges { node { vakcode se } } } }`;
const inwoners = (first: number) => `{ onderwijsdeelnemers(first: ${first}) { edges { node { pgn } } } }`;
/** numbers of nobody; whether they are asks 101 points: a page of a hundred provisions, and the question */
const NIEMAND = Array.from({ length: 6 }, (_, nr) => vrijPgn(nr));

test('als inspectie: naast het antwoord staat wat het kostte; wat er niet was, krijg ik terug', async () => {
  const een = await als('inspectie')(bladzij(200));
  const rijen = een.json.data.examenresultaten.edges.length;
  expect(rijen).toBe(200);
  expect(punten(een)).toMatchObject({ gevraagd: 401, werkelijk: 401, over: 599 });
  const leeg = await als('inspectie')(bladzij(200, '99ZZ'));
  expect(punten(leeg)).toMatchObject({ gevraagd: 401, werkelijk: 1, over: 598 });
  const wachten = totHerstel(punten(leeg).hersteld);
  expect(wachten > 0 && wachten <= 3_600 && punten(leeg).hersteld.endsWith(':00:00.000Z')).toBe(true);
  expect(personen(leeg)).toBeNull();
});

test('als inspectie: van een antwoord dat geen tekst is, telt ieder gegeven dat erin staat', async () => {
  const codes = await als('inspectie')('{ codetabel(tabel: RMC_REGIO) { code naam } }');
  // it asks more than there is
  expect([code(codes), punten(codes).gevraagd]).toEqual([[429, 'BUDGET'], 4_001]);
  const mijn = await als('inspectie')('{ mijnAutorisatie { naam grondslag limieten { hoogstens } } __typename }');
  const { grondslag, limieten } = mijn.json.data.mijnAutorisatie;
  expect(punten(mijn).werkelijk).toBe(2 + 1 + grondslag.length + limieten.length + 1);
});

test('als inspectie: een geweigerde vraag kost één punt, wat zij ook vroeg', async () => {
  const over = punten(await als('inspectie')('{ __typename }')).over;
  const fouten: [string, number | null][] = [
    ['{ mijnAutorisatie { schoenmaat } }', null],
    ['{ examenresultaten(', null],
    [bladzij(5_001), null],
    [bladzij(0), 1],
  ];
  for (const [nr, [vraag, gevraagd]] of fouten.entries()) {
    const antwoord = await als('inspectie')(vraag);
    expect(antwoord.status).toBe(400);
    expect(punten(antwoord)).toMatchObject({ gevraagd, werkelijk: 1, over: over - nr - 1 });
    expect(await regelVan(t.db, antwoord)).toMatchObject({ uitkomst: 'geweigerd', kosten: 1 });
  }
  // not even a question: there is no room for a bill, but it is there
  const authorization = `Bearer ${await t.token('inspectie')}`;
  expect((await t.stuur('{}', { authorization })).status).toBe(400);
  expect(punten(await als('inspectie')('{ __typename }')).over).toBe(over - fouten.length - 1 - 2);
});

test('als inspectie: over het budget wordt er niets gelezen, en er staat wanneer het weer kan', async () => {
  const { over } = punten(await als('inspectie')('{ __typename }'));
  const { uitkomst, statements } = await tel(t, () => als('inspectie')(bladzij(400)));
  expect(statements).toEqual(niets(t));
  expect([code(uitkomst), uitkomst.json.data]).toEqual([[429, 'BUDGET'], undefined]);
  expect(punten(uitkomst)).toMatchObject({ gevraagd: 801, werkelijk: 1, over: over - 1 });
  const wachten = Number(uitkomst.headers.get('retry-after'));
  expect(Math.abs(wachten - totHerstel(punten(uitkomst).hersteld))).toBeLessThan(5);
  expect(uitkomst.json.errors[0].message).toMatch(
    new RegExp(
      `^De vraag kost 801 punten en u hebt er dit uur nog ${over}; vanaf [0-9]{2}:00 uur zijn het er weer 1.000`,
    ),
  );
  expect(await regelVan(t.db, uitkomst)).toMatchObject({
    ...{ uitkomst: 'geweigerd', foutcode: 'BUDGET', kosten: 1, personen: [], velden_geleverd: [] },
    ...{ vraag: ['examenresultaten'], velden_gevraagd: ['Examenresultaat.se', 'Examenresultaat.vakcode'] },
  });
});

test('als inspectie: vragen die tegelijk komen, krijgen samen niet meer dan er was', async () => {
  const { over } = punten(await als('inspectie')('{ __typename }'));
  const antwoorden = await Promise.all(Array.from({ length: 12 }, () => als('inspectie')(bladzij(60))));
  const gegeven = antwoorden.filter(({ status }) => status === 200);
  expect(gegeven).toHaveLength(Math.floor(over / 121));
  for (const antwoord of antwoorden.filter((een) => !gegeven.includes(een)))
    expect(code(antwoord)).toEqual([429, 'BUDGET']);
  const { rows } = await t.db.query(
    `select sum(kosten)::int as kosten from logboek.verstrekking where afnemer = 'inspectie' and uitkomst = 'verstrekt'`,
  );
  expect(rows[0].kosten).toBeLessThanOrEqual(BUDGET.inspectie.puntenPerUur);
});

test('als privacy-officer: ook wie nummer voor nummer iets probeert, komt op een dag niet verder dan zij mag', async () => {
  const probeer = (pgn: string) => als('privacy-officer')(`{ inzage(pgn: "${pgn}") { uitkomst } }`);
  // what is no number is not somebody
  expect(personen(await probeer('123'))).toMatchObject({ werkelijk: 0, over: 4 });
  const eerste = await probeer(NIEMAND[0]!);
  expect([eerste.json.data.inzage.uitkomst, personen(eerste)]).toMatchObject([
    'NIET_GEVONDEN',
    { werkelijk: 1, over: 3 },
  ]);
  // all at once: three of them, whichever
  const antwoorden = await Promise.all(NIEMAND.map(probeer));
  const geweigerd = antwoorden.filter(({ status }) => status !== 200);
  expect(geweigerd).toHaveLength(NIEMAND.length - 3);
  const bestaat = await probeer('999990007');
  for (const antwoord of [...geweigerd, bestaat]) {
    expect([code(antwoord), antwoord.json.data]).toEqual([[429, 'PERSONENBUDGET'], null]);
    expect(antwoord.json.errors).toEqual(bestaat.json.errors);
    const wachten = totHerstel(personen(antwoord).hersteld);
    expect(Math.abs(Number(antwoord.headers.get('retry-after')) - wachten)).toBeLessThan(5);
    expect(wachten).toBeLessThanOrEqual(25 * 3_600);
    expect(await regelVan(t.db, antwoord)).toMatchObject({
      ...{
        uitkomst: 'geweigerd',
        foutcode: 'PERSONENBUDGET',
        personen: [],
        geleverd: 0,
        niet_gevonden: 0,
        kosten: 101,
      },
    });
  }
  expect(bestaat.json.errors[0].message).toContain('dat zijn er 0 van 4 per dag');
  // one alarm for an organisation and a day, however often it goes on
  expect(await alarmen(t)).toEqual({ persoonsbudget: 1 });
});

test('als rmc-14: wie ik al opvroeg telt niet opnieuw, en wat rmc-15 opvraagt gaat niet van het mijne af', async () => {
  expect(personen(await als('rmc-14')(inwoners(2)))).toMatchObject({ werkelijk: 2, over: 1 });
  expect(personen(await als('rmc-14')(inwoners(2)))).toMatchObject({ werkelijk: 0, over: 1 });
  expect(personen(await als('rmc-15')(inwoners(3)))).toMatchObject({ werkelijk: 3, over: 0 });
  const teVeel = await als('rmc-14')(inwoners(4));
  expect([code(teVeel), teVeel.json.data, personen(teVeel).over]).toEqual([[429, 'PERSONENBUDGET'], null, 1]);
  expect(personen(await als('rmc-14')(inwoners(3)))).toMatchObject({ werkelijk: 1, over: 0 });
  // figures are about nobody
  const cijfers = '{ vsvCijfers(schooljaar: "2024-2025") { groepen { vsv } } }';
  expect(personen(await als('rmc-14')(cijfers))).toMatchObject({ werkelijk: 0, over: 0 });
});

test('als rmc-14 op het dashboard: een mens heeft hetzelfde budget als haar organisatie', async () => {
  const mens = new Bezoeker(t.hub.url);
  await mens.logIn('coordinator-rmc-14');
  expect((await mens.vraag(inwoners(3))).status).toBe(200);
  const { status, code: geweigerd, json } = await mens.vraag(inwoners(4));
  expect([status, geweigerd, json.data]).toEqual([429, 'PERSONENBUDGET', null]);
});

test('als rmc-15: mijnAutorisatie zegt wat mijn budgetten zijn', async () => {
  const { json } = await als('rmc-15')('{ mijnAutorisatie { limieten { waarvan hoogstens } } }');
  const budgetten = json.data.mijnAutorisatie.limieten.filter(({ waarvan }: { waarvan: string }) =>
    /^(punten per uur|personen per dag)/.test(waarvan),
  );
  expect(budgetten.map(({ hoogstens }: { hoogstens: number }) => hoogstens)).toEqual([3_000, 3]);
});

test('als beheerder: logboek.verbruik zegt per organisatie en doel wat zij gebruikten', async () => {
  const { rows } = await t.db.query('select * from logboek.verbruik');
  const van = (doel: string, oin: string) => rows.find((rij) => rij.doel === doel && rij.oin === oin);
  const over14 = punten(await als('rmc-14')('{ __typename }')).over;
  expect(van('vsv', '00000099000000014000')).toEqual({
    ...{ oin: '00000099000000014000', doel: 'vsv', punten_dit_uur: String(3_000 - over14 - 2) },
    ...{ personen_vandaag: '3', niet_gevonden_vandaag: '0' },
  });
  const officier = t.slices.find(({ afnemer }) => afnemer.afnemer === 'privacy-officer')!;
  expect(van('inzage', officier.vragers[0]!.oin)).toMatchObject({ personen_vandaag: '0', niet_gevonden_vandaag: '4' });
});

test('Regel: wie een hub herstart, geeft niemand een nieuw budget', async () => {
  const stand = async (wie: string) => {
    const antwoord = await als(wie)('{ __typename }');
    return [punten(antwoord).over, personen(antwoord)?.over];
  };
  const wie = [...partners.keys()];
  const voor = new Map<string, (number | undefined)[]>();
  for (const een of wie) voor.set(een, await stand(een));
  await t.hub.stop();
  nieuw = await startHub({ config: t.config, eigenaarUrl: t.database.url, slices: t.slices, sleutels });
  // the demo issuer has another key now
  for (const een of wie) partners.set(een, await t.als(een));
  for (const een of wie) {
    const [over, mensen] = voor.get(een)!;
    expect([een, await stand(een)]).toEqual([een, [over! - 2, mensen]]);
  }
  expect(code(await als('rmc-14')(inwoners(4)))).toEqual([429, 'PERSONENBUDGET']);
  // whom it asked before the hub stopped, it may still ask
  expect(personen(await als('rmc-14')(inwoners(3)))).toMatchObject({ werkelijk: 0, over: 0 });
});
