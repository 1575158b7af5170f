import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { adres } from './adres';
import { Begrip } from './Begrip';
import type { JaarQuery } from './contract.gen';
import { getal } from './getal';
import { Jaarkern } from './Jaarkern';
import type { Keuze } from './Keuze';
import { Keuzelijst } from './Keuzelijst';
import { Kop } from './Kop';
import { Melding } from './Melding';
import { NIVEAUS, niveaunaam } from './niveaunaam';
import { noemer, type Telling } from './noemer';
import type { Staaf } from './Staaf';
import { Staven } from './Staven';
import type { Streek } from './Streek';

interface Eigen {
  streek: Streek;
  keuze: Keuze;
  jaar: string;
  jaarErvoor: string | undefined;
  jaren: string[];
  cijfers: JaarQuery;
  kiesJaar: (schooljaar: string) => void;
}

/** Schools shown at first; a table below each picture has them all when asked. */
const EERSTE = 12;

/** A school year that is over: rate and count, against the norm and the year before, and where they are. */
export function Jaarcijfer({ streek, keuze, jaar, jaarErvoor, jaren, cijfers, kiesJaar }: Eigen) {
  const { route } = useLocation();
  const maat = keuze.maat === 'aantal' ? 'aantal' : 'percentage';
  const totaal = cijfers.nu.groepen[0];
  const normToen = new Map(cijfers.niveausToen?.groepen.map(({ categorie, norm }) => [categorie, norm]));
  const zonderNorm = cijfers.niveaus.groepen.every(({ norm }) => norm === null);
  const normVan = zonderNorm && [...normToen.values()].some((norm) => norm !== null) ? jaarErvoor : jaar;

  const { niveaus, gemeenten, scholen } = useMemo(() => {
    const staaf = (telling: Telling, sleutel: string | null, naam: string, meer: Partial<Keuze>): Staaf => ({
      sleutel: sleutel ?? 'onbekend',
      naam,
      percentage: telling.percentage,
      aantal: telling.vsv,
      van: noemer(telling),
      adres:
        telling.vsv && sleutel ? adres('jongeren', { ...keuze, schooljaar: jaar, maat: undefined, ...meer }) : null,
    });
    const opGrootte = (een: Staaf, ander: Staaf) =>
      (maat === 'percentage' ? (ander.percentage ?? -1) - (een.percentage ?? -1) : 0) ||
      (ander.aantal ?? 0) - (een.aantal ?? 0) ||
      een.naam.localeCompare(ander.naam, 'nl');
    const norm = ({ norm }: Telling) => ({
      norm: keuze.niveau ? (norm ?? normToen.get(keuze.niveau as never) ?? null) : null,
    });
    return {
      niveaus: cijfers.niveaus.groepen
        .map((groep) => ({
          ...staaf(groep, groep.categorie, niveaunaam(groep.categorie), { niveau: groep.categorie ?? undefined }),
          norm: zonderNorm ? (normToen.get(groep.categorie) ?? null) : groep.norm,
        }))
        .sort((een, ander) => NIVEAUS.indexOf(een.sleutel as never) - NIVEAUS.indexOf(ander.sleutel as never)),
      gemeenten: cijfers.gemeenten.groepen
        .map((groep) => ({
          ...staaf(groep, groep.gemeente, streek.gemeente(groep.gemeente), { gemeente: groep.gemeente ?? undefined }),
          ...norm(groep),
        }))
        .sort(opGrootte),
      scholen: cijfers.scholen.groepen
        .map((groep) => ({
          ...staaf(groep, groep.brin, streek.school(groep.brin), { school: groep.brin ?? undefined }),
          ...norm(groep),
        }))
        .sort(opGrootte),
    };
  }, [cijfers, keuze, jaar, streek, maat, zonderNorm]);

  const lijn = useMemo(
    () =>
      totaal?.percentage == null || keuze.niveau
        ? null
        : { waarde: totaal.percentage, naam: `alles samen ${getal.procent(totaal.percentage)}` },
    [totaal, keuze.niveau],
  );
  const alleScholen = keuze.alle === 'scholen';
  const eersteScholen = scholen.filter(({ aantal }) => aantal !== 0).slice(0, EERSTE);
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
            opties={jaren.toReversed().map((waarde) => ({ waarde, naam: waarde }))}
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
      <Jaarkern {...{ keuze, jaar, jaarErvoor, cijfers, niveaus, normVan: normVan ?? jaar }} />
      {totaal && totaal.startpopulatie === 0 ? (
        <Melding soort="info">
          <p>In {jaar} was er niemand in de startpopulatie van deze keuze.</p>
        </Melding>
      ) : (
        <>
          <p class="klein uitleg">
            {maat === 'percentage' && lijn && (
              <>
                <span class="merk merk--lijn" aria-hidden="true" /> {lijn.naam}.{' '}
              </>
            )}
            {maat === 'percentage' && niveaus.some(({ norm }) => norm != null) && (
              <>
                <span class="merk merk--norm" aria-hidden="true" /> norm van {normVan}
                {normVan !== jaar && ` (van ${jaar} is er nog geen)`}.{' '}
              </>
            )}
            Druk op een staaf voor wie erachter zitten.
          </p>
          <div class="naast-elkaar">
            {!keuze.niveau && (
              <div class="kaart">
                <Kop niveau={3}>
                  Per niveau <Begrip naam="norm" />
                </Kop>
                <Staven
                  soort="Niveau"
                  samenvatting={`Vsv per niveau in ${jaar}`}
                  staven={niveaus}
                  {...{ maat, lijn }}
                />
              </div>
            )}
            {!keuze.gemeente && (
              <div class="kaart">
                <Kop niveau={3}>Per gemeente</Kop>
                <Staven
                  soort="Gemeente"
                  samenvatting={`Vsv per woongemeente in ${jaar}`}
                  staven={gemeenten}
                  {...{ maat, lijn }}
                />
              </div>
            )}
            {!keuze.school && (
              <div class="kaart">
                <Kop niveau={3}>Per school</Kop>
                <Staven
                  soort="School"
                  samenvatting={`Vsv per school in ${jaar}`}
                  staven={alleScholen ? scholen : eersteScholen}
                  {...{ maat, lijn }}
                />
                {scholen.length > eersteScholen.length && (
                  <p class="niet-afdrukken">
                    <a
                      class="nl-link"
                      href={adres('overzicht', { ...keuze, alle: alleScholen ? undefined : 'scholen' })}
                    >
                      {alleScholen
                        ? 'Toon alleen de scholen met de meeste vsv’ers'
                        : `Toon alle ${getal.heel(scholen.length)} scholen`}
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
