import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Uitslag {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
}

const ALLES = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What may differ when only the colours do. */
const KLEUREN = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong on the screen as it is now, of whatever impact. */
export async function axe(page: Page, alleenKleuren = false): Promise<string[]> {
  const geladen = await page.evaluate('typeof axe');
  if (geladen === 'undefined') await page.evaluate(source);
  const wat = JSON.stringify(alleenKleuren ? KLEUREN : ALLES);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${wat}, resultTypes: ['violations'] })`,
  )) as Uitslag;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary?.replace(/\s+/g, ' ')})`),
  );
}
