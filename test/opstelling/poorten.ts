import { createServer } from 'node:net';

const vrij = (port: number): Promise<boolean> =>
  new Promise((klaar) => {
    const proef = createServer();
    proef.once('error', () => klaar(false));
    proef.listen({ port, host: '127.0.0.1', exclusive: true }, () => proef.close(() => klaar(true)));
  });

/** Two free ports in a row, for a hub and its issuer; each Jest worker looks in a range of its own. */
export async function vrijePoorten(): Promise<number> {
  const begin = 20_000 + Number(process.env.JEST_WORKER_ID ?? 1) * 1_000;
  for (let poging = 0; poging < 50; poging++) {
    const port = begin + 2 * Math.floor(Math.random() * 450);
    if ((await vrij(port)) && (await vrij(port + 1))) return port;
  }
  throw new Error('geen twee vrije poorten gevonden');
}
