import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vrijePoorten } from '../opstelling/poorten';
import { leesReadme, verwacht } from './leesReadme';
import { Proces, voerUit, WORTEL } from './Proces';

jest.setTimeout(180_000);

const KLAAR = 'Stoppen met Ctrl-C.';
const voorbeelden = leesReadme();
const [installatie, ...overige] = voorbeelden;
const vragen = overige.filter(({ antwoord }) => antwoord !== undefined);

let data: string;
let omgeving: Record<string, string>;
let url: string;
let hub: Proces;

/** What a first start has built is still there: the same command, less the building. */
const GEBOUWD = '--ignore-scripts';

const start = async (opdracht = `npm start ${GEBOUWD}`): Promise<Proces> => {
  const proces = new Proces(opdracht, omgeving);
  await proces.zegt(KLAAR);
  return proces;
};
const hubPid = (): number => JSON.parse(readFileSync(join(data, 'hub.json'), 'utf8')).pid;
const leeft = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'bron-start-'));
  chmodSync(data, 0o755);
  const port = await vrijePoorten();
  url = `http://localhost:${port}`;
  omgeving = { PORT: String(port), BRON_DATA: data, BRON_PERSONEN: '3000' };
  hub = await start('npm start');
});

afterAll(async () => {
  hub.signaal('SIGINT');
  await hub.einde();
  rmSync(data, { recursive: true, force: true });
});

const AFNEMERS =
  'cbs, duo-beheer, duo-bekostiging, duo-studiefinanciering, inspectie, leerplicht-0153, leerplicht-rivierenland, privacy-officer, publiek, rmc-12, rmc-14, rmc-14-40, rmc-15, school-00ah, school-00gt, school-25lh-25lj, school-27yu, svb';

test('Regel: de README begint met twee opdrachten, en .ci/run installeert en test zoals zij zegt', () => {
  expect(installatie!.opdracht).toBe('npm ci && npm start');
  const ci = readFileSync(join(WORTEL, '.ci', 'run'), 'utf8');
  expect(ci).toMatch(/^npm ci$/m);
  expect(ci).toMatch(/^npm test$/m);
});

test('als nieuwkomer: de eerste start toont wat zij doet, de adressen, de afnemers en een vraag die werkt', async () => {
  expect(hub.uit).toMatch(/Register gevuld: 30\d\d personen/);
  expect(/http:\/\/\S+/.exec(hub.uit)![0]).toBe(`${url}/`);
  expect(hub.uit).toContain(`${url}/graphql`);
  expect(hub.uit).toContain(AFNEMERS);
  const vraag = /^curl .*$/m.exec(hub.uit)![0];
  const { uit } = await voerUit(vraag, { PORT: omgeving.PORT! });
  expect(JSON.parse(uit).data.inschrijvingscontrole).toEqual([
    expect.objectContaining({ uitkomst: 'GEVONDEN', ingeschreven: true }),
  ]);
});

test.each(vragen)(
  'als nieuwkomer: het voorbeeld uit de README geeft het antwoord uit de README (%#)',
  async (voorbeeld) => {
    const { uit } = await voerUit(voorbeeld.opdracht.replaceAll('http://localhost:4000', url), omgeving);
    expect(JSON.parse(uit)).toEqual(verwacht(voorbeeld.antwoord));
  },
);

test('als nieuwkomer: npm run -s token drukt een token af en niets anders, ook voor een hub op een andere PORT', async () => {
  const goed = await voerUit('npm run -s token -- svb', omgeving);
  expect(goed).toEqual({ code: 0, uit: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/), fout: '' });
  const zonderPoort = await voerUit('npm run -s token -- svb', { BRON_DATA: data });
  expect(zonderPoort).toEqual({ code: 0, uit: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/), fout: '' });
  const onbekend = await voerUit('npm run -s token -- rmc', omgeving);
  expect(onbekend).toEqual({
    code: 1,
    uit: '',
    fout: `Deze afnemer is niet bekend. Bekend zijn: ${[...AFNEMERS.split(', '), 'bestuur-twente', 'leverancier-las'].sort().join(', ')}.\n`,
  });
});

test('als beheerder: live, ready en metrics', async () => {
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  const gereed = await fetch(`${url}/health/ready`);
  expect([gereed.status, await gereed.json()]).toEqual([200, { status: 'ok', ontbreekt: [] }]);
  expect(await (await fetch(`${url}/metrics`)).text()).toMatch(
    /bron_verzoeken_totaal\{afnemer="svb",doel="kinderbijslag",code="OK"\} \d+/,
  );
});

