import Papa from 'papaparse';
import type { Partner, Testhub } from '../opstelling/hub';
import type { Bezoek } from './Bezoek';
import { gebruikBrowser } from './gebruikBrowser';
import { Lijstscherm } from './Lijstscherm';
import { maakDrukkeHub } from './maakDrukkeHub';

let t: Testhub;
let rmc14: Partner;
beforeAll(async () => {
  t = await maakDrukkeHub();
  rmc14 = await t.als('rmc-14');
});
afterAll(() => t?.stop());
const bezoek = gebruikBrowser(() => t.hub.url);

const SEPTEMBER = '/dashboard/regio/14/jongeren?schooljaar=2025-2026&maand=2026-09-01';

async function open(adres: string): Promise<[Bezoek, Lijstscherm]> {
  const b = await bezoek({ als: 'rmc-14' });
  await b.naar(adres);
  return [b, new Lijstscherm(b)];
}

/** How many the hub tells a partner that there are. */
async function telling(filter: string, lijst = 'schooljaar: "2025-2026", maand: "2026-09-01"'): Promise<number> {
  const vraag = `{ vsvDeelnemers(${lijst}, filter: { regio: "14" ${filter} }, first: 500) { edges { cursor } } }`;
  const { json } = await rmc14(vraag);
  expect(json.errors).toBeUndefined();
  return json.data.vsvDeelnemers.edges.length;
}

const jongeren = (aantal: number): string => `${aantal} ${aantal === 1 ? 'jongere' : 'jongeren'}`;

test('als rmc-14: wat ik op de lijst kies staat in het adres, en de lijst heeft wie de hub daarbij telt', async () => {
  const [b, lijst] = await open(SEPTEMBER);
  const keuzen: [string, string, string, string, string][] = [
    ['Gemeente', 'Arnhem', 'gemeente', '0202', 'gemeente: "0202"'],
    ['School', 'Rijn Ijssel', 'school', '25LF', 'brin: "25LF"'],
    ['Niveau', 'Mbo niveau 2', 'niveau', 'MBO_2', 'categorie: MBO_2'],
    ['Reden', 'Geen inschrijving', 'reden', 'GEEN_INSCHRIJVING', 'reden: GEEN_INSCHRIJVING'],
    ['Nieuw op de lijst', 'Niet nieuw', 'nieuw', 'nee', 'nieuw: false'],
  ];
  const filters: string[] = [];
  const getoond: string[] = [];
  for (const [label, optie, naam, waarde, filter] of keuzen) {
    filters.push(filter);
    await lijst.kies(label, optie);
    expect(new URL(b.page.url()).searchParams.get(naam)).toBe(waarde);
    getoond.push(await lijst.aantal());
    expect(getoond.at(-1)).toBe(jongeren(await telling(filters.join(' '))));
  }
  expect(new Set(getoond).size).toBeGreaterThan(2);

  // the screen says what was chosen, and whoever opens the address sees the same
  expect(await b.tekst()).toContain('Arnhem, Rijn Ijssel, mbo niveau 2, geen inschrijving, niet nieuw op de lijst');
  const rijen = await lijst.rijen();
  await b.naar(b.adres);
  expect(await lijst.rijen()).toEqual(rijen);

  // a list of a year has no reasons, and says so by not asking for them
  await lijst.kies('Lijst', 'Jaarcijfer 2024-2025');
  expect(b.adres).toBe('/dashboard/regio/14/jongeren?schooljaar=2024-2025&gemeente=0202&school=25LF&niveau=MBO_2');
  const jaar = 'schooljaar: "2024-2025"';
  expect(await lijst.aantal()).toBe(jongeren(await telling(filters.slice(0, 3).join(' '), jaar)));
  await b.page.getByRole('button', { name: 'Filters wissen' }).click();
  await b.totdat('zonder filters', async () => b.adres === '/dashboard/regio/14/jongeren?schooljaar=2024-2025');
  await b.klaar();
  expect(await lijst.aantal()).toBe(jongeren(await telling('', jaar)));
});

test('als rmc-14: de lijst heeft bladen van vijfentwintig, met ieder precies één keer, en terug gaat een blad terug', async () => {
  const [b, lijst] = await open(SEPTEMBER);
  const aantal = await telling('');
  expect(aantal).toBeGreaterThan(25);
  const sleutels: string[] = [];
  for (let blad = 1; ; blad++) {
    const links = b.page.locator('main tbody a');
    sleutels.push(...(await links.evaluateAll((alle) => alle.map((link) => link.hash as string))));
    expect(await b.tekst()).toContain(`Bladzijde ${blad} van ${Math.ceil(aantal / 25)}`);
    if (blad * 25 >= aantal) break;
    expect(await links.count()).toBe(25);
    await b.volg(b.page.getByRole('link', { name: 'Volgende' }));
    expect(b.adres).toBe(`${SEPTEMBER}&blad=${blad + 1}`);
  }
  expect([sleutels.length, new Set(sleutels).size]).toEqual([aantal, aantal]);
  expect(await b.page.getByRole('link', { name: 'Volgende' }).count()).toBe(0);
  await b.volg(b.page.getByRole('link', { name: 'Vorige' }));
  expect(await lijst.aantal()).toBe(jongeren(aantal));
  // a page that is not there is the last one
  await b.naar(`${SEPTEMBER}&blad=99`);
  expect(await b.tekst()).toContain(`Bladzijde ${Math.ceil(aantal / 25)} van`);
});

const opNederlands = new Intl.Collator('nl', { numeric: true });
interface Sleutel {
  rijsleutel: string;
}

