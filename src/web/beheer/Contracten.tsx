import { datum } from '../huisstijl/datum';
import { Kop } from '../huisstijl/Kop';
import type { Schermdelen } from './Stand';

/** Per agency the versions of its contract, and what is different in each. */
export function Contracten({ stand }: Schermdelen) {
  const vandaag = new Date().toISOString().slice(0, 10);
  return (
    <>
      <p class="klein">
        Wat gepubliceerd is, blijft zoals het was. Een verandering die iets wegneemt of anders maakt (ingrijpend) is ten
        minste 90 dagen tevoren aangekondigd. Wat een afnemerbestand nu anders zegt dan gepubliceerd is, toont{' '}
        <code>npm run -s hub -- contract verschil</code>.
      </p>
      {stand.contracten.map(({ afnemer, naam, doel, nu, versies }) => (
        <section key={afnemer} class="kaart" aria-labelledby={afnemer}>
          <Kop niveau={2} id={afnemer}>
            {naam}
          </Kop>
          <p>
            Doel {doel}; nu geldt <code>{nu}</code>.
          </p>
          <ol class="versies" reversed>
            {versies.toReversed().map(({ versie, datum: van, aangekondigd, ingrijpend, woorden }) => (
              <li key={versie} value={versie}>
                <p>
                  Vanaf {datum.voluit(van)}
                  {aangekondigd && `, aangekondigd op ${datum.voluit(aangekondigd)}`}
                  {van > vandaag && <strong class="merkje">komt eraan</strong>}
                  {ingrijpend && <strong class="merkje merkje--erg">ingrijpend</strong>}
                </p>
                {woorden.length === 0 ? (
                  <p class="klein">De eerste versie.</p>
                ) : (
                  <ul>
                    {woorden.map((een) => (
                      <li key={een}>{een}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
