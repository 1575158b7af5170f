import { Inschrijvingsperiode } from '../../../src/register/entities/Inschrijvingsperiode';
import { Persoonsgegevens } from '../../../src/register/entities/Persoonsgegevens';
import { schooljaren } from '../../../src/vsv/schooljaren';
import { MBO } from '../../bekostiging/leerling';
import { VANDAAG } from '../../opstelling/vast';
import { dag, nieuweInschrijving } from '../../register/testregister';
import { alleDeelnemers, type Deelnemer } from './alleDeelnemers';
import { openRmc, type Rmc } from './openRmc';
import { RIJN_IJSSEL, voegJongereToe } from './voegJongereToe';

const JAREN = schooljaren(VANDAAG)
  .slice(0, -1)
  .map((jaar) => `${jaar}-${jaar + 1}`);
const JAAR = '2024-2025';

interface Cijfer {
  regio: string | null;
  gemeente: string | null;
  brin: string | null;
  onderwijssoort: string | null;
  categorie: string | null;
  leerweg: string | null;
  geslacht: string | null;
  startpopulatie: number;
  buitenBeschouwing: number | null;
  vsv: number | null;
  percentage: number | null;
  norm: number | null;
  voldoet: boolean | null;
}

const VRAAG = `query ($jaar: Schooljaar!, $groepeer: [VsvGroepering!]!, $filter: VsvCijferFilter) {
  vsvCijfers(schooljaar: $jaar, groepeer: $groepeer, filter: $filter) {
    schooljaar teldatum status
    groepen { regio gemeente brin onderwijssoort categorie leerweg geslacht startpopulatie buitenBeschouwing vsv percentage norm voldoet }
  }
}`;

let rmc: Rmc;
beforeAll(async () => {
  rmc = await openRmc();
  const { vastlegging } = rmc;
  // 32 who count at level 4 in Rheden, one of them a vsv'er, and one who died
  const NIVEAU_4 = { gemeentecode: '0275', periode: { niveau: 4 } };
  for (let nr = 0; nr < 31; nr++)
    await voegJongereToe(vastlegging, { ...NIVEAU_4, tot: null, geslacht: nr % 2 ? 'M' : 'V' });
  await voegJongereToe(vastlegging, NIVEAU_4);
  const overleden = await voegJongereToe(vastlegging, NIVEAU_4);
  const [{ id }] = await rmc.bron.query('select id from register.persoonsgegevens where persoon_id = $1', [
    overleden.id,
  ]);
  await vastlegging.corrigeer(overleden.id, Persoonsgegevens, id, { datumOverlijden: dag('2025-03-01') });
  // as many young men as women, at two levels, ways and places; and a few in region 40
  for (let nr = 0; nr < 12; nr++) {
    const geslacht = nr % 2 ? 'M' : 'V';
    const periode = { niveau: 2 + (nr % 2), leerweg: nr % 3 ? ('BBL' as const) : ('BOL' as const) };
    await voegJongereToe(vastlegging, { geslacht, periode, gemeentecode: nr % 4 ? '0202' : '0299' });
  }
  for (const geslacht of ['M', 'V', 'V'] as const)
    await voegJongereToe(vastlegging, { geslacht, gemeentecode: '0268' });
}, 120_000);
afterAll(() => rmc.sluit());

async function cijfers(jaar: string, groepeer: string[] = [], filter: object = {}, wie = rmc.rmc14): Promise<Cijfer[]> {
  const { json } = await wie(VRAAG, { jaar, groepeer, filter });
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data.vsvCijfers.groepen;
}

const SLEUTELS = ['regio', 'gemeente', 'brin', 'onderwijssoort', 'categorie', 'leerweg'] as const;
const GROEPERINGEN = [
  [],
  ['REGIO'],
  ['GEMEENTE'],
  ['SCHOOL'],
  ['ONDERWIJSSOORT'],
  ['CATEGORIE'],
  ['LEERWEG'],
  ['GEMEENTE', 'CATEGORIE'],
  ['SCHOOL', 'LEERWEG', 'ONDERWIJSSOORT'],
  ['REGIO', 'GEMEENTE', 'SCHOOL', 'ONDERWIJSSOORT', 'CATEGORIE', 'LEERWEG'],
];

