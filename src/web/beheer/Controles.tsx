import { Handelingfout } from '../hub/Handelingfout';
import { useHandeling } from '../hub/useHandeling';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { ControleerProjectiesDocument } from './contract.gen';
import { laatste } from './laatste';
import type { Schermdelen } from './Stand';
import { Uitkomst } from './Uitkomst';
import { Voortgang } from './Voortgang';

/** Whether what is stored is what it must be, and whether it can come back. */
export function Controles({ stand, kijk }: Schermdelen) {
  const { bezig, fout, doe } = useHandeling(ControleerProjectiesDocument, kijk);
  const loopt = stand.opdrachten.find(({ soort, klaar }) => soort === 'PROJECTIECONTROLE' && !klaar);
  const controle = laatste(stand, 'PROJECTIECONTROLE');
  const kopie = laatste(stand, 'RESERVEKOPIE');
  const proef = laatste(stand, 'HERSTELPROEF');
  return (
    <>
      <section class="kaart" aria-labelledby="projecties">
        <Kop niveau={2} id="projecties">
          Projecties
        </Kop>
        <p>
          Elke opgeslagen projectie hoort rij voor rij gelijk te zijn aan haar definitie. De hub verstrekt gewoon door
          terwijl hij ze vergelijkt.
        </p>
        {fout && <Handelingfout fout={fout} />}
        {loopt ? (
          <Voortgang opdracht={loopt} />
        ) : (
          <Knop soort="primary-action" disabled={bezig} onClick={() => doe({})}>
            Kijk ze nu na
          </Knop>
        )}
        {controle ? <Uitkomst opdracht={controle} wat="Nagekeken" /> : !loopt && <p>Zij zijn nog niet nagekeken.</p>}
        {controle?.goed === false && (
          <p>
            Herbouw wat niet klopt met <code>npm run -s hub -- projecties herbouw</code>, en zoek uit hoe het kon.
          </p>
        )}
      </section>
      <section class="kaart" aria-labelledby="kopieen">
        <Kop niveau={2} id="kopieen">
          Reservekopieën en herstelproef
        </Kop>
        <p>
          Een kopie maken, haar op een kladplek nakijken en haar terugzetten gaat vanaf de opdrachtregel, waar ook de
          plek en de rechten zijn: <code>npm run -s hub -- reservekopie maak &lt;map&gt;</code> en{' '}
          <code>reservekopie controleer &lt;map&gt;</code>. Wat u daar doet, staat hier.
        </p>
        {kopie ? <Uitkomst opdracht={kopie} wat="Kopie gemaakt" /> : <p>Er is nog geen kopie gemaakt.</p>}
        {proef ? <Uitkomst opdracht={proef} wat="Herstelproef" /> : <p>Er is nog geen herstelproef gedaan.</p>}
      </section>
    </>
  );
}
