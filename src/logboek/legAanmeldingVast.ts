import type { Pool } from 'pg';
import { BronFout } from '../errors';
import { foutsoort } from '../foutsoort';

/** Who logged in or out. */
export interface Aanmeldregel {
  sessie: string;
  clientId: string;
  wie: string;
  oin: string;
  doel: string;
  tot: Date;
}

/**
 * Writes that a session begins or ends. A session that is not recorded does not begin.
 * @throws BronFout NIET_GELOGD
 */
export async function legAanmeldingVast(
  poel: Pick<Pool, 'query'>,
  gebeurtenis: 'aangemeld' | 'afgemeld',
  { sessie, clientId, wie, oin, doel, tot }: Aanmeldregel,
): Promise<void> {
  await poel
    .query({
      name: 'aanmelding',
      text: `insert into logboek.aanmelding (sessie, gebeurtenis, client_id, wie, oin, doel, tot) values ($1, $2, $3, $4, $5, $6, $7)`,
      values: [sessie, gebeurtenis, clientId, wie, oin, doel, tot],
    })
    .catch((oorzaak) => {
      const { fout, code } = foutsoort(oorzaak);
      throw new BronFout('NIET_GELOGD', {
        intern: `het logboek nam de aanmelding niet aan (${code ?? fout})`,
        oorzaak,
      });
    });
}