describe.each(JAREN)('als RMC regio 14: schooljaar %s', (jaar) => {
  let lijst: Deelnemer[];
  beforeAll(async () => {
    lijst = await alleDeelnemers(rmc.rmc14, { jaar });
  });

  test.each(GROEPERINGEN.map((groepeer) => [groepeer.join(' en ') || 'niets', groepeer] as const))(
    'als RMC regio 14: gegroepeerd op %s zijn er zo veel vsv’ers als jongeren achter het cijfer',
    async (_, groepeer) => {
      expect(new Set(lijst.map(({ rijsleutel }) => rijsleutel)).size).toBe(lijst.length);
      const groepen = await cijfers(jaar, [...groepeer]);
      const sleutels = SLEUTELS.filter((sleutel) =>
        groepeer.includes(sleutel === 'brin' ? 'SCHOOL' : sleutel.toUpperCase()),
      );
      const regio = (een: Deelnemer): Record<string, unknown> => ({ ...een, regio: '14' });
      for (const groep of groepen) {
        const achter = lijst.filter((een) => sleutels.every((sleutel) => regio(een)[sleutel] === groep[sleutel]));
        expect([groep, groep.vsv]).toEqual([groep, achter.length]);
        if (sleutels.some((sleutel) => groep[sleutel] === null)) continue;
        const filter = Object.fromEntries(sleutels.map((sleutel) => [sleutel, groep[sleutel]]));
        expect([groep.vsv, await cijfers(jaar, [], filter)]).toMatchObject([achter.length, [{ vsv: achter.length }]]);
        if (achter.length) expect(await alleDeelnemers(rmc.rmc14, { jaar, filter }, 1_000)).toHaveLength(achter.length);
      }
      expect(groepen.reduce((som, { vsv }) => som + vsv!, 0)).toBe(lijst.length);
    },
  );

  test.each(['GEMEENTE', 'SCHOOL', 'CATEGORIE'])(
    'als RMC regio 14: de groepen van %s zijn samen de regio',
    async (groepering) => {
      const som = (lijst: Cijfer[]) => ({
        startpopulatie: lijst.reduce((totaal, { startpopulatie }) => totaal + startpopulatie, 0),
        vsv: lijst.reduce((totaal, { vsv }) => totaal + vsv!, 0),
      });
      const delen = await cijfers(jaar, [groepering]);
      expect(delen.length).toBeGreaterThan(2);
      expect(som(delen)).toEqual(som(await cijfers(jaar)));
      for (const { startpopulatie, buitenBeschouwing, percentage } of delen) {
        expect([buitenBeschouwing === null, percentage === null]).toEqual([startpopulatie < 5, startpopulatie < 5]);
      }
    },
  );

  test('als RMC regio 14: naar geslacht zie ik iedere groep, of geen ervan zodra er een te klein is', async () => {
    const { rows } = await rmc.hub.db.query(
      `select geslacht, count(*)::int as startpopulatie, count(*) filter (where verzamelingen = '{}')::int as vsv
       from vsv.oordeel where schooljaar = $1 and rmc_nr = 14 group by geslacht order by geslacht`,
      [Number(jaar.slice(0, 4))],
    );
    expect(rows.length).toBeGreaterThan(1);
    const klein = rows.some(({ vsv }) => vsv < 5);
    expect(klein).toBe(jaar !== JAAR);
    const groepen = await cijfers(jaar, ['GESLACHT']);
    expect(groepen.map(({ geslacht, startpopulatie, vsv }) => ({ geslacht, startpopulatie, vsv }))).toEqual(
      rows.map((rij) => (klein ? { ...rij, vsv: null } : rij)),
    );
    for (const { percentage } of groepen) expect(percentage === null).toBe(klein);
  });
});

test('als RMC regio 14: naar geslacht met iets anders erbij, of van een smallere groep, weigert de hub', async () => {
  for (const [groepeer, filter] of [
    [['GESLACHT', 'GEMEENTE'], {}],
    [['CATEGORIE', 'GESLACHT'], {}],
    [['GESLACHT'], { gemeente: '0202' }],
    [['GESLACHT'], { leerweg: 'BOL' }],
  ]) {
    const { status, json } = await rmc.rmc14(VRAAG, { jaar: JAAR, groepeer, filter });
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'ONGELDIGE_WAARDE']);
  }
});

test('als RMC regio 14 en 40: een te kleine groep in de ene regio volgt niet uit beide samen min de andere', async () => {
  const beide = await rmc.hub.als('rmc-14-40');
  const perRegio = await cijfers(JAAR, ['REGIO', 'GESLACHT'], {}, beide);
  const zichtbaar = (regio: string) => perRegio.filter((groep) => groep.regio === regio && groep.vsv !== null);
  expect(zichtbaar('14').length).toBeGreaterThan(1);
  expect(zichtbaar('40')).toEqual([]);
  const { json } = await beide(VRAAG, { jaar: JAAR, groepeer: ['GESLACHT'], filter: {} });
  const samen: Cijfer[] = json.data?.vsvCijfers.groepen ?? [];
  expect(samen.filter(({ vsv }) => vsv !== null)).toEqual([]);
});

