/** What can go wrong: its HTTP status, the public text, and for `docs/foutcodes.md` what to do where the text does not say. */
interface Fout {
  status: number;
  tekst: string;
  doe?: string;
}

/**
 * The closed list of what can go wrong towards a partner: the code, its HTTP status and the public text (Dutch).
 * A text says what is wrong and what to do; it never repeats a value that was given. `docs/foutcodes.md` follows from it, with
 * an example of each that `test/foutcodes` provokes.
 */
export const fouten = {
  ADRES: {
    status: 404,
    tekst: 'Dit adres bestaat niet. De hub staat op /graphql.',
    doe: 'Controleer het adres. Het staat ook in /.well-known/oauth-protected-resource.',
  },
  METHODE: {
    status: 405,
    tekst: 'Vragen gaan met POST naar dit adres, zodat er geen persoonsgegevens in een URL staan.',
  },
  MEDIATYPE: { status: 415, tekst: 'Stuur de vraag als application/json: {"query": "...", "variables": {...}}.' },
  ACCEPT: {
    status: 406,
    tekst:
      'De hub antwoordt met application/graphql-response+json of application/json; Accept laat geen van beide toe.',
  },
  TE_GROOT: { status: 413, tekst: 'De vraag is groter dan 1 MiB. Splits haar in kleinere vragen.' },
  ONGELDIG_VERZOEK: {
    status: 400,
    tekst: 'Het verzoek is geen geldige GraphQL-vraag over HTTP. Verwacht JSON met het veld query.',
  },
  GEEN_TOKEN: { status: 401, tekst: 'Er is geen access token meegestuurd. Stuur Authorization: Bearer <token>.' },
  TOKEN_ONGELDIG: {
    status: 401,
    tekst: 'Het access token is niet geldig voor deze hub. Vraag een nieuw token aan bij de uitgever.',
  },
  TOKEN_VERLOPEN: { status: 401, tekst: 'Het access token is verlopen. Vraag een nieuw token aan bij de uitgever.' },
  SESSIE: {
    status: 401,
    tekst: 'Uw sessie is verlopen, beëindigd of van een ander. Log opnieuw in.',
  },
  AANMELDING: {
    status: 401,
    tekst: 'Het inloggen is mislukt of geannuleerd. Probeer het opnieuw.',
    doe: 'Dit is geen antwoord maar een pagina: wie inlogt wordt ernaar doorverwezen.',
  },
  HERKOMST: {
    status: 403,
    tekst:
      'Een vraag met een sessiecookie mag alleen van de pagina’s van deze hub komen. Gebruik anders een access token.',
  },
  CERTIFICAAT: {
    status: 401,
    tekst: 'Het access token hoort bij een ander certificaat dan dat van deze verbinding, of bij een andere OIN.',
    doe: 'Vraag het token aan met het certificaat waarmee u de hub benadert.',
  },
  DOEL: {
    status: 403,
    tekst: 'Het access token moet precies één doel (scope) noemen.',
    doe: 'Vraag een token aan met één scope: het doel waarvoor u de gegevens nodig heeft.',
  },
  GEEN_AUTORISATIE: {
    status: 403,
    tekst: 'Voor deze organisatie en dit doel is er geen geldige autorisatie. Vraag DUO om een autorisatiebesluit.',
  },
  OPGESCHORT: {
    status: 403,
    tekst:
      'Aan deze organisatie, of met dit certificaat, wordt voorlopig niets verstrekt. Neem contact op met DUO, onder vermelding van uw OIN.',
  },
  MANDAAT: {
    status: 403,
    tekst:
      'Er is geen geldig mandaat van de organisatie namens wie u vraagt. Laat haar het mandaat bij DUO vastleggen of verlengen.',
  },
  SYNTAX: {
    status: 400,
    tekst: 'De vraag is geen geldig GraphQL-document.',
    doe: 'Herstel de vraag op de plaats die in locations staat.',
  },
  NIET_IN_CONTRACT: {
    status: 400,
    tekst: 'De vraag valt buiten uw contract. Vraag mijnAutorisatie om te zien wat u mag opvragen.',
  },
  ONGELDIGE_WAARDE: {
    status: 400,
    tekst: 'Een argument of variabele heeft een waarde die het contract niet toelaat.',
    doe: 'De melding noemt het argument of de variabele en wat er wordt verwacht; de waarde zelf wordt nooit herhaald.',
  },
  TE_VEEL: {
    status: 400,
    tekst: 'De vraag gaat over een grens van uw contract.',
    doe: 'Vraag minder tegelijk. De melding noemt de grens; mijnAutorisatie noemt ze alle.',
  },
  BUDGET: {
    status: 429,
    tekst: 'Uw budget van dit uur is op. Vraag minder tegelijk, of probeer het in het volgende uur.',
  },
  PERSONENBUDGET: {
    status: 429,
    tekst: 'Het antwoord gaat over meer personen dan u vandaag nog mag opvragen. Er is niets verstrekt.',
    doe: 'Vraag er minder tegelijk, of na middernacht. Hebt u er meer nodig, vraag DUO dan om een ruimer budget.',
  },
  ONGELDIGE_CURSOR: {
    status: 400,
    tekst: 'De cursor is niet geldig. Gebruik een cursor uit een eerder antwoord op dezelfde vraag.',
  },
  GEBIED: {
    status: 403,
    tekst:
      'De vraag gaat over een gebied dat niet het uwe is. Vraag mijnAutorisatie om te zien welke gebieden de uwe zijn.',
  },
  GEWEIGERD: {
    status: 403,
    tekst: 'Deze vraag is u niet toegestaan.',
    doe: 'Vraag mijnAutorisatie wat u mag. Kunt u deze vraag volgens uw contract wel stellen, meld dan de trace aan DUO.',
  },
  NIET_GELOGD: {
    status: 503,
    tekst: 'De verstrekking kon niet worden vastgelegd en is daarom niet gedaan. Probeer het later opnieuw.',
  },
  NIET_GEREED: { status: 503, tekst: 'De hub is nog niet gereed. Probeer het later opnieuw.' },
  STORING: {
    status: 500,
    tekst: 'Er ging iets mis in de hub; er zijn geen gegevens verstrekt. Meld de trace uit dit antwoord aan DUO.',
  },
} as const satisfies Record<string, Fout>;

export type Foutcode = keyof typeof fouten;

/** An error with a stable code. `publiek` may replace the text of the list; `intern` is for the log and never leaves. */
export class BronFout extends Error {
  readonly publiek: string;

  constructor(
    readonly code: Foutcode,
    { publiek, intern, oorzaak }: { publiek?: string; intern?: string; oorzaak?: unknown } = {},
  ) {
    super(intern ?? publiek ?? code, { cause: oorzaak });
    this.publiek = publiek ?? fouten[code].tekst;
  }

  get status(): number {
    return fouten[this.code].status;
  }

  /** What graphql-js and Apollo take over into the error and the HTTP status. */
  get extensions() {
    return { code: this.code, http: { status: this.status } };
  }
}
