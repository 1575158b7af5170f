import { maakHub, type Testhub } from '../opstelling/hub';
import { alsSvb, type Controle, type Svb } from './controle';
import { begin, laatsteGeboortedag, leesRegister, type Registerstand } from './orakel';
import { dagenIn, kwartalen } from './peildata';
import { openRegister, type Register } from './persoon';

let hub: Testhub;
let svb: Svb;
let register: Register;
let stand: Registerstand;
let pgns: string[];
/** Per quarter the answers of several of its days. */
let antwoorden: { kwartaal: string; dag: string; controles: Controle[] }[];
beforeAll(async () => {
  hub = await maakHub();
  svb = await alsSvb(hub);
  register = await openRegister(hub.database.url);
  stand = await leesRegister(hub.db);
  pgns = [...stand.nummers.keys()];
  antwoorden = [];
  for (const kwartaal of kwartalen) {
    for (const dag of dagenIn(kwartaal)) {
      antwoorden.push({ kwartaal: kwartaal.eerste, dag, controles: await svb.controle(dag, pgns) });
    }
  }
});
afterAll(async () => {
  await register.sluit();
  await hub.stop();
});

/** Of an answer all but which enrolments there were on the day. */
const zonderInschrijvingen = ({ uitkomst, reden, onderwijsdeelnemer }: Controle) =>
  JSON.stringify([uitkomst, reden, onderwijsdeelnemer]);

test('Regel: wie er is en hoe oud hangt alleen van het kwartaal van de peildatum af', () => {
  for (const [plaats, pgn] of pgns.entries()) {
    const perKwartaal = new Map<string, string>();
    for (const { kwartaal, dag, controles } of antwoorden) {
      expect(controles[plaats]!.pgn).toBe(pgn);
      const antwoord = zonderInschrijvingen(controles[plaats]!);
      const eerder = perKwartaal.get(kwartaal) ?? antwoord;
      if (antwoord !== eerder) throw new Error(`op ${dag} anders dan eerder in het kwartaal`);
      perKwartaal.set(kwartaal, antwoord);
    }
  }
});

test('Regel: dezelfde inschrijvingen op twee dagen van een kwartaal geven hetzelfde antwoord', () => {
  for (const plaats of pgns.keys()) {
    const bijInschrijvingen = new Map<string, string>();
    for (const { kwartaal, controles } of antwoorden) {
      const { inschrijvingen, ...rest } = controles[plaats]!;
      const sleutel = JSON.stringify([kwartaal, inschrijvingen]);
      const eerder = bijInschrijvingen.get(sleutel) ?? JSON.stringify(rest);
      if (eerder !== JSON.stringify(rest)) throw new Error('een verschil dat niet van de inschrijvingen komt');
      bijInschrijvingen.set(sleutel, eerder);
    }
  }
});

/** The first quarter start on or after a birth: all that ages on quarter starts can tell of it. */
function emmer(pgn: string): string | null {
  const gegevens = stand.gegevens.get(stand.nummers.get(pgn)!)!.at(-1)!;
  const geboren = laatsteGeboortedag(gegevens.geboortedatum as number);
  if (!geboren) return null;
  const dagTevoren = new Date(Date.UTC(geboren[0], geboren[1] - 1, geboren[2] - 1));
  const vorige = begin(dagTevoren.toISOString().slice(0, 10));
  return new Date(Date.UTC(Number(vorige.slice(0, 4)), Number(vorige.slice(5, 7)) + 2, 1)).toISOString().slice(0, 10);
}

test('Regel: twee kinderen die in hetzelfde kwartaal geboren zijn krijgen op iedere dag dezelfde leeftijd', () => {
  const samen = new Map<string, Set<string>>();
  for (const [plaats, pgn] of pgns.entries()) {
    const leeftijden = antwoorden.map(({ controles }) => controles[plaats]!.onderwijsdeelnemer?.leeftijd ?? null);
    const sleutel = emmer(pgn) ?? 'onbekend';
    samen.set(sleutel, (samen.get(sleutel) ?? new Set()).add(JSON.stringify(leeftijden)));
  }
  const verschillend = [...samen].filter(([, leeftijden]) => leeftijden.size > 1);
  expect(verschillend).toEqual([]);
  expect(new Set([...samen.values()].map(([...leeftijden]) => leeftijden[0])).size).toBeGreaterThan(10);
});

const leeftijdPerKwartaal = (pgn: string) =>
  Promise.all(
    kwartalen.map(async ({ eerste }) => (await svb.controle(eerste, [pgn]))[0]!.onderwijsdeelnemer?.leeftijd ?? null),
  );

test.each([
  ['de eerste en de laatste dag van een kwartaal geboren', 20090702, 20091001],
  ['een dag, en alleen de maand bekend', 20090914, 20090900],
  ['een dag, en alleen het jaar bekend', 20081115, 20080000],
  ['29 februari en 1 maart', 20080229, 20080301],
])('als svb: %s mag geen verschil geven', async (_wat, een, ander) => {
  const leeftijden = await leeftijdPerKwartaal(await register.voegToe(een));
  expect(await leeftijdPerKwartaal(await register.voegToe(ander))).toEqual(leeftijden);
  expect(leeftijden.some((leeftijd) => leeftijd !== null)).toBe(true);
});

test.each([
  ['1 en 2 oktober', 20091001, 20091002],
  ['31 maart en 2 april', 20090331, 20090402],
])('als svb: %s geboren geeft in precies twee kwartalen een verschil', async (_wat, een, ander) => {
  const eerste = await leeftijdPerKwartaal(await register.voegToe(een));
  const tweede = await leeftijdPerKwartaal(await register.voegToe(ander));
  // at the sixteenth and the seventeenth birthday; the eighteenth lies beyond today
  expect(kwartalen.filter((_, plaats) => eerste[plaats] !== tweede[plaats])).toHaveLength(2);
});