test('als RMC regio 14: het percentage is op twee decimalen, de helft naar boven, van wie niet buiten beschouwing is', async () => {
  const vraag = () => cijfers(JAAR, ['CATEGORIE'], { gemeente: '0275', brin: RIJN_IJSSEL, categorie: 'MBO_4' });
  const basis = { startpopulatie: 33, buitenBeschouwing: 1, vsv: 1, percentage: 3.13 };
  expect(await vraag()).toMatchObject([{ ...basis, norm: 3, voldoet: false }]);
  for (const [norm, voldoet] of [
    [3.12, false],
    [3.13, true],
  ]) {
    await rmc.hub.db.query(`update vsv.norm set norm = $1 where schooljaar = 2024 and categorie = 'MBO_4'`, [norm]);
    expect(await vraag()).toMatchObject([{ ...basis, norm, voldoet }]);
  }
  await rmc.hub.db.query(`update vsv.norm set norm = 3 where schooljaar = 2024 and categorie = 'MBO_4'`);
});

test('als RMC regio 14: een norm hoort bij één categorie, en niet bij vo of vavo of bij alles samen', async () => {
  const perCategorie = await cijfers(JAAR, ['CATEGORIE']);
  const normen = Object.fromEntries(perCategorie.map(({ categorie, norm }) => [categorie, norm]));
  expect(normen).toMatchObject({ MBO_2: 9.2, MBO_3: 3.6, MBO_4: 3, VO_ONDERBOUW: null, VO_BOVENBOUW_VMBO: null });
  for (const { norm, percentage, voldoet } of perCategorie)
    expect(voldoet).toBe(norm === null || percentage === null ? null : percentage <= norm);
  expect(await cijfers(JAAR)).toMatchObject([{ norm: null, voldoet: null }]);
  expect(await cijfers(JAAR, ['ONDERWIJSSOORT'], { categorie: 'MBO_2' })).toMatchObject([{ norm: 9.2 }]);
});

test('als RMC regio 14: een verbetering door een school over toen staat er meteen in, en het terugdraaien ook', async () => {
  const jongere = await voegJongereToe(rmc.vastlegging, { gemeentecode: '0202', periode: { niveau: 1 } });
  const filter = { gemeente: '0202', categorie: 'MBO_1', brin: RIJN_IJSSEL };
  const kijk = async () => {
    const [{ startpopulatie, vsv }] = (await cijfers(JAAR, [], filter)) as [Cijfer];
    const wie = await alleDeelnemers(rmc.rmc14, { jaar: JAAR, filter });
    expect(wie).toHaveLength(vsv!);
    return [startpopulatie, vsv, wie.some(({ onderwijsdeelnemer }) => onderwijsdeelnemer?.pgn === jongere.pgn)];
  };
  const [a, x, erin] = await kijk();
  expect(erin).toBe(true);
  const elders = await rmc.vastlegging.schrijfIn(
    jongere.id,
    nieuweInschrijving('2025-09-01', { brin: RIJN_IJSSEL, periode: { vestiging: '00', bekostigd: true, ...MBO } }),
  );
  expect(await kijk()).toEqual([a, Number(x) - 1, false]);
  const [{ id }] = await rmc.bron.query('select id from register.inschrijvingsperiode where inschrijving_id = $1', [
    elders,
  ]);
  await rmc.vastlegging.corrigeer(jongere.id, Inschrijvingsperiode, id, { bekostigd: false });
  expect(await kijk()).toEqual([a, x, true]);
  await rmc.vastlegging.schrijfUit(jongere.id, { inschrijvingId: jongere.inschrijvingId, datumUit: dag('2024-10-01') });
  expect(await kijk()).toEqual([Number(a) - 1, Number(x) - 1, false]);
});

test.each(['2019-2020', '2026-2027'])(
  'als RMC regio 14: van %s zijn er geen cijfers, en ik lees van welke jaren wel',
  async (jaar) => {
    const { status, json } = await rmc.rmc14(VRAAG, { jaar, groepeer: [] });
    expect([status, json.errors[0].extensions.code]).toEqual([400, 'ONGELDIGE_WAARDE']);
    expect(json.errors[0].message).toContain(`toegestaan is ${JAREN.join(', ')}.`);
  },
);

test('Regel: landelijk is van wie in beschouwing is in elk jaar een aannemelijk deel nieuwe vsv’er', async () => {
  const { rows } = await rmc.hub.db.query(
    `select schooljaar, 100.0 * sum(vsv) / sum(startpopulatie - buiten_beschouwing) as percentage
     from vsv.cijfer where brin <> $1 group by schooljaar order by 1`,
    [RIJN_IJSSEL],
  );
  expect(rows.map(({ schooljaar }) => `${schooljaar}-${schooljaar + 1}`)).toEqual(JAREN);
  for (const { percentage } of rows) expect(percentage > 0.3 && percentage < 4).toBe(true);
});
