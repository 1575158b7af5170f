import { once } from 'node:events';
import { closeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Binaries } from './binaries';
import { IngebedHouder } from './ingebedHouder';
import { ingebedInstellingen } from './ingebedInstellingen';
import { IngebedLog } from './ingebedLog';
import type { Plek } from './ingebedPlek';
import { ingebedPoort } from './ingebedPoort';
import { ingebedSein } from './ingebedStop';
import { ingebedUitvoeren, nietUitvoerbaar } from './ingebedUitvoeren';
import { ingebedWachten } from './ingebedWachten';

interface Opdracht {
  map: string;
  wachtwoord: string;
  instellingen: Record<string, string>;
  melding: (tekst: string) => void;
}

/** What another start at the same moment, or the last breath of a killed server, may cause: worth another try. */
const TIJDELIJK = /could not (bind|create any TCP)|lock file .* already exists|shared memory block .* in use/;

/** Starts a server on a free port and waits until it lets us in. null = it met something that will pass. */
export async function ingebedServer(plek: Plek, bin: Binaries, opdracht: Opdracht): Promise<IngebedHouder | null> {
  const port = await ingebedPoort();
  const log = new IngebedLog(opdracht.map);
  const kind = ingebedUitvoeren(bin.postgres, ['-D', plek.data, ...ingebedInstellingen(port, opdracht.instellingen)], {
    account: plek.account,
    cwd: plek.data,
    stdio: ['ignore', log.bestand, log.bestand],
  });
  closeSync(log.bestand);
  kind.unref();

  let gestopt: Error | null = null;
  const einde = once(kind, 'exit')
    .then(() => new Error(`PostgreSQL stopte tijdens het starten:\n${log.staart()}`))
    .catch((fout) => nietUitvoerbaar(bin.postgres, plek.account, fout))
    .then((fout) => {
      gestopt = fout;
    });
  try {
    const houder = await ingebedWachten(async () => {
      if (gestopt) throw gestopt;
      return IngebedHouder.neem(plek.data, port, opdracht.wachtwoord);
    }, opdracht.melding);
    if (!houder) throw new Error(`PostgreSQL gaf 30 seconden lang geen antwoord:\n${log.staart()}`);
    return houder;
  } catch (fout) {
    if (gestopt && TIJDELIJK.test(log.staart())) return null;
    kind.ref(); // what follows waits for it, and nothing else may keep this process alive
    if (!gestopt && kind.pid) {
      await ingebedSein(bin, kind.pid, 'INT'); // leave no server behind that nobody was told about
      await Promise.race([einde, setTimeout(30_000, null, { ref: false })]);
    }
    throw fout;
  }
}
