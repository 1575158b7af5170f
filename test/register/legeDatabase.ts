import { Client } from 'pg';

/** An empty database beside the given one, of the same owner; for what has to begin before the first migration. */
export async function maakLegeDatabase({ url, superUrl }: { url: string; superUrl: string }) {
  const naam = `leeg_${process.pid}_${Math.random().toString(36).slice(2)}`;
  const adres = new URL(url);
  await alsBeheerder(superUrl, `create database ${naam} template template0 owner "${adres.username}"`);
  adres.pathname = `/${naam}`;
  return { url: adres.href, sluit: () => alsBeheerder(superUrl, `drop database ${naam} with (force)`) };
}

async function alsBeheerder(superUrl: string, opdracht: string): Promise<void> {
  const client = new Client(superUrl);
  await client.connect();
  try {
    await client.query(opdracht);
  } finally {
    await client.end();
  }
}
