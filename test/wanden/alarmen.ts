import type { Testhub } from '../opstelling/hub';

/** How often each wall stopped something that an earlier wall should have stopped, as operators see it. */
export async function alarmen({ hub }: Testhub): Promise<Record<string, number>> {
  const tekst = await (await fetch(`${hub.url}/metrics`)).text();
  return Object.fromEntries(
    [...tekst.matchAll(/^bron_alarmen_totaal\{wand="(\w+)"\} (\d+)$/gm)].map(([, wand, aantal]) => [
      wand,
      Number(aantal),
    ]),
  );
}
