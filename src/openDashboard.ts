import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Config, Webclientsleutel } from './config';
import { BronFout } from './errors';
import { Aanmelding } from './identity/Aanmelding';
import { weigerDemosleutels } from './identity/demo-issuer/demosleutels';
import { ophalen } from './identity/ophalen';
import { Sessies } from './identity/Sessies';
import type { Tokenpoort } from './identity/Tokenpoort';
import { legAanmeldingVast } from './logboek/legAanmeldingVast';
import type { Onbekenden } from './logboek/Onbekenden';
import { logfout } from './logfout';
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
  if (config.issuer) {
    weigerDemosleutels({ keys: [client] });
    const { protocol, hostname } = new URL(config.url);
    if (protocol !== 'https:' && hostname !== 'localhost')
      throw new Error(
        'Het dashboard werkt buiten de demo alleen over https: zet BRON_URL op het adres waar men het opent.',
      );
  }
  const aanmelding = await Aanmelding.ontdek({
    ...{ issuer, clientId: client.client_id, sleutel: client, doel: DOEL, ...terugAdressen(config) },
    ophalen: ophalen(config.tls && { ca: config.tls.ca }),
  });
  return new Dashboard({
    ...{ url: config.url, bestanden: paginas, aanmelding, sessies: new Sessies() },
    herken: async (toegang) => {
      const wie = await tokenpoort.herken(`Bearer ${toegang}`, null);
      if (wie.doel !== DOEL) throw new BronFout('DOEL', { intern: 'a person’s token for another purpose' });
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
