import { Knop } from '../huisstijl/Knop';
import { Melding } from '../huisstijl/Melding';
import { Kenmerk } from './Kenmerk';
import type { Vraagfout } from './Vraagfout';

export interface Foutmeldingdelen {
  fout: Vraagfout;
  opnieuw: () => void;
  /** whether it is all that the screen has */
  heelScherm?: boolean;
}

/** Why there is nothing to see, in the hub's own words, and the way on. */
export function Foutmelding({ fout, opnieuw, heelScherm }: Foutmeldingdelen) {
  if (fout.code === 'ONBEREIKBAAR')
    return (
      <Melding {...{ heelScherm }} soort="warning" kop="De hub is niet bereikbaar">
        <p>We proberen het iedere paar seconden opnieuw; u hoeft niets te doen.</p>
        <Knop onClick={opnieuw}>Nu proberen</Knop>
      </Melding>
    );
  return (
    <Melding {...{ heelScherm }} soort="error" kop="Er ging iets mis">
      <p>{fout.message}</p>
      <Kenmerk fout={fout} />
      <Knop onClick={opnieuw}>Opnieuw proberen</Knop>
    </Melding>
  );
}
