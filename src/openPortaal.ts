import { testpersonen } from '../seeds/testpersonen';
import { BronFout } from './errors';
import type { Identiteit } from './identity/Identiteit';
import { openWebsite, type Websitedelen } from './openWebsite';
import type { Slice } from './policy/Slice';
import type { Website } from './server/Website';
import type { Datum } from './values/Datum';
import { schooljaarInWoorden } from './values/schooljaarInWoorden';
import { definitiefVanaf } from './vsv/definitiefVanaf';
import { schooljaren } from './vsv/schooljaren';

export interface Portaal {
  website: Website;
  /** the partner that somebody works for; undefined for somebody of none */
  partner(wie: Pick<Identiteit, 'oin' | 'namens' | 'doel'>): string | undefined;
}

/** An examination year is over when its second period is: from then on its results are there. */
const EXAMENS_KLAAR = '07-15';

/** The policies for Trusted Types that the editor makes for itself (monaco-editor 0.52). */
const MONACO = [
  ...['defaultWorkerFactory', 'diffEditorWidget', 'diffReview', 'domLineBreaksComputer', 'dompurify'],
  ...['editorGhostText', 'editorViewLayer', 'standaloneColorizer', 'stickyScrollViewLayer', 'tokenizeToString'],
];

/** By which day and which years the examples of the portal ask. */
function tijd(vandaag: Datum) {
  const jaren = schooljaren(vandaag);
  const [beoordeeld, lopend] = jaren.slice(-2).map(schooljaarInWoorden);
  const gepubliceerd = schooljaarInWoorden(jaren.findLast((jaar) => definitiefVanaf(jaar) <= vandaag)!);
  const examenjaar = Number(vandaag.slice(0, 4)) - (vandaag.slice(5) < EXAMENS_KLAAR ? 1 : 0);
  return { vandaag, gepubliceerd, beoordeeld, lopend, examenjaar };
}

const personen = Object.entries(testpersonen).map(([naam, { pgn, situatie, svb, ...overig }]) => ({
  ...{ naam, pgn, situatie, verwacht: { svb } },
  tweede: 'tweede' in overig ? overig.tweede : null,
}));

/** What lies in an address of the portal after its own path: the partner. */
const partnerIn = (naar: string): string | undefined => /^\/portaal\/([^/?#]+)/.exec(naar)?.[1];

/**
 * The portal: for each partner its explorer, documentation and test persons. For the demo only; somebody who looks logs in as
 * a developer of the partner, and asks as any partner does.
 */
export async function openPortaal(delen: Websitedelen, slices: Slice[], vandaag: () => Datum): Promise<Portaal> {
  const partners = slices
    .flatMap(({ afnemer, vragers }) =>
      vragers.map(({ id, naam, oin }) => ({
        ...{ id, naam, oin, afnemer: afnemer.afnemer, doel: afnemer.doel, doelomschrijving: afnemer.doelomschrijving },
      })),
    )
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  const partner: Portaal['partner'] = ({ oin, namens, doel }) =>
    partners.find((een) => een.oin === (namens ?? oin) && een.doel === doel)?.id;
  const website = await openWebsite(delen, {
    ...{ naam: 'portaal', begin: '/' },
    cookies: { sessie: 'bron-portaal', poging: 'bron-portaal-aanmelding' },
    aanvraag: (naar) => {
      const gevraagd = partners.find(({ id }) => id === partnerIn(naar));
      return gevraagd ? { doel: gevraagd.doel, wie: `ontwikkelaar-${gevraagd.id}` } : null;
    },
    eis: (wie) => {
      if (partner(wie) === undefined)
        throw new BronFout('GEEN_AUTORISATIE', { intern: `geen partner voor ${wie.oin} en ${wie.doel}` });
    },
    verder: (naar, wie) => (partnerIn(naar) === partner(wie) ? naar : `/portaal/${partner(wie)}/verkenner`),
    // the editor of GraphiQL writes its own styles into the page, and names what it trusts (ADR 0021)
    ruimer: {
      adres: ':partner/verkenner',
      richtlijnen: {
        'style-src': ["'self'", "'unsafe-inline'"],
        'worker-src': ["'self'"],
        'trusted-types': ['default', ...MONACO],
      },
    },
    gegevens: () => ({
      ...tijd(vandaag()),
      partners: partners.map(({ oin, ...openbaar }) => openbaar),
      testpersonen: personen,
    }),
  });
  return { website, partner };
}
