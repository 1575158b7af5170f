import { LocationProvider, useLocation } from 'preact-iso';
import { Inloggen } from '../hub/Inloggen';
import { waaromInloggen } from '../hub/waaromInloggen';
import { Kader } from './Kader';
import { Regio } from './Regio';
import { welkom } from './welkom';

function Scherm() {
  const { path, query } = useLocation();
  const waarom = waaromInloggen(path, query.reden);
  if (!waarom) return <Regio />;
  return (
    <Kader streek={null}>
      <Inloggen {...{ waarom, welkom }} hier={false} />
    </Kader>
  );
}

/** The dashboard: what is on the screen follows from the address. */
export function Dashboard() {
  return (
    <LocationProvider scope={/^\/dashboard(?!\/(?:inloggen|terug|uitloggen|delen))/}>
      <Scherm />
    </LocationProvider>
  );
}
