import { Inschrijvingsperiode } from '../../src/register/entities/Inschrijvingsperiode';
import { Instelling } from '../../src/register/entities/Instelling';
import { alleVersies, huidig } from './stand';
import {
  dag,
  nieuweInschrijving,
  nieuwePersoon,
  nieuweRegistratie,
  nieuweVrijstelling,
  nieuwGetuigschrift,
  openTestregister,
  type Testregister,
} from './testregister';

let register: Testregister;
let persoon: string;
let n = 0;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());
beforeEach(async () => {
  persoon = await register.vastlegging.voegPersoonToe(nieuwePersoon(++n));
});

async function heeftVanAlles(): Promise<void> {
  await register.vastlegging.verleenVrijstelling(persoon, nieuweVrijstelling('2024-08-01'));
  await register.vastlegging.registreerElders(persoon, nieuweRegistratie('2024-08-01'));
  await register.vastlegging.reikGetuigschriftUit(persoon, nieuwGetuigschrift('2024-06-20'));
}

test.each([
  ['vrijstelling', 'artikel'],
  ['registratie_elders', 'soort'],
  ['getuigschrift', 'soort'],
  ['getuigschrift', 'brin'],
  ['getuigschrift', 'vestiging'],
])('Regel: %s neemt geen %s aan die geen code is, wie hem ook schrijft', async (tabel, kolom) => {
  await heeftVanAlles();
  for (const teken of ['"', '\\', '\t', '\u0001', '']) {
    const poging = register.bron.query(`update register.${tabel} set ${kolom} = $1 where persoon_id = $2`, [
      teken,
      persoon,
    ]);
    // check_violation or foreign_key_violation
    await expect(poging).rejects.toMatchObject({ code: expect.stringMatching(/^235(14|03)$/) });
  }
});

test('Regel: de slices horen over wie elke wijziging van deze feiten gaat', async () => {
  await heeftVanAlles();
  const proef = register.bron.createQueryRunner();
  await proef.startTransaction();
  try {
    await proef.query(`create temp table gehoord (persoon_id bigint) on commit drop;
      create or replace function projecties.ververs(personen bigint[]) returns void language sql
        as 'insert into pg_temp.gehoord select unnest(personen)'`);
    for (const tabel of ['vrijstelling', 'registratie_elders', 'getuigschrift']) {
      for (const opdracht of [
        `insert into register.${tabel} select (jsonb_populate_record(f,
           '{"id": 100000, "geregistreerd": "[2020-01-01,2021-01-01)"}')).* from register.${tabel} f where persoon_id = $1`,
        `update register.${tabel} set geregistreerd = geregistreerd where persoon_id = $1`,
        `delete from register.${tabel} where persoon_id = $1`,
      ]) {
        await proef.query(opdracht, [persoon]);
        expect(await proef.query('delete from pg_temp.gehoord returning persoon_id')).toEqual([
          [{ persoon_id: persoon }],
          1,
        ]);
      }
    }
  } finally {
    await proef.rollbackTransaction();
    await proef.release();
  }
});

test.each([1, 2, null])('Regel: een nieuwkomer in het vo is in jaar %s', async (nieuwkomer) => {
  const { periode, ...rest } = nieuweInschrijving('2024-08-01');
  const inschrijvingId = await register.vastlegging.schrijfIn(persoon, {
    ...rest,
    periode: { ...periode, nieuwkomer },
  });
  expect(await huidig(register.bron, 'inschrijvingsperiode', persoon, 'nieuwkomer')).toMatchObject([{ nieuwkomer }]);
  await register.vastlegging.wijzigPeriode(persoon, {
    inschrijvingId,
    vanaf: dag('2025-08-01'),
    wijziging: { nieuwkomer: null },
  });
  expect(await huidig(register.bron, 'inschrijvingsperiode', persoon, 'nieuwkomer')).toEqual([
    { nieuwkomer, geldig: '[2024-08-01,2025-08-01)' },
    { nieuwkomer: null, geldig: '[2025-08-01,)' },
  ]);
});

test('Regel: een ander jaar van een nieuwkomer mag niet', async () => {
  const { periode, ...rest } = nieuweInschrijving('2024-08-01');
  const inschrijvingId = await register.vastlegging.schrijfIn(persoon, { ...rest, periode });
  const [rij] = await register.bron.manager.findBy(Inschrijvingsperiode, { persoonId: persoon });
  const versies = await alleVersies(register.bron, persoon);
  for (const nieuwkomer of [0, 3, 1.5]) {
    const wijziging = { nieuwkomer };
    const pogingen = [
      () => register.vastlegging.schrijfIn(persoon, { ...rest, periode: { ...periode, nieuwkomer } }),
      () => register.vastlegging.wijzigPeriode(persoon, { inschrijvingId, vanaf: dag('2025-08-01'), wijziging }),
      () => register.vastlegging.corrigeer(persoon, Inschrijvingsperiode, rij!.id, wijziging),
    ];
    for (const poging of pogingen) {
      await expect(poging()).rejects.toMatchObject({ reden: 'NIEUWKOMERSJAAR', sqlstate: undefined });
    }
  }
  expect(await alleVersies(register.bron, persoon)).toEqual(versies);
});

test('Regel: een instelling wordt bekostigd, of is aangewezen (WVO) of erkend (WEB), en niets anders', async () => {
  const nieuw = (brin: string, anders: object = {}) =>
    register.bron.manager.insert(Instelling, {
      ...{ brin, naam: 'School', sectoren: ['MBO'], geldig: '[2000-01-01,)' },
      ...anders,
    });
  await nieuw('00AB', { erkenning: 'WVO_56' });
  await nieuw('00AC', { erkenning: 'WEB_1_4_1' });
  for (const erkenning of ['', 'NIET', null]) {
    await expect(nieuw('00AD', { erkenning })).rejects.toMatchObject({ code: expect.stringMatching(/^235(02|14)$/) });
  }
  const instellingen = await register.bron.manager.find(Instelling, { order: { brin: 'ASC' } });
  expect(instellingen.map(({ brin, erkenning }) => [brin, erkenning])).toEqual([
    ['00AA', 'BEKOSTIGD'],
    ['00AB', 'WVO_56'],
    ['00AC', 'WEB_1_4_1'],
  ]);
});
