import type { Pool } from 'pg';
import { BronFout } from '../errors';
import { foutsoort } from '../foutsoort';
import type { Regel } from './Regel';

/** The columns that the hub fills; the database itself adds which transaction wrote a record. */
export const KOLOMMEN = `id, trace_id, span_id, bron_trace_id, bron_span_id, begin, eind, uitkomst, foutcode, afnemer, afnemer_naam, oin,
  doel, grondslag, contractversie, vraag, velden_gevraagd, velden_geleverd, opgevraagd, gevonden, geleverd, personen,
  kosten, niet_gevonden`;

const waarden = (r: Regel): unknown[] => [
  ...[r.id, r.trace.traceId, r.trace.spanId, r.trace.bron?.traceId ?? null, r.trace.bron?.spanId ?? null],
  ...[r.begin, r.eind, r.uitkomst, r.foutcode, r.afnemer, r.afnemerNaam, r.oin, r.doel, r.grondslag, r.contractversie],
  ...[r.vraag, r.veldenGevraagd, r.veldenGeleverd, r.opgevraagd, r.gevonden, r.geleverd, `{${r.personen.join(',')}}`],
  ...[r.kosten, r.nietGevonden],
  ...[r.audit.clientId, r.audit.wie, r.audit.namens, r.audit.jti, r.audit.certificaat, r.audit.sessie],
];

const TYPEN =
  `uuid, text, text, text, text, timestamptz, timestamptz, text, text, text, text, text, text, text[], text, text[],
  text[], text[], int, int, int, bigint[], int, int, text, text, text, text, text, uuid`.split(/,\s*/);
const NAMEN = [...KOLOMMEN.split(/,\s*/), 'client_id', 'wie', 'namens', 'jti', 'certificaat', 'sessie'];

function insert(aantal: number): string {
  const rij = (nr: number) =>
    `(${TYPEN.map((type, plaats) => `$${nr * TYPEN.length + plaats + 1}::${type}`).join(', ')})`;
  return `with nieuw (${NAMEN.join(', ')}) as (values ${Array.from({ length: aantal }, (_, nr) => rij(nr)).join(', ')}),
    regel as (insert into logboek.verstrekking (${KOLOMMEN}) select ${KOLOMMEN} from nieuw)
    insert into logboek.audit (trace_id, client_id, wie, namens, jti, certificaat, sessie)
      select trace_id, client_id, wie, namens, jti, certificaat, sessie from nieuw`;
}

/** data_exception, integrity_constraint_violation: what is wrong is in a record, not in the logboek */
const opGegevens = (fout: unknown): boolean => /^2[23]/.test((fout as { code?: string }).code ?? '');

function nietGelogd(oorzaak: unknown): BronFout {
  const { fout, code } = foutsoort(oorzaak);
  return new BronFout('NIET_GELOGD', { intern: `het logboek nam de regel niet aan (${code ?? fout})`, oorzaak });
}

interface Wachtend {
  regel: Regel;
  sinds: number;
  klaar: () => void;
  mislukt: (fout: unknown) => void;
}

/**
 * Writes records through the logboek's own login. Records that arrive while a write is under way share the next one, so
 * that many small provisions cost one commit. `schrijf` resolves when the record is committed, and rejects otherwise: then
 * nothing may leave. A process that dies in between leaves a record without an answer, never an answer without a record:
 * whoever holds the answer waits for `schrijf`.
 */
export class Schrijver {
  /** rows per INSERT: enough to share commits, few enough to keep a statement small */
  private static readonly SAMEN = 64;
  /** persons per INSERT, of more than one record: what is committed together is indexed together */
  private static readonly PERSONEN = 20_000;
  /** milliseconds that a record may have waited when the write before it fails; longer ones are refused with it */
  private static readonly WACHTTIJD = 1_000;
  private wachtrij: Wachtend[] = [];
  private bezig = false;

  /** The pool's own timeouts decide how long a write may take before its provisions are refused. */
  constructor(private readonly poel: Pick<Pool, 'query'>) {}

  get lengte(): number {
    return this.wachtrij.length;
  }

  schrijf(regel: Regel): Promise<void> {
    return new Promise((klaar, mislukt) => {
      this.wachtrij.push({ regel, sinds: Date.now(), klaar, mislukt });
      if (!this.bezig) void this.leeg();
    });
  }

  private async leeg(): Promise<void> {
    this.bezig = true;
    while (this.wachtrij.length) {
      const samen = this.neem();
      try {
        await this.leg(samen.map(({ regel }) => regel));
        for (const { klaar } of samen) klaar();
      } catch (oorzaak) {
        if (samen.length > 1 && opGegevens(oorzaak)) await this.legEenVoorEen(samen);
        else for (const { mislukt } of [...samen, ...this.neemTeLaat()]) mislukt(nietGelogd(oorzaak));
      }
    }
    this.bezig = false;
  }

  /** One record that the database cannot take must not refuse the others. */
  private async legEenVoorEen(samen: Wachtend[]): Promise<void> {
    for (const { regel, klaar, mislukt } of samen) {
      await this.leg([regel]).then(klaar, (oorzaak) => mislukt(nietGelogd(oorzaak)));
    }
  }

  /** The records of the next write: at least one. */
  private neem(): Wachtend[] {
    let personen = 0;
    const tot = this.wachtrij.findIndex(({ regel }, plaats) => {
      personen += regel.personen.length;
      return plaats === Schrijver.SAMEN || (plaats > 0 && personen > Schrijver.PERSONEN);
    });
    return this.wachtrij.splice(0, tot === -1 ? this.wachtrij.length : tot);
  }

  /** Without this a logboek that hangs would let requests queue for one timeout after another. */
  private neemTeLaat(): Wachtend[] {
    const grens = Date.now() - Schrijver.WACHTTIJD;
    const teLaat = this.wachtrij.findIndex(({ sinds }) => sinds > grens);
    return this.wachtrij.splice(0, teLaat === -1 ? this.wachtrij.length : teLaat);
  }

  private async leg(regels: Regel[]): Promise<void> {
    await this.poel.query({
      name: `log-${regels.length}`,
      text: insert(regels.length),
      values: regels.flatMap(waarden),
    });
  }
}
