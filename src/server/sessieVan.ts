import type { FastifyRequest } from 'fastify';
import type { Sessie } from '../identity/Sessies';
import type { Portaal } from '../openPortaal';
import type { Website } from './Website';

/** In which pages say which site of the hub they are; the dashboard need not. No form and no other site can send it (CORS). */
const WEBSITE = 'bron-website';
/** In which a page of the portal says as which partner it asks. */
const NAMENS = 'bron-partner';

/**
 * By whose session a question is asked: that of the site whose page asks. A page of the portal names the partner that it shows,
 * and no session counts for it but one of that partner.
 */
export const sessieVan =
  (vak: ReadonlyMap<string, Website>, portaal: Portaal | null) =>
  (verzoek: FastifyRequest): Sessie | null | undefined => {
    const namens = verzoek.headers[NAMENS];
    if (namens === undefined) return vak.get(String(verzoek.headers[WEBSITE] ?? 'dashboard'))?.sessie(verzoek);
    const sessie = portaal?.website.sessie(verzoek);
    return sessie && portaal?.partner(sessie.wie) !== namens ? null : sessie;
  };
