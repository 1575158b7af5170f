import { adres } from './adres';
import { Begrip } from './Begrip';
import type { JaarQuery } from './contract.gen';
import { getal } from './getal';
import { Kerncijfer } from './Kerncijfer';
import type { Keuze } from './Keuze';
import { noemer } from './noemer';
import type { Staaf } from './Staaf';
import { staafwoorden } from './staafwoorden';

interface Eigen {
  keuze: Keuze;
  jaar: string;
  jaarErvoor: string | undefined;
  cijfers: JaarQuery;
  /** of the levels, each with its norm */
  niveaus: Staaf[];
  /** the year of the norm */
  normVan: string;
}

/** The numbers of a school year that have to be seen first. */
export function Jaarkern({ keuze, jaar, jaarErvoor, cijfers, niveaus, normVan }: Eigen) {
  const nu = cijfers.nu.groepen[0];
  const toen = cijfers.toen?.groepen[0];
  if (!nu || nu.startpopulatie === 0) return null;
  const lijst = (schooljaar: string) => adres('jongeren', { ...keuze, schooljaar, maat: undefined, alle: undefined });
  const verschil = nu.percentage === null || toen?.percentage == null ? null : nu.percentage - toen.percentage;
  const metNorm = niveaus.filter(({ norm, percentage }) => norm != null && percentage !== null);
  const voldoen = metNorm.filter((staaf) => !staafwoorden.boven(staaf));
  const deze = keuze.niveau ? metNorm[0] : undefined;
  return (
    <dl class="kerncijfers">
      <Kerncijfer
        naam={
          <>
            Voortijdig schoolverlaters <Begrip naam="vsv" />
          </>
        }
        waarde={nu.percentage === null ? '–' : getal.procent(nu.percentage)}
      >
        {nu.vsv === null ? (
          'niet getoond'
        ) : (
          <a class="nl-link" href={lijst(jaar)}>
            {getal.van(nu.vsv, 'jongere', 'jongeren')}
          </a>
        )}{' '}
        van {getal.heel(noemer(nu) ?? nu.startpopulatie)} <Begrip naam="percentage" />
      </Kerncijfer>
      {toen && jaarErvoor && (
        <Kerncijfer
          naam={`Het jaar ervoor, ${jaarErvoor}`}
          waarde={toen.percentage === null ? '–' : getal.procent(toen.percentage)}
          stemming={!verschil ? null : verschil > 0 ? 'slecht' : 'goed'}
        >
          {toen.vsv !== null && (
            <a class="nl-link" href={lijst(jaarErvoor)}>
              {getal.van(toen.vsv, 'jongere', 'jongeren')}
            </a>
          )}
          {verschil !== null && `, nu ${getal.procentpunt(verschil)}`}
        </Kerncijfer>
      )}
      <Kerncijfer
        naam={
          <>
            Norm van {normVan} <Begrip naam="norm" />
          </>
        }
        waarde={deze ? getal.norm(deze.norm!) : metNorm.length ? `${voldoen.length} van ${metNorm.length}` : 'geen'}
        stemming={metNorm.length === 0 ? null : voldoen.length === metNorm.length ? 'goed' : 'slecht'}
      >
        {deze
          ? staafwoorden.boven(deze)
            ? 'voldoet niet: erboven'
            : 'voldoet'
          : metNorm.length
            ? 'niveaus voldoen aan hun norm'
            : 'voor deze keuze is er geen norm'}
      </Kerncijfer>
      <Kerncijfer
        naam={
          <>
            Stand van het cijfer <Begrip naam="voorlopig" />
          </>
        }
        waarde={<span class="kerncijfer__woord">{cijfers.nu.status === 'VOORLOPIG' ? 'Voorlopig' : 'Definitief'}</span>}
      >
        {cijfers.nu.status === 'VOORLOPIG' ? 'er komen nog diploma’s binnen' : 'verandert alleen door verbeteringen'}
      </Kerncijfer>
    </dl>
  );
}
