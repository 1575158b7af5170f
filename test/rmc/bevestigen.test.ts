import { randomUUID } from 'node:crypto';
import { inTransactie } from '../../src/postgres/inTransactie';
import { metEigenaar } from '../../src/postgres/opstart';
import { herbouw } from '../../src/projecties/herbouw';
import { Diploma } from '../../src/register/entities/Diploma';
import { regelVan } from '../logboek/proef';
import type { Antwoord, Partner } from '../opstelling/hub';
import { niets, tel } from '../wanden/tel';
import { bewaard } from './bewaard';
import type { Inwoner } from './Inwoner';
import { leveringen } from './leveringen';
import { openProef } from './openProef';
import { tokenVan } from './tokenVan';

let proef: Awaited<ReturnType<typeof openProef>>;
const als = new Map<string, Partner>();
beforeAll(async () => {
  proef = await openProef();
  for (const naam of ['rmc-12', 'rmc-14', 'rmc-15', 'rmc-14-40', 'leerplicht-0153', 'leerplicht-rivierenland']) {
    als.set(naam, await proef.t.als(naam));
  }
});
afterAll(() => proef.sluit());

const MUTATIE = 'mutation ($sleutels: [ID!]!) { bevestigLaatsteLeveringen(rijsleutels: $sleutels) }';

async function bevestig(naam: string, ...sleutels: string[]): Promise<number> {
  const { status, json } = await als.get(naam)!(MUTATIE, { sleutels });
  expect([status, json.errors]).toEqual([200, undefined]);
  return json.data.bevestigLaatsteLeveringen;
}

/** The keys under which a partner is shown a delivery about her. */
const sleutelsVan = async (naam: string, { pgn }: Inwoner): Promise<string[]> =>
  (await leveringen(als.get(naam)!)).alle.filter((een) => een.pgn === pgn).map(({ rijsleutel }) => rijsleutel);

async function geslaagd(anders?: Parameters<typeof proef.inwoner>[0]): Promise<Inwoner> {
  const wie = await proef.inwoner(anders);
  await proef.haalt(wie.id, anders?.geboren ? { soort: 'HAVO', niveau: null } : {});
  return wie;
}

test('als RMC regio 14: bevestigen geeft 1, nog eens bevestigen 0, en daarna is zij weg', async () => {
  const wie = await geslaagd();
  const anders = await geslaagd();
  const [sleutel] = await sleutelsVan('rmc-14', wie);
  expect(await bevestig('rmc-14', sleutel!)).toBe(1);
  expect(await bevestig('rmc-14', sleutel!)).toBe(0);
  expect(await sleutelsVan('rmc-14', wie)).toEqual([]);
  // and nobody else
  expect(await sleutelsVan('rmc-14', anders)).toHaveLength(1);
});

test('Regel: van een levering die is bevestigd, bewaart de hub alleen dat zij er was', async () => {
  const wie = await geslaagd();
  expect((await bewaard(proef.t.db, wie.id)).rmc_vsv).toBeGreaterThan(5);
  const [sleutel] = await sleutelsVan('rmc-14', wie);
  expect(await bevestig('rmc-14', sleutel!)).toBe(1);
  expect(await bewaard(proef.t.db, wie.id)).toEqual({ rmc_vsv: 0 });
});

test('als RMC regio 15: wat van regio 14 is bevestig ik niet, ook niet als ik de sleutel ken', async () => {
  const wie = await geslaagd();
  const [sleutel] = await sleutelsVan('rmc-14', wie);
  for (const ander of ['rmc-15', 'rmc-12', 'leerplicht-rivierenland', 'leerplicht-0153']) {
    expect([ander, await bevestig(ander, sleutel!)]).toEqual([ander, 0]);
  }
  expect(await sleutelsVan('rmc-14', wie)).toEqual([sleutel]);
  expect(await bevestig('rmc-14', sleutel!)).toBe(1);
});

test('als RMC regio’s 14 en 40: met een token van 40 bevestig ik niets van 14, met beide wel', async () => {
  const wie = await geslaagd();
  const [sleutel] = await sleutelsVan('rmc-14-40', wie);
  const met = async (gebied: string[]) => {
    const authorization = await tokenVan(proef.t, 'rmc-14-40', gebied);
    const antwoord = await proef.t.stuur(JSON.stringify({ query: MUTATIE, variables: { sleutels: [sleutel] } }), {
      authorization,
    });
    return antwoord.json.data.bevestigLaatsteLeveringen;
  };
  expect(await met(['40'])).toBe(0);
  expect(await sleutelsVan('rmc-14', wie)).toEqual([sleutel]);
  expect(await met(['40', '14'])).toBe(1);
  // one delivery for the region, whoever fetches it
  expect(await sleutelsVan('rmc-14', wie)).toEqual([]);
});

test('als leerplicht Enschede: bevestigen geeft 1, dan 0, en een ander bureau bevestigt het mijne niet', async () => {
  const wie = await geslaagd({ geboren: 20091001, gemeente: '0153' });
  const [sleutel] = await sleutelsVan('leerplicht-0153', wie);
  for (const ander of ['leerplicht-rivierenland', 'rmc-12']) expect(await bevestig(ander, sleutel!)).toBe(0);
  expect(await sleutelsVan('leerplicht-0153', wie)).toEqual([sleutel]);
  expect([await bevestig('leerplicht-0153', sleutel!), await bevestig('leerplicht-0153', sleutel!)]).toEqual([1, 0]);
  expect(await sleutelsVan('leerplicht-0153', wie)).toEqual([]);
});

