import { leesConfig } from '../../src/config';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { startHub } from '../../src/startHub';
import { bereidVoor, type Voorbereid } from '../../src/voorbereiden';
import type { Partner } from '../opstelling/hub';
import { vrijePoorten } from '../opstelling/poorten';
import { VANDAAG } from '../opstelling/vast';

export interface HubIn extends Voorbereid {
  als(partner: string): Promise<Partner>;
  stop(): Promise<void>;
}

/** The settings of a hub with its data, its database and its secret here. */
export const configIn = (data: string, anders: Record<string, string> = {}) =>
  leesConfig({ BRON_DATA: data, BRON_VANDAAG: VANDAAG, BRON_LOG: 'fatal', ...anders });

/** A hub as `npm start` makes one, with the embedded database in this directory. */
export async function hubIn(
  data: string,
  vul: (voorbereid: Voorbereid) => Promise<void> = async () => {},
): Promise<HubIn> {
  const config = configIn(data, { PORT: String(await vrijePoorten()) });
  const voorbereid = await bereidVoor(config, () => undefined);
  await vul(voorbereid);
  const { database, slices, sleutels } = voorbereid;
  const hub = await startHub({ config, eigenaarUrl: database.eigenaarUrl, slices, sleutels });
  return {
    ...voorbereid,
    als: async (partner) => {
      const authorization = `Bearer ${await vraagToken({ clientId: partner, hub: hub.url, data })}`;
      return async (query, variables) => {
        const antwoord = await fetch(`${hub.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization },
          body: JSON.stringify({ query, variables }),
        });
        const tekst = await antwoord.text();
        return { status: antwoord.status, headers: antwoord.headers, tekst, json: JSON.parse(tekst) };
      };
    },
    stop: async () => {
      await hub.stop();
      await database.stop();
    },
  };
}
