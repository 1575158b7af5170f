import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pakBrowserUit } from './pakBrowserUit';
import { startTestserver } from './startTestserver';

/** Before all tests: the pages, a browser to see them in, and one PostgreSQL with the templates that each test file clones. */
export default async function start(): Promise<void> {
  process.env.BRON_TEST_BROWSER = JSON.stringify(await pakBrowserUit());
  const map = await startTestserver();
  // of their own: a test that starts the hub as a newcomer does, builds everything anew
  const paginas = join(map, 'web');
  execFileSync('npm', ['run', '-s', 'build:web', '--', '--outDir', paginas], { cwd: join(__dirname, '../..') });
  process.env.BRON_TEST_PAGINAS = paginas;
}
