import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Client } from 'pg';
import { metBalk } from '../../seeds/metBalk';
import type { Config } from '../config';
import { type Basiskopie, basiskopie } from '../postgres/basiskopie';
import { clusterbestanden } from '../postgres/clusterbestanden';
import { ingebedPlek, MERK } from '../postgres/ingebedPlek';
import { type Ingebed, startIngebed } from '../postgres/startIngebed';
import { Sleutels } from '../sleutels';
import { eisIngebed } from './eisIngebed';
import { eisRuimte } from './eisRuimte';
import { inMb } from './inMb';
import { leesStand } from './leesStand';
import { CLUSTER, type Manifest, schrijfManifest } from './Manifest';
import { metOpruimen } from './metOpruimen';

/** Room for the WAL of what is written meanwhile. */
const SPELING = 256e6;

export interface Opties {
  zeg: (tekst: string) => void;
  /** false in tests: nothing has to survive a power cut */
  duurzaam?: boolean;
}

/** Copies the embedded database, also while a hub runs on it, into an empty directory of its own. */
export async function maakReservekopie(
  config: Pick<Config, 'databaseUrl' | 'data' | 'geheim'>,
  naar: string,
  { zeg, duurzaam = true }: Opties,
): Promise<Manifest> {
  eisIngebed(config);
  const bron = existsSync(config.data) ? realpathSync(config.data) : config.data;
  const geheim = Sleutels.vindGeheim(config.geheim, bron);
  const data = existsSync(bron) ? ingebedPlek(bron).data : bron;
  if (!geheim || !existsSync(join(data, MERK)))
    throw new Error(
      `In ${bron} is geen database met haar geheim: is BRON_DATA de datamap van de hub, en bent u dezelfde gebruiker?`,
    );
  const sleutels = new Sleutels(geheim);
  const doel = eisDoel(naar, [bron, data]);
  const totaal = clusterbestanden(data).bestanden.reduce((som, { grootte }) => som + grootte, 0);
  mkdirSync(doel, { recursive: true, mode: 0o700 });
  eisRuimte(doel, totaal + SPELING);

  const wachtwoord = (login: string) => sleutels.wachtwoord(login);
  let ingebed: Ingebed | undefined;
  let heel = false;
  const opruimen = async () => {
    await ingebed?.stop();
    if (!heel) for (const naam of readdirSync(doel)) rmSync(join(doel, naam), { recursive: true, force: true });
  };
  return metOpruimen(opruimen, async () => {
    ingebed = await startIngebed({ map: bron, wachtwoord, melding: zeg });
    const { superUrl } = ingebed;
    const cluster = join(doel, CLUSTER);
    mkdirSync(cluster, { mode: 0o700 });
    let stand: Manifest['stand'] | undefined;
    const kopie = await metBalk('MB gekopieerd', inMb(totaal), (voortgang) =>
      metSuper(superUrl, 'postgres', async (db) => {
        await eisWal(db);
        return basiskopie({
          ...{ db, data, doel: cluster, duurzaam },
          voortgang: (klaar) => voortgang(inMb(klaar), Math.max(inMb(totaal), inMb(klaar))),
          opHetLaatst: async () => {
            stand = await metSuper(superUrl, 'bron', leesStand);
          },
        });
      }),
    );
    const manifest = { ...beschrijf(kopie, data), stand: stand!, geheim: sleutels.vingerafdruk };
    schrijfManifest(doel, manifest, sleutels);
    heel = true;
    return manifest;
  });
}

const beschrijf = ({ systeem, lsn, begonnen, voltooid, mappen, bestanden }: Basiskopie, data: string) => ({
  soort: 'bron-reservekopie/1' as const,
  hub: (JSON.parse(readFileSync(vindPakket(__dirname), 'utf8')) as { version: string }).version,
  postgres: readFileSync(join(data, 'PG_VERSION'), 'utf8').trim(),
  ...{ systeem, lsn, begonnen, voltooid, mappen, bestanden },
});

/** The project's package.json: the build lies deeper than the source. */
const vindPakket = (map: string): string =>
  existsSync(join(map, 'package.json')) ? join(map, 'package.json') : vindPakket(dirname(map));

/** @throws Error when the copy would lie in the hub's data, which has the secret, or on top of something else */
function eisDoel(naar: string, verboden: string[]): string {
  const doel = werkelijk(resolve(naar));
  const binnen = verboden.find((map) => `${doel}${sep}`.startsWith(`${map}${sep}`));
  if (binnen)
    throw new Error(
      `${doel} ligt in ${binnen}, de datamap van de hub: daar gaat een kopie met de schijf verloren, en daar ligt het geheim. Kies een map elders.`,
    );
  if (existsSync(doel) && readdirSync(doel).length > 0)
    throw new Error(`${doel} is niet leeg. Geef iedere reservekopie een eigen, lege map.`);
  return doel;
}

/** A path that need not exist yet, with its links followed. */
const werkelijk = (pad: string): string =>
  existsSync(pad) ? realpathSync(pad) : join(werkelijk(dirname(pad)), basename(pad));

async function metSuper<T>(superUrl: string, database: string, werk: (db: Client) => Promise<T>): Promise<T> {
  const url = new URL(superUrl);
  url.pathname = database;
  const db = new Client({ connectionString: url.href, application_name: 'bron-reservekopie' });
  db.on('error', () => undefined); // the query that uses it fails
  await db.connect();
  try {
    return await werk(db);
  } finally {
    await db.end();
  }
}

async function eisWal(db: Client): Promise<void> {
  const { rows } = await db.query<{ niveau: string }>(`select current_setting('wal_level') as niveau`);
  if (rows[0]!.niveau !== 'minimal') return;
  throw new Error(
    'Deze database is nog gestart door een oudere hub, die geen kopie tijdens het werk toelaat. Stop de hub en start haar opnieuw.',
  );
}
