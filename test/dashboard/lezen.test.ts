import type { Partner, Testhub } from '../opstelling/hub';
import { gebruikBrowser } from './gebruikBrowser';
import { maakDrukkeHub } from './maakDrukkeHub';

let t: Testhub;
beforeAll(async () => {
  t = await maakDrukkeHub();
});
afterAll(() => t?.stop());
const bezoek = gebruikBrowser(() => t.hub.url);

const CIJFERS = `query ($jaar: Schooljaar!, $ervoor: Schooljaar!, $lopend: Schooljaar!, $regio: RmcRegio!) {
  nu: vsvCijfers(schooljaar: $jaar, filter: { regio: $regio }) { status groepen { ...T } }
  toen: vsvCijfers(schooljaar: $ervoor, filter: { regio: $regio }) { groepen { ...T } }
  maand: vsvMaandstand(schooljaar: $lopend, filter: { regio: $regio }) { maanden { maand startpopulatie aantal nieuw } }
  vorig: vsvMaandstand(schooljaar: $jaar, filter: { regio: $regio }) { maanden { maand aantal } }
  perGemeente: vsvMaandstand(schooljaar: $lopend, groepeer: [GEMEENTE], filter: { regio: $regio }) {
    maanden { gemeente nieuw }
  }
  gemeenten: codetabel(tabel: GEMEENTE, peildatum: "2026-10-01") { code naam }
}
fragment T on VsvCijfer { startpopulatie buitenBeschouwing vsv percentage }`;

const komma = (getal: number, cijfers = 2): string => getal.toFixed(cijfers).replace('.', ',');

/** What the hub tells a partner who asks by machine, about the year that runs and the two before. */
async function cijfers(partner: Partner, regio: string) {
  const jaren = { jaar: '2025-2026', ervoor: '2024-2025', lopend: '2026-2027' };
  const { json } = await partner(CIJFERS, { ...jaren, regio });
  expect(json.errors).toBeUndefined();
  const { nu, toen, maand, vorig, perGemeente, gemeenten } = json.data;
  const erbij = perGemeente.maanden.toSorted((a: { nieuw: number }, b: { nieuw: number }) => b.nieuw - a.nieuw);
  const meeste = erbij.length > 1 && erbij[0].nieuw > erbij[1].nieuw ? erbij[0].gemeente : null;
  return {
    ...{ nu: nu.groepen[0], toen: toen.groepen[0], maand: maand.maanden[0], vorig: vorig.maanden[0] },
    meeste: gemeenten.find(({ code }: { code: string }) => code === meeste)?.naam as string | undefined,
  };
}

