import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Uitslag {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  incomplete: { id: string }[];
}

/** What axe finds wrong on the screen as it is now, of whatever impact. */
export async function axe(page: Page): Promise<string[]> {
  const geladen = await page.evaluate('typeof axe');
  if (geladen === 'undefined') await page.evaluate(source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
  )) as Uitslag;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary?.replace(/\s+/g, ' ')})`),
  );
}
