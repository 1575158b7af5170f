import type { Config } from './config';
import { democlients } from './democlients';
import { demomensen } from './identity/demo-issuer/demomensen';
import { ontwikkelaars } from './identity/demo-issuer/ontwikkelaars';
import { type DemoIssuer, startDemoIssuer } from './identity/demo-issuer/startDemoIssuer';
import type { Slice } from './policy/Slice';
import { vakwebsites } from './vakwebsites';

/** The demo issuer listens on the port after the hub's. */
export function startIssuer(config: Config, audience: string, slices: Slice[]): Promise<DemoIssuer> {
  const url = new URL(config.url);
  const port = config.port + 1;
  const clients = slices.flatMap((slice) => democlients(slice));
  const website = (id: string) => ({
    ...{ id, naam: `het ${id}`, terug: `${config.url}/${id}/terug`, afgemeld: `${config.url}/${id}/afgemeld` },
  });
  const doelen = [...new Set(slices.map(({ afnemer }) => afnemer.doel))];
  return startDemoIssuer({
    ...{ port, host: config.host, data: config.data, audience, tls: config.tls, clients, totp: config.totp },
    url: `${url.protocol}//${url.hostname}:${port}`,
    websites: [
      ...vakwebsites.map(({ naam, doel, functie }) => ({
        ...{
          ...website(naam),
          begin: `${config.url}/${naam}`,
          doelen: [doel],
          mensen: demomensen(clients, doel, functie),
        },
      })),
      { ...website('portaal'), begin: `${config.url}/`, doelen, mensen: ontwikkelaars(clients) },
    ],
  });
}
