import { mkdirSync, realpathSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { type Binaries, binaries } from './binaries';
import { ingebedCluster } from './ingebedCluster';
import { IngebedHouder } from './ingebedHouder';
import { ingebedPlek, type Plek } from './ingebedPlek';
import { ingebedPostmaster } from './ingebedPostmaster';
import { ingebedRollen } from './ingebedRollen';
import { ingebedServer } from './ingebedServer';
import { ingebedStop } from './ingebedStop';
import { ingebedWachten } from './ingebedWachten';

export interface Ingebed {
  /** owner's connection: role `bron`, not a superuser, LOGIN CREATEROLE, owner of database `bron` */
  eigenaarUrl: string;
  /** superuser, for tests and template databases */
  superUrl: string;
  /** true when a running server was taken over: one left by a killed process, or one in use by another living process */
  hergebruikt: boolean;
  /** Stops the server, unless another living process uses it too. */
  stop(): Promise<void>;
}

export interface IngebedOpties {
  /** BRON_DATA; the cluster lies in `<map>/postgres` */
  map: string;
  wachtwoord: (login: string) => string;
  /** more settings for the server, such as `fsync: 'off'` in tests; a server that is taken over keeps its own */
  instellingen?: Record<string, string>;
  /** told what happens, in Dutch */
  melding?: (tekst: string) => void;
}

/** Starts the PostgreSQL that npm installed, or takes over the one that already runs on this directory. */
export async function startIngebed(opties: IngebedOpties): Promise<Ingebed> {
  const { wachtwoord, instellingen = {}, melding = () => {} } = opties;
  mkdirSync(opties.map, { recursive: true });
  const map = realpathSync(opties.map);
  const plek = ingebedPlek(map);
  const { data } = plek;
  if (!data.startsWith(map)) melding(`De database ligt in ${data}, want PostgreSQL kan niet als root in ${map} komen.`);
  const bin = binaries(map, plek.account, melding);
  const geheim = wachtwoord('postgres');
  await ingebedCluster(plek, bin, { wachtwoord: geheim, duurzaam: instellingen.fsync !== 'off', melding });

  const { houder, hergebruikt } = await verbind(plek, bin, { map, wachtwoord: geheim, instellingen, melding });
  const stop = async () => {
    if (await IngebedHouder.laatste(data)) await ingebedStop(data, bin);
  };
  try {
    await ingebedRollen(houder, wachtwoord);
  } catch (fout) {
    await stop();
    throw fout;
  }
  houder.opAchtergrond();

  const url = (login: string, database: string) =>
    `postgresql://${login}:${encodeURIComponent(wachtwoord(login))}@127.0.0.1:${houder.port}/${database}`;
  return {
    eigenaarUrl: url('bron', 'bron'),
    superUrl: url('postgres', 'postgres'),
    hergebruikt,
    stop,
  };
}

/** A few tries, because another process may start or stop the same server at this moment. */
async function verbind(plek: Plek, bin: Binaries, opdracht: Parameters<typeof ingebedServer>[2]) {
  for (let poging = 1; poging <= 5; poging++) {
    const lopend = await neemOver(plek.data, opdracht.wachtwoord, opdracht.melding);
    if (lopend) return { houder: lopend, hergebruikt: true };
    const nieuw = await ingebedServer(plek, bin, opdracht);
    if (nieuw) return { houder: nieuw, hergebruikt: false };
    await setTimeout(100 * poging);
  }
  throw new Error(`PostgreSQL kon na vijf pogingen niet worden gestart; zie postgres.log in ${opdracht.map}.`);
}

/** The session on the server that already runs on this data directory, if there is one. */
async function neemOver(data: string, wachtwoord: string, melding: (t: string) => void): Promise<IngebedHouder | null> {
  let pid = 0;
  const houder = await ingebedWachten(async () => {
    const postmaster = ingebedPostmaster(data);
    if (!postmaster) return 'geen';
    pid = postmaster.pid;
    return postmaster.port ? IngebedHouder.neem(data, postmaster.port, wachtwoord) : 'stil';
  }, melding);
  if (houder) return houder === 'geen' ? null : houder;
  throw new Error(
    `Op ${data} draait al een PostgreSQL (proces ${pid}) die geen antwoord geeft. Beëindig dat proces en start opnieuw.`,
  );
}
