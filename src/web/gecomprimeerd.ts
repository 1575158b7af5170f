import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Each file also as brotli and gzip beside it, so that the hub compresses nothing while it serves. */
export const gecomprimeerd = (): Plugin => ({
  name: 'gecomprimeerd',
  enforce: 'post',
  generateBundle(_opties, bundel) {
    for (const deel of Object.values(bundel)) {
      if (!/\.(js|css|html|svg)$/.test(deel.fileName)) continue;
      const bron = Buffer.from(deel.type === 'chunk' ? deel.code : deel.source);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bron.length };
      this.emitFile({ type: 'asset', fileName: `${deel.fileName}.br`, source: brotliCompressSync(bron, { params }) });
      this.emitFile({ type: 'asset', fileName: `${deel.fileName}.gz`, source: gzipSync(bron, { level: 9 }) });
    }
  },
});
