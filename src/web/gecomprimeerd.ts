import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Each file also as brotli and gzip beside it, so that the hub compresses nothing while it serves. */
export const gecomprimeerd = (): Plugin => ({
  name: 'gecomprimeerd',
  // from what was written: Vite changes files until then
  writeBundle({ dir }, bundel) {
    for (const naam of Object.keys(bundel).filter((een) => /\.(js|css|html|svg)$/.test(een))) {
      const pad = join(dir!, naam);
      const bron = readFileSync(pad);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bron.length };
      writeFileSync(`${pad}.br`, brotliCompressSync(bron, { params }));
      writeFileSync(`${pad}.gz`, gzipSync(bron, { level: 9 }));
    }
  },
});
