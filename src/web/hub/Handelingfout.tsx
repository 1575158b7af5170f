import { Melding } from '../huisstijl/Melding';
import { Kenmerk } from './Kenmerk';
import type { Vraagfout } from './Vraagfout';

/** Why something was not done; what it was asked with is still there to ask again. */
export function Handelingfout({ fout }: { fout: Vraagfout }) {
  if (fout.code === 'ONBEREIKBAAR')
    return (
      <Melding soort="error" kop="De hub is niet bereikbaar">
        <p>
          Het is waarschijnlijk niet gedaan, en het gebeurt ook niet vanzelf. Kijk op dit scherm zodra de hub er weer
          is, en doe het dan opnieuw.
        </p>
      </Melding>
    );
  return (
    <Melding soort="error" kop="Dit is niet gedaan">
      <p>{fout.message}</p>
      <Kenmerk fout={fout} />
    </Melding>
  );
}
