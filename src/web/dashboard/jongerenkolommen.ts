import { datum } from '../huisstijl/datum';
import type { Jongere } from './haalJongeren';
import { naamVan } from './naamVan';
import { niveaunaam } from './niveaunaam';
import { redennaam } from './redennaam';
import type { Streek } from './Streek';
import { situatieNu } from './situatieNu';
import { uitstroomnaam } from './uitstroomnaam';

/** A column of the list: on the screen, in the file, and to sort on. */
export interface Jongerenkolom {
  id: string;
  kop: string;
  tekst: (jongere: Jongere) => string;
  /** what it is sorted on, where that is not its text */
  orde?: (jongere: Jongere) => string | number;
  getal?: boolean;
}

/** The columns of a list; those of a month have a reason and tell who is new. The screen and the file have the same ones. */
export function jongerenkolommen(streek: Streek, metMaand: boolean): Jongerenkolom[] {
  const geen = {
    vestiging: null,
    datumIn: null,
    datumUit: null,
    redenUitstroom: null,
    intensiteit: null,
    bekostigd: null,
  };
  const laatste = ({ onderwijsdeelnemer, brin }: Jongere) => onderwijsdeelnemer?.inschrijvingen[0] ?? { ...geen, brin };
  const dag = (waarde: string | null) => (waarde ? datum.cijfers(waarde) : '');
  return [
    {
      id: 'naam',
      kop: 'Naam',
      tekst: ({ onderwijsdeelnemer }) => (onderwijsdeelnemer ? naamVan(onderwijsdeelnemer) : 'Naam niet beschikbaar'),
      orde: ({ onderwijsdeelnemer: wie }) => (wie ? `${wie.achternaam ?? ''} ${wie.voornamen ?? ''}` : '\uffff'),
    },
    {
      id: 'leeftijd',
      kop: 'Leeftijd nu',
      tekst: ({ onderwijsdeelnemer }) => String(onderwijsdeelnemer?.leeftijd ?? ''),
      orde: ({ onderwijsdeelnemer }) => onderwijsdeelnemer?.leeftijd ?? -1,
      getal: true,
    },
    { id: 'gemeente', kop: 'Gemeente', tekst: ({ gemeente }) => streek.gemeente(gemeente) },
    { id: 'niveau', kop: 'Niveau op 1 okt', tekst: ({ categorie }) => niveaunaam(categorie) },
    ...(metMaand
      ? [
          { id: 'reden', kop: 'Reden', tekst: ({ reden }: Jongere) => redennaam(reden) },
          { id: 'nieuw', kop: 'Nieuw', tekst: ({ nieuw }: Jongere) => (nieuw ? 'ja' : 'nee') },
        ]
      : []),
    {
      id: 'nu',
      kop: 'Situatie nu',
      tekst: ({ onderwijsdeelnemer }) => (onderwijsdeelnemer ? situatieNu(onderwijsdeelnemer.inschrijvingen) : ''),
    },
    { id: 'school', kop: 'School nu of laatst', tekst: (jongere) => streek.school(laatste(jongere).brin) },
    ...(metMaand
      ? []
      : [
          {
            id: 'in',
            kop: 'Ingeschreven',
            tekst: (jongere: Jongere) => dag(laatste(jongere).datumIn),
            orde: (jongere: Jongere) => laatste(jongere).datumIn ?? '',
          },
        ]),
    {
      id: 'uit',
      kop: 'Uitgeschreven',
      tekst: (jongere) => dag(laatste(jongere).datumUit),
      orde: (jongere) => laatste(jongere).datumUit ?? '',
    },
    ...(metMaand
      ? []
      : [
          {
            id: 'uitstroom',
            kop: 'Reden uitstroom',
            tekst: (jongere: Jongere) => uitstroomnaam(laatste(jongere).redenUitstroom, ''),
          },
        ]),
  ];
}
