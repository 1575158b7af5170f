import type { FastifyRequest } from 'fastify';
import type { DemoIssuer } from './identity/demo-issuer/startDemoIssuer';
import type { Sessie } from './identity/Sessies';
import { openPortaal } from './openPortaal';
import { openVakwebsite } from './openVakwebsite';
import type { Websitedelen } from './openWebsite';
import type { Slice } from './policy/Slice';
import { sessieVan } from './server/sessieVan';
import type { Website } from './server/Website';
import { vakwebsites } from './vakwebsites';
import type { Datum } from './values/Datum';

export interface Websites {
  alle: Website[];
  /** by whose session a question is asked; null: by one that is over */
  sessie: (verzoek: FastifyRequest) => Sessie | null | undefined;
}

/** Opens every site for which there is a client at the issuer. Throws when the issuer lets nobody log in. */
export async function openWebsites(
  delen: Omit<Websitedelen, 'client'>,
  demoIssuer: DemoIssuer | null,
  slices: Slice[],
  vandaag: () => Datum,
): Promise<Websites> {
  const vak = new Map<string, Website>();
  for (const vakwebsite of vakwebsites) {
    const client = demoIssuer ? demoIssuer.web(vakwebsite.naam) : delen.config[vakwebsite.naam];
    if (client) vak.set(vakwebsite.naam, await openVakwebsite({ ...delen, client }, vakwebsite));
  }
  // for the demo only: its people are made up, and so is everything that they see
  const portaal = demoIssuer
    ? await openPortaal({ ...delen, client: demoIssuer.web('portaal') }, slices, vandaag)
    : null;
  return { alle: [...vak.values(), ...(portaal ? [portaal.website] : [])], sessie: sessieVan(vak, portaal) };
}
