import type { Config } from './config';
import { democlients } from './democlients';
import { demomensen } from './identity/demo-issuer/demomensen';
import { type DemoIssuer, startDemoIssuer } from './identity/demo-issuer/startDemoIssuer';
import { DOEL, terugAdressen } from './openDashboard';
import type { Slice } from './policy/Slice';

/** The demo issuer listens on the port after the hub's. */
export function startIssuer(config: Config, audience: string, slices: Slice[]): Promise<DemoIssuer> {
  const url = new URL(config.url);
  const port = config.port + 1;
  const clients = slices.flatMap((slice) => democlients(slice));
  const web = { id: 'dashboard', doel: DOEL, ...terugAdressen(config) };
  return startDemoIssuer({
    ...{ port, host: config.host, data: config.data, audience, tls: config.tls },
    url: `${url.protocol}//${url.hostname}:${port}`,
    ...{ clients, web, mensen: demomensen(clients, web.doel), totp: config.totp },
  });
}
