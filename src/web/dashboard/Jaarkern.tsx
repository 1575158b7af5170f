import { getal } from '../huisstijl/getal';
import { adres } from './adres';
import { Begrip } from './Begrip';
import { betekenis } from './betekenis';
import type { Jaarvergelijking } from './Jaarvergelijking';
import { Kerncijfer } from './Kerncijfer';
import type { Keuze } from './Keuze';
import { noemer, type Telling } from './noemer';
import type { Staaf } from './Staaf';
import { staafwoorden } from './staafwoorden';

interface Eigen {
  keuze: Keuze;
  vergelijking: Jaarvergelijking;
  /** of the levels, each with the norm of this year where it has one */
  niveaus: Staaf[];
  /** the year of the norm that the pictures show; null when there is none */
  normVan: string | null;
}

/** The numbers of a school year that have to be seen first. */
export function Jaarkern({ keuze, vergelijking, niveaus, normVan }: Eigen) {
  const { jaar, ervoor, nu, toen, status, erbij, eraf, vergelijkbaar } = vergelijking;
  if (!nu || nu.startpopulatie === 0) return null;
  const lijst = (schooljaar: string) => adres('jongeren', { ...keuze, schooljaar });
  const aantal = ({ vsv }: Telling, schooljaar: string) =>
    vsv ? (
      <a
        class="nl-link"
        href={lijst(schooljaar)}
        aria-label={`${getal.van(vsv, 'jongere', 'jongeren')} van ${schooljaar}, toon wie dit zijn`}
      >
        {getal.van(vsv, 'jongere', 'jongeren')}
      </a>
    ) : vsv === null ? (
      'niet getoond'
    ) : (
      '0 jongeren'
    );
  const zelfdeRegio = erbij.length === 0 && eraf.length === 0;
  const verschil = nu.percentage === null || toen?.percentage == null ? null : nu.percentage - toen.percentage;
  return (
    <dl class="kerncijfers">
      <Kerncijfer
        naam={
          <>
            Nieuwe vsv’ers <Begrip naam="vsv" />
          </>
        }
        stemming={vergelijkbaar && verschil ? (verschil > 0 ? 'slecht' : 'goed') : null}
        waarde={nu.percentage === null ? '–' : getal.procent(nu.percentage)}
      >
        {aantal(nu, jaar)} van {getal.heel(noemer(nu) ?? nu.startpopulatie)} <Begrip naam="percentage" />
      </Kerncijfer>
      {toen && ervoor && (
        <Kerncijfer
          naam={`Het jaar ervoor, ${ervoor}`}
          waarde={toen.percentage === null ? '–' : getal.procent(toen.percentage)}
        >
          {aantal(toen, ervoor)} van {getal.heel(noemer(toen) ?? toen.startpopulatie)}
          {!zelfdeRegio && '; de regio was toen anders ingedeeld'}
          {zelfdeRegio && verschil !== null && `; nu ${getal.procentpunt(verschil)}`}
        </Kerncijfer>
      )}
      <Normkaart {...{ keuze, jaar, niveaus, normVan }} />
      <Kerncijfer
        naam={
          <>
            Stand van het cijfer <Begrip naam="voorlopig" />
          </>
        }
        waarde={<span class="kerncijfer__woord">{status === 'VOORLOPIG' ? 'Voorlopig' : 'Definitief'}</span>}
      >
        {status === 'VOORLOPIG' ? 'kan nog dalen, tot 1 maart' : 'verandert alleen nog door correcties'}
      </Kerncijfer>
    </dl>
  );
}

/** Whether levels meet their norm: only where there is one for this year, and a group that is large enough. */
function Normkaart({ keuze, jaar, niveaus, normVan }: Pick<Eigen, 'keuze' | 'niveaus' | 'normVan'> & { jaar: string }) {
  const naam = (
    <>
      Norm {jaar} <Begrip naam="norm" />
    </>
  );
  if (normVan === null)
    return (
      <Kerncijfer naam={naam} waarde="geen">
        voor deze keuze is er geen norm
      </Kerncijfer>
    );
  if (normVan !== jaar)
    return (
      <Kerncijfer naam={naam} waarde="nog geen">
        ter vergelijking staat die van {normVan} in de grafiek
      </Kerncijfer>
    );
  const metNorm = niveaus.filter(({ norm }) => norm != null);
  const getoetst = metNorm.filter(({ van, percentage }) => percentage !== null && !betekenis.kleineGroep(van));
  const voldoen = getoetst.filter((staaf) => !staafwoorden.boven(staaf)).length;
  const stemming = getoetst.length === 0 ? null : voldoen === getoetst.length ? 'goed' : 'slecht';
  if (keuze.niveau && metNorm[0])
    return (
      <Kerncijfer naam={naam} waarde={getal.norm(metNorm[0].norm!)} stemming={stemming}>
        {getoetst.length === 0 ? 'groep te klein om te toetsen' : voldoen ? 'voldoet' : 'voldoet niet: erboven'}
      </Kerncijfer>
    );
  return (
    <Kerncijfer naam={naam} waarde={getoetst.length ? `${voldoen} van de ${getoetst.length}` : '–'} stemming={stemming}>
      {getoetst.length === 0
        ? 'groepen te klein om te toetsen'
        : `${getoetst.length === 1 ? 'niveau' : 'niveaus'} ${voldoen === 1 ? 'voldoet' : 'voldoen'} aan de norm`}
    </Kerncijfer>
  );
}
