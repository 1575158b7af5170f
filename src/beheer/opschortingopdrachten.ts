import type { Command } from 'commander';
import type { Client } from 'pg';
import { metDoor } from '../hub/metDoor';
import type { Slice } from '../policy/Slice';
import { leesReden } from '../values/Reden';
import { leesDoelwit } from './leesDoelwit';
import { naamVan } from './naamVan';
import { hefOp, leesOpschortingen, schortOp } from './opschorten';

type MetDatabase = (werk: (db: Client, slices: Slice[]) => Promise<void>) => Promise<void>;

const moment = (tijd: Date): string => tijd.toISOString().slice(0, 16).replace('T', ' ');

/** `hub opschorting …`: stop providing to an agency, an organisation or a certificate, and begin again. */
export function opschortingopdrachten(
  programma: Command,
  metDatabase: MetDatabase,
  zeg: (tekst: string) => void,
): void {
  const opschorting = programma
    .command('opschorting')
    .description('aan wie voorlopig niets wordt verstrekt; een lopende hub weet het binnen een seconde');

  opschorting
    .command('toon', { isDefault: true })
    .description('alle opschortingen, die nu gelden eerst')
    .action(() =>
      metDatabase(async (db, slices) => {
        const alle = await leesOpschortingen(db);
        if (!alle.length) zeg('Er is niemand opgeschort.');
        for (const { soort, doelwit, reden, sinds, door, opgeheven, opgehevenDoor } of alle) {
          const stand = opgeheven
            ? `opgeheven ${moment(opgeheven)} door ${opgehevenDoor}`
            : 'GELDT; opheffen met opschorting hef-op';
          const naam = naamVan(slices, { soort, doelwit });
          zeg(
            `${soort} ${doelwit}${naam ? ` (${naam})` : ''}: sinds ${moment(sinds)} (UTC) door ${door}, ${reden}; ${stand}`,
          );
        }
      }),
    );

  metDoor(
    opschorting
      .command('zet <soort> <doelwit>')
      .description('afnemer <bestandsnaam>, organisatie <OIN of naam>, of certificaat <PEM-bestand of x5t#S256>')
      .requiredOption('--reden <tekst>', 'waarom; blijft bewaard'),
    'wie het later nakijkt',
  ).action((soort: string, tekst: string, { reden, door }: { reden: string; door: string }) =>
    metDatabase(async (db, slices) => {
      const wie = leesDoelwit(slices, soort, tekst);
      const waarom = leesReden(reden);
      if (!waarom.ok) throw new Error(`--reden: ${waarom.reden}.`);
      const nieuw = await schortOp(db, { ...wie, reden: waarom.waarde, door });
      zeg(
        nieuw
          ? `Opgeschort: ${wie.soort} ${wie.doelwit} (${wie.naam}). Een lopende hub verstrekt binnen een seconde niets meer.`
          : `${wie.soort} ${wie.doelwit} (${wie.naam}) was al opgeschort.`,
      );
      if (wie.eigen) zeg('Dit zijn de beheerders zelf: opheffen kan nu alleen hier, met opschorting hef-op.');
    }),
  );

  metDoor(
    opschorting.command('hef-op <soort> <doelwit>').description('verstrekt weer'),
    'wie het later nakijkt',
  ).action((soort: string, tekst: string, { door }: { door: string }) =>
    metDatabase(async (db, slices) => {
      const wie = leesDoelwit(slices, soort, tekst);
      if (!(await hefOp(db, { ...wie, door })))
        throw new Error(`${wie.soort} ${wie.doelwit} (${wie.naam}) is niet opgeschort.`);
      zeg(`Opgeheven: ${wie.soort} ${wie.doelwit} (${wie.naam}).`);
    }),
  );
}
