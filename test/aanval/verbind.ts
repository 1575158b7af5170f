import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Testhub } from '../opstelling/hub';

/** An answer as it came over the line. */
export interface Ontvangen {
  status: number;
  headers: IncomingHttpHeaders;
  tekst: string;
}

export type Lijn = (query: string, variables: Record<string, unknown>) => Promise<Ontvangen>;

const VERLOPEN = 401;

/**
 * An agency on a connection that stays open, without all that `fetch` does around it: thousands of questions go over it. A
 * token that has expired is asked anew.
 */
export async function verbind({ hub, token }: Testhub, partner: string): Promise<Lijn> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const url = new URL(`${hub.url}/graphql`);
  let bearer = await token(partner);
  const stuur = (body: string): Promise<Ontvangen> =>
    new Promise((klaar, mislukt) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${bearer}` };
      const vraag = request(url, { agent, method: 'POST', headers }, (antwoord) => {
        let tekst = '';
        antwoord.setEncoding('utf8');
        antwoord.on('data', (deel: string) => {
          tekst += deel;
        });
        antwoord.on('end', () => klaar({ status: antwoord.statusCode!, headers: antwoord.headers, tekst }));
      });
      vraag.on('error', mislukt).end(body);
    });
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const antwoord = await stuur(body);
    if (antwoord.status !== VERLOPEN) return antwoord;
    bearer = await token(partner);
    return stuur(body);
  };
}
