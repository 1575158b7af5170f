import type { Page } from 'playwright-core';

/** Faults of how a screen lies on the page, each in words. */
export async function opmaak(page: Page): Promise<string[]> {
  return page.locator('html').evaluate((html) => {
    const pagina = html.ownerDocument;
    const venster = pagina.defaultView;
    const fouten: string[] = [];
    if (html.scrollWidth > html.clientWidth) fouten.push(`schuift opzij: ${html.scrollWidth} in ${html.clientWidth}`);

    // words in a picture: not over each other, and not outside its card
    for (const svg of pagina.querySelectorAll('figure svg')) {
      const ruimte = svg.closest('figure').parentElement.getBoundingClientRect();
      const woorden = [...svg.querySelectorAll('text')]
        .map((een) => ({ tekst: een.textContent, plek: een.getBoundingClientRect() }))
        .filter(({ tekst }) => tekst.trim());
      for (const [nr, { tekst, plek }] of woorden.entries()) {
        const eruit = Math.max(ruimte.left - plek.left, plek.right - ruimte.right);
        if (eruit > 1) fouten.push(`buiten beeld: ${tekst}, ${Math.round(eruit)} pixels`);
        for (const ander of woorden.slice(nr + 1)) {
          const breed = Math.min(plek.right, ander.plek.right) - Math.max(plek.left, ander.plek.left);
          const hoog = Math.min(plek.bottom, ander.plek.bottom) - Math.max(plek.top, ander.plek.top);
          // lines of text may touch in their empty edges
          if (breed > 1 && hoog > 3) fouten.push(`over elkaar: ${tekst} en ${ander.tekst}`);
        }
      }
    }

    // what a finger has to hit (WCAG 2.5.8): 24 pixels, or that much room around it
    const doelen = [...pagina.querySelectorAll('a, button, select, input, summary')]
      .filter((een) => een.checkVisibility() && !een.closest('.kader__sla-over'))
      .map((een) => ({ een, plek: een.getBoundingClientRect() }));
    for (const { een, plek } of doelen) {
      if (plek.width >= 23.9 && plek.height >= 23.9) continue;
      // a link within a sentence is as high as its line
      if (een.matches('p a, dd a') && venster.getComputedStyle(een).display === 'inline') continue;
      const [x, y] = [(plek.left + plek.right) / 2, (plek.top + plek.bottom) / 2];
      const raakt = doelen.find(({ een: ander, plek: daar }) => {
        if (ander === een) return false;
        const [dx, dy] = [Math.max(daar.left - x, 0, x - daar.right), Math.max(daar.top - y, 0, y - daar.bottom)];
        return Math.hypot(dx, dy) < 12;
      });
      if (raakt)
        fouten.push(`te klein (${Math.round(plek.width)}×${Math.round(plek.height)}): ${een.outerHTML.slice(0, 90)}`);
    }
    return fouten;
  });
}
