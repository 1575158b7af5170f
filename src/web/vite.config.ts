import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, defineConfig } from 'vite';
import { site } from './site.ts';
import { sites } from './sites.ts';
import { stand } from './stand.ts';

const lees = (pad: string): string | null => (existsSync(pad) ? readFileSync(pad, 'utf8') : null);

/** Whether the types that the pages are checked with are there as well. */
const metTypen = (): boolean =>
  Object.keys(sites).every((naam) => existsSync(resolve(import.meta.dirname, naam, 'contract.gen.ts')));

/**
 * The pages of the hub, a site each: `vite build --outDir <directory>` makes them in directories of their own, unless they are
 * there and nothing has changed since, as at every start but the first.
 */
export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: resolve(import.meta.dirname, '../../dist/web') },
  builder: {
    async buildApp({ config, environments }) {
      const uit = resolve(config.root, config.build.outDir);
      const gebouwd = join(uit, 'gebouwd');
      const nu = stand();
      // there is nothing else: without this Vite would build a page of its own accord
      environments.client!.isBuilt = true;
      if (lees(gebouwd) === nu && metTypen()) return;
      // a build that is broken off has built nothing
      rmSync(gebouwd, { force: true });
      for (const [naam, contract] of Object.entries(sites))
        await build(site(naam as keyof typeof sites, contract, join(uit, naam)));
      writeFileSync(gebouwd, nu);
    },
  },
});
