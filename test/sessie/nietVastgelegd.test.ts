import { LOGBOEK_LOGIN, logboekRechten } from '../../src/logboek/login';
import { verbreek } from '../logboek/proef';
import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from './Bezoeker';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const MENS = 'coordinator-rmc-14';
const WIE = '{ mijnAutorisatie { gebied } }';

interface Storing {
  stuk: () => Promise<unknown>;
  heel: () => Promise<unknown>;
}

const STORINGEN: Record<string, Storing> = {
  'de tabel is er niet': {
    stuk: () => t.db.query('alter table logboek.aanmelding rename to weg'),
    heel: () => t.db.query('alter table logboek.weg rename to aanmelding'),
  },
  'het recht om toe te voegen is ingetrokken': {
    stuk: () => t.db.query(`revoke insert on logboek.aanmelding from ${LOGBOEK_LOGIN}`),
    heel: () => t.db.query(logboekRechten),
  },
  'de tabel is op slot': {
    stuk: () => t.db.query('begin; lock table logboek.aanmelding in access exclusive mode'),
    heel: () => t.db.query('rollback'),
  },
  'de verbinding is verbroken en een nieuwe wordt geweigerd': {
    stuk: async () => {
      await t.db.query(`revoke connect on database ${t.database.naam} from ${LOGBOEK_LOGIN}`);
      await verbreek(t.db, LOGBOEK_LOGIN);
    },
    heel: () => t.db.query(`grant connect on database ${t.database.naam} to ${LOGBOEK_LOGIN}`),
  },
};
const namen = Object.keys(STORINGEN);

async function terwijl<T>(naam: string, doe: () => Promise<T>): Promise<T> {
  const { stuk, heel } = STORINGEN[naam]!;
  await stuk();
  try {
    return await doe();
  } finally {
    await heel();
  }
}

const regels = async () => (await t.db.query('select gebeurtenis from logboek.aanmelding')).rows.length;

test.each(namen)(
  'als rmc-14: kan mijn aanmelding niet worden vastgelegd (%s), dan begint er geen sessie',
  async (naam) => {
    const ervoor = await regels();
    const wie = new Bezoeker(t.hub.url);
    const adres = await wie.kies(await wie.begin(), MENS);
    const { status, headers, koekjes } = await terwijl(naam, () => wie.open(adres));
    if (status !== 503) expect(headers.location).toBe('/dashboard/niet-ingelogd?reden=mislukt');
    expect(koekjes.filter((kop) => kop.includes('bron-sessie'))).toEqual([]);
    expect((await wie.vraag(WIE)).code).toBe('GEEN_TOKEN');
    expect(await regels()).toBe(ervoor);
    // as soon as it can be, she can
    await wie.logIn(MENS);
    expect((await wie.vraag(WIE)).status).toBe(200);
  },
);

test.each(namen)('als rmc-14: kan mijn uitloggen niet worden vastgelegd (%s), dan ben ik toch uit', async (naam) => {
  const wie = new Bezoeker(t.hub.url);
  await wie.logIn(MENS);
  const cookie = `bron-sessie=${wie.geheim}`;
  const uit = await terwijl(naam, () => wie.logUit());
  expect([303, 503]).toContain(uit.status);
  expect(wie.geheim).toBeUndefined();
  expect((await new Bezoeker(t.hub.url).vraag(WIE, { cookie })).code).toBe('SESSIE');
});

test('als rmc-14 op een gedeelde computer: ook als het uitloggen niet is vastgelegd, eindigt mijn aanmelding bij de uitgever', async () => {
  const wie = new Bezoeker(t.hub.url);
  await wie.logIn(MENS);
  const uit = await terwijl('de tabel is er niet', () => wie.logUit());
  // otherwise whoever sits down next and presses Inloggen is this person
  expect(uit.headers.location).toMatch(new RegExp(`^${t.hub.demoIssuer!.url}/session/end\\?`));
});

test('Regel: kan een vraag niet worden vastgelegd, dan gaat er ook in een sessie niets weg', async () => {
  const wie = new Bezoeker(t.hub.url);
  await wie.logIn(MENS);
  await t.db.query('alter table logboek.audit rename to audit_weg');
  try {
    const { status, code, json } = await wie.vraag('{ onderwijsdeelnemers(first: 1) { edges { node { pgn } } } }');
    expect([status, code, json.data]).toEqual([503, 'NIET_GELOGD', undefined]);
  } finally {
    await t.db.query('alter table logboek.audit_weg rename to audit');
  }
});

test('Regel: een aanmelding kan met de login van de hub niet worden veranderd of gewist', async () => {
  const { rows } = await t.db.query(
    `select has_column_privilege($1, 'logboek.aanmelding', 'wie', 'insert') as erbij,
            has_column_privilege($1, 'logboek.aanmelding', 'tijdstip', 'insert') as eerder,
            has_table_privilege($1, 'logboek.aanmelding', 'update, delete, truncate') as anders`,
    [LOGBOEK_LOGIN],
  );
  expect(rows).toEqual([{ erbij: true, eerder: false, anders: false }]);
});
