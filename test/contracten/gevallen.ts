import { laadSlices } from '../../src/policy/load';
import { type Autorisatie, afwezig, leeftijdOpRaster, open } from '../../src/policy/vocabulary';
import { VANDAAG } from '../opstelling/vast';

export const svb = laadSlices(VANDAAG).find(({ afnemer }) => afnemer.afnemer === 'svb')!;
/** what SVB's file says now */
export const eerste = svb.autorisatie;
const { cellen, limieten, wortelvelden } = eerste;

export const ERBIJ: Partial<Autorisatie> = { cellen: { ...cellen, 'Inschrijving.leerjaar': open('wet') } };
export const ERAF: Partial<Autorisatie> = { cellen: { ...cellen, 'Inschrijving.brin': afwezig('wet') } };

/** What changes, whether that takes something away, and what is said of it. */
export const gevallen: [string, Partial<Autorisatie>, boolean, string][] = [
  ['een veld erbij', ERBIJ, false, 'Inschrijving.leerjaar komt erbij.'],
  ['een veld eraf', ERAF, true, '[ingrijpend] Inschrijving.brin vervalt.'],
  [
    'een vraag eraf en een andere erbij',
    { wortelvelden: { codetabel: { argumenten: ['tabel'] } } },
    true,
    '[ingrijpend] Query.inschrijvingscontrole vervalt.',
  ],
  [
    'een argument erbij',
    { wortelvelden: { ...wortelvelden, codetabel: { argumenten: ['tabel', 'peildatum'] } } },
    false,
    'Query.codetabel komt erbij.',
  ],
  [
    'minder personen',
    { rijen: { ...eerste.rijen, predicaat: leeftijdOpRaster(17, 18) } },
    true,
    '[ingrijpend] Over wie u iets mag weten, is anders.',
  ],
  [
    'meer personen',
    { rijen: { ...eerste.rijen, predicaat: leeftijdOpRaster(16, 19) } },
    false,
    'Over wie u iets mag weten, is anders.',
  ],
  ['andere woorden', { rijen: { ...eerste.rijen, woorden: 'Wie u noemt.' } }, false, 'Wordt: Wie u noemt.'],
  [
    'een ander raster',
    { raster: { soort: 'begin van dit kwartaal' } },
    true,
    '[ingrijpend] De datums waarop een leeftijd wordt bepaald',
  ],
  [
    'minder ver terug',
    { raster: { soort: 'kwartaalbegin van de peildatum', terug: 4 } },
    true,
    'wordt kwartaalbegin van de peildatum; de peildatum ligt ten hoogste 4 kwartalen terug.',
  ],
  [
    'verder terug',
    { raster: { soort: 'kwartaalbegin van de peildatum', terug: 12 } },
    false,
    'De datums waarop een leeftijd wordt bepaald',
  ],
  [
    'een lagere grens',
    { limieten: { ...limieten, diepte: 4 } },
    true,
    'niveaus van selectie in elkaar: was 6, wordt 4.',
  ],
  [
    'een hogere grens',
    { limieten: { ...limieten, diepte: 9 } },
    false,
    'niveaus van selectie in elkaar: was 6, wordt 9.',
  ],
  [
    'een drempel waar er geen was',
    { limieten: { ...limieten, drempel: 10 } },
    true,
    '[ingrijpend] Grens van kleinste groep met een aantal of gemiddelde: was er niet, wordt 10.',
  ],
  [
    'minder nummers tegelijk',
    { wortelvelden: { inschrijvingscontrole: { argumenten: ['peildatum', 'pgns'], hoogstens: { pgns: 1_000 } } } },
    true,
    '[ingrijpend] Grens van inschrijvingscontrole(pgns): was 10000, wordt 1000.',
  ],
  [
    'minder vers',
    { projectie: 'dagelijks' },
    true,
    '[ingrijpend] Wat in het register verandert, ziet u per dag in plaats van meteen.',
  ],
  [
    'zekerder',
    { cellen: { ...cellen, 'Inschrijving.brin': open('wet') } },
    false,
    'Dat u Inschrijving.brin krijgt, berust op wet in plaats van eigen lezing.',
  ],
  [
    'een andere grondslag',
    { grondslag: { ...eerste.grondslag, artikelen: ['WOT art. 24f'] } },
    false,
    'De grondslag is WOT art. 24f; dat was WOT art. 24f lid 6 onder a; AKW art. 7 lid 2 en 3.',
  ],
];
