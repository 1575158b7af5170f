import type { Command } from 'commander';
import type { Config } from '../config';
import { eisGeheim } from '../postgres/eisGeheim';
import { metEigenaar, migratiesVan } from '../postgres/opstart';
import { Sleutels } from '../sleutels';
import { controleerReservekopie } from './controleerReservekopie';
import { herstelReservekopie } from './herstelReservekopie';
import { hervat } from './hervat';
import { inMb } from './inMb';
import { keurProjecties } from './keurProjecties';
import { keurRegister } from './keurRegister';
import { leesGeheim } from './leesGeheim';
import { maakReservekopie } from './maakReservekopie';

type Zeg = (tekst: string) => void;

/** The commands for backups; the configuration is read when one of them runs. */
export function reservekopie(programma: Command, leesConfig: () => Config, zeg: Zeg): void {
  const groep = programma.command('reservekopie').description('reservekopieën van de database: docs/beheer/herstel.md');
  groep
    .command('maak <map>')
    .description('kopieert de ingebouwde database naar een lege map, ook terwijl de hub draait')
    .action(async (map: string) => {
      const { bestanden, voltooid } = await maakReservekopie(leesConfig(), map, { zeg });
      const omvang = bestanden.reduce((som, { grootte }) => som + grootte, 0);
      zeg(`Reservekopie gemaakt in ${map}: ${bestanden.length} bestanden, ${inMb(omvang)} MB.`);
      zeg(
        `Wat voor ${voltooid.toISOString()} was vastgelegd, zit erin. Het geheim niet: bewaar dat op een andere plek.`,
      );
    });
  groep
    .command('controleer [map]')
    .description('herstelproef: zet een kopie op een kladplek terug en controleert haar; zonder map: DATABASE_URL')
    .option('--werkmap <map>', 'waar de kladplek komt, in plaats van de map voor tijdelijke bestanden')
    .action((map: string | undefined, { werkmap }: { werkmap?: string }) =>
      map ? controleerReservekopie(leesConfig(), map, { zeg, werkmap }) : keurDatabase(leesConfig(), zeg),
    );
  groep
    .command('herstel <map>')
    .description('zet een kopie terug in een lege BRON_DATA')
    .requiredOption('--naar <map>', 'de lege map, met hoogstens het bestand geheim erin')
    .action((map: string, { naar }: { naar: string }) => herstelReservekopie(leesConfig(), map, naar, { zeg }));
  groep
    .command('hervat')
    .description('na een herstel van DATABASE_URL: nummers gaan verder boven alles wat ooit is uitgegeven')
    .action(async () => {
      const nummers = await metEigenaar(urlVan(leesConfig()), hervat);
      zeg(`${nummers} nummerreeksen gaan verder boven alles wat ooit is uitgegeven. De hub kan starten.`);
    });
}

function urlVan({ databaseUrl }: Config): string {
  if (databaseUrl) return databaseUrl;
  throw new Error(
    'Dit is voor een database van DATABASE_URL; voor de ingebouwde doen maak, controleer en herstel alles.',
  );
}

/** Only looks: at a database that a DBA has put back. */
async function keurDatabase(config: Config, zeg: Zeg): Promise<void> {
  const url = urlVan(config);
  const sleutels = new Sleutels(leesGeheim(config));
  const stand = await migratiesVan(url);
  const bevindingen = await metEigenaar(url, async (db) => {
    await eisGeheim(db, sleutels);
    const keuring = await keurRegister(db, stand, null);
    zeg(keuring.laatste);
    const gelijk = stand.volgt.length + stand.onbekend.length === 0;
    return [...keuring.bevindingen, ...(gelijk ? await keurProjecties(db) : [])];
  });
  for (const { goed, tekst } of bevindingen) zeg(`${goed ? 'goed   ' : 'FOUT   '} ${tekst}`);
  if (bevindingen.some(({ goed }) => !goed)) throw new Error('De teruggezette database is niet goed.');
}
