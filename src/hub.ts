import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Client } from 'pg';
import { afgeleid } from './afgeleid';
import { opschortingopdrachten } from './beheer/opschortingopdrachten';
import { overzichtopdrachten } from './beheer/overzichtopdrachten';
import { bewaaropdrachten } from './bewaaropdrachten';
import { leesConfig } from './config';
import { controleerAlles } from './controleerAlles';
import { contract } from './hub/contract';
import { logins } from './inrichten';
import { correctieoverzicht } from './logboek/correctieoverzicht';
import { laadSlices } from './policy/load';
import type { Slice } from './policy/Slice';
import { inTransactie } from './postgres/inTransactie';
import { loginScript } from './postgres/logins';
import { metHubdatabase } from './postgres/metHubdatabase';
import { metEigenaar } from './postgres/opstart';
import { bevindingInWoorden } from './projecties/bevindingInWoorden';
import { herbouw } from './projecties/herbouw';
import { kAnonimiteit } from './projecties/kAnonimiteit';
import { kAnonimiteitInWoorden } from './projecties/kAnonimiteitInWoorden';
import { reservekopie } from './reservekopie/reservekopie';
import { schema } from './server/schema';
import { Sleutels } from './sleutels';
import { leesDatum } from './values/Datum';
import { klok } from './vandaag';
import { bereidVoor } from './voorbereiden';

const zeg = (tekst: string) => process.stdout.write(`${tekst}\n`);

/** The database may be that of a running hub. */
async function bijDatabase(werk: (db: Client, slices: Slice[]) => Promise<void>): Promise<void> {
  const config = leesConfig();
  const slices = laadSlices(klok(config)());
  await metHubdatabase(config, zeg, (db) => werk(db, slices));
}

async function controleerProjecties(db: Client, slices: Slice[]): Promise<void> {
  const bevindingen = await controleerAlles(db, slices);
  for (const bevinding of bevindingen) {
    const { goed, uitkomst } = bevindingInWoorden(bevinding);
    zeg(`${goed ? 'gelijk  ' : 'ANDERS  '} ${bevinding.projectie}: ${uitkomst}`);
    if (!goed) process.exitCode = 1;
  }
}

async function toonKAnonimiteit(db: Client, slices: Slice[]): Promise<void> {
  for (const slice of slices) zeg(kAnonimiteitInWoorden(slice, await inTransactie(db, () => kAnonimiteit(db, slice))));
}

async function toonCorrecties(db: Client, slices: Slice[]): Promise<void> {
  const namen = new Map(
    slices.flatMap(({ naam, vragers }) => vragers.map(({ oin, ...een }) => [`${naam} ${oin}`, een.naam])),
  );
  for (const { slice, oin, open, bevestigd, oudste } of await correctieoverzicht(db)) {
    const sinds = oudste ? `, de oudste van een correctie op ${oudste}` : '';
    zeg(`${slice} (${namen.get(`${slice} ${oin}`) ?? oin}): ${open} open, ${bevestigd} bevestigd${sinds}`);
  }
}

/** A running hub does so by itself; this looks again at all corrections since a day. */
async function maakCorrecties({ sinds }: { sinds?: string }): Promise<void> {
  if (sinds !== undefined && !leesDatum(sinds).ok)
    throw new Error(`--sinds: verwacht een datum jjjj-mm-dd, gegeven is '${sinds}'`);
  await bijDatabase(async (db) => {
    const { rows } = await db.query<{ aantal: number }>(
      `select correcties.verwerk($1::timestamp at time zone 'Europe/Amsterdam') as aantal`,
      [sinds ?? null],
    );
    zeg(`Berichten gemaakt of aangevuld: ${rows[0]!.aantal}.`);
  });
}

async function herbouwProjecties(): Promise<void> {
  const { database, slices } = await bereidVoor(leesConfig(), zeg);
  try {
    await metEigenaar(database.eigenaarUrl, async (db) => {
      for (const slice of slices.filter(({ opgeslagen }) => opgeslagen)) {
        await inTransactie(db, () => herbouw(db, slice));
        zeg(`herbouwd: ${slice.naam}`);
      }
    });
  } finally {
    await database.stop();
  }
}

/** Needs no database: the files follow from the source alone. */
function schrijfContracten(): void {
  for (const [pad, tekst] of afgeleid(schema(), laadSlices(klok(leesConfig())()))) {
    writeFileSync(pad, tekst);
    zeg(pad);
  }
}

function toonLogins(): void {
  const config = leesConfig();
  if (!config.databaseUrl)
    throw new Error('De ingebouwde database maakt haar logins zelf; dit script is voor DATABASE_URL.');
  const database = new URL(config.databaseUrl).pathname.slice(1);
  const sleutels = Sleutels.lees(config.geheim, config.data);
  zeg(loginScript(database, logins(laadSlices(klok(config)()), sleutels)));
}

// whoever reads along may stop (`| head`): the work goes on
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout;
});
const programma = new Command('hub').description('Beheer van de BRON-hub.');
const projecties = programma.command('projecties').description('de opgeslagen projecties van de slices');
projecties
  .command('controleer')
  .description('vergelijkt elke projectie rij voor rij met haar definitie')
  .action(() => bijDatabase(controleerProjecties));
projecties
  .command('herbouw')
  .description('bouwt elke projectie opnieuw naast de oude en wisselt dan')
  .action(herbouwProjecties);
programma
  .command('k-anonimiteit')
  .description('telt per slice hoeveel personen aan hun kenmerken te herkennen zouden zijn, en wat daarom weg blijft')
  .action(() => bijDatabase(toonKAnonimiteit));
const correcties = programma
  .command('correcties')
  .description('telt per organisatie de berichten over wat zij ontving en onjuist bleek')
  .action(() => bijDatabase(toonCorrecties));
correcties
  .command('maak')
  .description('maakt de berichten over correcties die er nog niet zijn; een draaiende hub doet dat zelf')
  .option('--sinds <datum>', 'bekijkt alle correcties vanaf deze dag opnieuw (jjjj-mm-dd)')
  .action(maakCorrecties);
programma
  .command('contracten')
  .description('schrijft de contracten en het slot die uit src/afnemers volgen')
  .action(schrijfContracten);
opschortingopdrachten(programma, bijDatabase, zeg);
overzichtopdrachten(programma, bijDatabase, zeg);
contract(programma, zeg);
programma.command('logins').description('toont het script waarmee een DBA de logins maakt').action(toonLogins);
bewaaropdrachten(programma);
reservekopie(programma, leesConfig, zeg);
programma.parseAsync().catch((fout: Error) => {
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
});
