import { site } from './site';

/** Why somebody has to log in. */
export type Waarom = 'begin' | 'verlopen' | 'afgemeld' | 'geannuleerd' | 'mislukt' | 'te lang';

const REDEN: Record<string, Waarom> = { geannuleerd: 'geannuleerd', mislukt: 'mislukt', verlopen: 'te lang' };

/** Whether this is one of the addresses where the hub leaves somebody who is not logged in, and why. */
export function waaromInloggen(pad: string, reden: string | null | undefined): Waarom | null {
  if (pad === `${site.pad}/afgemeld`) return 'afgemeld';
  if (pad === `${site.pad}/niet-ingelogd`) return REDEN[reden ?? ''] ?? 'mislukt';
  return null;
}
