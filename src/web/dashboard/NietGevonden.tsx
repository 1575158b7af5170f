import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { useTitel } from '../huisstijl/useTitel';

/** An address that is none. */
export function NietGevonden() {
  useTitel('Niet gevonden');
  return (
    <article class="inloggen">
      <Kop niveau={1}>Deze pagina bestaat niet</Kop>
      <p class="nl-paragraph">Het adres is misschien niet helemaal overgenomen.</p>
      <Knop href="/dashboard">Naar het overzicht van uw regio</Knop>
    </article>
  );
}
