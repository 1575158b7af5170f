import type { Verstrekking } from '../../schema/Verstrekking';
import type { Datum } from '../values/Datum';

const TIJDZONE = 'Europe/Amsterdam';
const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: TIJDZONE });

/** How a citizen knows the nouns; what else an answer holds is about the check itself. */
const OVER: Record<string, string> = { Onderwijsdeelnemer: 'over u', Inschrijving: 'over uw inschrijving' };

/** `Onderwijsdeelnemer.datumVertrek` → `over u: datum vertrek`. */
function gegevens(velden: string[]): string {
  const groepen = new Map<string, string[]>(Object.values(OVER).map((over) => [over, []]));
  for (const sleutel of velden) {
    const [soort, veld] = sleutel.split('.') as [string, string];
    const over = OVER[soort] ?? `uit de ${soort.toLowerCase()}`;
    const woorden = veld.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    groepen.set(over, [...(groepen.get(over) ?? []), woorden]);
  }
  return [...groepen]
    .flatMap(([over, woorden]) => (woorden.length ? [`${over}: ${woorden.join(', ')}`] : []))
    .join('; ');
}

const alinea = (v: Verstrekking, nummer: number): string =>
  [
    `${nummer}. ${moment.format(v.tijdstip)}`,
    `   Ontvanger: ${v.afnemerNaam} (OIN ${v.oin})`,
    `   Doel: ${v.doel}`,
    `   Grondslag: ${v.grondslag?.join('; ')}`,
    `   Gegevens: ${gegevens(v.velden ?? [])}`,
    `   Kenmerk: ${v.id}`,
  ].join('\n');

/** The letter to the person concerned. It names no number and no name: whoever sends it knows to whom. */
export function brief(
  verstrekkingen: Verstrekking[],
  { vandaag, meer, vervolg }: { vandaag: Datum; meer: boolean; vervolg: boolean },
): string {
  const kern = verstrekkingen.length
    ? [
        `Hieronder staat aan wie wij uw gegevens uit het basisregister onderwijs hebben verstrekt${vervolg ? ' (vervolg)' : ''}, de laatste keer eerst.`,
        ...verstrekkingen.map((verstrekking, plaats) => alinea(verstrekking, plaats + 1)),
      ]
    : [`Wij hebben uw gegevens uit het basisregister onderwijs ${vervolg ? 'niet vaker' : 'aan niemand'} verstrekt.`];
  const slot = meer ? ['Dit is niet alles: op de volgende bladzijde gaat het overzicht verder.'] : [];
  return [
    dag.format(new Date(vandaag)),
    'Betreft: inzage in de verstrekking van uw gegevens (artikel 15 AVG)',
    'Geachte heer, mevrouw,',
    'U vroeg aan wie gegevens over u zijn verstrekt.',
    ...kern,
    ...slot,
    'Klopt er iets niet, of hebt u vragen over een verstrekking? Noem dan het kenmerk dat erbij staat.',
    'Met vriendelijke groet,\nde privacy officer van het register',
  ].join('\n\n');
}
