import { Kop } from '../huisstijl/Kop';
import { Tabel } from '../huisstijl/Tabel';
import { useTitel } from '../huisstijl/useTitel';
import { adres } from './adres';
import type { Gegevens, Partner } from './Gegevens';
import { testpersonenVoor } from './testpersonenVoor';
import type { Voorbeeldbestand } from './Voorbeeld';

interface Eigen {
  partner: Partner;
  gegevens: Gegevens;
  voorbeelden: Voorbeeldbestand;
}

/** Whom this partner can rely on to be there, and what it gets to know of each. */
export function Testpersonen({ partner, gegevens, voorbeelden }: Eigen) {
  useTitel(`Testpersonen ${partner.naam}`);
  const personen = testpersonenVoor(partner, voorbeelden, gegevens.testpersonen);
  const { uitleg, voorbeeld } = voorbeelden.testpersonen;
  return (
    <article class="portaal">
      <Kop niveau={1}>Testpersonen</Kop>
      <p class="portaal__zin">
        In elk register van de demo staan dezelfde verzonnen mensen. Hun nummer ligt vast; wat er van hen gezegd wordt,
        klopt op de dag waarop het register is gemaakt. {uitleg}
      </p>
      {personen.length === 0 ? null : (
        <Tabel
          bijschrift={`Testpersonen voor ${partner.naam}`}
          rijen={personen}
          sleutel={({ naam }) => naam}
          kolommen={[
            {
              kop: 'Nummer',
              waarde: ({ pgn, tweede }) => (
                <>
                  <code>{pgn}</code>
                  {tweede && (
                    <>
                      {' '}
                      en <code>{tweede}</code>
                    </>
                  )}
                </>
              ),
            },
            { kop: 'Wie is dit?', waarde: ({ situatie }) => situatie },
            { kop: 'Wat u te zien krijgt', waarde: ({ belofte }) => belofte },
            {
              kop: <span class="rhc-visually-hidden">Proberen</span>,
              waarde: ({ naam, pgn }) =>
                voorbeeld && (
                  <a
                    class="nl-link testpersoon__vraag"
                    href={adres(partner.id, 'verkenner', { voorbeeld, testpersoon: naam })}
                  >
                    Vraag stellen <span class="rhc-visually-hidden">over {pgn}</span>
                  </a>
                ),
            },
          ]}
        />
      )}
    </article>
  );
}
