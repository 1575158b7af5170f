import { BronFout } from './errors';
import { weigerDemosleutels } from './identity/demo-issuer/demosleutels';
import { openWebsite, type Websitedelen } from './openWebsite';
import type { Website } from './server/Website';

/** The purpose for which people log in at the dashboard: that of the RMC regions. */
export const DOEL = 'vsv';

/** The dashboard of the RMC regions. Throws when the issuer lets nobody log in. */
export async function openDashboard(delen: Websitedelen): Promise<Website> {
  const { config, client } = delen;
  if (config.issuer) {
    weigerDemosleutels({ keys: [client] });
    const { protocol, hostname } = new URL(config.url);
    if (protocol !== 'https:' && hostname !== 'localhost')
      throw new Error(
        'Het dashboard werkt buiten de demo alleen over https: zet BRON_URL op het adres waar men het opent.',
      );
  }
  return openWebsite(delen, {
    ...{ naam: 'dashboard', begin: '/dashboard' },
    cookies: { sessie: 'bron-sessie', poging: 'bron-aanmelding' },
    aanvraag: () => ({ doel: DOEL }),
    eis: ({ doel }) => {
      if (doel !== DOEL) throw new BronFout('DOEL', { intern: 'a person’s token for another purpose' });
    },
  });
}
