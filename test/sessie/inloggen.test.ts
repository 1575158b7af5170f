import { maakHub, type Testhub } from '../opstelling/hub';
import { Bezoeker } from './Bezoeker';

let t: Testhub;
beforeAll(async () => {
  t = await maakHub();
});
afterAll(() => t.stop());

const WIE = '{ mijnAutorisatie { afnemer doel gebied } }';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const audit = async (traceresponse: string) => {
  const { rows } = await t.db.query(
    `select a.sessie, a.wie, a.client_id from logboek.audit a
     where trace_id = $1`,
    [traceresponse.split('-')[1]],
  );
  return rows;
};

test.each(['14', '15'])('als rmc-%s: ik log in, vraag als mijn regio, en log uit', async (regio) => {
  const mens = `coordinator-rmc-${regio}`;
  const wie = new Bezoeker(t.hub.url);
  const begonnen = await wie.logIn(mens, `/dashboard/regio/${regio}?schooljaar=2025-2026`);
  expect([begonnen.status, begonnen.headers.location]).toEqual([302, `/dashboard/regio/${regio}?schooljaar=2025-2026`]);

  const antwoord = await wie.vraag(WIE);
  expect([antwoord.status, antwoord.json.data.mijnAutorisatie]).toEqual([
    200,
    { afnemer: 'rmc', doel: 'vsv', gebied: [regio] },
  ]);
  const rest = Date.parse(antwoord.headers['sessie-tot'] as string) - Date.now();
  expect([rest > 3_590_000, rest <= 3_600_000]).toEqual([true, true]);

  const regels = await audit(antwoord.headers.traceresponse as string);
  expect(regels).toEqual([{ sessie: expect.stringMatching(UUID), wie: mens, client_id: 'dashboard' }]);
  const uit = await wie.logUit();
  expect(uit.status).toBe(303);
  expect(uit.headers.location).toMatch(new RegExp(`^${t.hub.demoIssuer!.url}/session/end\\?`));
  const einde = new URL(uit.headers.location!).searchParams.get('post_logout_redirect_uri');
  expect(einde).toBe(`${t.hub.url}/dashboard/afgemeld`);
  expect(wie.geheim).toBeUndefined();

  const { rows } = await t.db.query(
    `select gebeurtenis, client_id, wie, oin, doel, tot > now() as straks from logboek.aanmelding where sessie = $1
     order by tijdstip`,
    [regels[0].sessie],
  );
  const vast = { client_id: 'dashboard', wie: mens, oin: `000000990000000${regio}000`, doel: 'vsv', straks: true };
  expect(rows).toEqual([
    { gebeurtenis: 'aangemeld', ...vast },
    { gebeurtenis: 'afgemeld', ...vast },
  ]);
});

test('als rmc-14: het koekje van mijn sessie heeft geen waarde die iets zegt, en precies deze kenmerken', async () => {
  const wie = new Bezoeker(t.hub.url);
  const heen = await wie.open(`${t.hub.url}/dashboard/inloggen`);
  expect(heen.koekjes).toEqual([
    expect.stringMatching(
      /^bron-aanmelding=[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+; Max-Age=900; Path=\/(dashboard\/terug)?; HttpOnly; SameSite=Lax$/,
    ),
  ]);
  const terug = await wie.open(await wie.kies(heen.headers.location!, 'coordinator-rmc-14'));
  const sessie = terug.koekjes.find((kop) => kop.startsWith('bron-sessie='))!;
  expect(sessie).toMatch(/^bron-sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  // the attempt is over, and so is its cookie
  expect(terug.koekjes.filter((kop) => kop.startsWith('bron-aanmelding='))).toEqual([
    expect.stringMatching(/^bron-aanmelding=; Max-Age=0; Path=\/(dashboard\/terug)?; Expires=Thu, 01 Jan 1970/),
  ]);
  const uit = await wie.logUit();
  expect(uit.koekjes).toEqual([expect.stringMatching(/^bron-sessie=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970/)]);
});

test('als rmc-14: geen enkel antwoord onderweg mag een tussenstation bewaren, en geen adres draagt mijn sessie', async () => {
  const wie = new Bezoeker(t.hub.url);
  const heen = await wie.open(`${t.hub.url}/dashboard/inloggen`);
  const terug = await wie.open(await wie.kies(heen.headers.location!, 'coordinator-rmc-14'));
  const geheim = wie.geheim!;
  const antwoord = await wie.vraag(WIE);
  const uit = await wie.logUit();
  for (const { headers } of [heen, terug, antwoord, uit]) {
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.location ?? '').not.toContain(geheim);
  }
});

test('als onbekende: de bladzij van het dashboard krijg ik, een antwoord op een vraag niet', async () => {
  const niemand = new Bezoeker(t.hub.url);
  expect((await niemand.open(`${t.hub.url}/dashboard`)).status).toBe(200);
  const { status, code, headers } = await niemand.vraag(WIE);
  expect([status, code, headers['sessie-tot']]).toEqual([401, 'GEEN_TOKEN', undefined]);
});

test('als rmc-14: de cijfers van mijn regio krijg ik in mijn sessie, die van rmc-15 niet', async () => {
  const wie = new Bezoeker(t.hub.url);
  await wie.logIn('coordinator-rmc-14');
  const cijfers = (regio: string) =>
    wie.vraag(`{ vsvCijfers(schooljaar: "2025-2026", filter: { regio: "${regio}" }) { groepen { startpopulatie } } }`);
  expect((await cijfers('14')).json.data.vsvCijfers.groepen).toHaveLength(1);
  const ander = await cijfers('15');
  expect([ander.status, ander.code, ander.json.data ?? null]).toEqual([403, 'GEBIED', null]);
});

test('als rmc-14: wat van een ander doel is, blijft ook in een sessie buiten mijn contract', async () => {
  const wie = new Bezoeker(t.hub.url);
  await wie.logIn('coordinator-rmc-14');
  const { status, code } = await wie.vraag('{ inzage(pgn: "1") { uitkomst } }');
  expect([status, code]).toEqual([400, 'NIET_IN_CONTRACT']);
});
