import { LocationProvider, useLocation } from 'preact-iso';
import { Inloggen, type Waarom } from './Inloggen';
import { Kader } from './Kader';
import { Regio } from './Regio';

const REDEN: Record<string, Waarom> = { geannuleerd: 'geannuleerd', mislukt: 'mislukt', verlopen: 'te lang' };

function Scherm() {
  const { path, query } = useLocation();
  const waarom =
    path === '/dashboard/afgemeld'
      ? 'afgemeld'
      : path === '/dashboard/niet-ingelogd'
        ? (REDEN[query.reden ?? ''] ?? 'mislukt')
        : null;
  if (!waarom) return <Regio />;
  return (
    <Kader streek={null}>
      <Inloggen waarom={waarom} hier={false} />
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
