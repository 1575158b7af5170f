import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { v7 as uuid } from 'uuid';
import { BronFout, type Foutcode, fouten } from '../errors';
import type { Identiteit } from '../identity/Identiteit';
import type { Onbekenden } from '../logboek/Onbekenden';
import type { Schrijver } from '../logboek/Schrijver';
import { beginTrace, type Trace, traceresponse } from '../logboek/trace';
import type { Gemachtigde } from '../policy/vocabulary';
import type { Spoor } from '../sporen/Spoor';
import type { Sporen } from '../sporen/Sporen';
import { volgStap } from '../sporen/volgStap';
import type { Datum } from '../values/Datum';
import { Rekening } from '../verbruik/Rekening';
import { Verantwoording } from '../verstrekking/Verantwoording';
import type { Loket } from './Loket';
import type { Metingen } from './metingen';
import { statusVan } from './statusVan';
import { logregel, type Verzoek } from './Verzoek';

export interface PadOpties {
  herken: (verzoek: FastifyRequest) => Promise<Identiteit>;
  /** by purpose, and the OIN of whoever asks or on behalf of whom */
  loket: (identiteit: Identiteit) => Loket | undefined;
  schrijver: Schrijver;
  onbekenden: Onbekenden;
  metingen: Metingen;
  /** null where requests are not traced */
  sporen: Sporen | null;
  log: Logger;
  /** the day by which questions are judged: that of the slices */
  vandaag: () => Datum;
  /** the day by which authorisations begin and end: that of the calendar */
  kalender: () => Datum;
  alarm: (wand: string, intern: string) => void;
  /** refuses whoever is suspended, as known at this moment */
  eisNietOpgeschort: (verzoek: FastifyRequest, wie: Identiteit, loket: Loket) => void;
}

/** Who asks on behalf of another organisation has its mandate, today. */
function gemachtigde(
  { oin, namens }: Identiteit,
  { vrager, server: { slice } }: Loket,
  dag: Datum,
): Gemachtigde | null {
  if (namens === null) return null;
  const gevonden = slice.gemachtigde(oin, vrager, dag);
  if (gevonden) return gevonden;
  throw new BronFout('MANDAAT', { intern: `${oin} heeft op ${dag} geen mandaat van ${vrager.id}` });
}

/** Where a slice is divided, a token names one or more of the areas that the file gives this organisation, and no others. */
function eisGebied({ gebied }: Identiteit, { vrager, server: { slice } }: Loket): void {
  if (!slice.autorisatie.gebied) return;
  const vreemd = [...gebied].filter((een) => !vrager.gebied.includes(een));
  if (gebied.size > 0 && vreemd.length === 0) return;
  throw new BronFout('GEEN_AUTORISATIE', {
    intern: `het token van ${vrager.id} noemt ${gebied.size === 0 ? 'geen gebied' : `gebieden die niet de zijne zijn: ${vreemd.join(', ')}`}`,
  });
}

/** Seconds after which it makes sense to ask again where the hub cannot answer now. */
export const WACHT = '5';

/** What Apollo refuses before there is a question, by its status. */
const APOLLO: Record<number, Foutcode> = { 406: 'ACCEPT' };

/**
 * The path of a request, top to bottom; a step that refuses throws a BronFout and nothing below it runs. Up to the
 * identity a refusal is counted; from there on every request, refused or not, has its record before it is answered.
 */
