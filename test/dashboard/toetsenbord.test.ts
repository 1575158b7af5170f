import type { Locator } from 'playwright-core';
import type { Testhub } from '../opstelling/hub';
import type { Bezoek } from './Bezoek';
import { gebruikBrowser } from './gebruikBrowser';
import { maakDrukkeHub } from './maakDrukkeHub';

let t: Testhub;
beforeAll(async () => {
  t = await maakDrukkeHub();
});
afterAll(() => t?.stop());
const bezoek = gebruikBrowser(() => t.hub.url);

const REGIO = '/dashboard/regio/14';
const LIJST = `${REGIO}/jongeren?schooljaar=2025-2026&maand=2026-08-01&sorteer=naam`;
const ALLES = 'a[href], a[*|href], button, select, input, summary, [tabindex="0"]';

const heeftFocus = (wat: Locator): Promise<boolean> =>
  wat.evaluate((een) => een === een.ownerDocument.activeElement || een.contains(een.ownerDocument.activeElement));

interface Halte {
  nr: number;
  wat: string;
  zichtbaar: boolean;
  inBeeld: boolean;
}

/** Where the focus is: which of all controls, whether one sees that it is there, and whether it is on the screen. */
const halte = (b: Bezoek): Promise<Halte | null> =>
  b.page.locator('html').evaluate(({ ownerDocument: pagina }, alles) => {
    const wat = pagina.activeElement;
    if (!wat || wat === pagina.body) return null;
    const venster = pagina.defaultView;
    const stijl = venster.getComputedStyle(wat);
    const vorm = wat.querySelector('rect, circle');
    const lijn = vorm && venster.getComputedStyle(vorm);
    const omlijnd = stijl.outlineStyle !== 'none' && Number.parseFloat(stijl.outlineWidth) >= 2;
    const plek = wat.getBoundingClientRect();
    return {
      nr: [...pagina.querySelectorAll(alles)].indexOf(wat),
      wat: wat.outerHTML.slice(0, 120),
      zichtbaar: omlijnd || (lijn !== null && lijn.stroke !== 'none' && Number.parseFloat(lijn.strokeWidth) >= 2),
      inBeeld: plek.bottom > 0 && plek.top < venster.innerHeight && plek.right > 0 && plek.left < venster.innerWidth,
    };
  }, ALLES);

/** Goes by Tab from the top to the end, and tells what was passed. */
async function loopLangs(b: Bezoek): Promise<Halte[]> {
  const haltes: Halte[] = [];
  for (;;) {
    await b.page.keyboard.press('Tab');
    const hier = await halte(b);
    if (!hier || hier.nr === haltes[0]?.nr) return haltes;
    haltes.push(hier);
  }
}

test.each([
  ['het overzicht', REGIO, 60],
  ['een lijst', LIJST, 40],
  ['de begrippen', '/dashboard/begrippen', 5],
])(
  'als wie geen muis gebruikt: met Tab kom ik op %s overal langs, en zie ik waar ik ben',
  async (_naam, adres, minstens) => {
    const b = await bezoek({ als: 'rmc-14' });
    await b.naar(adres);
    const alle = await b.page.locator(ALLES).evaluateAll((rij) =>
      // what a closed part hides is reached when that is open
      rij.flatMap((een, nr) => (een.checkVisibility() ? [nr as number] : [])),
    );
    const haltes = await loopLangs(b);
    expect(haltes.map(({ nr }) => nr)).toEqual(alle);
    expect(haltes.length).toBeGreaterThan(minstens);
    expect(haltes.filter(({ zichtbaar, inBeeld }) => !zichtbaar || !inBeeld)).toEqual([]);
  },
);

test('als wie geen muis gebruikt: de eerste Tab slaat de kop over, ook op een lijst', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  for (const [adres, tekst] of [
    [REGIO, 'Dit schooljaar'],
    [LIJST, 'Zoeken in deze lijst'],
  ] as const) {
    await b.naar(adres);
    await b.page.keyboard.press('Tab');
    const sla = b.page.getByRole('link', { name: 'Naar de inhoud' });
    expect([await heeftFocus(sla), (await sla.boundingBox())!.x >= 0]).toEqual([true, true]);
    await b.page.keyboard.press('Enter');
    await b.klaar();
    expect(await b.tekst()).toContain(tekst);
    await b.page.keyboard.press('Tab');
    expect(await heeftFocus(b.page.getByRole('combobox', { name: 'Gemeente' }))).toBe(true);
  }
});

test('als wie geen muis gebruikt: een begrip gaat open met Enter, dicht met Escape, en ik ben waar ik was', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  await b.naar(REGIO);
  const knop = b.page.getByRole('button', { name: 'Wat betekent: Maandlijst?' });
  const uitleg = b.page.getByText(/^Wie van de startpopulatie van 1 oktober/);
  expect(await uitleg.isVisible()).toBe(false);
  await knop.press('Enter');
  expect(await uitleg.isVisible()).toBe(true);
  await b.page.keyboard.press('Tab');
  expect(await heeftFocus(b.page.getByRole('link', { name: 'Alle begrippen' }))).toBe(true);
  await b.page.keyboard.press('Escape');
  expect([await uitleg.isVisible(), await heeftFocus(knop)]).toEqual([false, true]);
});

test('als wie geen muis gebruikt: na een keuze, een volgorde of een ander scherm ben ik de plek niet kwijt', async () => {
  const b = await bezoek({ als: 'rmc-14' });
  await b.naar(LIJST);
  const gemeente = b.page.getByRole('combobox', { name: 'Gemeente' });
  await gemeente.locator('option', { hasText: 'Arnhem' }).waitFor({ state: 'attached' });
  await gemeente.focus();
  await b.page.keyboard.press('ArrowDown');
  await b.totdat('gekozen', async () => b.adres.includes('gemeente=0202'));
  await b.klaar();
  expect(await heeftFocus(gemeente)).toBe(true);

  const kop = b.page.getByRole('columnheader', { name: 'Uitgeschreven' }).getByRole('link');
  await b.volg(kop);
  expect([await heeftFocus(kop), b.adres.includes('sorteer=uit')]).toEqual([true, true]);

  const inhoud = b.page.getByRole('main');
  await b.volg(b.page.locator('main tbody a').first());
  expect(['een jongere', await heeftFocus(inhoud)]).toEqual(['een jongere', true]);
  await b.volg(b.page.getByRole('link', { name: /^← Terug naar/ }));
  expect(['de lijst', await heeftFocus(inhoud)]).toEqual(['de lijst', true]);
  await b.volg(b.page.getByRole('link', { name: 'Begrippen', exact: true }));
  expect(['begrippen', await heeftFocus(inhoud)]).toEqual(['begrippen', true]);
});

test('als wie geen beweging wil: er beweegt niets, ook niet tijdens het laden', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const b = await bezoek({ als: 'rmc-14', reducedMotion });
    let verder = () => {};
    const wachten = new Promise<void>((klaar) => {
      verder = klaar;
    });
    await b.page.route('**/graphql', async (verzoek) => {
      await wachten;
      await verzoek.continue();
    });
    await b.page.goto(b.hub + REGIO);
    await b.page
      .getByText(/laden…/)
      .first()
      .waitFor({ state: 'attached' });
    const bewegingen = () =>
      b.page.locator('html').evaluate(({ ownerDocument }) => ownerDocument.getAnimations().length as number);
    expect([reducedMotion, (await bewegingen()) > 0]).toEqual([reducedMotion, reducedMotion === 'no-preference']);
    verder();
    await b.klaar();
    expect(await bewegingen()).toBe(0);
  }
});
