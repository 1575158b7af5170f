import type { Command } from 'commander';
import type { Client } from 'pg';
import type { Slice } from '../policy/Slice';

type MetDatabase = (werk: (db: Client, slices: Slice[]) => Promise<void>) => Promise<void>;

interface Verbruikt {
  oin: string;
  doel: string;
  punten: number;
  personen: number;
}

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');

/** `hub verbruik` and `hub alarmen`: what organisations used beside what they may, and what walls and budgets held back. */
export function overzichtopdrachten(programma: Command, metDatabase: MetDatabase, zeg: (tekst: string) => void): void {
  programma
    .command('verbruik')
    .description('wat iedere organisatie dit uur en vandaag gebruikte, naast haar budget')
    .action(() =>
      metDatabase(async (db, slices) => {
        const { rows } = await db.query<Verbruikt>(
          `select oin, doel, punten_dit_uur::float8 as punten, (personen_vandaag + niet_gevonden_vandaag)::float8 as personen
           from logboek.verbruik`,
        );
        const van = new Map(rows.map((rij) => [`${rij.oin} ${rij.doel}`, rij]));
        for (const { afnemer, autorisatie, vragers } of slices) {
          const { puntenPerUur, personenPerDag } = autorisatie.limieten.budget;
          for (const { id, oin } of vragers) {
            const { punten, personen } = van.get(`${oin} ${afnemer.doel}`) ?? { punten: 0, personen: 0 };
            const over =
              personenPerDag === null ? '' : `; vandaag ${getal(personen)} van ${getal(personenPerDag)} personen`;
            zeg(`${id} (${afnemer.doel}): dit uur ${getal(punten)} van ${getal(puntenPerUur)} punten${over}`);
          }
        }
      }),
    );

  programma
    .command('alarmen')
    .description('wat een wand of een budget tegenhield, het laatste eerst')
    .option('--dagen <aantal>', 'hoeveel dagen terug', '30')
    .action(({ dagen }: { dagen: string }) => {
      if (!/^[1-9][0-9]{0,3}$/.test(dagen))
        throw new Error(`--dagen: verwacht een getal van 1 tot en met 9999, gegeven is '${dagen}'`);
      return metDatabase(async (db) => {
        const { rows } = await db.query<{ minuut: Date; wand: string; tekst: string; aantal: number }>(
          `select minuut, wand, tekst, aantal from beheer.alarm where minuut > now() - make_interval(days => $1)
           order by minuut desc, wand`,
          [Number(dagen)],
        );
        if (!rows.length) zeg(`Er was de laatste ${dagen} dagen geen alarm.`);
        for (const { minuut, wand, tekst, aantal } of rows)
          zeg(
            `${minuut.toISOString().slice(0, 16).replace('T', ' ')} (UTC) ${wand}: ${tekst}${aantal > 1 ? ` (${aantal} keer)` : ''}`,
          );
      });
    });
}
