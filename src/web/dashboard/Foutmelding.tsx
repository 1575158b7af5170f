import { Knop } from './Knop';
import { Melding } from './Melding';
import type { Vraagfout } from './Vraagfout';

interface Eigen {
  fout: Vraagfout;
  opnieuw: () => void;
  /** where everything that was chosen is left out */
  zonderKeuze?: string;
  /** whether it is all that the screen has */
  heelScherm?: boolean;
}

/** Why there is nothing to see, in the hub's own words, and the way on. */
export function Foutmelding({ fout, opnieuw, zonderKeuze, heelScherm }: Eigen) {
  if (fout.code === 'ONBEREIKBAAR')
    return (
      <Melding {...{ heelScherm }} soort="warning" kop="De hub is niet bereikbaar">
        <p>We proberen het iedere paar seconden opnieuw; u hoeft niets te doen.</p>
        <Knop onClick={opnieuw}>Nu proberen</Knop>
      </Melding>
    );
  if (fout.code === 'GEBIED')
    return (
      <Melding {...{ heelScherm }} soort="error" kop="Dit is niet uw regio">
        <p>
          De pagina gaat over een regio of gemeente die niet de uwe is; u krijgt er geen gegevens van. Kreeg u dit adres
          van een collega? Dan werkt die collega voor een andere regio.
        </p>
        <Knop href="/dashboard">Naar uw eigen regio</Knop>
      </Melding>
    );
  if (fout.code === 'ONGELDIGE_WAARDE')
    return (
      <Melding {...{ heelScherm }} soort="error" kop="Dit kan de hub niet laten zien">
        <p>{fout.message}</p>
        {zonderKeuze && <Knop href={zonderKeuze}>Filters wissen</Knop>}
      </Melding>
    );
  return (
    <Melding {...{ heelScherm }} soort="error" kop="Er ging iets mis">
      <p>{fout.message}</p>
      {fout.trace && (
        <p class="klein">
          Kenmerk van dit verzoek: <code>{fout.trace}</code>
        </p>
      )}
      <Knop onClick={opnieuw}>Opnieuw proberen</Knop>
    </Melding>
  );
}
