import { type Foutcode, fouten } from '../errors';

/** Who names application/json reads no other form of GraphQL over HTTP, where 200 says that there is an answer. */
const OUDE_VORM = /(?:^|,)\s*application\/json\b/i;

/**
 * The status of an answer. GraphQL over HTTP (draft, status codes of application/json): in that form, where a client asks for that by name, a
 * question that was read gets 200 and tells in its errors what is wrong with it.
 */
export function statusVan(
  code: Foutcode | null,
  status: number,
  accept: string | undefined,
  soort: string | undefined,
): number {
  const eigen = code ? fouten[code].status : status;
  const oud = soort?.startsWith('application/json') && OUDE_VORM.test(accept ?? '');
  return oud && eigen === 400 && code !== 'ONGELDIG_VERZOEK' ? 200 : eigen;
}
