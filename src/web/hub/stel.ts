import { sessie } from './sessie';
import { site } from './site';
import { Vraagfout } from './Vraagfout';

/** What the hub says, as it stands: also a refusal is an answer. */
export interface Gesteld {
  status: number;
  json: unknown;
}

/**
 * Sends the hub a question, as any partner does: POST /graphql. The browser adds the session's cookies, and the page which
 * site it is and the partner that it shows, so that nobody else's session answers.
 * @throws Vraagfout when there is no answer at all
 */
export async function stel(vraag: object): Promise<Gesteld> {
  const antwoord = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'bron-website': site.pad.slice(1),
      ...(site.partner !== null && { 'bron-partner': site.partner }),
    },
    body: JSON.stringify(vraag),
  }).catch(() => {
    throw new Vraagfout('ONBEREIKBAAR', 'De hub is niet bereikbaar. Zodra dat weer kan, gaat deze pagina verder.');
  });
  const json: unknown = await antwoord.json().catch(() => ({}));
  if (antwoord.status === 401) sessie.dicht();
  else {
    const tot = antwoord.headers.get('sessie-tot');
    // by the hub's clock: that of this computer may be wrong
    const nu = Date.parse(antwoord.headers.get('date') ?? '') || Date.now();
    sessie.open(tot ? new Date(Date.now() + Date.parse(tot) - nu) : null);
  }
  return { status: antwoord.status, json };
}
