import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { alle } from './deelnemers/alle';
import { haalAlles } from './haalAlles';
import { haalregels } from './haalregels';
import { kiesPgns } from './kiesPgns';
import { maakOpstelling, type Opstelling } from './maakOpstelling';
import { meetWerklast, type Uitslag } from './meetWerklast';
import { omEnOm } from './omEnOm';
import { type Lopend, startDeelnemer } from './startDeelnemer';
import { tabel } from './tabel';
import { PEILDATUM, werklasten } from './werklasten';

interface Opties {
  rondes: number;
  seconden: number;
  alleen?: string[];
  json?: string;
}

/** The pull of a whole exam year, among the workloads. */
const OPHALEN = 'ophalen';
/** How often each pulls it. */
const HALEN = 3;

const zeg = (tekst: string) => process.stderr.write(`${tekst}\n`);

const getal = (van: number, tot: number) => (tekst: string) => {
  const waarde = Number(tekst);
  if (waarde >= van && waarde <= tot) return waarde;
  throw new InvalidArgumentError(`verwacht een getal van ${van} tot en met ${tot}`);
};

async function meetAlles({ omgeving, leegLogboek }: Opstelling, deelnemers: Lopend[], opties: Opties) {
  const wil = (naam: string) => !opties.alleen || opties.alleen.includes(naam);
  // first, while the processes are young: so growth shows
  if (wil(OPHALEN)) zeg('Een heel examenjaar ophalen …');
  const halen = wil(OPHALEN) ? await omEnOm(deelnemers, HALEN, leegLogboek, haalAlles) : null;
  const pgns = await kiesPgns(omgeving.eigenaarUrl, PEILDATUM);
  const uitslagen: Uitslag[] = [];
  for (const werklast of werklasten.filter(({ naam }) => wil(naam))) {
    zeg(`${werklast.naam} …`);
    uitslagen.push(await meetWerklast(deelnemers, werklast, opties, pgns, leegLogboek));
  }
  return { halen, uitslagen };
}

/**
 * `npm run bench`: this process makes the load and holds nothing else; each participant has a process of its own, and all of
 * them ask the same database. On two cores they get in each other's way, in the same way for each.
 */
async function bench(opties: Opties): Promise<void> {
  const begin = performance.now();
  const opruimen: (() => Promise<void>)[] = [];
  const ruimOp = async () => {
    for (const stap of opruimen.splice(0).reverse()) await stap();
  };
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signaal, () => ruimOp().finally(() => process.exit(1)));
  }
  try {
    const opstelling = await maakOpstelling(zeg, (stop) => opruimen.push(stop));
    const deelnemers: Lopend[] = [];
    for (const deelnemer of alle) {
      const lopend = await startDeelnemer(deelnemer, opstelling.omgeving);
      opruimen.push(lopend.stop);
      deelnemers.push(lopend);
    }
    const { halen, uitslagen } = await meetAlles(opstelling, deelnemers, opties);
    const regels = [uitslagen.length ? tabel(uitslagen) : [], halen ? haalregels(halen) : []];
    process.stdout.write(`\n${regels.map((deel) => deel.join('\n')).join('\n\n')}\n`);
    if (opties.json) {
      const machine = { node: process.version, kernen: cpus().length, processor: cpus()[0]?.model ?? null };
      writeFileSync(opties.json, `${JSON.stringify({ op: new Date(), machine, opties, uitslagen, halen }, null, 2)}\n`);
    }
  } finally {
    await ruimOp();
  }
  zeg(`\nKlaar in ${Math.round((performance.now() - begin) / 1000)} s.`);
}

new Command('bench')
  .description('Meet de hub naast dezelfde vragen zonder hub, op een eigen database die daarna verdwijnt.')
  .option('--rondes <aantal>', 'hoe vaak ieder aan de beurt komt', getal(1, 50), 5)
  .option('--seconden <aantal>', 'hoe lang een beurt duurt', getal(0.2, 60), 1.5)
  .addOption(
    new Option('--alleen <namen...>', 'alleen deze metingen').choices([...werklasten.map(({ naam }) => naam), OPHALEN]),
  )
  .option('--json <pad>', 'schrijf alle metingen ook naar dit bestand')
  .action(bench)
  .parseAsync()
  .catch((fout: Error) => {
    zeg(fout.message);
    process.exitCode = 1;
  });
