import type { Command } from 'commander';
import type { Config } from '../config';
import { metDoor } from '../hub/metDoor';
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
import { legUitkomstVast } from './legUitkomstVast';
import { maakReservekopie } from './maakReservekopie';

type Zeg = (tekst: string) => void;

/** The commands for backups; the configuration is read when one of them runs. */
export function reservekopie(programma: Command, leesConfig: () => Config, zeg: Zeg): void {
  const groep = programma.command('reservekopie').description('reservekopieën van de database: docs/beheer/herstel.md');
  metDoor(
    groep
      .command('maak <map>')
      .description('kopieert de ingebouwde database naar een lege map, ook terwijl de hub draait'),
    'het beheer',
  ).action(async (map: string, { door }: { door: string }) => {
    const config = leesConfig();
    const begonnen = new Date();
    const { bestanden, voltooid } = await maakReservekopie(config, map, { zeg });
    const omvang = inMb(bestanden.reduce((som, { grootte }) => som + grootte, 0));
    zeg(`Reservekopie gemaakt in ${map}: ${bestanden.length} bestanden, ${omvang} MB.`);
    zeg(`Wat voor ${voltooid.toISOString()} was vastgelegd, zit erin. Het geheim niet: bewaar dat op een andere plek.`);
    const uitkomst = `${bestanden.length} bestanden, ${omvang} MB`;
    await legUitkomstVast(config, { soort: 'reservekopie', door, begonnen, uitkomst, goed: true }, zeg);
  });
  metDoor(
    groep
      .command('controleer [map]')
      .description('herstelproef: zet een kopie op een kladplek terug en controleert haar; zonder map: DATABASE_URL')
      .option('--werkmap <map>', 'waar de kladplek komt, in plaats van de map voor tijdelijke bestanden'),
    'het beheer',
  ).action(async (map: string | undefined, { werkmap, door }: { werkmap?: string; door: string }) => {
    const config = leesConfig();
    if (!map) return keurDatabase(config, zeg);
    const begonnen = new Date();
    const leg = (uitkomst: string, goed: boolean) =>
      legUitkomstVast(config, { soort: 'herstelproef', door, begonnen, uitkomst, goed }, zeg);
    try {
      await controleerReservekopie(config, map, { zeg, werkmap });
    } catch (fout) {
      // of what is not ours the words may repeat a value
      await leg('code' in (fout as Error) ? 'mislukt; zie de uitvoer van de opdracht' : (fout as Error).message, false);
      throw fout;
    }
    await leg('de hub start op de kopie, en alles klopt', true);
  });
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
