import { useEffect } from 'preact/hooks';
import { Foutmelding } from '../hub/Foutmelding';
import { useSessie } from '../hub/useSessie';
import { useVraag } from '../hub/useVraag';
import { Laden } from '../huisstijl/Laden';
import { adres, type Deel } from './adres';
import { AutorisatieDocument } from './contract.gen';
import { Documentatie } from './Documentatie';
import type { Gegevens, Partner } from './Gegevens';
import { Inloggen } from './Inloggen';
import { Kader } from './Kader';
import { Testpersonen } from './Testpersonen';
import { Verkenner } from './verkenner/Verkenner';
import { voorbeeldenVan } from './voorbeeldenVan';

interface Eigen {
  partner: Partner;
  /** null where the address names no part */
  deel: Deel | null;
  gegevens: Gegevens;
}

/** Everything behind the login of one partner. What it may see is asked first: who is not this partner gets no further. */
export function Partnerpagina({ partner, deel, gegevens }: Eigen) {
  const sessie = useSessie();
  const autorisatie = useVraag(AutorisatieDocument, {});
  useEffect(() => {
    if (deel === null) location.replace(adres(partner.id, 'verkenner'));
  }, [deel]);
  if (sessie.soort === 'geen' || sessie.soort === 'verlopen')
    return (
      <Kader partner={null}>
        <Inloggen waarom={sessie.soort === 'geen' ? 'begin' : 'verlopen'} partner={partner} />
      </Kader>
    );
  const delen = { partner, gegevens, voorbeelden: voorbeeldenVan(partner.afnemer) };
  const mijn = autorisatie.data?.mijnAutorisatie;
  return (
    <Kader partner={mijn ? partner : null} deel={deel}>
      {autorisatie.fout ? (
        <Foutmelding heelScherm fout={autorisatie.fout} opnieuw={autorisatie.opnieuw} />
      ) : !mijn || deel === null ? (
        <Laden heelScherm wat={partner.naam} regels={14} />
      ) : deel === 'documentatie' ? (
        <Documentatie partner={partner} mijn={mijn} vandaag={gegevens.vandaag} />
      ) : deel === 'testpersonen' ? (
        <Testpersonen {...delen} />
      ) : (
        <Verkenner {...delen} />
      )}
    </Kader>
  );
}