test('als beheerder: een tweede hub op dezelfde gegevens, of op een bezette poort, zegt wat er mis is', async () => {
  const zelfde = await voerUit(`npm start ${GEBOUWD}`, omgeving);
  expect(zelfde.code).toBe(1);
  expect(zelfde.fout).toContain(`Er draait al een hub op ${url} (proces ${hubPid()})`);
  const elders = await voerUit(`npm start ${GEBOUWD}`, { ...omgeving, BRON_DATA: join(data, 'ander') });
  expect(elders.fout).toContain(`Poort ${omgeving.PORT} is al in gebruik`);
});

test('als beheerder: alle foute instellingen in één keer', async () => {
  const { code, fout } = await voerUit(`npm start ${GEBOUWD}`, {
    ...omgeving,
    PORT: 'vier',
    BRON_VANDAAG: '2026-02-30',
  });
  expect(code).toBe(1);
  expect(fout).toContain('PORT: verwacht een geheel getal');
  expect(fout).toContain('BRON_VANDAAG: deze datum bestaat niet');
});

const CONTROLEER = `npm run -s hub ${GEBOUWD} -- projecties controleer`;

test('als beheerder: projecties controleren en een ander register maken naast een draaiende hub', async () => {
  const voor = await voerUit(CONTROLEER, omgeving);
  expect(voor.code).toBe(0);
  expect(voor.uit).toMatch(/gelijk +svb_kinderbijslag\.onderwijsdeelnemer: \d+ rijen, 0 ontbreken, 0 te veel/);
  const seed = await voerUit(`npm run seed ${GEBOUWD} -- --personen 50 --zaad proef`, omgeving);
  expect(seed.uit).toMatch(/\d+ personen, \d+ inschrijvingen/);
  const na = await voerUit(CONTROLEER, omgeving);
  expect(na.uit).not.toContain('ANDERS');
});

test('als ontwikkelaar: npm run -s hub -- contracten schrijft wat er al lag', async () => {
  const pad = join(WORTEL, 'schema', 'contracts', 'svb.graphql');
  const voor = readFileSync(pad, 'utf8');
  const opdracht = overige.find(({ antwoord }) => antwoord === undefined)!.opdracht;
  expect((await voerUit(opdracht, omgeving)).uit).toContain('schema/contracts/svb.graphql');
  expect(readFileSync(pad, 'utf8')).toBe(voor);
});

test('als beheerder: na kill -9 start de hub weer, met dezelfde gegevens', async () => {
  process.kill(hubPid(), 'SIGKILL');
  await hub.einde();
  hub = await start();
  expect(hub.uit).not.toContain('Synthetisch register');
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
});

test('als beheerder: Ctrl-C stopt alles, ook de database', async () => {
  const pid = hubPid();
  hub.signaal('SIGINT');
  await hub.einde();
  expect(leeft(pid)).toBe(false);
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
  expect(existsSync(join(data, 'hub.json'))).toBe(false);
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});

test('als beheerder: met een ander geheim zegt de start wat er mis is, en laat niets achter', async () => {
  const { code, fout } = await voerUit(`npm start ${GEBOUWD}`, { ...omgeving, BRON_GEHEIM: 'ab'.repeat(32) });
  expect(code).toBe(1);
  expect(fout).toMatch(/wachtwoord|geheim/i);
  expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('als beheerder: Ctrl-C midden in de eerste start stopt ook de database', async () => {
  const ander = join(data, 'halverwege');
  const begonnen = new Proces(`npm start ${GEBOUWD}`, { ...omgeving, BRON_DATA: ander, BRON_PERSONEN: '400000' });
  await begonnen.zegt('Projecties gebouwd');
  begonnen.signaal('SIGINT');
  await begonnen.einde();
  expect(begonnen.fout).not.toMatch(/error|mislukte|terminat/i);
  expect(existsSync(join(ander, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('als beheerder: een hub.json van een proces dat geen hub is, houdt de start niet tegen', async () => {
  writeFileSync(join(data, 'hub.json'), JSON.stringify({ pid: process.pid, port: 9, url: 'http://127.0.0.1:9' }));
  hub = await start();
  expect((await fetch(`${url}/health/ready`)).status).toBe(200);
});
