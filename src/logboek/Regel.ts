import type { Trace } from './trace';

/** One provision, or one refusal, as the logboek keeps it. No payload, no PGN: persons only by their log pseudonym. */
export interface Regel {
  id: string;
  trace: Trace;
  begin: Date;
  eind: Date;
  uitkomst: 'verstrekt' | 'geweigerd' | 'fout';
  foutcode: string | null;
  afnemer: string;
  afnemerNaam: string;
  oin: string;
  doel: string;
  grondslag: string[];
  contractversie: string;
  /** root fields asked */
  vraag: string[];
  veldenGevraagd: string[];
  veldenGeleverd: string[];
  /** numbers in the question / persons found in the slice / answers about somebody; who has two numbers can have two answers */
  opgevraagd: number;
  gevonden: number;
  geleverd: number;
  personen: string[];
  /** points (policy/Kosten), also of a refusal */
  kosten: number;
  /** numbers in the question that found nobody */
  nietGevonden: number;
  audit: {
    clientId: string;
    wie: string;
    namens: string | null;
    jti: string;
    certificaat: string | null;
    sessie: string | null;
  };
}
