import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** A port of this machine that is free at the moment; not 5432, where people expect their own PostgreSQL. */
export async function ingebedPoort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port === 5432 ? ingebedPoort() : port;
}
