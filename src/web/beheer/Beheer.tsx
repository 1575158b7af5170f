import { LocationProvider, useLocation } from 'preact-iso';
import { Foutmelding } from '../hub/Foutmelding';
import { Inloggen } from '../hub/Inloggen';
import { useSessie } from '../hub/useSessie';
import { useSteeds } from '../hub/useSteeds';
import { waaromInloggen } from '../hub/waaromInloggen';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { Laden } from '../huisstijl/Laden';
import { Melding } from '../huisstijl/Melding';
import { useTitel } from '../huisstijl/useTitel';
import { StandDocument } from './contract.gen';
import { Kader } from './Kader';
import type { Stand } from './Stand';
import { schermen } from './schermen';
import { welkom } from './welkom';

/** Milliseconds between two looks: while an order is carried out, and otherwise. */
const wacht = (stand: Stand | null) => (stand?.opdrachten.some(({ klaar }) => !klaar) ? 1_000 : 10_000);

/** Everything behind the login: one question tells all, so that screens and menu agree. */
function Ingelogd() {
  const { path } = useLocation();
  const sessie = useSessie();
  const { data, fout, kijk } = useSteeds(StandDocument, {}, wacht);
  const scherm = schermen[path.replace(/(?<=.)\/$/, '')];
  useTitel(scherm?.naam ?? 'Niet gevonden');
  if (sessie.soort === 'geen' || sessie.soort === 'verlopen')
    return (
      <Kader stand={null}>
        <Inloggen waarom={sessie.soort === 'geen' ? 'begin' : 'verlopen'} welkom={welkom} />
      </Kader>
    );
  return (
    <Kader stand={data}>
      {!data ? (
        fout ? (
          <Foutmelding heelScherm fout={fout} opnieuw={kijk} />
        ) : (
          <Laden heelScherm wat="Beheer" regels={14} />
        )
      ) : scherm ? (
        <article class="beheer">
          <Kop niveau={1}>{scherm.naam}</Kop>
          {fout && <Foutmelding fout={fout} opnieuw={kijk} />}
          <scherm.Scherm stand={data} kijk={kijk} />
        </article>
      ) : (
        <Melding heelScherm soort="info" kop="Deze pagina bestaat niet">
          <p>Het adres is misschien niet helemaal overgenomen.</p>
          <Knop href="/beheer">Naar het overzicht</Knop>
        </Melding>
      )}
    </Kader>
  );
}

function Pagina() {
  const { path, query } = useLocation();
  const waarom = waaromInloggen(path, query.reden);
  if (!waarom) return <Ingelogd />;
  return (
    <Kader stand={null}>
      <Inloggen {...{ waarom, welkom }} hier={false} />
    </Kader>
  );
}

/** The pages of the operators: what is on the screen follows from the address. */
export function Beheer() {
  return (
    <LocationProvider scope={/^\/beheer(?!\/(?:inloggen|terug|uitloggen|delen))/}>
      <Pagina />
    </LocationProvider>
  );
}
