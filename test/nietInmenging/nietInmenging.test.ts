import { laadSlices } from '../../src/policy/load';
import { ZAAD } from '../aanval/ZAAD';
import { VANDAAG } from '../opstelling/vast';
import { alleVragen, type Vraag } from './alleVragen';
import { binnenDeSlice } from './binnenDeSlice';
import { buitenDeSlice } from './buitenDeSlice';
import { corrigeerDiplomas } from './corrigeerDiplomas';
import { Paar } from './Paar';
import { maakAnders, maakTweeling } from './tweelingen';
import { waarden } from './waarden';
import { zoekVerschil } from './zoekVerschil';

const AANTAL = 100;
const slices = laadSlices(VANDAAG);

describe.each(slices.map((slice) => [slice.afnemer.afnemer, slice] as const))('als %s', (afnemer, slice) => {
  let paar: Paar;
  beforeAll(async () => {
    const wijzigingen = buitenDeSlice[afnemer];
    if (!wijzigingen)
      throw new Error(`zet in test/nietInmenging/buitenDeSlice.ts wat ${afnemer} niet verstrekt krijgt`);
    const partij = slice.vragers[0]!.id;
    paar = await Paar.maak(await maakTweeling(afnemer, wijzigingen), slice, partij);
    // of these the diplomas of 2026 are the same in both
    if (['cbs', 'inspectie', 'duo-bekostiging'].includes(afnemer))
      for (const hub of paar.hubs) await corrigeerDiplomas(hub, new Map([[afnemer, await hub.als(partij)]]));
  });
  afterAll(() => paar.stop());

  test('Regel: de twee registers verschillen wel, en veel', async () => {
    const stand = async (tabel: string) =>
      Promise.all(
        paar.hubs.map(async ({ db }) => {
          const { rows } = await db.query(
            `select md5(string_agg(r::text, ',' order by id)) as som from register.${tabel} r`,
          );
          return rows[0].som;
        }),
      );
    for (const tabel of ['persoonsgegevens', 'inschrijving', 'examen', 'bpv', 'adres', 'diploma']) {
      const [een, ander] = await stand(tabel);
      expect([tabel, een === ander]).toEqual([tabel, false]);
    }
  });

  test('Regel: alles wat ik vragen kan is byte voor byte hetzelfde', async () => {
    // of both, for it costs something
    const { tekst: sdl } = await paar.vergelijk({ query: '{ mijnAutorisatie { sdl } }', variables: {} });
    const alle = alleVragen(JSON.parse(sdl).data.mijnAutorisatie.sdl, waarden(paar.ondervraagde));
    let tekens = 0;
    const vraag = async ({ query, variables, bladzijden }: Vraag) => {
      const { verschil, tekst } = await paar.vergelijk({
        query,
        variables: bladzijden ? { ...variables, first: 500 } : variables,
      });
      expect([variables, verschil]).toEqual([variables, null]);
      tekens += tekst.length;
    };
    for (const een of alle) await vraag(een);
    expect(tekens).toBeGreaterThan(2_000);
  });

  test('Regel: iedere vraag, goed of fout, krijgt van beide registers hetzelfde', async () => {
    const { gesteld, geweigerd, verschil } = await zoekVerschil(paar, AANTAL, ZAAD);
    expect(verschil).toBeNull();
    expect([gesteld, geweigerd > 0, geweigerd < AANTAL / 2]).toEqual([AANTAL, true, true]);
  });

  test('Regel: een verschil binnen de slice is er wel, en deze vragen vinden het', async () => {
    const wijziging = binnenDeSlice[afnemer];
    if (!wijziging) throw new Error(`zet in test/nietInmenging/binnenDeSlice.ts iets dat ${afnemer} verstrekt krijgt`);
    await maakAnders(paar.hubs[1], afnemer, [wijziging]);
    expect((await zoekVerschil(paar, AANTAL, ZAAD)).verschil).not.toBeNull();
  });
});
