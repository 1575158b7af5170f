import { type Foutmeldingdelen, Foutmelding as Storing } from '../hub/Foutmelding';
import { Knop } from '../huisstijl/Knop';
import { Melding } from '../huisstijl/Melding';

interface Eigen extends Foutmeldingdelen {
  /** where everything that was chosen is left out */
  zonderKeuze?: string;
}

/** Why a screen of a region shows nothing, and the way on. */
export function Foutmelding({ zonderKeuze, ...delen }: Eigen) {
  const { fout, heelScherm } = delen;
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
  return <Storing {...delen} />;
}
