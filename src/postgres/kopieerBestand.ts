import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

export interface Gekopieerd {
  grootte: number;
  sha256: string;
}

const STUK = 256 * 1024;

/** Copies a file to a new place and tells what was copied; null when it is no longer there. Nobody else may read the copy. */
export async function kopieerBestand(van: string, naar: string, duurzaam: boolean): Promise<Gekopieerd | null> {
  const bron = await open(van).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return null;
    throw fout;
  });
  if (!bron) return null;
  try {
    const doel = await open(naar, 'wx', 0o600);
    try {
      return await stroom(bron, doel, duurzaam);
    } finally {
      await doel.close();
    }
  } finally {
    await bron.close();
  }
}

async function stroom(bron: FileHandle, doel: FileHandle, duurzaam: boolean): Promise<Gekopieerd> {
  const som = createHash('sha256');
  const buffer = Buffer.allocUnsafe(STUK);
  let grootte = 0;
  for (;;) {
    const { bytesRead } = await bron.read(buffer, 0, STUK, null);
    if (bytesRead === 0) break;
    const stuk = buffer.subarray(0, bytesRead);
    som.update(stuk);
    await doel.appendFile(stuk);
    grootte += bytesRead;
  }
  if (duurzaam) await doel.sync();
  return { grootte, sha256: som.digest('hex') };
}
