import type { Datum } from '../../src/values/Datum';
import { hubOp } from '../onkoppelbaar/hubOp';
import { bewaard } from './bewaard';
import { gegeven } from './gegeven';
import { leveringen } from './leveringen';
import { openProef } from './openProef';

let proef: Awaited<ReturnType<typeof openProef>>;
beforeEach(async () => {
  proef = await openProef();
});
afterEach(() => proef.sluit());

/** Who is a resident of a partner's slice on a day, and of whom it is shown a last delivery. */
const opDag = (dag: string, partner = 'rmc-14') =>
  hubOp(proef.t.database, dag, async (als) => {
    const vraag = await als(partner);
    const inwoners = await gegeven(vraag, 'onderwijsdeelnemers', 'pgn');
    return { inwoners, leveringen: (await leveringen(vraag)).alle };
  });
const pgns = ({ leveringen: alle }: Awaited<ReturnType<typeof opDag>>) => alle.map(({ pgn }) => pgn);

test('als RMC regio 14: een levering die ik niet bevestig zie ik nog 30 dagen daarna, en op de 31e niet meer', async () => {
  const { id, pgn } = await proef.inwoner();
  await proef.haalt(id);
  const [levering] = (await leveringen(await proef.t.als('rmc-14'))).alle.filter((een) => een.pgn === pgn);
  expect(levering).toMatchObject({ klaargezet: '2026-11-16', zichtbaarTot: '2026-12-17' });
  const laatste = await opDag('2026-12-16');
  expect(laatste.leveringen.filter((een) => een.pgn === pgn)).toEqual([levering]);
  expect(laatste.inwoners).not.toContain(pgn);
  expect((await bewaard(proef.t.db, id)).rmc_vsv).toBeGreaterThan(5);
  const erna = await opDag('2026-12-17');
  expect(pgns(erna)).not.toContain(pgn);
  expect(erna.inwoners).not.toContain(pgn);
  expect(await bewaard(proef.t.db, id)).toEqual({ rmc_vsv: 0 });
  // not by a later diploma either
  await proef.haalt(id, { niveau: 4, datum: '2026-12-17' as Datum });
  expect(pgns(await opDag('2026-12-18'))).not.toContain(pgn);
});

test('als RMC regio 14: wat mij niet meer getoond wordt, bevestig ik ook niet meer', async () => {
  const { id, pgn } = await proef.inwoner();
  await proef.haalt(id);
  const { rijsleutel } = (await leveringen(await proef.t.als('rmc-14'))).alle.find((een) => een.pgn === pgn)!;
  const bevestig = (dag: string) =>
    hubOp(proef.t.database, dag, async (als) => {
      const { json } = await (await als('rmc-14'))(
        `mutation { bevestigLaatsteLeveringen(rijsleutels: ["${rijsleutel}"]) }`,
      );
      return json.data.bevestigLaatsteLeveringen;
    });
  expect(await bevestig('2026-12-17')).toBe(0);
});

test('als RMC regio 14: wie 27 wordt gaat weg zonder levering, ook als zij daarna een diploma haalt', async () => {
  const wordt = await proef.inwoner({ geboren: 19991120 });
  const blijft = await proef.inwoner({ geboren: 19991202 });
  const voor = await opDag('2026-11-30');
  expect(voor.inwoners).toEqual(expect.arrayContaining([wordt.pgn, blijft.pgn]));
  const na = await opDag('2026-12-01');
  expect(na.inwoners).toContain(blijft.pgn);
  expect(na.inwoners).not.toContain(wordt.pgn);
  expect(pgns(na)).not.toContain(wordt.pgn);
  for (const { id } of [wordt, blijft]) await proef.haalt(id);
  const { leveringen: alle } = await opDag('2026-12-02');
  const over = alle.filter(({ pgn }) => pgn === wordt.pgn || pgn === blijft.pgn);
  expect(over).toEqual([expect.objectContaining({ pgn: blijft.pgn, klaargezet: '2026-12-01' })]);
});

test('als leerplicht Enschede: wie 18 wordt gaat zonder levering naar de regio, en haar diploma is voor die', async () => {
  const { id, pgn } = await proef.inwoner({ geboren: 20081120, gemeente: '0153' });
  const leerplicht = (dag: string) => opDag(dag, 'leerplicht-0153');
  expect((await leerplicht('2026-11-30')).inwoners).toContain(pgn);
  const na = await leerplicht('2026-12-01');
  expect([na.inwoners.includes(pgn), pgns(na).includes(pgn)]).toEqual([false, false]);
  expect((await opDag('2026-12-01', 'rmc-12')).inwoners).toContain(pgn);
  await proef.haalt(id);
  expect(pgns(await leerplicht('2026-12-02'))).not.toContain(pgn);
  expect(pgns(await opDag('2026-12-02', 'rmc-12')).filter((een) => een === pgn)).toHaveLength(1);
});

test('als RMC regio 14: een verhuizing die morgen geldt brengt haar morgen naar regio 15, en geeft niets op', async () => {
  const { id, pgn } = await proef.inwoner();
  await proef.vastlegging.verhuis(id, { gemeentecode: '0281', landcode: '6030', vanaf: '2026-11-17' as Datum });
  const [vandaag, morgen, daar] = [
    await opDag('2026-11-16'),
    await opDag('2026-11-17'),
    await opDag('2026-11-17', 'rmc-15'),
  ];
  expect(vandaag.inwoners).toContain(pgn);
  expect(morgen.inwoners).not.toContain(pgn);
  expect(daar.inwoners).toContain(pgn);
  expect([...pgns(morgen), ...pgns(daar)]).not.toContain(pgn);
});
