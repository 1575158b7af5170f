import { maakHub, type Testhub } from '../opstelling/hub';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
}, 60_000);
afterAll(() => t?.stop());

const VRAAG = '{ vsvSchooljaren { schooljaar cijfers maandstanden tabellen } }';
interface Jaar {
  schooljaar: string;
  cijfers: string | null;
  maandstanden: string[];
  tabellen: boolean;
}

test('als rmc-14: ieder schooljaar dat genoemd wordt is te vragen, en een ander niet', async () => {
  const rmc = await t.als('rmc-14');
  const lukt = async (query: string) => (await rmc(query)).status === 200;
  const jaren: Jaar[] = (await rmc(VRAAG)).json.data.vsvSchooljaren;
  const eerder = `${Number(jaren[0]!.schooljaar.slice(0, 4)) - 1}-${jaren[0]!.schooljaar.slice(0, 4)}`;
  expect(jaren.some(({ cijfers }) => cijfers === null)).toBe(true);
  expect(jaren.filter(({ maandstanden }) => maandstanden.length)).not.toHaveLength(0);
  for (const { schooljaar, cijfers, maandstanden, tabellen } of [
    ...jaren,
    { schooljaar: eerder, cijfers: null, maandstanden: [] as string[], tabellen: false },
  ]) {
    const jaar = `schooljaar: "${schooljaar}"`;
    const cijfer = await rmc(`{ vsvCijfers(${jaar}) { status } }`);
    expect([schooljaar, cijfer.json.data?.vsvCijfers.status ?? null]).toEqual([schooljaar, cijfers]);
    const maanden = await rmc(`{ vsvMaandstand(${jaar}) { maanden { maand } } }`);
    const gevonden = maanden.json.data?.vsvMaandstand.maanden.map(({ maand }: { maand: string }) => maand) ?? [];
    expect([schooljaar, gevonden]).toEqual([schooljaar, maandstanden]);
    expect([schooljaar, await lukt(`{ vsvTabel(tabel: REGIO, ${jaar}) { regio } }`)]).toEqual([schooljaar, tabellen]);
  }
});

test.each(['svb', 'publiek', 'leerplicht-0153'])('als %s: de vraag naar schooljaren bestaat niet', async (partner) => {
  expect((await (await t.als(partner))(VRAAG)).status).toBe(400);
});
