import './productie';
import { join, resolve } from 'node:path';
import { metBalk } from '../seeds/metBalk';
import { testpersonen } from '../seeds/testpersonen';
import { isLeeg, isSynthetisch, vulRegister } from '../seeds/vulRegister';
import { type Config, leesConfig } from './config';
import { metEigenaar } from './postgres/opstart';
import { type Hub, startHub } from './startHub';
import { vakwebsites } from './vakwebsites';
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
        pseudonimiseer: sleutels.pseudonimiseer,
      }),
    );
    zeg(`Register gevuld: ${personen} personen, ${inschrijvingen} inschrijvingen in ${seconden.toFixed(1)} s.`);
  });
}

function welkom({ url, demoIssuer }: Hub, { slices }: Voorbereid, config: Config): string {
  if (!demoIssuer)
    return [
      `De hub luistert op ${url}/graphql; tokens komen van ${config.issuer}.`,
      ...vakwebsites.filter(({ naam }) => config[naam]).map(({ naam }) => `Het ${naam} staat op ${url}/${naam}.`),
    ].join(' ');
  const vandaag = klok(config)();
  // the command has to find this hub, wherever it keeps its data
  const elders = config.data === resolve('.bron') ? '' : `BRON_DATA=${config.data} `;
  const token = `${elders}npm run -s token`;
  const vraag = `{"query":"query($p:[String!]!){inschrijvingscontrole(peildatum:\\"${vandaag}\\",pgns:$p){pgn uitkomst ingeschreven inschrijvingen{brin datumIn}}}","variables":{"p":["${testpersonen.zestienIngeschreven.pgn}"]}}`;
  return `
Het portaal staat op    ${url}/   (kies een afnemer: vragen om te proberen, documentatie en testpersonen)
De hub luistert op      ${url}/graphql
Het dashboard op        ${url}/dashboard   (RMC-regio's: kies bij het inloggen wie u bent)
Het beheer op           ${url}/beheer   (DUO: opschorten, verbruik, alarmen, controles, bewaartermijnen)
De demo-issuer op       ${demoIssuer.url}
Demo-afnemers           ${slices
    .flatMap(({ vragers }) => vragers.map(({ id }) => id))
    .sort()
    .join(', ')}   (${token} -- <afnemer>)

Een eerste vraag, als de SVB:

curl -s ${url}/graphql -H "Authorization: Bearer $(${token} -- svb)" -H 'Content-Type: application/json' -d '${vraag}'

Stoppen met Ctrl-C.`;
}

/** The demo issuer's tokens are for synthetic persons only. */
async function weigerDemoOverEchteData(config: Config, { database }: Voorbereid): Promise<void> {
  if (!config.databaseUrl || config.issuer) return;
  await metEigenaar(database.eigenaarUrl, async (db) => {
    if ((await isLeeg(db)) || (await isSynthetisch(db))) return;
    throw new Error(
      'Dit register bevat personen die niet gegenereerd zijn. Zet BRON_ISSUER op de uitgever van tokens: de demo-issuer is er niet voor.',
    );
  });
}

async function main(): Promise<void> {
  const config = leesConfig();
  await voorDeStart(config);
  // what was started so far, to be stopped in reverse; a signal may come at any moment
  const gestart: (() => Promise<void>)[] = [];
  let stoppend: Promise<void> | null = null;
  const stop = () => {
    stoppend ??= (async () => {
      for (const stap of gestart.splice(0).reverse()) await stap();
    })();
    return stoppend;
  };
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signaal, () => {
      if (!stoppend) zeg('\nDe hub stopt.');
      stop().then(
        () => process.exit(0),
        (fout: Error) => {
          process.stderr.write(`Stoppen mislukte: ${fout.message}\n`);
          process.exit(1);
        },
      );
    });
  }
  try {
    const voorbereid = await bereidVoor(config, zeg, (database) => gestart.push(database.stop));
    await weigerDemoOverEchteData(config, voorbereid);
    await vulZoNodig(config, voorbereid);
    const { database, slices, sleutels } = voorbereid;
    const hub = await startHub({
      ...{ config, eigenaarUrl: database.eigenaarUrl, slices, sleutels },
      // built beside this code
      paginas: join(__dirname, '../web'),
    });
    gestart.push(hub.stop);
    zeg(welkom(hub, voorbereid, config));
  } catch (fout) {
    // what fails because everything is being stopped needs no words
    if (stoppend) return;
    await stop();
    throw fout;
  }
}

main().catch((fout: Error) => {
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
});
