import { Handelingfout } from '../hub/Handelingfout';
import { useHandeling } from '../hub/useHandeling';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { Tabel } from '../huisstijl/Tabel';
import { HefOpDocument } from './contract.gen';
import { moment } from './moment';
import { Opschortformulier } from './Opschortformulier';
import type { Opschorting, Schermdelen } from './Stand';

const SOORT: Record<Opschorting['soort'], string> = {
  AFNEMER: 'afnemer',
  ORGANISATIE: 'organisatie',
  CERTIFICAAT: 'certificaat',
};
const sleutel = ({ soort, doelwit, sinds }: Opschorting) => `${soort} ${doelwit} ${sinds}`;
const wie = { kop: 'Wie', waarde: ({ naam, doelwit }: Opschorting) => naam ?? <code>{doelwit}</code> };
const vanaf = [
  { kop: 'Soort', waarde: ({ soort }: Opschorting) => SOORT[soort] },
  { kop: 'Sinds', waarde: ({ sinds }: Opschorting) => moment(sinds) },
  { kop: 'Door', waarde: ({ door }: Opschorting) => door },
  { kop: 'Reden', waarde: ({ reden }: Opschorting) => reden },
];

/** Stop providing to somebody, and begin again. */
export function Opschorten({ stand, kijk }: Schermdelen) {
  const { bezig, fout, doe } = useHandeling(HefOpDocument, kijk);
  const nu = stand.opschortingen.filter(({ opgeheven }) => opgeheven === null);
  const eerder = stand.opschortingen.filter(({ opgeheven }) => opgeheven !== null);
  return (
    <>
      <Opschortformulier {...{ stand, kijk }} />
      <section class="deel" aria-labelledby="nu">
        <Kop niveau={2} id="nu">
          Nu opgeschort
        </Kop>
        {fout && <Handelingfout fout={fout} />}
        {nu.length === 0 ? (
          <p>Er is niemand opgeschort.</p>
        ) : (
          <Tabel
            bijschrift="Aan wie nu niets wordt verstrekt"
            rijen={nu}
            sleutel={sleutel}
            kolommen={[
              wie,
              ...vanaf,
              {
                kop: <span class="rhc-visually-hidden">Handeling</span>,
                waarde: ({ soort, doelwit, naam }) => (
                  <Knop disabled={bezig} onClick={() => doe({ soort, doelwit })}>
                    Opheffen<span class="rhc-visually-hidden"> voor {naam ?? doelwit}</span>
                  </Knop>
                ),
              },
            ]}
          />
        )}
      </section>
      {eerder.length > 0 && (
        <section class="deel" aria-labelledby="eerder">
          <Kop niveau={2} id="eerder">
            Eerder
          </Kop>
          <Tabel
            bijschrift="Opschortingen die zijn opgeheven"
            rijen={eerder}
            sleutel={sleutel}
            kolommen={[
              wie,
              ...vanaf,
              {
                kop: 'Opgeheven',
                waarde: ({ opgeheven, opgehevenDoor }) => `${moment(opgeheven!)}, door ${opgehevenDoor}`,
              },
            ]}
          />
        </section>
      )}
    </>
  );
}
