import { STATUS_CODES } from 'node:http';
import { type Foutcode, fouten } from '../../src/errors';
import { uitlokkingen } from './uitlokkingen';

/** What the hub said, with what is another each time taken out. */
export interface Voorbeeld {
  status: number;
  kop: Record<string, string>;
  inhoud: unknown;
}

/** What a reader of Markdown would take for markup. */
const plat = (tekst: string): string => tekst.replaceAll('<', '&lt;');

const NAAM: Partial<Record<number, string>> = {
  401: 'met een nieuw token, of na opnieuw inloggen',
  429: 'na het aantal seconden in Retry-After',
  500: 'nog één keer; daarna niet',
  503: 'na het aantal seconden in Retry-After',
};
const opnieuw = (status: number): string => NAAM[status] ?? 'alleen als er iets aan de vraag verandert';

function deel([code, { status, kop, inhoud }]: [Foutcode, Voorbeeld]): string {
  const fout: { status: number; tekst: string; doe?: string } = fouten[code];
  const regels = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(kop).map(([naam, waarde]) => `${naam}: ${waarde}`),
  ];
  return [
    `## ${code}`,
    `HTTP ${fout.status}. ${plat(fout.tekst)}${fout.doe ? ` ${fout.doe}` : ''}`,
    `Opnieuw vragen: ${opnieuw(fout.status)}.`,
    `Voorbeeld: ${uitlokkingen[code].wat}.`,
    ['```http', ...regels, ...(inhoud === null ? [] : ['', JSON.stringify(inhoud, null, 2)]), '```'].join('\n'),
  ].join('\n\n');
}

/** docs/foutcodes.md: the list of src/errors.ts, each with what the hub really answers. */
export const document = (voorbeelden: [Foutcode, Voorbeeld][]): string =>
  `${[
    '# Foutcodes',
    '<!-- Gemaakt door test/foutcodes uit src/errors.ts: BRON_SCHRIJF=1 npx jest test/foutcodes -->',
    'Dit zijn alle codes die de hub geeft; er zijn geen andere. Reken op de code en niet op de tekst: een melding kan preciezer zijn dan de tekst hieronder. Geen melding herhaalt een waarde die u stuurde.',
    'Was het verzoek als vraag te lezen, dan is het antwoord dat van GraphQL: de code staat in `errors[].extensions.code`, er zijn geen gegevens (`data` ontbreekt of is `null`), en `extensions.verstrekking` noemt de regel in het logboek. Van één vraag worden ten hoogste twintig fouten genoemd. Anders is het antwoord *problem details* ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)), met de code in `code` en in `title`. Staat er een kop `traceresponse` bij, dan noemt die de trace waaronder DUO uw vraag terugvindt.',
    'Wie in `Accept` `application/json` noemt en `application/graphql-response+json` niet, krijgt op een vraag die gelezen kon worden status 200, ook als zij een fout heeft die hieronder 400 heet: zie [GraphQL over HTTP](graphql-over-http.md).',
    ['| code | HTTP | betekenis |', '| --- | --- | --- |'].join('\n') +
      Object.entries(fouten)
        .map(([code, { status, tekst }]) => `\n| [${code}](#${code.toLowerCase()}) | ${status} | ${plat(tekst)} |`)
        .join(''),
    ...voorbeelden.map(deel),
  ].join('\n\n')}\n`;
