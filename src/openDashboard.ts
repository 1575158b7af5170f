import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config, Webclientsleutel } from './config';
import { Aanmelding } from './identity/Aanmelding';
import { ophalen } from './identity/ophalen';
import { Sessies } from './identity/Sessies';
import type { Tokenpoort } from './identity/Tokenpoort';
import { legAanmeldingVast } from './logboek/legAanmeldingVast';
import type { Onbekenden } from './logboek/Onbekenden';
import { Dashboard } from './server/Dashboard';

/** The purpose for which people log in at the hub: that of the RMC regions. */
export const DOEL = 'vsv';

/** Where the issuer sends people back to. */
export const terugAdressen = ({ url }: Config) => ({
  terug: `${url}/dashboard/terug`,
  afgemeld: `${url}/dashboard/afgemeld`,
});

export interface DashboardDelen {
  config: Config;
  issuer: string;
  client: Webclientsleutel;
  /** the directory with the built pages */
  paginas: string;
  tokenpoort: Tokenpoort;
  logpoel: Pool;
  onbekenden: Onbekenden;
  log: Logger;
}

/** The dashboard and all that logging in at the hub needs. Throws when the issuer lets nobody log in. */
export async function openDashboard(delen: DashboardDelen): Promise<Dashboard> {
  const { config, issuer, client, paginas, tokenpoort, logpoel, onbekenden, log } = delen;
  const aanmelding = await Aanmelding.ontdek({
    ...{ issuer, clientId: client.client_id, sleutel: client, doel: DOEL, ...terugAdressen(config) },
    ophalen: ophalen(config.tls && { ca: config.tls.ca }),
  });
  return new Dashboard({
    ...{ url: config.url, bestanden: paginas, aanmelding, sessies: new Sessies() },
    leg: async (gebeurtenis, { id, toegang, tot }) => {
      const { clientId, wie, oin, doel } = await tokenpoort.herken(`Bearer ${toegang}`, null);
      await legAanmeldingVast(logpoel, gebeurtenis, { sessie: id, clientId, wie, oin, doel, tot });
    },
    mislukt: (verzoek, fout) => {
      onbekenden.tel(verzoek.ip, 'AANMELDING');
      log.warn({ fout: fout.message, code: (fout as { code?: string }).code }, 'inloggen mislukt');
    },
  });
}