export function pad(opties: PadOpties) {
  const { schrijver, onbekenden, metingen, log, vandaag } = opties;

  async function identiteit(verzoek: FastifyRequest): Promise<[Identiteit, Loket, Gemachtigde | null]> {
    // until the token is known to be good, all that is known of the source is its address
    let bron = verzoek.ip;
    try {
      const wie = await opties.herken(verzoek);
      bron = wie.oin;
      const loket = opties.loket(wie);
      const dag = opties.kalender();
      if (!loket?.server.slice.geldtOp(dag))
        throw new BronFout('GEEN_AUTORISATIE', { intern: `geen slice voor ${wie.namens ?? wie.oin} en ${wie.doel}` });
      const namensWie = gemachtigde(wie, loket, dag);
      eisGebied(wie, loket);
      opties.eisNietOpgeschort(verzoek, wie, loket);
      return [wie, loket, namensWie];
    } catch (fout) {
      onbekenden.tel(bron, fout instanceof BronFout ? fout.code : 'STORING');
      throw fout;
    }
  }

  function open(
    wie: Identiteit,
    { vrager, server, lezer, cursors, verbruik }: Loket,
    gemachtigde: Gemachtigde | null,
    trace: Trace,
    spoor: Spoor | null,
  ): Verzoek {
    const { slice, sdl, versies } = server;
    const verantwoording = new Verantwoording();
    const gevraagd = new Set<string>();
    const gebied = slice.autorisatie.gebied ? [...wie.gebied] : null;
    const aanvraag = {
      ...{ id: uuid(), slice, wie: wie.wie, vrager, gemachtigde, gebied, lezer, cursors, sdl, versies },
      ...{ verantwoording, vandaag: vandaag(), wijziging: null, gevraagd },
    };
    const begin = new Date();
    return {
      begin,
      trace,
      identiteit: wie,
      slice,
      aanvraag,
      rekening: new Rekening(verbruik, begin),
      spoor,
      vraag: [],
      waarden: {},
      foutcode: null,
    };
  }

  /** An answer that was being made when its receiver was suspended does not leave. */
  function intussenOpgeschort(http: FastifyRequest, wie: Identiteit, loket: Loket): BronFout | null {
    try {
      opties.eisNietOpgeschort(http, wie, loket);
      return null;
    } catch (fout) {
      if (fout instanceof BronFout) return fout;
      throw fout;
    }
  }

  /** The record is committed, or this throws and nothing leaves. */
  async function logboek(verzoek: Verzoek): Promise<void> {
    metingen.wachtrij.set(schrijver.lengte);
    await volgStap(verzoek.spoor, 'logboek', () => schrijver.schrijf(logregel(verzoek)));
  }

  /** What is recorded is kept now; should that fail, the record says more than was done. */
  async function bevestig({ aanvraag }: Verzoek): Promise<void> {
    const { wijziging } = aanvraag;
    aanvraag.wijziging = null;
    await wijziging?.bevestig().catch((oorzaak) => {
      throw new BronFout('STORING', { intern: 'een wijziging die is vastgelegd, bleef niet', oorzaak });
    });
  }

  function meet({ slice, begin, aanvraag, spoor, foutcode }: Verzoek, code: Foutcode | null = foutcode): void {
    const { afnemer, doel } = slice.afnemer;
    const { opgevraagd, personen, geleverd } = aanvraag.verantwoording;
    spoor?.meld({ code: code ?? 'OK', opgevraagd, gevonden: personen.size, geleverd });
    metingen.verzoeken.inc({ afnemer, doel, code: code ?? 'OK' });
    metingen.duur.observe({ afnemer, doel }, (Date.now() - begin.getTime()) / 1000);
  }

  async function beantwoord(
    http: FastifyRequest,
    antwoord: FastifyReply,
    trace: Trace,
    spoor: Spoor | null,
  ): Promise<FastifyReply> {
    const [wie, loket, gemachtigde] = await volgStap(spoor, 'identiteit', () => identiteit(http));
    // whoever reads along on a screen is told in time that it ends (WCAG 2.2.1)
    if (wie.sessie) antwoord.header('sessie-tot', wie.sessie.tot.toISOString());
    const verzoek = open(wie, loket, gemachtigde, trace, spoor);
    const { afnemer, contractversie } = verzoek.slice;
    spoor?.meld({ afnemer: afnemer.afnemer, doel: afnemer.doel, contract: contractversie });
    try {
      return await voerUit(http, antwoord, verzoek, loket);
    } finally {
      // what was not kept, with its record, is undone
      verzoek.aanvraag.wijziging?.trekTerug();
    }
  }

  async function voerUit(
    http: FastifyRequest,
    antwoord: FastifyReply,
    verzoek: Verzoek,
    loket: Loket,
  ): Promise<FastifyReply> {
    const kop = { accept: http.headers.accept, contentType: http.headers['content-type'] ?? '' };
    // contract, budget, shield, resolver, projection and persons
    const uitkomst = await loket.server.voerUit(verzoek, http.body, kop).catch(() => null); // counted below as a fault
    const tekst = uitkomst?.body.kind === 'complete' ? uitkomst.body.string : null;
    const status = tekst === null ? 500 : (uitkomst?.status ?? 200);
    if (status >= 400) verzoek.foutcode ??= APOLLO[status] ?? (status < 500 ? 'ONGELDIG_VERZOEK' : 'STORING');
    const opgeschort = intussenOpgeschort(http, verzoek.identiteit, loket);
    if (opgeschort) verzoek.foutcode = opgeschort.code;
    // what did not even become a question costs as much as one that is refused
    await verzoek.rekening.rekenAf(null);
    try {
      await logboek(verzoek);
    } catch (fout) {
      meet(verzoek, 'NIET_GELOGD');
      throw fout;
    }
    if (!verzoek.foutcode) await bevestig(verzoek);
    meet(verzoek);
    if (opgeschort) throw opgeschort;
    if (verzoek.foutcode === 'GEWEIGERD')
      opties.alarm('shield', `wand 2 (shield) hield een vraag van ${verzoek.slice.naam} tegen`);
    if (verzoek.foutcode)
      log.info({ trace: verzoek.trace.traceId, slice: verzoek.slice.naam, code: verzoek.foutcode }, 'geweigerd');

    if (!uitkomst || tekst === null) throw new BronFout('STORING', { intern: 'de uitvoering gaf geen heel antwoord' });
    for (const [naam, waarde] of uitkomst.headers) antwoord.header(naam, waarde);
    const gegeven = statusVan(verzoek.foutcode, status, kop.accept, uitkomst.headers.get('content-type'));
    if (gegeven === 503) antwoord.header('retry-after', WACHT);
    return antwoord.status(gegeven).send(tekst);
  }

  return async function verstrek(http: FastifyRequest, antwoord: FastifyReply): Promise<FastifyReply> {
    const trace = beginTrace(http.headers.traceparent as string | undefined);
    antwoord.header('traceresponse', traceresponse(trace)).header('cache-control', 'no-store');
    const spoor = opties.sporen?.begin(trace) ?? null;
    try {
      const uit = await beantwoord(http, antwoord, trace, spoor);
      spoor?.beantwoord(antwoord.statusCode);
      return uit;
    } catch (fout) {
      spoor?.beantwoord(fout instanceof BronFout ? fout.status : fouten.STORING.status, fout);
      throw fout;
    } finally {
      spoor?.eindig();
    }
  };
}
