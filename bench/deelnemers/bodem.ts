import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { LOGBOEK_GEDULD, LOGBOEK_POEL, SLICE_GEDULD, SLICE_POEL } from '../../src/inrichten';
import { LOGBOEK_LOGIN } from '../../src/logboek/login';
import { Schrijver } from '../../src/logboek/Schrijver';
import { laadSlices } from '../../src/policy/load';
import { maakPoel, urlVoor } from '../../src/postgres/poel';
import { Sleutels } from '../../src/sleutels';
import type { Deelnemer, Vraag } from '../Deelnemer';
import { beantwoord } from './bodem/beantwoord';

async function lees(verzoek: IncomingMessage): Promise<Vraag> {
  const delen: Buffer[] = [];
  for await (const deel of verzoek) delen.push(deel as Buffer);
  return JSON.parse(Buffer.concat(delen).toString()) as Vraag;
}

/** What the hub names in every question, here named once per connection: the region of the partner that asks the hub. */
const OPTIES = encodeURIComponent('-c datestyle=ISO -c bron.gebied=14');

/**
 * The floor: node:http and pg over the hub's own projections, read through the slices' own logins with as many
 * connections. No GraphQL, no policy, no token. Its answers are the hub's. The record of a provision it writes with the
 * hub's own Schrijver, and waits for the commit; the index of those records, for inzage, it does not keep.
 */
export const bodem: Deelnemer = {
  naam: 'bodem',

  async bedien({ port, data, eigenaarUrl, vandaag }) {
    const sleutels = Sleutels.lees(null, data);
    const poel = (naam: string, max: number, geduld: number) =>
      maakPoel(`${urlVoor(eigenaarUrl, naam, sleutels.wachtwoord(naam))}?options=${OPTIES}`, {
        ...{ naam, max, geduld, bijFout: () => undefined },
      });
    const schrijver = new Schrijver(poel(LOGBOEK_LOGIN, LOGBOEK_POEL, LOGBOEK_GEDULD * 2));
    const van = (afnemer: string) => {
      const slice = laadSlices(vandaag).find((een) => een.afnemer.afnemer === afnemer)!;
      return { slice, poel: poel(slice.login, SLICE_POEL, SLICE_GEDULD) };
    };
    const bronnen = { controle: van('svb'), bladzij: van('inspectie'), cijfers: van('rmc') };

    const server = createServer(async (verzoek, antwoord) => {
      try {
        const vraag = await lees(verzoek);
        const tekst = await beantwoord(vraag, bronnen[vraag.soort], schrijver);
        antwoord.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(tekst) });
        antwoord.end(tekst);
      } catch (fout) {
        const tekst = (fout as Error).message;
        antwoord.writeHead(500, { 'content-length': Buffer.byteLength(tekst) }).end(tekst);
      }
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return async () => void server.close();
  },

  async klant() {
    return {
      vraag: (vraag) => ({ pad: '/', headers: {}, body: JSON.stringify(vraag) }),
      lees(vraag, tekst) {
        const gelezen = JSON.parse(tekst);
        return vraag.soort === 'bladzij'
          ? { data: gelezen.rijen as unknown[], volgende: gelezen.volgende as string | null }
          : { data: gelezen as unknown[], volgende: null };
      },
    };
  },
};