test('als rmc-14: na het inloggen zie ik mijn regio, met de zin en de cijfers die de hub ook een systeem geeft', async () => {
  const b = await bezoek();
  await b.naar('/dashboard');
  expect(await b.kop()).toBe('Voortijdig schoolverlaten in uw regio');
  await b.logIn('rmc-14');
  expect([b.adres, await b.kop()]).toEqual(['/dashboard/regio/14', 'Doorstroompunt Arnhem-Nijmegen']);

  const { nu, toen, maand, vorig, meeste } = await cijfers(await t.als('rmc-14'), '14');
  const [van, vanToen] = [nu, toen].map((een) => een.startpopulatie - een.buitenBeschouwing);
  expect([nu.vsv, maand.aantal > vorig.aantal, nu.percentage]).toEqual([
    expect.any(Number),
    true,
    Number(((100 * nu.vsv) / van!).toFixed(2)),
  ]);
  const [, zin] = /(In november 2026 .*?) Gemeente Alle gemeenten/.exec(await b.tekst())!;
  for (const feit of [
    ...[
      `staan ${maand.aantal} jongeren op de maandlijst`,
      `een jaar eerder waren het er ${vorig.aantal}`,
      meeste ?? '',
    ],
    ...[`2025-2026 is ${komma(nu.percentage)}%`, `(${nu.vsv} van ${van}`, `${komma(toen.percentage)}%`],
  ])
    expect(zin).toContain(feit);
  const punten = nu.percentage - toen.percentage;
  const kaarten = b.page.locator('dl > div');
  const kaart = async (naam: RegExp) => {
    const deze = kaarten.filter({ has: b.page.locator('dt', { hasText: naam }) });
    return (await deze.locator('dd').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  };
  // each card with the numbers that it must show, in their order
  const verwacht: [naam: RegExp, ...getallen: (number | string)[]][] = [
    [/^Op de maandlijst van november/, maand.aantal, maand.startpopulatie],
    [/^(Daarvan nieuw|Nieuw op)/, maand.nieuw],
    [/^Een jaar eerder, november 2025/, vorig.aantal, maand.aantal - vorig.aantal],
    [/vsv’ers/, `${komma(nu.percentage)}%`, nu.vsv, van!],
    [/^Het jaar ervoor, 2024-2025/, `${komma(toen.percentage)}%`, toen.vsv, komma(Math.abs(punten))],
  ];
  for (const [naam, ...getallen] of verwacht) {
    const patroon = new RegExp(getallen.map((een) => `(?<![\\d,])${een}(?!\\d)`).join('.*'));
    expect([naam, await kaart(naam)]).toEqual([naam, expect.stringMatching(patroon)]);
  }
  expect(vanToen).toBeGreaterThan(0);
});

test('als rmc-14: na het uitloggen is er niets meer te zien, ook niet met de knop terug of het oude koekje', async () => {
  const b = await bezoek();
  await b.naar('/dashboard');
  await b.logIn('rmc-14');
  await b.naar('/dashboard/regio/14/jongeren');
  const koekje = (await b.context.cookies()).find(({ name }) => name === 'bron-sessie')!;
  expect(koekje).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
  const vraag = () =>
    t.stuur('{"query":"{ mijnAutorisatie { naam } }"}', {
      ...{ cookie: `bron-sessie=${koekje.value}`, origin: t.hub.url, 'sec-fetch-site': 'same-origin' },
    });
  expect((await vraag()).status).toBe(200);

  await b.page.getByRole('button', { name: 'Uitloggen' }).click();
  await b.page.waitForURL(/afgemeld/);
  await b.klaar();
  expect(await b.kop()).toBe('U bent uitgelogd');
  expect([(await vraag()).status, (await vraag()).json.code]).toEqual([401, 'SESSIE']);
  expect((await b.context.cookies()).map(({ name }) => name)).not.toContain('bron-sessie');

  b.verwachtFout(/401/);
  await b.page.goBack();
  await b.klaar();
  expect(b.adres).toBe('/dashboard/regio/14/jongeren');
  expect(await b.kop()).toBe('Voortijdig schoolverlaten in uw regio');
  expect(await b.page.getByRole('table').count()).toBe(0);

  // and at the issuer somebody has to say anew who she is
  await b.page.getByRole('link', { name: 'Inloggen' }).click();
  expect(await b.kop()).toBe('Aanmelden bij de demo');
});

test('als wie niet inlogt: wie bij de uitgever annuleert ziet een pagina die dat zegt, en kan opnieuw beginnen', async () => {
  const b = await bezoek();
  await b.naar('/dashboard');
  b.verwachtFout(/401/);
  await b.page.getByRole('link', { name: 'Inloggen' }).click();
  await b.page.getByRole('button', { name: 'Annuleren' }).click();
  await b.page.waitForURL(/niet-ingelogd/);
  await b.klaar();
  expect([await b.kop(), await b.tekst()]).toEqual([
    'U bent niet ingelogd',
    expect.stringContaining('Het inloggen is geannuleerd.'),
  ]);
  await b.logIn('rmc-15');
  expect(await b.kop()).toBe('Doorstroompunt Rivierenland');
});

test('als rmc-14-40: ik kies tussen mijn twee regio’s, en zie van elke haar eigen cijfers', async () => {
  const b = await bezoek({ als: 'rmc-14-40' });
  await b.naar('/dashboard');
  const bureau = await t.als('rmc-14-40');
  const keuze = b.page.getByRole('combobox', { name: 'Regio', exact: true });
  for (const [nr, naam] of [
    ['40', 'Rijk van Nijmegen'],
    ['14', 'Arnhem/Nijmegen'],
  ] as const) {
    await keuze.selectOption(naam);
    await b.klaar();
    const { nu, maand } = await cijfers(bureau, nr);
    expect([b.adres, await b.kop()]).toEqual([`/dashboard/regio/${nr}`, naam]);
    expect(await b.tekst()).toContain(`${nu.vsv} jongeren van ${nu.startpopulatie - nu.buitenBeschouwing}`);
    expect(await b.tekst()).toContain(`van ${maand.startpopulatie} jongeren van de startpopulatie`);
  }
  expect(await keuze.locator('option').allInnerTexts()).toEqual(['Arnhem/Nijmegen', 'Rijk van Nijmegen']);
});
