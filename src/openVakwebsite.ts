import { BronFout } from './errors';
import { weigerDemosleutels } from './identity/demo-issuer/demosleutels';
import { openWebsite, type Websitedelen } from './openWebsite';
import type { Website } from './server/Website';
import type { Vakwebsite } from './vakwebsites';

/** A site where people log in for the one purpose that it serves. Throws when the issuer lets nobody log in. */
export async function openVakwebsite(delen: Websitedelen, { naam, doel, cookies }: Vakwebsite): Promise<Website> {
  const { config, client } = delen;
  if (config.issuer) {
    weigerDemosleutels({ keys: [client] });
    const { protocol, hostname } = new URL(config.url);
    if (protocol !== 'https:' && hostname !== 'localhost')
      throw new Error(
        `Pagina’s waar mensen inloggen (${naam}) werken buiten de demo alleen over https: zet BRON_URL op het adres waar men ze opent.`,
      );
  }
  return openWebsite(delen, {
    ...{ naam, begin: `/${naam}`, cookies },
    aanvraag: () => ({ doel }),
    eis: (wie) => {
      if (wie.doel !== doel) throw new BronFout('DOEL', { intern: 'a person’s token for another purpose' });
    },
  });
}
