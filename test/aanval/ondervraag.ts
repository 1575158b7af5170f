import fc from 'fast-check';
import type pg from 'pg';
import type { Ondervraagde } from './Ondervraagde';
import { beantwoord, type Verwacht } from './orakel/beantwoord';
import type { Dossier } from './register/Registerstand';
import type { Ontvangen } from './verbind';
import type { Vraag } from './vraag/Vraag';
import { vragen } from './vraag/vragen';

/** How the questions to one agency went. */
export interface Uitslag {
  afnemer: string;
  gesteld: number;
  /** refused, by code */
  geweigerd: Record<string, number>;
  /** answered with at least one row */
  metRijen: number;
  /** how often each root field gave rows */
  perWortel: Record<string, number>;
  /** of how many the persons in the logboek were compared */
  gelogd: number;
  seconden: number;
  /** the smallest question that the hub answers otherwise than the oracle, and how to ask it again */
  tegenvoorbeeld: string | null;
}

interface Opties {
  aantal: number;
  zaad: number;
  /** a superuser's connections, for the logboek */
  db: pg.Pool;
  dossiers: Map<number, Dossier>;
  /** of how many questions the persons in the logboek are compared */
  elkeZoveel: number;
  /** whether a difference is made as small as it gets; otherwise it is the first one */
  krimp?: boolean;
  voortgang?: (gesteld: number) => void;
}

const STATUS: Record<string, number> = { GEBIED: 403 };
const EINDE = ',"extensions":{"verstrekking"';

/** Where two texts begin to differ. */
function verschil(hub: string, orakel: string): string {
  let plek = 0;
  while (plek < hub.length && hub[plek] === orakel[plek]) plek++;
  const stuk = (tekst: string) => tekst.slice(Math.max(0, plek - 80), plek + 80);
  return `\n  hub:    …${stuk(hub)}\n  orakel: …${stuk(orakel)}`;
}

/** What was received, read. */
interface Gelezen extends Ontvangen {
  json: { data?: unknown; errors?: { extensions: { code: string } }[]; extensions: { verstrekking: { id: string } } };
}

/** What the hub said that the oracle did not; null where they agree. */
function oordeel({ status, tekst, json }: Gelezen, { data, codes }: Verwacht): string | null {
  const gezegd = (json.errors ?? []).map(({ extensions }) => extensions.code);
  if (data === null || gezegd.length) {
    const goed = data === null && gezegd.length > 0 && gezegd.every((code) => codes.has(code));
    if (goed && status === (STATUS[gezegd[0]!] ?? 400) && !json.data) return null;
    return `hub: ${status} ${gezegd.join() || 'een antwoord'}; orakel: ${[...codes].join(' of ') || 'een antwoord'}`;
  }
  const hub = tekst.slice('{"data":'.length, tekst.lastIndexOf(EINDE));
  return status === 200 && hub === data ? null : verschil(hub, data);
}

/** Asks an agency's generated questions over HTTP and holds each answer against the oracle's. */
export async function ondervraag(
  { slice, contract, orakel, partners }: Ondervraagde,
  { aantal, zaad, db, dossiers, elkeZoveel, krimp = true, voortgang }: Opties,
): Promise<Uitslag> {
  const { afnemer } = slice.afnemer;
  const uitslag: Uitslag = {
    ...{ afnemer, gesteld: 0, geweigerd: {}, metRijen: 0, perWortel: {}, gelogd: 0, seconden: 0, tegenvoorbeeld: null },
  };
  const begin = performance.now();

  async function logboek(antwoord: Gelezen, { personen }: Verwacht): Promise<void> {
    const { rows } = await db.query<{ personen: string[] }>('select personen from logboek.verstrekking where id = $1', [
      antwoord.json.extensions.verstrekking.id,
    ]);
    const hoort = [...personen].map((persoon) => dossiers.get(persoon)!.logpseudoniem).sort();
    if ([...rows[0]!.personen].sort().join() === hoort.join()) return;
    throw new Error(`in het logboek staan ${rows[0]!.personen.length} personen, volgens het orakel ${hoort.length}`);
  }

  async function toets([wie, vraag]: [number, Vraag]): Promise<void> {
    const partner = partners[wie]!;
    await orakel.kijk?.();
    const ontvangen = await partner.lijn(vraag.query, vraag.variables);
    const antwoord: Gelezen = { ...ontvangen, json: JSON.parse(ontvangen.tekst) };
    const verwacht = beantwoord(orakel, contract, slice, partner.gebied, vraag, antwoord.json.data);
    const fout = oordeel(antwoord, verwacht);
    if (fout) throw new Error(fout);
    uitslag.gesteld += 1;
    if (verwacht.rijen > 0) uitslag.metRijen += 1;
    for (const veld of verwacht.wortels) uitslag.perWortel[veld] = (uitslag.perWortel[veld] ?? 0) + 1;
    const code = antwoord.json.errors?.[0]?.extensions.code;
    if (code) uitslag.geweigerd[code] = (uitslag.geweigerd[code] ?? 0) + 1;
    if (uitslag.gesteld % elkeZoveel === 0) {
      await logboek(antwoord, verwacht);
      uitslag.gelogd += 1;
    }
    voortgang?.(uitslag.gesteld);
  }

  const { failed, errorInstance, counterexample } = await fc.check(
    fc.asyncProperty(
      fc.tuple(
        fc.nat(partners.length - 1),
        vragen(slice, contract, orakel.vijver, { wijzigingen: orakel.wijzigt ?? false }),
      ),
      toets,
    ),
    { numRuns: aantal, seed: zaad, endOnFailure: !krimp },
  );
  uitslag.seconden = (performance.now() - begin) / 1000;
  if (failed) {
    const [wie, vraag] = counterexample![0];
    uitslag.tegenvoorbeeld = [
      `als ${partners[wie]!.id}: ${(errorInstance as Error).message}`,
      `  vraag: ${vraag.query}\n  variabelen: ${JSON.stringify(vraag.variables)}`,
      `  opnieuw: npm run aanval -- --afnemer ${afnemer} --aantal ${aantal} --zaad ${zaad}`,
    ].join('\n');
  }
  return uitslag;
}
