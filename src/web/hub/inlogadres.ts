import { site } from './site';

/** Where logging in begins, and comes back to the screen that is open now. Who is shown there stays out of the address. */
export function inlogadres(): string {
  return `${site.pad}/inloggen?naar=${encodeURIComponent(location.pathname + location.search)}`;
}
