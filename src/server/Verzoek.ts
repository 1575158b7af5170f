import type { Foutcode } from '../errors';
import type { Identiteit } from '../identity/Identiteit';
import type { Regel } from '../logboek/Regel';
import type { Trace } from '../logboek/trace';
import type { Slice } from '../policy/Slice';
import type { Spoor } from '../sporen/Spoor';
import type { Rekening } from '../verbruik/Rekening';
import type { Aanvraag } from '../verstrekking/Aanvraag';

/** One request on its way through the hub: what is known of it so far. */
export interface Verzoek {
  begin: Date;
  trace: Trace;
  identiteit: Identiteit;
  slice: Slice;
  aanvraag: Aanvraag;
  rekening: Rekening;
  /** null where requests are not traced */
  spoor: Spoor | null;
  /** root fields asked */
  vraag: string[];
  /** the operation's variables as wall 1 coerced them */
  waarden: Record<string, unknown>;
  /** the first thing that went wrong */
  foutcode: Foutcode | null;
}

const FOUT: ReadonlySet<Foutcode> = new Set(['STORING', 'NIET_GELOGD', 'NIET_GEREED']);

/** The record of a request that is ready to leave. */
export function logregel({ begin, trace, identiteit, slice, aanvraag, rekening, vraag, foutcode }: Verzoek): Regel {
  const { id, verantwoording, gevraagd, vrager, gemachtigde } = aanvraag;
  const velden = [...gevraagd].sort();
  const verstrekt = foutcode === null;
  return {
    id,
    trace,
    begin,
    eind: new Date(),
    uitkomst: verstrekt ? 'verstrekt' : FOUT.has(foutcode) ? 'fout' : 'geweigerd',
    foutcode,
    afnemer: slice.afnemer.afnemer,
    // who it was for, and who got it
    afnemerNaam: gemachtigde ? `${vrager.naam} (door ${gemachtigde.naam})` : vrager.naam,
    oin: identiteit.oin,
    doel: identiteit.doel,
    grondslag: slice.autorisatie.grondslag.artikelen,
    contractversie: slice.contractversie,
    vraag,
    veldenGevraagd: velden,
    veldenGeleverd: verstrekt ? velden.filter((veld) => verantwoording.soorten.has(veld.split('.')[0]!)) : [],
    opgevraagd: verantwoording.opgevraagd,
    gevonden: verantwoording.personen.size,
    geleverd: verstrekt ? verantwoording.geleverd : 0,
    personen: verstrekt ? [...verantwoording.personen] : [],
    kosten: rekening.kosten,
    nietGevonden: verstrekt ? verantwoording.nietGevonden : 0,
    audit: { ...identiteit, sessie: identiteit.sessie?.id ?? null },
  };
}
