import { createServer } from 'node:net';
import type { Config } from './config';
import { leesHubbestand } from './hubbestand';

async function isVrij(port: number, host: string): Promise<boolean> {
  return new Promise((klaar) => {
    const proef = createServer();
    proef.once('error', () => klaar(false));
    proef.listen({ port, host, exclusive: true }, () => proef.close(() => klaar(true)));
  });
}

/** Whether a hub answers there: a process may have got the number of a hub that was killed. */
const antwoordt = (url: string): Promise<boolean> =>
  fetch(`${url}/health/live`, { signal: AbortSignal.timeout(2_000) })
    .then((antwoord) => antwoord.json())
    .then(
      (inhoud) => (inhoud as { status?: string })?.status === 'ok',
      () => false,
    );

/**
 * Says what is wrong before anything is started: a Node that is too old, another hub on this data directory, a port in use.
 * @throws Error with what was found and what to do
 */
export async function voorDeStart({ data, port, host, issuer }: Config): Promise<void> {
  const [versie] = process.versions.node.split('.').map(Number) as [number];
  if (versie < 22) {
    throw new Error(
      `Deze hub vraagt Node 22 of hoger en draait nu op ${process.version}. Installeer met npm ci (zonder --ignore-scripts): dan komt Node 24 mee en gebruikt npm start die.`,
    );
  }
  const ander = leesHubbestand(data);
  if (ander && (await antwoordt(ander.url))) {
    throw new Error(
      `Er draait al een hub op ${ander.url} (proces ${ander.pid}) met de gegevens in ${data}. Stop die eerst, of kies een andere PORT en BRON_DATA.`,
    );
  }
  const poorten = issuer ? [port] : [port, port + 1];
  for (const poort of poorten) {
    if (await isVrij(poort, host)) continue;
    const waarvoor = poort === port ? 'de hub' : 'de demo-issuer, die naast de hub luistert';
    throw new Error(
      `Poort ${poort} is al in gebruik; die is nodig voor ${waarvoor}. Kies een andere PORT (nu ${port}).`,
    );
  }
}
