import type { Vastlegging } from '../../../src/register/Vastlegging';
import { nieuweRegistratie, nieuweVrijstelling } from '../../register/testregister';
import { openRmc, type Rmc } from './openRmc';
import { voegJongereToe } from './voegJongereToe';

let rmc: Rmc;
beforeAll(async () => {
  rmc = await openRmc();
});
afterAll(() => rmc.sluit());

const VRAAG = `query ($brin: Brin!) {
  vsvCijfers(schooljaar: "2024-2025", filter: { brin: $brin, categorie: MBO_4, leerweg: "BBL" }) {
    groepen { startpopulatie buitenBeschouwing vsv percentage }
  }
}`;

/** Schools, each with one such pupil, of whom another register than the education register says something else. */
const SCHOLEN: [brin: string, doe: (v: Vastlegging, id: string) => Promise<unknown>][] = [
  ['05FF', (v, id) => v.registreerElders(id, nieuweRegistratie('2025-05-01', { soort: 'DJI' }))],
  ['23HC', (v, id) => v.registreerElders(id, nieuweRegistratie('2025-05-01', { soort: 'POLITIE_DEFENSIE' }))],
  ['99ZA', (v, id) => v.registreerElders(id, nieuweRegistratie('2025-05-01', { soort: 'MAATSCHAPPELIJKE_PRESTATIE' }))],
  ['99ZB', (v, id) => v.verleenVrijstelling(id, nieuweVrijstelling('2025-05-01', { bevestigd: true }))],
];

test('als RMC regio 14: ook uit de cijfers van een kleine groep lees ik niet welk register buiten het onderwijs het was', async () => {
  const cijfers: unknown[] = [];
  for (const [brin, doe] of SCHOLEN) {
    const { id } = await voegJongereToe(rmc.vastlegging, { brin, periode: { niveau: 4, leerweg: 'BBL' } });
    const vraag = async () => (await rmc.rmc14(VRAAG, { brin })).json.data.vsvCijfers.groepen;
    expect(await vraag()).toEqual([{ startpopulatie: 1, buitenBeschouwing: null, vsv: 1, percentage: null }]);
    await doe(rmc.vastlegging, id);
    const [na] = await vraag();
    expect(na).toMatchObject({ startpopulatie: 1, vsv: 0 });
    cijfers.push(na);
  }
  expect(cijfers).toEqual(SCHOLEN.map(() => cijfers[0]));
});
