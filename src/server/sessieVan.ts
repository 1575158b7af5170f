import type { FastifyRequest } from 'fastify';
import type { Sessie } from '../identity/Sessies';
import type { Portaal } from '../openPortaal';
import type { Website } from './Website';

/** In which a page of the portal says as which partner it asks. No form and no other site can send it (CORS). */
const NAMENS = 'bron-partner';

/**
 * By whose session a question is asked: a page of the portal names the partner that it shows, and no session counts for it but
 * one of that partner; without a name only the session of the dashboard counts.
 */
export const sessieVan =
  ({ dashboard, portaal }: { dashboard: Website | null; portaal: Portaal | null }) =>
  (verzoek: FastifyRequest): Sessie | null | undefined => {
    const namens = verzoek.headers[NAMENS];
    if (namens === undefined) return dashboard?.sessie(verzoek);
    const sessie = portaal?.website.sessie(verzoek);
    return sessie && portaal?.partner(sessie.wie) !== namens ? null : sessie;
  };
