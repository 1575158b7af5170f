import { laadSlices } from '../../src/policy/load';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { gegeven } from '../rmc/gegeven';
import { verwacht } from './verwacht';

const partijen = laadSlices(VANDAAG).find(({ perInstelling }) => perInstelling)!.vragers;

let t: Testhub;
const als = new Map<string, Partner>();
beforeAll(async () => {
  t = await maakHub();
  for (const { id } of partijen) als.set(id, await t.als(id));
});
afterAll(() => t.stop());

/** today, a day in another school year, and one on which many of today's pupils were elsewhere */
const PEILDATA = [VANDAAG, '2025-02-10', '2021-10-01'];

describe.each(partijen.map(({ id, gebied }) => [id, [...gebied]] as const))(
  'Regel: %s krijgt wat van haar is, en niets anders',
  (id, brins) => {
    const krijgt = (veld: string, velden: string, over?: string) => gegeven(als.get(id)!, veld, velden, over);

    test('wie er vandaag staat ingeschreven', async () => {
      const rijen = await krijgt('onderwijsdeelnemers', 'pgn achternaam straat postcode indicatieGeheim');
      expect(rijen.length).toBeGreaterThan(2);
      expect(rijen).toEqual(await verwacht(t.db, 'onderwijsdeelnemers', brins));
    });

    test('de eigen inschrijvingen, en die elders van wie er nu staat ingeschreven', async () => {
      const velden = 'pgn brin vestiging opleidingscode datumIn datumUit';
      let elders = 0;
      for (const dag of PEILDATA) {
        const rijen = await krijgt('inschrijvingen', velden, `peildatum: "${dag}"`);
        expect([dag, rijen]).toEqual([dag, await verwacht(t.db, 'inschrijvingen', brins, dag)]);
        elders += rijen.filter((rij) => !brins.includes(rij.split(' ')[1]!)).length;
      }
      expect(elders).toBeGreaterThan(0);
    });

    test('diploma’s, examenresultaten en beroepspraktijkvorming', async () => {
      expect(await krijgt('diplomas', 'pgn brin soort niveau datum')).toEqual(await verwacht(t.db, 'diplomas', brins));
      expect(await krijgt('examenresultaten', 'pgn brin vakcode se ce1', 'examenjaar: 2025')).toEqual(
        await verwacht(t.db, 'examenresultaten', brins, 2025),
      );
      expect(await krijgt('bpvs', 'pgn volgnummer leerbedrijf datumBegin')).toEqual(
        await verwacht(t.db, 'bpvs', brins),
      );
    });
  },
);

test('Regel: er is in de proef van alles iets dat een instelling krijgt', async () => {
  const brins = partijen.flatMap(({ gebied }) => [...gebied]);
  for (const [vraag, over] of [['diplomas'], ['examenresultaten', 2025], ['bpvs']] as const)
    expect((await verwacht(t.db, vraag, brins, over)).length).toBeGreaterThan(0);
});

test('Regel: geen rijsleutel van de ene instelling komt voor bij een andere, ook niet van dezelfde leerling', async () => {
  const sleutels = await Promise.all(
    [...als.values()].map((partner) => gegeven(partner, 'inschrijvingen', 'rijsleutel', `peildatum: "${VANDAAG}"`)),
  );
  const samen = sleutels.flat();
  expect(new Set(samen).size).toBe(samen.length);
});
