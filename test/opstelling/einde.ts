import { rmSync } from 'node:fs';
import type { Ingebed } from '../../src/postgres/startIngebed';

/** After all tests. */
export default async function einde(): Promise<void> {
  const { bronTestserver, bronTestmap } = globalThis as unknown as { bronTestserver: Ingebed; bronTestmap: string };
  await bronTestserver.stop();
  rmSync(bronTestmap, { recursive: true, force: true });
}
