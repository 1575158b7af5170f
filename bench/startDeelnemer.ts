import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Deelnemer, Klant, Omgeving } from './Deelnemer';
import type { Melding, Verbruik } from './proces';
import { vrijePoorten } from './vrijePoorten';

/** A participant that serves. */
export interface Lopend {
  naam: string;
  port: number;
  klant: Klant;
  verbruik(): Promise<Verbruik>;
  stop(): Promise<void>;
}

/** Starts a participant in a process of its own: the load is made elsewhere. */
export async function startDeelnemer(deelnemer: Deelnemer, waar: Omit<Omgeving, 'port'>): Promise<Lopend> {
  const { naam } = deelnemer;
  const omgeving = { ...waar, port: await vrijePoorten() };
  // nothing of this environment, so that no setting of this machine decides what is measured
  const proces = fork(join(__dirname, 'proces.js'), [naam], {
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
  });
  const gestopt = once(proces, 'exit');
  const antwoord = async (bericht: Omgeving | 'verbruik'): Promise<Melding> => {
    const melding = once(proces, 'message') as Promise<[Melding]>;
    proces.send(bericht);
    const uitkomst = await Promise.race([melding, gestopt.then(() => null)]);
    if (!uitkomst) throw new Error(`${naam} is onverwacht gestopt.`);
    return uitkomst[0];
  };
  const stop = async () => {
    if (proces.connected) proces.disconnect();
    await gestopt;
  };
  try {
    const begin = await antwoord(omgeving);
    if ('mislukt' in begin && begin.mislukt) throw new Error(`${naam} start niet: ${begin.mislukt}`);
    const klant = await deelnemer.klant(omgeving);
    const verbruik = () => antwoord('verbruik') as Promise<Verbruik>;
    return { naam, port: omgeving.port, klant, verbruik, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}
