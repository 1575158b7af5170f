import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import type { Client } from 'pg';
import { metBalk } from '../seeds/metBalk';
import { inWoorden } from './bewaren/inWoorden';
import { legTellingVast } from './bewaren/legTellingVast';
import { tel } from './bewaren/tel';
import { vernietig } from './bewaren/vernietig';
import { leesConfig } from './config';
import { ONDERWEG } from './inrichten';
import { laadSlices } from './policy/load';
import { metDatabase } from './postgres/opstart';
import { Sleutels } from './sleutels';
import { type Datum, leesDatum } from './values/Datum';
import { klok } from './vandaag';

interface Keuze {
  dag?: Datum;
  door: string;
  ja: boolean;
}

const zeg = (tekst: string) => process.stdout.write(`${tekst}\n`);

const dag = (tekst: string): Datum => {
  const gelezen = leesDatum(tekst);
  if (gelezen.ok) return gelezen.waarde;
  throw new InvalidArgumentError(gelezen.reden);
};

/** Beside a running hub, or by itself. */
async function met(werk: (db: Client, vandaag: Datum) => Promise<void>): Promise<void> {
  const config = leesConfig();
  await metDatabase(config, Sleutels.lees(config.geheim, config.data), zeg, (db) => werk(db, klok(config)()));
}

async function toon(db: Client, op: Datum): Promise<void> {
  for (const telling of await tel(db, op)) zeg(inWoorden(telling, op));
}

function opdracht({ dag: gekozen, door, ja }: Keuze): Promise<void> {
  return met(async (db, vandaag) => {
    const op = gekozen ?? vandaag;
    if (op > vandaag)
      throw new Error(`--dag: ${op} ligt na vandaag (${vandaag}); wat dan verloopt, wordt nu nog bewaard.`);
    await toon(db, op);
    if (!ja) {
      zeg('Niets vernietigd. Met --ja wordt vernietigd wat verlopen is; dat kan niet ongedaan worden gemaakt.');
      return;
    }
    const gedaan = await metBalk('Vernietigen', 0, (voortgang) =>
      vernietig(db, laadSlices(vandaag), {
        ...{ dag: op, door, voortgang },
        geduld: ONDERWEG,
      }),
    );
    await legTellingVast(db, vandaag, await tel(db, vandaag));
    for (const { termijn, aantal } of gedaan) zeg(`vernietigd: ${aantal} ${termijn.eenheid} (${termijn.naam})`);
  });
}

/** The commands about terms: what is past them, and its destruction. */
export function bewaaropdrachten(programma: Command): void {
  const termijnen = programma
    .command('bewaartermijnen')
    .description('toont per wettelijke termijn hoeveel ervan verlopen is, en hoeveel binnen een jaar verloopt')
    .action(() => met(toon));
  termijnen
    .command('vernietig')
    .description('vernietigt wat verlopen is; zonder --ja toont het alleen wat er zou gebeuren')
    .option('--dag <jjjj-mm-dd>', 'volgens de termijnen op deze dag, niet later dan vandaag', dag)
    .option('--door <naam>', 'wie de opdracht geeft, voor het bewijs', userInfo().username)
    .option('--ja', 'vernietig echt', false)
    .action(opdracht);
}
