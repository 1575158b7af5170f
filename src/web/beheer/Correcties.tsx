import { datum } from '../huisstijl/datum';
import { getal } from '../huisstijl/getal';
import { Tabel } from '../huisstijl/Tabel';
import type { Schermdelen } from './Stand';

/** To whom it was told that what she received proved wrong, and who has confirmed that. */
export function Correcties({ stand }: Schermdelen) {
  const rijen = stand.correctiestanden.toSorted(
    (een, ander) => ander.open - een.open || een.naam.localeCompare(ander.naam, 'nl'),
  );
  return (
    <>
      <p class="klein">
        Blijkt een gegeven onjuist, dan maakt de hub een bericht voor iedereen die het ontving (AVG art. 19). Een
        afnemer haalt haar berichten op met haar eigen contract en bevestigt ze; tot dan staan zij open.
      </p>
      <Tabel
        bijschrift="Berichten over correcties, per organisatie"
        rijen={rijen}
        sleutel={({ oin, afnemer }) => `${oin} ${afnemer}`}
        kolommen={[
          { kop: 'Organisatie', waarde: ({ naam }) => naam },
          { kop: 'Open', getal: true, waarde: ({ open }) => getal.heel(open) },
          { kop: 'Oudste open', waarde: ({ oudste }) => (oudste ? datum.voluit(oudste) : '–') },
          { kop: 'Bevestigd', getal: true, waarde: ({ bevestigd }) => getal.heel(bevestigd) },
        ]}
      />
    </>
  );
}
