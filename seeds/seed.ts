import { Command, InvalidArgumentError, Option } from 'commander';
import { leesConfig } from '../src/config';
import { metEigenaar } from '../src/postgres/opstart';
import { klok } from '../src/vandaag';
import { bereidVoor } from '../src/voorbereiden';
import { bereidRegisterVoor } from './duo/bereidRegisterVoor';
import { controleer } from './duo/controleer';
import { Examenimport } from './duo/Examenimport';
import { leesExamenbestand } from './duo/leesExamenbestand';
import { metBalk } from './metBalk';
import { vulRegister } from './vulRegister';

interface Opties {
  personen?: number;
  zaad: string;
  duo?: string;
  jaar?: string[];
}

const aantal = (tekst: string): number => {
  const getal = /^[0-9]{1,8}$/.test(tekst) ? Number(tekst) : -1;
  if (getal < 0 || getal > 20_000_000)
    throw new InvalidArgumentError('verwacht een geheel getal van 0 tot en met 20000000');
  return getal;
};

const schooljaar = (tekst: string, eerdere: string[] = []): string[] => {
  const [, van, tot] = /^([0-9]{4})-([0-9]{4})$/.exec(tekst) ?? [];
  if (van === undefined || Number(tot) !== Number(van) + 1)
    throw new InvalidArgumentError('verwacht een schooljaar, zoals 2023-2024');
  return [...eerdere, tekst];
};

const jaarkeuze = () =>
  new Option('--jaar <schooljaar>', 'alleen dit schooljaar van het bestand; mag vaker (anders alle)').argParser(
    schooljaar,
  );

async function seed({ personen, zaad, duo, jaar }: Opties): Promise<void> {
  if (jaar && duo === undefined) throw new Error('--jaar hoort bij --duo <bestand>.');
  const config = leesConfig();
  const opdracht = { personen: personen ?? config.personen, zaad, vandaag: klok(config)() };
  // read before the database is touched: a file that is wrong changes nothing
  const examens = duo === undefined ? null : new Examenimport(leesExamenbestand(duo, jaar), opdracht);
  const { database, slices, sleutels } = await bereidVoor(config, console.error);
  try {
    await metEigenaar(database.eigenaarUrl, async (db) => {
      for (const regel of examens ? await bereidRegisterVoor(db, examens) : []) console.log(regel);
      const totaal = opdracht.personen + (examens?.plaatsen.aantal ?? 0);
      const uitkomst = await metBalk('Synthetisch register', totaal, (voortgang) =>
        vulRegister(db, slices, {
          ...{ ...opdracht, voortgang, plaatsen: examens?.plaatsen, extra: examens?.extra },
          logpseudoniem: sleutels.logpseudoniemen(),
          pseudonimiseer: sleutels.pseudonimiseer,
        }),
      );
      const snelheid = Math.round(uitkomst.personen / uitkomst.seconden);
      console.log(
        `${uitkomst.personen} personen, ${uitkomst.inschrijvingen} inschrijvingen, ${uitkomst.examens} examens, ${uitkomst.seconden.toFixed(1)} s (${snelheid} personen/s)`,
      );
    });
  } finally {
    await database.stop();
  }
}

const programma = new Command('seed')
  // what stands after a subcommand is its own
  .enablePositionalOptions()
  .description('Vult het register met synthetische personen, in plaats van eerdere synthetische.')
  .option('--personen <aantal>', 'hoeveel personen (anders BRON_PERSONEN)', aantal)
  .option('--zaad <tekst>', 'hetzelfde zaad geeft hetzelfde register', 'bron')
  .option('--duo <bestand>', "met de kandidaten van DUO's open bestand Examenkandidaten en geslaagden")
  .addOption(jaarkeuze())
  .action(seed);
programma
  .command('controleer <bestand>')
  .description("vergelijkt het register, cel voor cel, met DUO's open bestand; leest alleen")
  .addOption(jaarkeuze())
  .action(async (bestand: string, { jaar }: Pick<Opties, 'jaar'>) => {
    const { regels, gelijk } = await controleer(leesConfig(), bestand, jaar);
    for (const regel of regels) console.log(regel);
    if (!gelijk) process.exitCode = 1;
  });
programma.parseAsync().catch((fout: Error) => {
  console.error(fout.message);
  process.exitCode = 1;
});
