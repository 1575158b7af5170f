import { Handelingfout } from '../hub/Handelingfout';
import { useHandeling } from '../hub/useHandeling';
import { datum } from '../huisstijl/datum';
import { getal } from '../huisstijl/getal';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { Tabel } from '../huisstijl/Tabel';
import { TelBewaartermijnenDocument } from './contract.gen';
import { laatste } from './laatste';
import { moment } from './moment';
import type { Schermdelen } from './Stand';
import { Uitkomst } from './Uitkomst';
import { Vernietigformulier } from './Vernietigformulier';
import { Voortgang } from './Voortgang';

/** How long things are kept, what is past its term, and destroying that. */
export function Bewaartermijnen({ stand, kijk }: Schermdelen) {
  const { bezig, fout, doe } = useHandeling(TelBewaartermijnenDocument, kijk);
  const { bewaartermijnen: termijnen, vernietigingen } = stand;
  const loopt = stand.opdrachten.filter(
    ({ soort, klaar }) => (soort === 'BEWAARTERMIJNEN' || soort === 'VERNIETIGING') && !klaar,
  );
  const vorige = laatste(stand, 'VERNIETIGING');
  const eenheden = new Map(termijnen.map(({ naam, eenheid }) => [naam, eenheid]));
  return (
    <>
      <section class="deel" aria-labelledby="termijnen">
        <Kop niveau={2} id="termijnen">
          Termijnen
        </Kop>
        {termijnen.length === 0 ? (
          <p>Er is nog niet geteld. De hub doet dat iedere dag vanzelf.</p>
        ) : (
          <>
            <p class="klein">
              Geteld {moment(termijnen[0]!.geteld)}, naar de termijnen op {datum.voluit(termijnen[0]!.dag)}. De hub telt
              iedere dag vanzelf.
            </p>
            <Tabel
              bijschrift="Bewaartermijnen, en wat eroverheen is"
              rijen={termijnen}
              sleutel={({ naam }) => naam}
              kolommen={[
                { kop: 'Wat verdwijnt', waarde: ({ wat }) => wat },
                { kop: 'Wanneer', waarde: ({ jaren, vanaf }) => `${jaren} jaar na ${vanaf}` },
                { kop: 'Grond', waarde: ({ artikel }) => artikel },
                {
                  kop: 'Verlopen',
                  getal: true,
                  waarde: ({ verlopen, eenheid }) => (
                    <span class={verlopen ? 'slecht' : undefined}>
                      {getal.heel(verlopen)} {eenheid}
                    </span>
                  ),
                },
                { kop: 'Binnen een jaar', getal: true, waarde: ({ binnenkort }) => getal.heel(binnenkort) },
              ]}
            />
          </>
        )}
        {fout && <Handelingfout fout={fout} />}
        {loopt.map((opdracht) => (
          <Voortgang key={opdracht.id} opdracht={opdracht} />
        ))}
        <div>
          <Knop disabled={bezig || loopt.length > 0} onClick={() => doe({})}>
            Tel opnieuw
          </Knop>
        </div>
      </section>
      <Vernietigformulier {...{ stand, kijk }} />
      <section class="deel" aria-labelledby="bewijs">
        <Kop niveau={2} id="bewijs">
          Wat er vernietigd is
        </Kop>
        {vorige && <Uitkomst opdracht={vorige} wat="De laatste keer" />}
        {vernietigingen.length === 0 ? (
          <p>Er is nog niets vernietigd.</p>
        ) : (
          <Tabel
            bijschrift="Het bewijs van iedere vernietiging, de laatste eerst"
            rijen={vernietigingen}
            sleutel={({ op, termijn, door, dag }) => `${op} ${termijn} ${door} ${dag}`}
            kolommen={[
              { kop: 'Tot en met', waarde: ({ op }) => moment(op) },
              { kop: 'Termijn', waarde: ({ termijn, artikel }) => `${termijn} (${artikel})` },
              { kop: 'Naar de dag', waarde: ({ dag }) => datum.voluit(dag) },
              { kop: 'Door', waarde: ({ door }) => door },
              {
                kop: 'Aantal',
                getal: true,
                waarde: ({ termijn, aantal }) => `${getal.heel(aantal)} ${eenheden.get(termijn) ?? ''}`,
              },
            ]}
          />
        )}
      </section>
    </>
  );
}
