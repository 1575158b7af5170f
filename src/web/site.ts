import { resolve } from 'node:path';
import type { InlineConfig } from 'vite';
import { contractTypen } from './contractTypen.ts';
import { gecomprimeerd } from './gecomprimeerd.ts';
import type { sites } from './sites.ts';
import { zonderIngebeddeLetters } from './zonderIngebeddeLetters.ts';

const hier = (pad: string) => resolve(import.meta.dirname, pad);

/** One site of the hub: everything it needs is built into files of its own, under names that follow from what is in them. */
export function site(naam: keyof typeof sites, contract: string, uit: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'error',
    root: hier(naam),
    base: `/${naam}/delen/`,
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      contractTypen({
        contract: hier(`../../schema/contracts/${contract}.graphql`),
        vragen: hier(`${naam}/vragen`),
        uit: hier(`${naam}/contract.gen.ts`),
      }),
      zonderIngebeddeLetters(),
      gecomprimeerd(),
    ],
    worker: { format: 'es' },
    build: {
      outDir: uit,
      emptyOutDir: true,
      // no inlining: the policy of the pages allows only files
      assetsInlineLimit: 0,
      assetsDir: '.',
      modulePreload: { polyfill: false },
      // what is loaded only where it is needed, keeps its style there as well
      cssCodeSplit: naam === 'portaal',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5_000,
    },
  };
}
