import { Command, InvalidArgumentError } from 'commander';
import { leesConfig } from '../src/config';
import { metEigenaar } from '../src/postgres/opstart';
import { klok } from '../src/vandaag';
import { bereidVoor } from '../src/voorbereiden';
import { metBalk } from './metBalk';
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
  try {
    await metEigenaar(database.eigenaarUrl, async (db) => {
      const uitkomst = await metBalk('Synthetisch register', totaal, (voortgang) =>
        vulRegister(db, slices, {
          ...{ personen: totaal, zaad, vandaag: klok(config)(), voortgang },
          logpseudoniem: sleutels.logpseudoniemen(),
        }),
      );
      const snelheid = Math.round(uitkomst.personen / uitkomst.seconden);
      console.log(
        `${uitkomst.personen} personen, ${uitkomst.inschrijvingen} inschrijvingen, ${uitkomst.seconden.toFixed(1)} s (${snelheid} personen/s)`,
      );
    });
  } finally {
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
