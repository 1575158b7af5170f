import { setTimeout } from 'node:timers/promises';

/** How long a server may keep silent. One that says it is recovering or stopping is waited for. */
const GEDULD = 30_000;

/** Tries until there is an outcome; null when the other side stayed silent for too long. */
export async function ingebedWachten<T>(
  stap: () => Promise<T | 'bezig' | 'stil'>,
  melding: (tekst: string) => void,
): Promise<T | null> {
  const begin = Date.now();
  let grens = begin + GEDULD;
  let gemeld = false;
  for (let pauze = 15; ; pauze = Math.min(pauze * 1.3, 500)) {
    const uitkomst = await stap();
    if (uitkomst !== 'bezig' && uitkomst !== 'stil') return uitkomst;
    const nu = Date.now();
    if (uitkomst === 'bezig') grens = nu + GEDULD;
    if (nu > grens) return null;
    if (!gemeld && nu > begin + 3000) {
      melding('PostgreSQL herstelt zich of sluit nog af; een ogenblik geduld.');
      gemeld = true;
    }
    await setTimeout(pauze);
  }
}
