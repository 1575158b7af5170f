import type { Verstrekking } from '../../schema/Verstrekking';
import type { Datum } from '../values/Datum';

const TIJDZONE = 'Europe/Amsterdam';
const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: TIJDZONE });

const BEKEND = 'dat u in het register staat';
const EERDER = 'aan wie eerder gegevens over u zijn verstrekt';

/** Nouns of which the fields are named one by one. */
const OVER: Record<string, string> = { Onderwijsdeelnemer: 'over u', Inschrijving: 'over uw inschrijving' };
/** What an answer tells as a whole, whichever of its fields were in it; a field of its own goes before its noun. */
const GEHEEL: Record<string, string> = {
  'Inschrijvingscontrole.ingeschreven': 'of u op een bepaalde dag was ingeschreven',
  Inschrijvingscontrole: BEKEND,
  Inzage: EERDER,
  PageInfo: EERDER,
  Verstrekking: EERDER,
  VerstrekkingEdge: EERDER,
};
/** Fields with a name that a citizen does not know; the others are words: `datumVertrek` → datum vertrek. */
const WOORDEN: Record<string, string> = {
  __typename: 'dat die er is',
  pgn: 'burgerservicenummer of onderwijsnummer',
  brin: 'school (BRIN-nummer)',
  vestiging: 'vestiging van de school',
  datumIn: 'begindatum',
  datumUit: 'einddatum',
  onderwijssoort: 'soort onderwijs',
};

/** `Onderwijsdeelnemer.datumVertrek` → `over u: datum vertrek`. */
function gegevens(velden: string[]): string {
  const delen = new Map<string, string[]>();
  for (const sleutel of velden) {
    const [soort, veld] = sleutel.split('.') as [string, string];
    const geheel = GEHEEL[sleutel] ?? GEHEEL[soort];
    const over = geheel ?? OVER[soort] ?? `over uw ${soort.toLowerCase()}`;
    const woord = WOORDEN[veld] ?? veld.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    delen.set(over, geheel ? [] : [...(delen.get(over) ?? []), woord]);
  }
  const zinnen = [...delen].map(([over, woorden]) => (woorden.length ? `${over}: ${woorden.join(', ')}` : over));
  // whoever was read is in the record, also when no field of it was asked
  return zinnen.join('; ') || BEKEND;
}

const alinea = (v: Verstrekking): string =>
  [
    moment.format(v.tijdstip),
    `   Ontvanger: ${v.afnemerNaam} (OIN ${v.oin})`,
    `   Doel: ${v.doel}`,
    `   Wettelijke grond: ${v.grondslag?.join('; ')}`,
    `   Gegevens: ${gegevens(v.velden ?? [])}`,
    `   Kenmerk: ${v.id}`,
  ].join('\n');

/**
 * The letter to the person concerned. It names no number and no name: whoever sends it knows to whom. Source: AVG art. 15(1)
 * under a to c (purposes, categories, recipients) and f (complaint).
 */
export function brief(
  verstrekkingen: Verstrekking[],
  { vandaag, meer, vervolg }: { vandaag: Datum; meer: boolean; vervolg: boolean },
): string {
  const kern = verstrekkingen.length
    ? [
        `Hieronder staat aan wie wij uw gegevens uit het basisregister onderwijs hebben verstrekt${vervolg ? ' (vervolg)' : ''}, de laatste keer eerst.`,
        ...verstrekkingen.map(alinea),
        meer
          ? 'Dit is niet alles: op de volgende bladzijde gaat het overzicht verder.'
          : 'Dit is alles: vaker hebben wij uw gegevens niet verstrekt.',
        'Klopt er iets niet, of hebt u vragen over een verstrekking? Noem dan het kenmerk dat erbij staat.',
      ]
    : [`Wij hebben uw gegevens uit het basisregister onderwijs ${vervolg ? 'niet vaker' : 'aan niemand'} verstrekt.`];
  return [
    dag.format(new Date(vandaag)),
    'Betreft: inzage in de verstrekking van uw gegevens (artikel 15 AVG)',
    'Geachte heer, mevrouw,',
    'U vroeg aan wie gegevens over u zijn verstrekt.',
    ...kern,
    'Vindt u dat wij niet goed met uw gegevens omgaan? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
    'Met vriendelijke groet,\nde privacy officer van het register',
  ].join('\n\n');
}
