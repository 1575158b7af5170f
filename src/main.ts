import { resolve } from 'node:path';
import { metBalk } from '../seeds/metBalk';
import { testpersonen } from '../seeds/testpersonen';
import { isLeeg, vulRegister } from '../seeds/vulRegister';
import { type Config, leesConfig } from './config';
import { metEigenaar } from './postgres/opstart';
import { type Hub, startHub } from './startHub';
import { klok } from './vandaag';
import { bereidVoor, type Voorbereid } from './voorbereiden';
import { voorDeStart } from './voorDeStart';

const zeg = (tekst: string) => process.stdout.write(`${tekst}\n`);

/** The embedded database of a first start is filled with synthetic persons; another database never by itself. */
async function vulZoNodig(config: Config, { database, slices, sleutels }: Voorbereid): Promise<void> {
  if (config.databaseUrl) return;
  await metEigenaar(database.eigenaarUrl, async (db) => {
    if (!(await isLeeg(db))) return;
    const { personen, inschrijvingen, seconden } = await metBalk('Synthetisch register', config.personen, (voortgang) =>
      vulRegister(db, slices, {
        ...{ personen: config.personen, zaad: 'bron', vandaag: klok(config)(), voortgang },
        logpseudoniem: sleutels.logpseudoniemen(),
      }),
    );
    zeg(`Register gevuld: ${personen} personen, ${inschrijvingen} inschrijvingen in ${seconden.toFixed(1)} s.`);
  });
}

function welkom({ url, demoIssuer }: Hub, { slices }: Voorbereid, config: Config): string {
  if (!demoIssuer) return `De hub luistert op ${url}/graphql; tokens komen van ${config.issuer}.`;
  const vandaag = klok(config)();
  // the command has to find this hub, wherever it keeps its data
  const elders = config.data === resolve('.bron') ? '' : `BRON_DATA=${config.data} `;
  const token = `${elders}npm run -s token`;
  const vraag = `{"query":"query($p:[String!]!){inschrijvingscontrole(peildatum:\\"${vandaag}\\",pgns:$p){pgn uitkomst ingeschreven inschrijvingen{brin datumIn}}}","variables":{"p":["${testpersonen.zestienIngeschreven.pgn}"]}}`;
  return `
De hub luistert op      ${url}/graphql
De demo-issuer op       ${demoIssuer.url}
Demo-afnemers           ${slices.map(({ afnemer }) => afnemer.afnemer).join(', ')}   (${token} -- <afnemer>)

Een eerste vraag, als de SVB:

curl -s ${url}/graphql -H "Authorization: Bearer $(${token} -- svb)" -H 'Content-Type: application/json' -d '${vraag}'

Stoppen met Ctrl-C.`;
}

async function main(): Promise<void> {
  const config = leesConfig();
  await voorDeStart(config);
  const voorbereid = await bereidVoor(config, zeg);
  const { database, slices, sleutels } = voorbereid;
  let hub: Hub;
  try {
    await vulZoNodig(config, voorbereid);
    hub = await startHub({ config, eigenaarUrl: database.eigenaarUrl, slices, sleutels });
  } catch (fout) {
    await database.stop();
    throw fout;
  }

  let bezig = false;
  const stop = async () => {
    if (bezig) return;
    bezig = true;
    zeg('\nDe hub stopt.');
    await hub.stop();
    await database.stop();
  };
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signaal, () => {
      stop().then(
        () => process.exit(0),
        (fout: Error) => {
          process.stderr.write(`Stoppen mislukte: ${fout.message}\n`);
          process.exit(1);
        },
      );
    });
  }
  zeg(welkom(hub, voorbereid, config));
}

main().catch((fout: Error) => {
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
});
