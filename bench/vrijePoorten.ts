import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

async function neem(port: number): Promise<number | null> {
  const server = createServer().listen({ port, host: '127.0.0.1', exclusive: true });
  const gelukt = await once(server, 'listening').catch(() => null);
  if (!gelukt) return null;
  const { port: gekregen } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return gekregen;
}

/** The first of two free ports in a row: for a participant, and what it runs beside itself. */
export async function vrijePoorten(): Promise<number> {
  for (let poging = 0; poging < 50; poging++) {
    const eerste = (await neem(0))!;
    if (eerste < 65_535 && (await neem(eerste + 1))) return eerste;
  }
  throw new Error('Er zijn geen twee vrije poorten naast elkaar gevonden.');
}
