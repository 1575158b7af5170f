import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config, Webclientsleutel } from './config';
import { Aanmelding } from './identity/Aanmelding';
import type { Identiteit } from './identity/Identiteit';
import { ophalen } from './identity/ophalen';
import { Sessies } from './identity/Sessies';
import type { Tokenpoort } from './identity/Tokenpoort';
import { legAanmeldingVast } from './logboek/legAanmeldingVast';
import type { Onbekenden } from './logboek/Onbekenden';
import { logfout } from './logfout';
import { Website, type WebsiteOpties } from './server/Website';
import type { Vakwebsite } from './vakwebsites';

export interface Websitedelen {
  config: Config;
  issuer: string;
  client: Webclientsleutel;
  /** the directory with the built pages, a directory for each site */
  paginas: string;
  tokenpoort: Tokenpoort;
  logpoel: Pool;
  onbekenden: Onbekenden;
  log: Logger;
}

/** What makes a site the one that it is. */
export interface Eigen
  extends Pick<WebsiteOpties, 'begin' | 'cookies' | 'aanvraag' | 'verder' | 'ruimer' | 'gegevens'> {
  naam: Vakwebsite['naam'] | 'portaal';
  /** refuses a token that is not for this site */
  eis: (wie: Identiteit) => void;
}

/** A site and all that logging in at the hub needs. Throws when the issuer lets nobody log in. */
export async function openWebsite(
  { config, issuer, client, paginas, tokenpoort, logpoel, onbekenden, log }: Websitedelen,
  { naam, eis, ...eigen }: Eigen,
): Promise<Website> {
  const pad = `/${naam}`;
  const aanmelding = await Aanmelding.ontdek({
    ...{ issuer, clientId: client.client_id, sleutel: client },
    ...{ terug: `${config.url}${pad}/terug`, afgemeld: `${config.url}${pad}/afgemeld` },
    ophalen: ophalen(config.tls && { ca: config.tls.ca }),
  });
  return new Website({
    ...{ ...eigen, pad, url: config.url, bestanden: join(paginas, naam), aanmelding, sessies: new Sessies() },
    herken: async (toegang) => {
      const wie = await tokenpoort.herken(`Bearer ${toegang}`, null);
      eis(wie);
      return wie;
    },
    leg: (gebeurtenis, { id, wie: { clientId, wie, oin, doel }, tot }) =>
      legAanmeldingVast(logpoel, gebeurtenis, { sessie: id, clientId, wie, oin, doel, tot }),
    geweigerd: (verzoek, code, fout) => {
      onbekenden.tel(verzoek.ip, code);
      if (fout) log.warn(logfout(fout), code === 'AANMELDING' ? 'inloggen mislukt' : 'uitloggen niet vastgelegd');
    },
  });
}
