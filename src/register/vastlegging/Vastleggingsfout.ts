import { QueryFailedError } from 'typeorm';

/** Why a write to the register was refused. A text never repeats a value that was given. */
const redenen = {
  PERSOON_ONBEKEND: 'Deze persoon staat niet in het register.',
  PGN_IN_GEBRUIK: 'Dit persoonsgebonden nummer hoort al bij een persoon in het register.',
  GEEN_ONDERWIJSNUMMER: 'Op deze datum heeft de persoon geen onderwijsnummer dat door een BSN kan worden vervangen.',
  GEEN_BSN: 'Een onderwijsnummer kan alleen door een BSN worden vervangen.',
  INSTELLING_ONBEKEND: 'Deze instelling (BRIN) staat niet in het register.',
  INSCHRIJVING_ONBEKEND: 'De persoon heeft deze inschrijving niet.',
  BUITEN_INSCHRIJVING: 'De datum of periode valt buiten de inschrijving.',
  EXAMEN_ONBEKEND: 'De persoon heeft dit examen niet.',
  VAK_DUBBEL: 'Een vak van hetzelfde examen staat twee keer in deze vastlegging.',
  DIPLOMAVAK_ONBEKEND: 'Bij een vak dat nieuw is in dit examen moet staan of het een diplomavak is.',
  CIJFER_BUITEN_BEREIK:
    'Een cijfer voor SE of CE is een geheel aantal tienden van 10 tot en met 100; een cijfer op de cijferlijst is een geheel getal van 1 tot en met 10.',
  UITSLAG_ONVOLLEDIG: 'Een uitslag en de datum ervan worden samen vastgelegd.',
  DIPLOMANIVEAU: 'Een mbo-diploma heeft een niveau van 1 tot en met 4; een ander diploma heeft geen niveau.',
  BPV_ONBEKEND: 'De persoon heeft deze beroepspraktijkvorming (BPV) niet.',
  NIEUWKOMERSJAAR: 'Een nieuwkomer is in het eerste of het tweede jaar: 1 of 2.',
  VRIJSTELLINGSARTIKEL: 'Een vrijstelling berust op artikel 3a, 3b, 5, 5a of 15 van de Leerplichtwet.',
  BEVESTIGING_ONBEKEND: 'Bij een vrijstelling moet staan of de leerplichtambtenaar haar heeft bevestigd.',
  REGISTRATIESOORT: 'Een registratie elders is DJI, POLITIE_DEFENSIE, WERK of MAATSCHAPPELIJKE_PRESTATIE.',
  BRON_ONBEKEND: 'Bij een vrijstelling of een registratie elders moet staan wie haar heeft gemeld.',
  BEGIN_ONBEKEND: 'Een vrijstelling of een registratie elders heeft een begindatum.',
  GETUIGSCHRIFTSOORT: 'Een getuigschrift is PRO, VSO_ARBEID of VSO_DAGBESTEDING.',
  GETUIGSCHRIFTDATUM: 'Een getuigschrift geldt vanaf de datum waarop het is behaald; corrigeer die datum.',
  VESTIGINGSCODE: 'Een vestigingscode bestaat uit twee cijfers of hoofdletters.',
  GEEN_ADRES: 'Op deze datum is er geen adres dat door een ander kan worden vervangen.',
  PERIODE_LEEG: 'De einddatum moet na de begindatum liggen.',
  OVERLAP: 'Voor een deel van deze periode is al iets anders vastgelegd; corrigeer dat eerst.',
  NIET_HUIDIG: 'Dit gegeven is niet (meer) wat het register nu weet; lees het opnieuw.',
  DATABASE: 'De database weigerde de vastlegging.',
} as const;

export type Vastleggingsreden = keyof typeof redenen;

/** A refused write; nothing of it was kept. `sqlstate` tells a caller whether trying again makes sense (class 40). */
export class Vastleggingsfout extends Error {
  override readonly name = 'Vastleggingsfout';

  constructor(
    readonly reden: Vastleggingsreden,
    readonly sqlstate?: string,
    detail?: string,
  ) {
    super(detail === undefined ? redenen[reden] : `${redenen[reden]} (${detail})`);
  }
}

/** The driver's error carries the statement's values and the failing row: only its code and the names survive here. */
export function zonderWaarden(fout: unknown): unknown {
  if (!(fout instanceof QueryFailedError)) return fout;
  const { code, constraint, table } = fout.driverError as { code?: string; constraint?: string; table?: string };
  if (constraint?.endsWith('_brin_fkey')) return new Vastleggingsfout('INSTELLING_ONBEKEND', code);
  return new Vastleggingsfout('DATABASE', code, [code, table, constraint].filter(Boolean).join(' '));
}
