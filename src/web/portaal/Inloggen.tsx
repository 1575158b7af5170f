import { useEffect } from 'preact/hooks';
import { bewaarFragment } from '../hub/bewaarFragment';
import { inlogadres } from '../hub/inlogadres';
import type { Waarom } from '../hub/waaromInloggen';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { useTitel } from '../huisstijl/useTitel';
import type { Partner } from './Gegevens';

const TEKST: Record<Waarom, { kop: string; tekst: string }> = {
  begin: {
    kop: 'Log in om verder te gaan',
    tekst: 'U bent niet ingelogd, of in een ander venster intussen als een andere afnemer.',
  },
  verlopen: {
    kop: 'Uw sessie is verlopen',
    tekst:
      'De gegevens zijn van het scherm gehaald. Of u logde in een ander venster in als een andere afnemer; er geldt er één tegelijk.',
  },
  afgemeld: { kop: 'U bent uitgelogd', tekst: 'Kies een afnemer om opnieuw te beginnen.' },
  geannuleerd: { kop: 'U bent niet ingelogd', tekst: 'Het inloggen is geannuleerd.' },
  mislukt: { kop: 'Inloggen lukte niet', tekst: 'De uitgever van de demo gaf geen toegang. Probeer het opnieuw.' },
  'te lang': { kop: 'Inloggen lukte niet', tekst: 'Het inloggen duurde te lang, of was al gedaan. Begin opnieuw.' },
};

/** Where somebody logs in, and why she has to; without a partner she chooses one first. */
export function Inloggen({ waarom, partner }: { waarom: Waarom; partner: Partner | null }) {
  const { kop, tekst } = TEKST[waarom];
  useTitel(kop);
  useEffect(bewaarFragment, []);
  return (
    <article class="inloggen">
      <Kop niveau={1}>{kop}</Kop>
      <p class="nl-paragraph nl-paragraph--lead">{tekst}</p>
      {partner && (
        <Knop soort="primary-action" href={inlogadres()}>
          Inloggen als {partner.naam}
        </Knop>
      )}
      <Knop soort={partner ? 'secondary-action' : 'primary-action'} href="/">
        Kies een {partner ? 'andere ' : ''}afnemer
      </Knop>
    </article>
  );
}
