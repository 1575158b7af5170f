import { type Command, InvalidArgumentError } from 'commander';
import type { Client } from 'pg';
import { metBalk } from '../seeds/metBalk';
import { inWoorden } from './bewaren/inWoorden';
import { type Telling, tel } from './bewaren/tel';
import { telEnLegVast } from './bewaren/telEnLegVast';
import { vernietig } from './bewaren/vernietig';
import { leesConfig } from './config';
import { metDoor } from './hub/metDoor';
import { ONDERWEG } from './inrichten';
import { laadSlices } from './policy/load';
import { metHubdatabase } from './postgres/metHubdatabase';
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
async function met(werk: (db: Client, vandaag: Datum) => Promise<unknown>): Promise<void> {
  const config = leesConfig();
  await metHubdatabase(config, zeg, (db) => werk(db, klok(config)()));
}

async function toon(db: Client, op: Datum): Promise<Telling[]> {
  const tellingen = await tel(db, op);
  for (const telling of tellingen) zeg(inWoorden(telling, op));
  return tellingen;
}

function opdracht({ dag: gekozen, door, ja }: Keuze): Promise<void> {
  return met(async (db, vandaag) => {
    const op = gekozen ?? vandaag;
    if (op > vandaag)
      throw new Error(`--dag: ${op} ligt na vandaag (${vandaag}); wat dan verloopt, wordt nu nog bewaard.`);
    const geteld = await toon(db, op);
    if (!ja) {
      zeg('Niets vernietigd. Met --ja wordt vernietigd wat verlopen is; dat kan niet ongedaan worden gemaakt.');
      return;
    }
    const gedaan = await metBalk('Vernietigen', 0, (voortgang) =>
      vernietig(db, laadSlices(vandaag), {
        ...{ dag: op, door, geteld, voortgang, geduld: ONDERWEG },
      }),
    );
    for (const { termijn, aantal } of gedaan) zeg(`vernietigd: ${aantal} ${termijn.eenheid} (${termijn.naam})`);
    const over = await telEnLegVast(db, vandaag);
    for (const { termijn, verlopen } of over.filter(({ verlopen }) => verlopen > 0))
      zeg(`nu verlopen: ${verlopen} ${termijn.eenheid} (${termijn.naam}); zij stonden niet in de telling hierboven`);
  });
}

/** The commands about terms: what is past them, and its destruction. */
export function bewaaropdrachten(programma: Command): void {
  const termijnen = programma
    .command('bewaartermijnen')
    .description('toont per wettelijke termijn hoeveel ervan verlopen is, en hoeveel binnen een jaar verloopt')
    .action(() => met(toon));
  metDoor(termijnen.command('vernietig'), 'het bewijs')
    .description('vernietigt wat verlopen is; zonder --ja toont het alleen wat er zou gebeuren')
    .option('--dag <jjjj-mm-dd>', 'volgens de termijnen op deze dag, niet later dan vandaag', dag)
    .option('--ja', 'vernietig echt', false)
    .action(opdracht);
}
