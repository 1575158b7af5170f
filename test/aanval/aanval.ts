import '../../src/productie';
import { Presets, SingleBar } from 'cli-progress';
import { Command } from 'commander';
import pg from 'pg';
import { zonderBudget } from '../../bench/zonderBudget';
import { laadSlices } from '../../src/policy/load';
import einde from '../opstelling/einde';
import { maakHub } from '../opstelling/hub';
import { maakTestmap } from '../opstelling/maakTestmap';
import { startTestserver } from '../opstelling/startTestserver';
import { VANDAAG } from '../opstelling/vast';
import { haalDiplomas } from './haalDiplomas';
import { maakOndervraagden } from './maakOndervraagden';
import { ondervraag } from './ondervraag';
import { leesRegister } from './register/leesRegister';
import { vulBeheer } from './vulBeheer';

const opties = new Command('aanval')
  .description('Stelt iedere afnemer willekeurige vragen en houdt ieder antwoord naast het orakel van test/aanval.')
  .option('--aantal <n>', 'hoeveel vragen per afnemer', Number, 10_000)
  .option('--afnemer <naam>', 'alleen deze')
  .option('--zaad <n>', 'om dezelfde vragen nog eens te stellen', Number, Date.now() % 2 ** 31)
  .parse()
  .opts<{ aantal: number; afnemer?: string; zaad: number }>();

/** Every agency, or one, until the number is reached or an answer differs; exit code 1 when one does. */
async function valAan(): Promise<void> {
  await startTestserver(maakTestmap());
  // so many questions in one hour are more than some may ask
  const t = await maakHub({ slices: laadSlices(VANDAAG).map(zonderBudget) });
  const db = new pg.Pool({ connectionString: t.database.superUrl, max: 2 });
  try {
    await haalDiplomas(t);
    await vulBeheer(t);
    const { dossiers } = await leesRegister(t.db);
    const perPersoon = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
    const alle = (await maakOndervraagden(t)).filter(
      ({ slice }) => !opties.afnemer || slice.afnemer.afnemer === opties.afnemer,
    );
    if (!alle.length) throw new Error(`de afnemer ${opties.afnemer} bestaat niet`);
    // who looks at the log comes when all others have been
    alle.sort((a, b) => Number(Boolean(a.orakel.kijk)) - Number(Boolean(b.orakel.kijk)));
    for (const een of alle) {
      const { afnemer } = een.slice.afnemer;
      const balk = new SingleBar({ format: `${afnemer.padEnd(18)} {bar} {value}/{total}` }, Presets.shades_classic);
      balk.start(opties.aantal, 0);
      const { tegenvoorbeeld, gesteld, geweigerd, metRijen, gelogd, seconden } = await ondervraag(een, {
        ...{ aantal: opties.aantal, zaad: opties.zaad, db, dossiers: perPersoon, elkeZoveel: 10 },
        voortgang: (aantal) => balk.update(aantal),
      });
      balk.stop();
      const deel = (aantal: number) => `${((100 * aantal) / gesteld).toFixed(1)} %`;
      const afgewezen = Object.values(geweigerd).reduce((som, aantal) => som + aantal, 0);
      console.log(
        `  ${gesteld} vragen, ${deel(metRijen)} met rijen, ${deel(afgewezen)} geweigerd, ${gelogd} naast het logboek, ${seconden.toFixed(0)} s`,
      );
      if (tegenvoorbeeld) {
        console.error(tegenvoorbeeld);
        process.exitCode = 1;
      }
    }
  } finally {
    await db.end();
    await t.stop();
    await einde();
  }
}

void valAan();
