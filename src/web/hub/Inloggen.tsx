import { useEffect } from 'preact/hooks';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { useTitel } from '../huisstijl/useTitel';
import { bewaarFragment } from './bewaarFragment';
import { inlogadres } from './inlogadres';
import { site } from './site';
import type { Waarom } from './waaromInloggen';

/** What somebody reads who comes to a site for the first time. */
export interface Welkom {
  kop: string;
  tekst: string;
  /** for whom it is */
  voorWie: string;
  /** what there is to know more, where a session ended while she worked */
  verlopen?: string;
}

const TEKST: Record<Exclude<Waarom, 'begin'>, { kop: string; tekst: string }> = {
  verlopen: {
    kop: 'Uw sessie is verlopen',
    tekst: 'De gegevens zijn van het scherm gehaald. Log opnieuw in; u komt terug op het scherm waar u was.',
  },
  afgemeld: { kop: 'U bent uitgelogd', tekst: 'Sluit ook het venster als u op een gedeelde computer werkt.' },
  geannuleerd: { kop: 'U bent niet ingelogd', tekst: 'Het inloggen is geannuleerd.' },
  mislukt: {
    kop: 'Inloggen lukte niet',
    tekst:
      'De uitgever van uw account gaf geen toegang. Probeer het opnieuw; blijft het misgaan, vraag dan uw beheerder.',
  },
  'te lang': { kop: 'Inloggen lukte niet', tekst: 'Het inloggen duurde te lang, of was al gedaan. Begin opnieuw.' },
};

interface Eigen {
  waarom: Waarom;
  welkom: Welkom;
  /** whether she comes back to the screen that is open now */
  hier?: boolean;
}

/** Where somebody logs in, and why she has to. */
export function Inloggen({ waarom, welkom, hier = true }: Eigen) {
  const { kop, tekst } = waarom === 'begin' ? welkom : TEKST[waarom];
  useTitel(kop);
  useEffect(bewaarFragment, []);
  return (
    <article class="inloggen">
      <Kop niveau={1}>{kop}</Kop>
      <p class="nl-paragraph nl-paragraph--lead">{tekst}</p>
      <Knop soort="primary-action" href={hier ? inlogadres() : `${site.pad}/inloggen`}>
        Inloggen
      </Knop>
      {waarom === 'begin' && <p class="klein">{welkom.voorWie}</p>}
      {waarom === 'verlopen' && welkom.verlopen && <p>{welkom.verlopen}</p>}
    </article>
  );
}
