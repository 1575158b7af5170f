import { laadSlices } from '../../src/policy/load';
import { inTransactie } from '../../src/postgres/inTransactie';
import { metEigenaar } from '../../src/postgres/opstart';
import { herbouw } from '../../src/projecties/herbouw';
import type { Datum } from '../../src/values/Datum';
import { type Leerling, voegLeerlingToe } from '../bekostiging/leerling';
import { maakDatabase, type Testdatabase } from '../opstelling/database';
import type { Partner } from '../opstelling/hub';
import { openRegister, type Register } from '../svb/persoon';
import { hubOp } from './hubOp';

let database: Testdatabase;
let register: Register;
let meisjes: Leerling[];
/** by day and agency: the rows about each of the girls, as that agency is told them */
const gezien = new Map<string, Map<string, Record<string, unknown>>>();
const teksten: string[] = [];

const ALLE = `{ onderwijsdeelnemers(first: 5000) { edges { node { rijsleutel pseudoniem leeftijd geslacht pc4 } } } }`;

async function kijk(als: (naam: string) => Promise<Partner>, dag: string, afnemer: string): Promise<void> {
  const { tekst, json } = await (await als(afnemer))(ALLE);
  teksten.push(tekst);
  const van = new Map<string, Record<string, unknown>>();
  for (const { node } of json.data.onderwijsdeelnemers.edges) van.set(node.pseudoniem, node);
  gezien.set(`${dag} ${afnemer}`, van);
}

/** What an agency calls them. */
const namen = async (slice: string): Promise<string[]> => {
  const rijen: { pseudoniem: string }[] = await register.bron.query(
    `select pseudoniem from pseudoniemen.${slice} where persoon_id = any($1) order by persoon_id`,
    [meisjes.map(({ id }) => id)],
  );
  return rijen.map(({ pseudoniem }) => pseudoniem);
};

const DAGEN = ['2026-02-10', '2026-03-31', '2026-04-01'];
/** from the first to the last day of the quarter */
const GEBOREN = [20080102, 20080102, 20080229, 20080315, 20080331, 20080401];

beforeAll(async () => {
  database = await maakDatabase('vol');
  register = await openRegister(database.url);
  meisjes = [];
  for (const geboren of GEBOREN) {
    meisjes.push(await voegLeerlingToe(register.vastlegging, { geboren, brin: '00AH', postcode: '9999AA' }));
  }
  for (const dag of DAGEN) {
    await hubOp(database, dag, async (als) => {
      for (const afnemer of ['inspectie', 'duo-bekostiging']) await kijk(als, dag, afnemer);
      if (dag !== DAGEN[1]) return;
      // rebuilt while the hub runs
      const slices = laadSlices(dag as Datum);
      await metEigenaar(database.url, async (db) => {
        for (const slice of slices) await inTransactie(db, () => herbouw(db, slice));
      });
      await kijk(als, 'herbouwd', 'inspectie');
      await kijk(als, 'herbouwd', 'duo-bekostiging');
    });
  }
});
afterAll(async () => {
  await register.sluit();
  await database.sluit();
});

const leeftijden = async (dag: string) =>
  (await namen('inspectie_toezicht')).map((naam) => gezien.get(`${dag} inspectie`)!.get(naam)!.leeftijd);

test('als inspectie: een meisje van 2 januari 2008 is in het kwartaal van 1 januari 2026 17, en vanaf 1 april 18 (DOMEIN §9.3)', async () => {
  expect(await leeftijden('2026-02-10')).toEqual([17, 17, 17, 17, 17, 17]);
  expect(await leeftijden('2026-03-31')).toEqual([17, 17, 17, 17, 17, 17]);
  expect(await leeftijden('2026-04-01')).toEqual([18, 18, 18, 18, 18, 18]);
});

test('als inspectie: de geboortedatum zelf zie ik nooit, in geen spelling', () => {
  for (const tekst of teksten) expect(tekst).not.toMatch(/2008-?01-?02|02-?01-?2008|2-1-2008/);
});

test('als inspectie en bekostiging samen: dezelfde leerling heet bij ons beiden anders, en ieder verschillend (DOMEIN §9.2)', async () => {
  const [inspectie, bekostiging] = [await namen('inspectie_toezicht'), await namen('duo_bekostiging_bekostiging')];
  expect(inspectie).toHaveLength(6);
  expect(new Set([...inspectie, ...bekostiging]).size).toBe(12);
  for (const naam of bekostiging) expect(gezien.get('2026-04-01 inspectie')!.has(naam)).toBe(false);
});

test.each(['inspectie', 'duo-bekostiging'])(
  'als %s: ieders naam en rijsleutel blijft over leveringen, herbouw, een ander kwartaal en het herstarten van de hub',
  (afnemer) => {
    const eerst = gezien.get(`${DAGEN[0]} ${afnemer}`)!;
    const namen = (van: Iterable<string>, wie: Map<string, unknown>) => [...van].filter((naam) => wie.has(naam));
    for (const dag of ['herbouwd', ...DAGEN.slice(1)]) {
      const later = gezien.get(`${dag} ${afnemer}`)!;
      const gebleven = namen(eerst.keys(), later);
      expect(gebleven.length).toBeGreaterThan(500);
      // in the same order too
      expect(namen(later.keys(), eerst)).toEqual(gebleven);
      for (const naam of gebleven) expect(later.get(naam)!.rijsleutel).toBe(eerst.get(naam)!.rijsleutel);
    }
  },
);
