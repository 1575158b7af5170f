import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { useTitel } from '../huisstijl/useTitel';
import { adres } from './adres';
import type { Gegevens } from './Gegevens';

/** Where choosing a partner begins to log in: as a developer of that partner, at the issuer of the demo. */
const inloggen = (partner: string) => `/portaal/inloggen?naar=${encodeURIComponent(adres(partner, 'verkenner'))}`;

/** Who are the partners, and what is this? */
export function Voorpagina({ gegevens: { partners } }: { gegevens: Gegevens }) {
  useTitel('BRON-hub');
  return (
    <article class="portaal">
      <Kop niveau={1}>Eén hub, voor elke afnemer een eigen contract</Kop>
      <p class="nl-paragraph nl-paragraph--lead portaal__zin">
        De BRON-hub verstrekt gegevens uit het basisregister onderwijs. Elke afnemer krijgt precies de gegevens die zij
        voor haar taak mag hebben: niet meer rijen, niet meer velden, niet preciezer.
      </p>
      <p class="portaal__zin">
        Kies een afnemer. U logt in als ontwikkelaar van die afnemer, en ziet haar contract: vragen om te proberen, de
        documentatie, en de testpersonen. Er is geen wachtwoord; alles hier is verzonnen.
      </p>
      <Kop niveau={2} id="afnemers">
        Afnemers
      </Kop>
      <ul class="kaarten" aria-labelledby="afnemers">
        {partners.map(({ id, naam, doelomschrijving }) => (
          <li key={id} class="kaarten__een">
            <h3 class="nl-heading nl-heading--level-3">
              <a href={inloggen(id)} class="nl-link">
                {naam}
              </a>
            </h3>
            <p>{doelomschrijving}</p>
          </li>
        ))}
      </ul>
      <section class="portaal__verwijzing" aria-labelledby="dashboard">
        <Kop niveau={2} id="dashboard">
          Werkt u bij een Doorstroompunt?
        </Kop>
        <p>
          Voor medewerkers van de RMC-regio’s is er het dashboard voortijdig schoolverlaten: cijfers per maand, en de
          jongeren erachter.
        </p>
        <Knop href="/dashboard">Naar het dashboard</Knop>
      </section>
    </article>
  );
}
