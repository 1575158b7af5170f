import type { Demomens } from './Demomens';
import type { Webclient } from './Webclient';

/** What a login asks for, as far as it decides who may answer. */
export interface Aanmeldverzoek {
  /** the scopes, with a space in between */
  scope?: unknown;
  login_hint?: unknown;
}

/** Who may log in at a website for the purpose that is asked; whoever is expected comes first. */
export function kandidaten({ doelen, mensen }: Webclient, { scope, login_hint }: Aanmeldverzoek): Demomens[] {
  const gevraagd = String(scope ?? '').split(' ');
  const doel = doelen.find((een) => gevraagd.includes(een));
  const mogen = mensen.filter(({ client }) => doel !== undefined && client.doelen.includes(doel));
  return mogen.sort((a, b) => Number(b.id === login_hint) - Number(a.id === login_hint));
}
