import type { ClientBase, Pool } from 'pg';
import type { Logger } from 'pino';
import { Opdrachten } from './beheer/Opdrachten';
import { Opschortingen } from './beheer/Opschortingen';
import type { Verbruiksstand } from './beheer/Verbruiksstand';
import { beheeropdrachten } from './beheeropdrachten';
import { bewaker } from './bewaren/bewaker';
import { loopNa } from './bewaren/loopNa';
import { telEnLegVast } from './bewaren/telEnLegVast';
import { ONDERWEG } from './inrichten';
import type { Job } from './jobs';
import type { Minuuttelling } from './logboek/Minuuttelling';
import { logfout } from './logfout';
import type { Slice } from './policy/Slice';
import type { Metingen } from './server/metingen';
import type { Datum } from './values/Datum';

interface Delen {
  logpoel: Pool;
  /** one connection as the owner */
  alsEigenaar: <T>(werk: (db: ClientBase) => Promise<T>) => Promise<T>;
  slices: Slice[];
  opschortingen: Opschortingen;
  tellingen: Minuuttelling[];
  verbruiksstand: Verbruiksstand;
  metingen: Metingen;
  vandaag: () => Datum;
  /** moves the slices to the day that it is, when that is another */
  volgDeDag: () => Promise<void>;
  log: Logger;
}

/** What a hub does beside answering. */
export function hubjobs(delen: Delen): Job[] {
  const { logpoel, alsEigenaar, slices, opschortingen, tellingen, verbruiksstand, metingen, vandaag, volgDeDag, log } =
    delen;
  const opdrachten = new Opdrachten(alsEigenaar, beheeropdrachten(slices, vandaag), (soort, fout) =>
    log.error({ soort, ...logfout(fout) }, 'opdracht mislukt'),
  );
  return [
    // some 50 000 persons a time: a twentieth of one core, however much was provided; inzage reads what is still behind it too
    { naam: 'inzage-index', elke: 2, doe: () => logpoel.query('select logboek.indexeer()') },
    { naam: 'opschortingen', elke: Opschortingen.ELKE, doe: () => opschortingen.ververs() },
    { naam: 'correcties', elke: 2, doe: () => logpoel.query('select correcties.verwerk()') },
    {
      naam: 'opdrachten',
      elke: 1,
      doe: async (einde) => {
        const { rowCount } = await logpoel.query('select from beheer.opdracht where klaar is null limit 1');
        if (rowCount) await opdrachten.voerUit(einde);
      },
    },
    { naam: 'verbruik', elke: 5, doe: () => verbruiksstand.bewaar() },
    { naam: 'tellingen', elke: 10, doe: () => Promise.all(tellingen.map((telling) => telling.bewaar())) },
    { naam: 'klok', elke: 10, doe: volgDeDag },
    bewaker({
      ...{ vandaag, log },
      tel: (op) =>
        alsEigenaar(async (db) => {
          await loopNa(db, ONDERWEG);
          return telEnLegVast(db, op);
        }),
      meet: (termijn, verlopen) => metingen.bewaartermijnVerlopen.set({ termijn }, verlopen),
    }),
  ];
}
