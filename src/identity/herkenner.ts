import type { IncomingHttpHeaders } from 'node:http';
import { BronFout } from '../errors';
import type { Clientcertificaat } from './Clientcertificaat';
import type { Identiteit } from './Identiteit';
import type { Sessie } from './Sessies';
import type { Tokenpoort } from './Tokenpoort';

/** What a request shows of who sends it. */
export interface Legitimatie {
  headers: Pick<IncomingHttpHeaders, 'authorization' | 'origin'>;
  certificaat: Clientcertificaat | null;
  /** the session that its cookie names; undefined when there is no such cookie, null when its session is over */
  sessie: Sessie | null | undefined;
}

/**
 * Who sends a request: by the token in its Authorization header, or else by that of its session. A browser sends a cookie along
 * whoever made it ask, so a session counts only in questions that come from pages of the hub itself (`Origin`, RFC 6454).
 */
export function herkenner(tokenpoort: Pick<Tokenpoort, 'herken'>, eigenOorsprong: string) {
  return async ({ headers, certificaat, sessie }: Legitimatie): Promise<Identiteit> => {
    if (headers.authorization !== undefined || sessie === undefined)
      return tokenpoort.herken(headers.authorization, certificaat);
    if (headers.origin !== eigenOorsprong)
      throw new BronFout('HERKOMST', { intern: 'a session cookie from another origin' });
    if (!sessie) throw new BronFout('SESSIE');
    // the token was given to the hub, not to the browser: a certificate of the browser says nothing of it
    const wie = await tokenpoort.herken(`Bearer ${sessie.toegang}`, null).catch((fout) => {
      throw fout instanceof BronFout && fout.status === 401 ? new BronFout('SESSIE', { intern: fout.message }) : fout;
    });
    return { ...wie, sessie: { id: sessie.id, tot: sessie.tot } };
  };
}