const alsDatum = (tekst: string) => tekst.split('-').reverse().join('-');
/** By column: what its cells are in the order of, when that is not simply their text. */
const ORDE: Record<string, (cel: string) => string | number> = {
  Naam: (cel) => (/^naam niet/i.test(cel) ? '\uffff' : cel.split(',')[0]!),
  'Leeftijd nu': (cel) => (cel ? Number(cel) : -1),
  Ingeschreven: alsDatum,
  Uitgeschreven: alsDatum,
};

test('als rmc-14: ik sorteer op iedere kolom, heen en terug, over alle bladen', async () => {
  const [b, lijst] = await open(SEPTEMBER);
  const koppen = await lijst.koppen();
  expect(koppen).toEqual(expect.arrayContaining(['Naam', 'Gemeente', 'Uitgeschreven', 'Reden', 'Nieuw']));
  expect(koppen.length).toBeGreaterThan(7);
  for (const [nr, kop] of koppen.entries()) {
    for (const [richting, pijl] of [
      ['ascending', '▲'],
      ['descending', '▼'],
    ]) {
      const kolom = b.page.getByRole('columnheader').nth(nr);
      if ((await kolom.getAttribute('aria-sort')) !== richting) await b.volg(kolom.getByRole('link'));
      expect([kop, await kolom.getAttribute('aria-sort'), await kolom.innerText()]).toEqual([
        ...[kop, richting, `${kop} ${pijl}`],
      ]);
      expect(await b.page.locator('th[aria-sort]').count()).toBe(1);
      const cellen = (await lijst.alle()).map((rij) => (ORDE[kop] ?? String)(rij[nr]!));
      const zoHoort = cellen.toSorted((een, ander) => {
        const opWaarde = typeof een === 'number' ? een - Number(ander) : opNederlands.compare(een, String(ander));
        return richting === 'ascending' ? opWaarde : -opWaarde;
      });
      expect([kop, richting, cellen]).toEqual([kop, richting, zoHoort]);
    }
  }
});

test('als rmc-14: ik zoek een naam op het scherm; wat ik typ gaat in geen adres en naar geen server', async () => {
  const [b, lijst] = await open(SEPTEMBER);
  const alle = await lijst.alle();
  const [naam] = alle.find(([een]) => !/^naam niet/i.test(een!))!;
  await b.naar(`${SEPTEMBER}&blad=2`);
  const [eerder, gevraagd] = [b.adres, b.adressen.length];
  const veld = b.page.getByRole('searchbox', { name: 'Zoeken in deze lijst' });
  await veld.fill(naam!.toUpperCase());
  await b.klaar();
  expect((await lijst.rijen()).map((rij) => rij[0])).toEqual([naam]);
  expect(await lijst.aantal()).toBe(`1 jongere van ${alle.length}`);
  await veld.fill('bestaat niet');
  await b.klaar();
  expect([await lijst.rijen(), await lijst.aantal()]).toEqual([[], `0 jongeren van ${alle.length}`]);
  await veld.fill('');
  await b.klaar();
  expect((await lijst.rijen()).length).toBe(alle.length - 25);
  expect([b.adres, b.adressen.slice(gevraagd)]).toEqual([eerder, []]);
  expect(await b.page.locator('html').evaluate((html) => html.ownerDocument.title)).not.toContain(naam);
});

test('als rmc-14: het bestand heeft wat op het scherm staat, zoals een Nederlands rekenblad het opent', async () => {
  // names as nobody has them, that a spreadsheet would calculate
  const { json } = await rmc14(`{ vsvDeelnemers(schooljaar: "2025-2026", maand: "2026-09-01", filter: { regio: "14" }) {
    edges { node { gemeente onderwijsdeelnemer { rijsleutel } } } } }`);
  const wie = (json.data.vsvDeelnemers.edges as { node: { gemeente: string; onderwijsdeelnemer: Sleutel | null } }[])
    .map(({ node }) => node)
    .sort((een) => (een.gemeente === '0202' ? -1 : 1))
    .flatMap(({ onderwijsdeelnemer }) => onderwijsdeelnemer?.rijsleutel ?? []);
  for (const [nr, naam] of ['=HYPERLINK("http://x")', '@SUM(1)', '+1', '-1;"2'].entries())
    await t.db.query('update rmc_vsv_opslag.onderwijsdeelnemer set achternaam = $1 where rijsleutel = $2', [
      ...[naam, wie[nr]],
    ]);
  for (const keuze of ['&sorteer=uit&richting=af', '&sorteer=naam&gemeente=0202']) {
    const [, lijst] = await open(SEPTEMBER + keuze);
    const { naam, tekst } = await lijst.csv();
    expect([naam, tekst[0], tekst.at(-1)]).toEqual(['vsv-regio-14-2026-09-01.csv', '\ufeff', '\n']);
    const { data, errors, meta } = Papa.parse<string[]>(tekst.slice(1).trimEnd(), { delimiter: ';' });
    expect([errors, meta.linebreak]).toEqual([[], '\r\n']);
    const alle = [await lijst.koppen(), ...(await lijst.alle())];
    expect(data.length).toBe(alle.length);
    // a cell that would be calculated has an apostrophe in front, and is otherwise as on the screen
    const veilig = (cel: string) => (/^[=+\-@\t\r]/.test(cel) ? `'${cel}` : cel);
    expect(data).toEqual(alle.map((rij) => rij.map(veilig)));
    expect(data.flat().filter((cel) => cel.startsWith("'")).length).toBeGreaterThan(keuze.includes('0202') ? 0 : 3);
  }
});