test('als RMC regio 14: van een lijst telt alleen wat nu van mij en nog niet bevestigd is, elk één keer', async () => {
  const [een, twee, van15] = [await geslaagd(), await geslaagd(), await geslaagd({ gemeente: '0281' })];
  const [[a], [b], [c]] = [
    await sleutelsVan('rmc-14', een),
    await sleutelsVan('rmc-14', twee),
    await sleutelsVan('rmc-15', van15),
  ];
  expect(await bevestig('rmc-14', a!, a!, b!, c!, randomUUID())).toBe(2);
  expect(await sleutelsVan('rmc-15', van15)).toEqual([c]);
  expect(await bevestig('rmc-14')).toBe(0);
});

test('als RMC regio 14: de sleutel van een inwoner bevestigt niets', async () => {
  const wie = await proef.inwoner();
  const { json } = await als.get('rmc-14')!('{ onderwijsdeelnemers { edges { node { rijsleutel pgn } } } }');
  const { edges } = json.data.onderwijsdeelnemers as { edges: { node: { rijsleutel: string; pgn: string } }[] };
  const { rijsleutel } = edges.find(({ node }) => node.pgn === wie.pgn)!.node;
  await proef.haalt(wie.id);
  expect(await bevestig('rmc-14', rijsleutel)).toBe(0);
  expect(await sleutelsVan('rmc-14', wie)).toHaveLength(1);
});

const code = ({ json }: Antwoord): string => json.errors[0].extensions.code;

test('als RMC regio 14: met iets in de lijst dat geen sleutel is wordt niets bevestigd', async () => {
  const wie = await geslaagd();
  const [sleutel] = await sleutelsVan('rmc-14', wie);
  for (const fout of ['', 'x', wie.pgn, `${sleutel}'`, sleutel!.toUpperCase(), '{}']) {
    const { uitkomst, statements } = await tel(proef.t, () =>
      als.get('rmc-14')!(MUTATIE, { sleutels: [sleutel, fout] }),
    );
    expect([fout, uitkomst.status, code(uitkomst)]).toEqual([fout, 400, 'ONGELDIGE_WAARDE']);
    expect(statements).toEqual(niets(proef.t));
  }
  expect(await sleutelsVan('rmc-14', wie)).toEqual([sleutel]);
});

test('als RMC regio 14: meer dan duizend sleutels tegelijk is te veel', async () => {
  const sleutels = Array.from({ length: 1_001 }, () => randomUUID());
  const antwoord = await als.get('rmc-14')!(MUTATIE, { sleutels });
  expect([antwoord.status, code(antwoord)]).toEqual([400, 'TE_VEEL']);
  expect(await bevestig('rmc-14', ...sleutels.slice(1))).toBe(0);
});

test('als RMC regio 14: bevestigen staat in het logboek', async () => {
  const wie = await geslaagd();
  const sleutels = await sleutelsVan('rmc-14', wie);
  const antwoord = await als.get('rmc-14')!(MUTATIE, { sleutels });
  expect(await regelVan(proef.t.db, antwoord)).toMatchObject({
    ...{ uitkomst: 'verstrekt', vraag: ['bevestigLaatsteLeveringen'], opgevraagd: 1, geleverd: 0 },
  });
});

test('als RMC regio 14: wat bevestigd is komt niet terug, niet met een nieuw diploma en niet als de slice herbouwd wordt', async () => {
  const [wie, open] = [await geslaagd(), await geslaagd()];
  const [sleutel] = await sleutelsVan('rmc-14', wie);
  await bevestig('rmc-14', sleutel!);
  await proef.haalt(wie.id, { niveau: 4 });
  expect(await sleutelsVan('rmc-14', wie)).toEqual([]);

  const voor = (await leveringen(als.get('rmc-14')!)).alle;
  expect(voor.some(({ pgn }) => pgn === open.pgn)).toBe(true);
  const rmc = proef.t.slices.find(({ afnemer }) => afnemer.afnemer === 'rmc')!;
  await metEigenaar(proef.t.database.url, (db) => inTransactie(db, () => herbouw(db, rmc)));
  expect((await leveringen(als.get('rmc-14')!)).alle).toEqual(voor);
});

test('als RMC regio 14: wat ik niet meer zie, omdat het diploma niet klopte, bevestig ik niet', async () => {
  const wie = await geslaagd();
  const [sleutel] = await sleutelsVan('rmc-14', wie);
  await proef.vastlegging.corrigeer(wie.id, Diploma, (await proef.feit(Diploma, wie.id)).id, { niveau: 1 });
  expect(await sleutelsVan('rmc-14', wie)).toEqual([]);
  expect(await bevestig('rmc-14', sleutel!)).toBe(0);
  await proef.vastlegging.corrigeer(wie.id, Diploma, (await proef.feit(Diploma, wie.id)).id, { niveau: 2 });
  expect(await sleutelsVan('rmc-14', wie)).toEqual([sleutel]);
});

test('Regel: alleen regio’s en leerplicht kennen laatste leveringen en hun bevestiging', async () => {
  const anderen = proef.t.slices.filter(({ afnemer }) => !['rmc', 'leerplicht'].includes(afnemer.afnemer));
  expect(anderen.map(({ afnemer }) => afnemer.afnemer)).toEqual(expect.arrayContaining(['svb', 'cbs', 'publiek']));
  for (const { vragers } of anderen) {
    const partner = await proef.t.als(vragers[0]!.id);
    for (const query of [
      '{ laatsteLeveringen { edges { node { pgn } } } }',
      `mutation { bevestigLaatsteLeveringen(rijsleutels: ["${randomUUID()}"]) }`,
    ]) {
      const { uitkomst, statements } = await tel(proef.t, () => partner(query));
      expect([vragers[0]!.id, uitkomst.status, code(uitkomst)]).toEqual([vragers[0]!.id, 400, 'NIET_IN_CONTRACT']);
      expect(statements).toEqual(niets(proef.t));
    }
  }
});
