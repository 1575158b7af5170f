import { SingleBar } from 'cli-progress';
import { Command, InvalidArgumentError } from 'commander';
import { leesConfig } from '../src/config';
import { metEigenaar } from '../src/postgres/opstart';
import { klok } from '../src/vandaag';
import { bereidVoor } from '../src/voorbereiden';
import { vulRegister } from './vulRegister';

const aantal = (tekst: string): number => {
  const getal = /^[0-9]{1,8}$/.test(tekst) ? Number(tekst) : -1;
  if (getal < 0 || getal > 20_000_000)
    throw new InvalidArgumentError('verwacht een geheel getal van 0 tot en met 20000000');
  return getal;
};

async function seed({ personen, zaad }: { personen?: number; zaad: string }): Promise<void> {
  const config = leesConfig();
  const { database, slices, sleutels } = await bereidVoor(config, console.error);
  const totaal = personen ?? config.personen;
  const balk = new SingleBar({
    format: '{bar} {percentage}% | {value} van {total} personen | nog {eta_formatted}',
    noTTYOutput: true,
    notTTYSchedule: 5000,
  });
  try {
    await metEigenaar(database.eigenaarUrl, async (db) => {
      balk.start(totaal, 0);
      const uitkomst = await vulRegister(db, slices, {
        ...{ personen: totaal, zaad, vandaag: klok(config)() },
        logpseudoniem: sleutels.logpseudoniemen(),
        voortgang: (klaar, totaal) => {
          balk.setTotal(totaal);
          balk.update(klaar);
        },
      });
      balk.stop();
      const snelheid = Math.round(uitkomst.personen / uitkomst.seconden);
      console.log(
        `${uitkomst.personen} personen, ${uitkomst.inschrijvingen} inschrijvingen, ${uitkomst.seconden.toFixed(1)} s (${snelheid} personen/s)`,
      );
    });
  } finally {
    balk.stop();
    await database.stop();
  }
}

new Command('seed')
  .description('Vult het register met synthetische personen, in plaats van eerdere synthetische.')
  .option('--personen <aantal>', 'hoeveel personen (anders BRON_PERSONEN)', aantal)
  .option('--zaad <tekst>', 'hetzelfde zaad geeft hetzelfde register', 'bron')
  .action(seed)
  .parseAsync()
  .catch((fout: Error) => {
    console.error(fout.message);
    process.exitCode = 1;
  });
