import { relative } from 'node:path';
import type { Command } from 'commander';
import { leesConfig } from '../config';
import { gepubliceerd } from '../contracten/gepubliceerd';
import { publiceer } from '../contracten/publiceer';
import { toets } from '../contracten/toets';
import { verslag } from '../contracten/verslag';
import { laadSlices } from '../policy/load';
import { schema } from '../server/schema';
import { klok } from '../vandaag';

/** The commands about versions of contracts. They need no database: all follows from the source. */
export function contract(programma: Command, zeg: (tekst: string) => void): void {
  const vandaag = () => klok(leesConfig())();
  const groep = programma.command('contract').description('de versies van de contracten');
  groep
    .command('verschil [afnemer]')
    .description(
      'toont per afnemer wat er verandert; faalt bij een wijziging zonder versie of zonder tijdige aankondiging',
    )
    .action((afnemer?: string) => {
      const slices = laadSlices(vandaag()).filter((slice) => !afnemer || slice.afnemer.afnemer === afnemer);
      if (!slices.length) throw new Error(`Er is geen src/afnemers/${afnemer}.ts.`);
      for (const bevinding of toets(schema(), slices, vandaag(), (een) => gepubliceerd(een))) {
        zeg(verslag(bevinding));
        if (bevinding.fouten.length) process.exitCode = 1;
      }
    });
  groep
    .command('publiceer')
    .description('legt iedere versie vast die de afnemerbestanden noemen en die nog niet is gepubliceerd')
    .action(() => {
      const gemaakt = publiceer(schema(), laadSlices(vandaag()));
      for (const pad of gemaakt) zeg(relative('.', pad));
      if (!gemaakt.length)
        zeg('Niets te publiceren: iedere versie die de afnemerbestanden noemen is er al. Zie contract verschil.');
    });
}
