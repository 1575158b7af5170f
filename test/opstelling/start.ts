import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { maakTestmap } from './maakTestmap';
import { pakBrowserUit } from './pakBrowserUit';
import { startTestserver } from './startTestserver';

/** Before all tests: the pages, a browser to see them in, and one PostgreSQL with the templates that each test file clones. */
export default async function start(): Promise<void> {
  const map = maakTestmap();
  const [browser, paginas] = await Promise.all([pakBrowserUit(), bouwPaginas(join(map, 'web')), startTestserver(map)]);
  process.env.BRON_TEST_BROWSER = JSON.stringify(browser);
  process.env.BRON_TEST_PAGINAS = paginas;
}

/** Of their own: a test that starts the hub as a newcomer does, builds everything anew. */
async function bouwPaginas(map: string): Promise<string> {
  await promisify(execFile)('npm', ['run', '-s', 'build:web', '--', '--outDir', map], {
    cwd: join(__dirname, '../..'),
  });
  return map;
}
