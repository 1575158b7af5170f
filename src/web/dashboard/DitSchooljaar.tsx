import { datum } from '../huisstijl/datum';
import { getal } from '../huisstijl/getal';
import { Kop } from '../huisstijl/Kop';
import { Melding } from '../huisstijl/Melding';
import { adres } from './adres';
import { Begrip } from './Begrip';
import { betekenis } from './betekenis';
import type { MaandenQuery } from './contract.gen';
import { Getallink } from './Getallink';
import { Kerncijfer } from './Kerncijfer';
import type { Keuze } from './Keuze';
import { Maandlijn } from './Maandlijn';
import type { Streek } from './Streek';
import { Veranderingen } from './Veranderingen';
import { zelfdeMaand } from './zelfdeMaand';

interface Eigen {
  streek: Streek;
  keuze: Keuze;
  maanden: MaandenQuery;
}

/** Months in which lists hold people who begin again after the summer. */
const ZOMER = ['07', '08', '09'];

/** The school year that runs: who is out of education now, month by month. */
export function DitSchooljaar({ streek, keuze, maanden }: Eigen) {
  const { lopend, ervoor, jaren } = streek;
  const nu = maanden.nu.maanden;
  const laatste = nu.at(-1);
  const vorigJaar = laatste && zelfdeMaand(maanden.toen.maanden, laatste);
  const gemaakt = jaren.some(({ schooljaar, maandstanden }) => schooljaar === lopend && maandstanden.length > 0);
  const lijst = (schooljaar: string, meer: Partial<Keuze>) => adres('jongeren', { ...keuze, schooljaar, ...meer });
  const verschil = laatste && vorigJaar ? laatste.aantal - vorigJaar.aantal : 0;
  const stemming =
    !laatste || !vorigJaar || betekenis.kleinVerschil(laatste.aantal, vorigJaar.aantal)
      ? null
      : verschil > 0
        ? 'slecht'
        : 'goed';
  return (
    <section aria-labelledby="dit-schooljaar" class="deel">
      <Kop niveau={2} id="dit-schooljaar">
        Dit schooljaar, {lopend}
      </Kop>
      {!laatste ? (
        <Melding soort="info">
          <p>
            {gemaakt
              ? 'Van deze keuze is niemand van de startpopulatie van 1 oktober.'
              : `Van ${lopend} is er nog geen maandlijst; de eerste is die van november. Hieronder staat het verloop van ${ervoor}.`}
          </p>
        </Melding>
      ) : (
        <dl class="kerncijfers">
          <Kerncijfer
            naam={
              <>
                Op de maandlijst van {datum.maand(laatste.maand)} <Begrip naam="maandlijst" />
              </>
            }
            stemming={stemming}
            waarde={
              <Getallink
                aantal={laatste.aantal}
                wat={`op de maandlijst van ${datum.maand(laatste.maand)}`}
                adres={lijst(lopend, { maand: laatste.maand })}
              />
            }
          >
            van {getal.van(laatste.startpopulatie, 'jongere', 'jongeren')} van de startpopulatie{' '}
            <Begrip naam="startpopulatie" />
          </Kerncijfer>
          <Kerncijfer
            naam="Daarvan nieuw"
            waarde={
              <Getallink
                aantal={laatste.nieuw}
                wat={`nieuw op de maandlijst van ${datum.maand(laatste.maand)}`}
                adres={lijst(lopend, { maand: laatste.maand, nieuw: 'ja' })}
              />
            }
          >
            {nu.length > 1
              ? `${laatste.nieuw === 1 ? 'stond' : 'stonden'} niet op de lijst van ${datum.alleenMaand(nu.at(-2)!.maand)}`
              : 'sinds 1 oktober'}
          </Kerncijfer>
          {vorigJaar && (
            <Kerncijfer
              naam={`Een jaar eerder, ${datum.maand(vorigJaar.maand)}`}
              waarde={
                <Getallink
                  aantal={vorigJaar.aantal}
                  wat={`op de maandlijst van ${datum.maand(vorigJaar.maand)}`}
                  adres={lijst(ervoor, { maand: vorigJaar.maand })}
                />
              }
            >
              {verschil === 0
                ? 'nu evenveel'
                : `nu ${getal.heel(Math.abs(verschil))} ${verschil > 0 ? 'meer' : 'minder'}`}
            </Kerncijfer>
          )}
        </dl>
      )}
      {(nu.length > 0 || maanden.toen.maanden.length > 0) && (
        <div class="naast-elkaar">
          <div class="kaart">
            <Kop niveau={3}>Verloop per maand</Kop>
            <p class="klein">Jongeren op de maandlijst, op de eerste van de maand</p>
            <Maandlijn {...{ keuze, lopend, ervoor, nu, toen: maanden.toen.maanden }} />
            {laatste && ZOMER.includes(laatste.maand.slice(5, 7)) && (
              <p class="klein">In de zomer staan ook jongeren op de lijst die na de vakantie weer beginnen.</p>
            )}
          </div>
          {laatste && (
            <div class="kaart">
              <Veranderingen {...{ streek, keuze, lopend, nu, perGemeente: maanden.perGemeente.maanden }} />
            </div>
          )}
        </div>
      )}
    </section>
  );
}
