import { useErrorBoundary } from 'preact/hooks';
import { Foutmelding } from '../hub/Foutmelding';
import { Vraagfout } from '../hub/Vraagfout';
import { waaromInloggen } from '../hub/waaromInloggen';
import { Knop } from '../huisstijl/Knop';
import { Laden } from '../huisstijl/Laden';
import { Melding } from '../huisstijl/Melding';
import { Inloggen } from './Inloggen';
import { Kader } from './Kader';
import { Partnerpagina } from './Partnerpagina';
import { plek } from './plek';
import { useGegevens } from './useGegevens';
import { Voorpagina } from './Voorpagina';

const PAGINAFOUT = 'De pagina kon dit niet tonen. Laad haar opnieuw; blijft het misgaan, meld het dan aan DUO.';

/**
 * The portal: what is on the screen follows from the address. Going from one part to another loads the page anew, because the
 * explorer is the only one that may do what its editor needs (ADR 0021).
 */
export function Portaal() {
  const stand = useGegevens();
  const [kapot, nogEens] = useErrorBoundary();
  const { partner: id, deel, onbekend } = plek(location.pathname);
  if (kapot)
    return (
      <Kader partner={null}>
        <Foutmelding heelScherm fout={new Vraagfout('STORING', PAGINAFOUT)} opnieuw={nogEens} />
      </Kader>
    );
  const waarom = waaromInloggen(location.pathname, new URLSearchParams(location.search).get('reden'));
  if (waarom)
    return (
      <Kader partner={null}>
        <Inloggen waarom={waarom} partner={null} />
      </Kader>
    );
  if (!stand.data)
    return (
      <Kader partner={null}>
        {stand.fout ? (
          <Foutmelding heelScherm fout={stand.fout} opnieuw={stand.opnieuw} />
        ) : (
          <Laden heelScherm wat="Het portaal" regels={14} />
        )}
      </Kader>
    );
  if (id === null)
    return (
      <Kader partner={null}>
        <Voorpagina gegevens={stand.data} />
      </Kader>
    );
  const partner = stand.data.partners.find((een) => een.id === id);
  if (!partner || onbekend)
    return (
      <Kader partner={null}>
        <Melding heelScherm soort="info" kop="Deze pagina bestaat niet">
          <p>Het adres klopt niet, of de afnemer is er niet meer.</p>
          <Knop href="/">Naar alle afnemers</Knop>
        </Melding>
      </Kader>
    );
  return <Partnerpagina partner={partner} deel={deel} gegevens={stand.data} />;
}
