import { metEigenaar } from '../../src/postgres/opstart';
import { kAnonimiteit } from '../../src/projecties/kAnonimiteit';
import { maakHub, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { type Buit, haalBuit, type Rij } from './Buit';
import { type Inwoner, maakInwoners, SCHOLEN, voegInwonersToe } from './dichteBevolking';
import { type Getoond, type School, teHerkennen, type Waarde } from './weglaten';

const AFNEMERS = ['inspectie', 'duo-bekostiging'] as const;
const TELDATUM = '2026-10-01';

let t: Testhub;
const buiten = new Map<string, Buit>();
const slice = (afnemer: string) => t.slices.find((een) => een.afnemer.afnemer === afnemer)!;
const drempelVan = (afnemer: string) => slice(afnemer).autorisatie.kAnonimiteit!.drempel;
const kenmerkenVan = (afnemer: string) => slice(afnemer).autorisatie.kAnonimiteit!.kenmerken.flat();

beforeAll(async () => {
  t = await maakHub();
  await metEigenaar(t.database.url, async (db) => {
    // one in eight was at another school before, one in ten has left
    const inwoners = maakInwoners(600, 1_000, (nr, brin) => {
      const eerder = SCHOLEN[(SCHOLEN.indexOf(brin) + 1) % SCHOLEN.length]!;
      const laatste: Inwoner['scholen'] = [[brin, '2024-08-01', nr % 10 ? null : '2026-10-15']];
      return nr % 8 ? laatste : [[eerder, '2022-08-01', '2024-08-01'], ...laatste];
    });
    await voegInwonersToe(db, t.slices, inwoners);
  });
  const waarden = { peildatum: [TELDATUM, VANDAAG], examenjaar: [2026], schooljaar: ['2025-2026'], tabel: ['CREBO'] };
  for (const afnemer of AFNEMERS) buiten.set(afnemer, await haalBuit(await t.als(afnemer), waarden));
});
afterAll(() => t.stop());

const per = <T>(lijst: T[], sleutel: (een: T) => string): Map<string, T[]> => {
  const groepen = new Map<string, T[]>();
  for (const een of lijst) groepen.set(sleutel(een), [...(groepen.get(sleutel(een)) ?? []), een]);
  return groepen;
};

/** At which institutions somebody was on a day, as the agency itself is told. */
const opDag = ({ rijen }: Buit, dag: string): [pseudoniem: string, brin: string][] =>
  rijen
    .Inschrijving!.filter(({ datumIn, datumUit }) => datumIn! <= dag && (datumUit === null || dag < datumUit!))
    .map(({ pseudoniem, brin }) => [pseudoniem, brin as string]);

type Naam = (typeof AFNEMERS)[number];
const NA_DE_INSCHRIJVING: Record<Naam, string[]> = {
  inspectie: ['examen', 'examenresultaat', 'diploma', 'bpv'],
  'duo-bekostiging': ['diploma', 'bpv'],
};

/** All that an agency is shown of a person, with every institution that her rows of these kinds name. */
async function getoondAan(afnemer: Naam, kenmerken: string[], soorten = ['inschrijving']): Promise<Getoond[]> {
  const buit = buiten.get(afnemer)!;
  const uit = soorten.map((soort) => `select pseudoniem, brin from ${slice(afnemer).naam}.${soort}`);
  const { rows } = await t.db.query<{ pseudoniem: string; brin: string }>(uit.join(' union '));
  const ooit = per(rows, ({ pseudoniem }) => pseudoniem);
  const nu = new Set(opDag(buit, VANDAAG).map((plek) => plek.join()));
  return buit.rijen.Onderwijsdeelnemer!.map((rij) => {
    const scholen = ooit.get(rij.pseudoniem)?.map(({ brin }) => ({ brin, nu: nu.has(`${rij.pseudoniem},${brin}`) }));
    const geen: School[] = [{ brin: null, nu: false }];
    return {
      persoon: rij.pseudoniem,
      scholen: scholen ?? geen,
      getoond: kenmerken.map((kenmerk) => rij[kenmerk] as Waarde),
    };
  });
}

test.each(AFNEMERS)(
  'als %s: van velen zie ik de kenmerken, en niemand is er de enige mee op een school waar hij is of was',
  async (afnemer) => {
    const kenmerken = kenmerkenVan(afnemer);
    // leeftijd × pc4 × geslacht × brin, as one would first try, and with all that there is
    for (const deel of [['leeftijd', 'pc4', 'geslacht'], ['leeftijd', 'geslacht'], kenmerken]) {
      expect(teHerkennen(await getoondAan(afnemer, deel), drempelVan(afnemer)).length).toBe(0);
    }
    const rijen = buiten.get(afnemer)!.rijen.Onderwijsdeelnemer!;
    const metPc4 = rijen.filter(({ pc4, leeftijd, geslacht }) => pc4 && leeftijd !== null && geslacht);
    expect(metPc4.length).toBeGreaterThan(100);
    // without leaving out there would be a lot to find
    const vooraf = await kAnonimiteit(t.db, slice(afnemer));
    expect(vooraf!.vooraf.uniek).toBeGreaterThan(300);
  },
);

test.each(AFNEMERS)(
  'als %s: ook op de school van haar examen, diploma of stage ken ik niemand aan haar kenmerken',
  async (afnemer) => {
    const soorten = ['inschrijving', ...NA_DE_INSCHRIJVING[afnemer]];
    const gezien = await getoondAan(afnemer, kenmerkenVan(afnemer), soorten);
    expect(teHerkennen(gezien, drempelVan(afnemer)).length).toBe(0);
  },
);

test('als inspectie: ook van wie op meer scholen was of van school is zie ik kenmerken, zonder hem te kennen', async () => {
  const zichtbaar = (await getoondAan('inspectie', kenmerkenVan('inspectie'))).filter(({ getoond }) =>
    getoond.some((waarde) => waarde !== null),
  );
  expect(zichtbaar.filter(({ scholen }) => scholen.length > 1).length).toBeGreaterThan(10);
  expect(zichtbaar.filter(({ scholen }) => scholen.every(({ nu }) => !nu)).length).toBeGreaterThan(10);
});

test.each(AFNEMERS)('Regel: het rapport over %s telt wat een aanvaller in de antwoorden telt', async (afnemer) => {
  const kenmerken = kenmerkenVan(afnemer);
  const deelnemers = buiten.get(afnemer)!.rijen.Onderwijsdeelnemer!;
  const leeg = deelnemers.filter((rij) => kenmerken.every((naam) => rij[naam] === null));
  expect(leeg.length).toBeGreaterThan(0);
  expect(await kAnonimiteit(t.db, slice(afnemer))).toMatchObject({
    ...{ drempel: drempelVan(afnemer), kenmerken, personen: deelnemers.length, niets: leeg.length },
    achteraf: { uniek: 0, onderDrempel: 0 },
  });
});

test.each(AFNEMERS)('Regel: wat aan de slice van %s te veel zou tonen ziet het rapport', async (afnemer) => {
  const kenmerken = kenmerkenVan(afnemer);
  const leeg = (await getoondAan(afnemer, kenmerken)).find(({ getoond }) =>
    getoond.every((waarde) => waarde === null),
  )!;
  await t.db.query('begin');
  try {
    await t.db.query(`update ${slice(afnemer).naam}.onderwijsdeelnemer set geslacht = 'O' where pseudoniem = $1`, [
      leeg.persoon,
    ]);
    const { achteraf } = (await kAnonimiteit(t.db, slice(afnemer)))!;
    expect(achteraf).toEqual({ uniek: 1, onderDrempel: 1 });
  } finally {
    await t.db.query('rollback');
  }
});

/** The same attack with the answers alone, at each school where the agency sees somebody on that day. */
function herkendOp(afnemer: string, buit: Buit, dag: string): Getoond[] {
  const van = new Map(buit.rijen.Onderwijsdeelnemer!.map((rij) => [rij.pseudoniem, rij]));
  const scholen = per(opDag(buit, dag), ([pseudoniem]) => pseudoniem);
  const rijen = [...scholen].map(([pseudoniem, plekken]) => ({
    persoon: pseudoniem,
    scholen: plekken.map(([, brin]) => ({ brin, nu: true })),
    getoond: kenmerkenVan(afnemer).map((naam) => van.get(pseudoniem)![naam] as Waarde),
  }));
  expect(rijen.length).toBeGreaterThan(500);
  return teHerkennen(rijen, drempelVan(afnemer));
}

test.each(AFNEMERS)('als %s: op de school waar iemand vandaag is ken ik haar niet aan haar kenmerken', (afnemer) => {
  expect(herkendOp(afnemer, buiten.get(afnemer)!, VANDAAG).length).toBe(0);
});

test('als inspectie en bekostiging samen: aan school en kenmerken vinden wij niemand terug, ook niet samen', async () => {
  const kenmerken = kenmerkenVan('inspectie');
  const groepen = AFNEMERS.map((afnemer) => {
    const buit = buiten.get(afnemer)!;
    const van = new Map(buit.rijen.Onderwijsdeelnemer!.map((rij) => [rij.pseudoniem, rij]));
    const sleutel = ([pseudoniem, brin]: [string, string]) =>
      JSON.stringify([brin, kenmerken.map((naam) => van.get(pseudoniem)![naam])]);
    return per(opDag(buit, TELDATUM), sleutel);
  });
  const [inspectie, bekostiging] = groepen as [Map<string, unknown[]>, Map<string, unknown[]>];
  const paren = [...inspectie].filter(
    ([sleutel, hier]) =>
      hier.length === 1 && bekostiging.get(sleutel)?.length === 1 && !/^\["\w{4}",\[(null,?)+\]\]$/.test(sleutel),
  );
  expect(paren).toEqual([]);
});

test('Regel: wat de wet aan beide geeft zoals het is koppelt wel wie er een eigen reeks van heeft; dat rest', () => {
  const open = ['brin', 'vestiging', 'datumIn', 'datumUit', 'opleidingscode', 'leerjaar', 'leerweg', 'niveau'];
  const groepen = AFNEMERS.map((afnemer) =>
    per(
      buiten.get(afnemer)!.rijen.Inschrijving!.filter(({ bekostigd }) => bekostigd),
      (rij) => JSON.stringify(open.map((naam) => rij[naam])),
    ),
  );
  const [inspectie, bekostiging] = groepen as [Map<string, Rij[]>, Map<string, Rij[]>];
  const samen = [...inspectie].filter(([sleutel, hier]) => hier.length === 1 && bekostiging.get(sleutel)?.length === 1);
  // small schools of a made register: in one of natural size these are year groups (docs/dreigingen.md)
  expect(samen.length).toBeGreaterThan(0);
  const dicht = samen.filter(([sleutel]) => /"98(AA|BB|CC)"/.test(sleutel));
  expect(dicht).toEqual([]);
});
