import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { contractTypen } from './contractTypen.ts';
import { gecomprimeerd } from './gecomprimeerd.ts';

const hier = (pad: string) => resolve(import.meta.dirname, pad);

/** The pages of the hub: everything they need is built into files of its own, under names that follow from what is in them. */
export default defineConfig({
  root: hier('dashboard'),
  base: '/dashboard/delen/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    contractTypen({
      contract: hier('../../schema/contracts/rmc.graphql'),
      vragen: hier('dashboard/vragen'),
      uit: hier('dashboard/contract.gen.ts'),
    }),
    gecomprimeerd(),
  ],
  build: {
    outDir: hier('../../dist/web'),
    emptyOutDir: true,
    // no inlining: the policy of the pages allows only files
    assetsInlineLimit: 0,
    assetsDir: '.',
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    reportCompressedSize: false,
  },
});
