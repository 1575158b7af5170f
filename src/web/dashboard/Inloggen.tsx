import { useEffect } from 'preact/hooks';
import { bewaarFragment } from '../hub/bewaarFragment';
import { inlogadres } from '../hub/inlogadres';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { useTitel } from './useTitel';

export type Waarom = 'begin' | 'verlopen' | 'afgemeld' | 'geannuleerd' | 'mislukt' | 'te lang';

const TEKST: Record<Waarom, { kop: string; tekst: string }> = {
  begin: {
    kop: 'Voortijdig schoolverlaten in uw regio',
    tekst:
      'Hoeveel jongeren uit uw regio verlieten de school zonder startkwalificatie, wie zijn dat, en wie dreigt het te worden?',
  },
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

/** Where somebody logs in, and why she has to. */
export function Inloggen({ waarom, hier = true }: { waarom: Waarom; hier?: boolean }) {
  const { kop, tekst } = TEKST[waarom];
  useTitel(kop);
  useEffect(bewaarFragment, []);
  return (
    <article class="inloggen">
      <Kop niveau={1}>{kop}</Kop>
      <p class="nl-paragraph nl-paragraph--lead">{tekst}</p>
      <Knop soort="primary-action" href={hier ? inlogadres() : '/dashboard/inloggen'}>
        Inloggen
      </Knop>
      {waarom === 'begin' && (
        <p class="klein">
          Voor medewerkers van een Doorstroompunt (RMC-regio). U ziet alleen inwoners van uw eigen regio, en alles wat u
          opvraagt wordt vastgelegd.
        </p>
      )}
    </article>
  );
}
