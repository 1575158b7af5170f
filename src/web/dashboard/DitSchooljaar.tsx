import { adres } from './adres';
import { Begrip } from './Begrip';
import type { MaandenQuery } from './contract.gen';
import { datum } from './datum';
import { Getallink } from './Getallink';
import { getal } from './getal';
import { Kerncijfer } from './Kerncijfer';
import type { Keuze } from './Keuze';
import { Kop } from './Kop';
import { Maandlijn } from './Maandlijn';
import { Melding } from './Melding';
import type { Streek } from './Streek';
import { Veranderingen } from './Veranderingen';

interface Eigen {
  streek: Streek;
  keuze: Keuze;
  lopend: string;
  ervoor: string;
  maanden: MaandenQuery;
}

/** The school year that runs: who is out of education now, month by month. */
export function DitSchooljaar({ streek, keuze, lopend, ervoor, maanden }: Eigen) {
  const nu = maanden.nu.maanden;
  const laatste = nu.at(-1);
  const vorigJaar = maanden.toen.maanden.find(({ maand }) => maand.slice(5) === laatste?.maand.slice(5));
  const lijst = (schooljaar: string, meer: Partial<Keuze>) => adres('jongeren', { ...keuze, schooljaar, ...meer });
  return (
    <section aria-labelledby="dit-schooljaar" class="deel">
      <Kop niveau={2} id="dit-schooljaar">
        Dit schooljaar, {lopend}
      </Kop>
      {!laatste ? (
        <Melding soort="info">
          <p>
            Van {lopend} is er nog geen maandlijst; de eerste is die van november. Hieronder staat het schooljaar
            ervoor.
          </p>
        </Melding>
      ) : (
        <dl class="kerncijfers">
          <Kerncijfer
            naam={
              <>
                Op de maandlijst van {datum.alleenMaand(laatste.maand)} <Begrip naam="maandlijst" />
              </>
            }
            waarde={<Getallink aantal={laatste.aantal} adres={lijst(lopend, { maand: laatste.maand })} />}
          >
            van {getal.heel(laatste.startpopulatie)} jongeren van de startpopulatie
          </Kerncijfer>
          <Kerncijfer
            naam="Nieuw op de lijst"
            waarde={<Getallink aantal={laatste.nieuw} adres={lijst(lopend, { maand: laatste.maand, nieuw: 'ja' })} />}
          >
            {nu.length > 1 ? `stonden er in ${datum.alleenMaand(nu.at(-2)!.maand)} niet op` : 'sinds 1 oktober'}
          </Kerncijfer>
          {vorigJaar && (
            <Kerncijfer
              naam={`Een jaar eerder, ${datum.maand(vorigJaar.maand)}`}
              stemming={
                laatste.aantal === vorigJaar.aantal ? null : laatste.aantal > vorigJaar.aantal ? 'slecht' : 'goed'
              }
              waarde={<Getallink aantal={vorigJaar.aantal} adres={lijst(ervoor, { maand: vorigJaar.maand })} />}
            >
              {verschilInWoorden(laatste.aantal - vorigJaar.aantal)}
            </Kerncijfer>
          )}
        </dl>
      )}
      <div class="naast-elkaar">
        <div class="kaart">
          <Kop niveau={3}>Verloop per maand</Kop>
          <p class="klein">Jongeren op de maandlijst, op de eerste van de maand</p>
          <Maandlijn {...{ keuze, lopend, ervoor, nu, toen: maanden.toen.maanden }} />
        </div>
        {laatste && (
          <div class="kaart">
            <Veranderingen {...{ streek, keuze, lopend, nu, perGemeente: maanden.perGemeente.maanden }} />
          </div>
        )}
      </div>
    </section>
  );
}

const verschilInWoorden = (verschil: number): string =>
  verschil === 0 ? 'nu evenveel' : `nu ${getal.heel(Math.abs(verschil))} ${verschil > 0 ? 'meer' : 'minder'}`;
