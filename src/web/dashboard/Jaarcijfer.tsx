import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { getal } from '../huisstijl/getal';
import { Keuzelijst } from '../huisstijl/Keuzelijst';
import { Kop } from '../huisstijl/Kop';
import { Melding } from '../huisstijl/Melding';
import { adres } from './adres';
import { Begrip } from './Begrip';
import { betekenis } from './betekenis';
import type { JaarQuery } from './contract.gen';
import { Jaarkern } from './Jaarkern';
import type { Jaarvergelijking } from './Jaarvergelijking';
import { jaarstaven } from './jaarstaven';
import type { Keuze } from './Keuze';
import { Staven } from './Staven';
import type { Streek } from './Streek';

interface Eigen {
  streek: Streek;
  keuze: Keuze;
  cijfers: JaarQuery;
  vergelijking: Jaarvergelijking;
  kiesJaar: (schooljaar: string) => void;
}

/** Schools shown at first. */
const EERSTE = 12;

/** A school year that is over: rate and count, against the norm and the year before, and where they are. */
export function Jaarcijfer({ streek, keuze, cijfers, vergelijking, kiesJaar }: Eigen) {
  const { route } = useLocation();
  const { jaar, nu } = vergelijking;
  const maat = keuze.maat === 'aantal' ? 'aantal' : 'percentage';
  const staven = useMemo(
    () => jaarstaven(cijfers, vergelijking, keuze, maat, streek),
    [cijfers, vergelijking, keuze, maat, streek],
  );
  const { niveaus, gemeenten, scholen, normVan } = staven;
  const lijn = useMemo(
    () =>
      nu?.percentage == null || keuze.niveau
        ? null
        : { waarde: nu.percentage, naam: `alles samen ${getal.procent(nu.percentage)}` },
    [nu, keuze.niveau],
  );
  const alleScholen = keuze.alle === 'scholen';
  const eersteScholen = useMemo(() => {
    const metVsv = scholen.filter(({ aantal }) => aantal !== 0).slice(0, EERSTE);
    return metVsv.length ? metVsv : scholen.slice(0, EERSTE);
  }, [scholen]);
  const kleine = [...niveaus, ...gemeenten, ...eersteScholen].some(({ van }) => betekenis.kleineGroep(van));
  return (
    <section aria-labelledby="jaarcijfer" class="deel">
      <div class="deel__kop">
        <Kop niveau={2} id="jaarcijfer">
          Jaarcijfer {jaar}
        </Kop>
        <div class="filters">
          <Keuzelijst
            label="Schooljaar"
            waarde={jaar}
            opties={streek.beoordeeld.toReversed().map((waarde) => ({ waarde, naam: waarde }))}
            kies={kiesJaar}
          />
          <Keuzelijst
            label="Staven tonen"
            waarde={maat}
            opties={[
              { waarde: 'percentage', naam: 'het percentage' },
              { waarde: 'aantal', naam: 'het aantal' },
            ]}
            kies={(nieuw) => route(adres('overzicht', { ...keuze, maat: nieuw === 'aantal' ? nieuw : undefined }))}
          />
        </div>
      </div>
      <Jaarkern {...{ keuze, vergelijking, niveaus, normVan }} />
      {!nu || nu.startpopulatie === 0 ? (
        <Melding soort="info">
          <p>In {jaar} was er niemand in de startpopulatie van deze keuze.</p>
        </Melding>
      ) : (
        <>
          {maat === 'percentage' && (
            <p class="klein uitleg">
              {lijn && (
                <span>
                  <span class="merk merk--lijn" aria-hidden="true" /> {lijn.naam}
                </span>
              )}
              {normVan && (
                <span>
                  <span class="merk merk--norm" aria-hidden="true" /> norm van {normVan}
                  {normVan !== jaar && ` (van ${jaar} is er nog geen)`}
                </span>
              )}
              {kleine && (
                <span>
                  <span class="merk merk--klein" aria-hidden="true" /> minder dan twintig jongeren: een percentage zegt
                  dan weinig
                </span>
              )}
              <span class="niet-afdrukken">Druk op een staaf om te zien om wie het gaat.</span>
            </p>
          )}
          <div class="naast-elkaar">
            {!keuze.niveau && (
              <div class="kaart">
                <Kop niveau={3}>
                  Per niveau <Begrip naam="norm" />
                </Kop>
                <Staven
                  soort="Niveau"
                  samenvatting={`Nieuwe vsv’ers per niveau in ${jaar}`}
                  staven={niveaus}
                  maat={maat}
                />
              </div>
            )}
            {!keuze.gemeente && (
              <div class="kaart">
                <Kop niveau={3}>Per gemeente</Kop>
                <Staven
                  soort="Gemeente"
                  samenvatting={`Nieuwe vsv’ers per woongemeente in ${jaar}`}
                  staven={gemeenten}
                  {...{ maat, lijn }}
                />
              </div>
            )}
            {!keuze.school && (
              <div class="kaart">
                <Kop niveau={3}>
                  Per school, jongeren uit uw regio <Begrip naam="school" />
                </Kop>
                <Staven
                  soort="School"
                  samenvatting={`Nieuwe vsv’ers uit uw regio per school in ${jaar}`}
                  staven={alleScholen ? scholen : eersteScholen}
                  {...{ maat, lijn }}
                />
                {scholen.length > eersteScholen.length && (
                  <p class="niet-afdrukken">
                    <a
                      class="nl-link"
                      href={adres('overzicht', { ...keuze, alle: alleScholen ? undefined : 'scholen' })}
                    >
                      {alleScholen ? 'Toon minder scholen' : `Toon alle ${getal.heel(scholen.length)} scholen`}
                    </a>
                  </p>
                )}
              </div>
            )}
          </div>
        </>
      )}
    </section>
  );
}
