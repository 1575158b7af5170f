import { useMemo } from 'preact/hooks';
import { useVraag } from '../hub/useVraag';
import { getal } from '../huisstijl/getal';
import { Kop } from '../huisstijl/Kop';
import { Laden } from '../huisstijl/Laden';
import { Melding } from '../huisstijl/Melding';
import { Begrip } from './Begrip';
import { RegiosDocument } from './contract.gen';
import { Foutmelding } from './Foutmelding';
import type { Keuze } from './Keuze';
import { Kolommen } from './Kolommen';
import { niveaunaam } from './niveaunaam';
import type { Staaf } from './Staaf';
import type { Streek } from './Streek';

/** The region among all regions, by the tables that are the same for everybody. */
export function Regiovergelijking({ streek, keuze, jaar }: { streek: Streek; keuze: Keuze; jaar: string }) {
  const verschenen = streek.jaren.filter(({ tabellen }) => tabellen).map(({ schooljaar }) => schooljaar);
  const tabeljaar = verschenen.includes(jaar) ? jaar : verschenen.at(-1);
  const { data, fout, bezig, opnieuw } = useVraag(
    RegiosDocument,
    tabeljaar ? { jaar: tabeljaar, tabel: keuze.niveau ? 'REGIO_CATEGORIE' : 'REGIO' } : null,
  );

  const { staven, niet, lijn } = useMemo(() => {
    const niveau = keuze.niveau ?? null;
    const alle = (data?.regios ?? [])
      .filter(({ categorie }) => categorie === niveau)
      .map(
        ({ regio, percentage, vsv, deelnemers }): Staaf => ({
          sleutel: regio ?? '',
          naam: streek.regios.get(regio ?? '') ?? `Regio ${regio}`,
          percentage,
          aantal: vsv,
          van: deelnemers,
          adres: null,
          eigen: regio === streek.regio,
        }),
      );
    const land = data?.land.find(({ categorie }) => categorie === niveau)?.percentage;
    return {
      staven: alle
        .filter(({ percentage, eigen }) => percentage !== null || eigen)
        .sort((een, ander) => (ander.percentage ?? -1) - (een.percentage ?? -1)),
      niet: alle.filter(({ percentage, eigen }) => percentage === null && !eigen),
      lijn: land == null ? null : { waarde: land, naam: `Nederland ${getal.procent(land)}` },
    };
  }, [data, streek, keuze.niveau]);

  const getoond = staven.filter(({ percentage }) => percentage !== null).length;
  const hoger = staven.findIndex(({ eigen }) => eigen);
  const eigen = staven[hoger];
  const waar =
    eigen?.percentage == null
      ? `${streek.regionaam} staat er niet bij: er zou iemand uit te herkennen zijn.`
      : `${getal.van(hoger, 'regio heeft', 'regio’s hebben')} een hoger percentage dan ${streek.regionaam}, ${getal.heel(getoond - hoger - 1)} een lager${niet.length ? `; ${getal.heel(niet.length)} zijn niet te vergelijken` : ''}.`;
  return (
    <section aria-labelledby="vergelijking" class="deel deel--vergelijking">
      <Kop niveau={2} id="vergelijking">
        Vergeleken met andere regio’s{tabeljaar && `, ${tabeljaar}`}
        {keuze.niveau && `, ${niveaunaam(keuze.niveau).toLocaleLowerCase('nl')}`} <Begrip naam="regios" />
      </Kop>
      {!tabeljaar && (
        <Melding soort="info">
          <p>Er zijn nog geen jaartabellen verschenen.</p>
        </Melding>
      )}
      {fout && <Foutmelding {...{ fout, opnieuw }} />}
      {bezig && tabeljaar && <Laden wat="De vergelijking" regels={12} />}
      {data && !bezig && (
        <div class="kaart">
          <p class="klein uitleg">
            {tabeljaar !== jaar && (
              <span>
                De tabellen van {jaar} zijn er niet; dit zijn die van {tabeljaar}.
              </span>
            )}
            {(keuze.gemeente || keuze.school) && <span>De vergelijking gaat over hele regio’s.</span>}
            {eigen?.percentage != null && (
              <span>
                <span class="merk merk--eigen" aria-hidden="true" /> {eigen.naam} {getal.procent(eigen.percentage)}
              </span>
            )}
            {lijn && (
              <span>
                <span class="merk merk--lijn" aria-hidden="true" /> {lijn.naam}
              </span>
            )}
          </p>
          <p>{waar}</p>
          {getoond > 0 && (
            <Kolommen
              soort="Regio"
              samenvatting={`Vsv-percentage per RMC-regio in ${tabeljaar}`}
              {...{ staven, lijn }}
            />
          )}
          {niet.length > 0 && (
            <p class="klein">
              Niet getoond, omdat er iemand uit te herkennen zou zijn: {niet.map(({ naam }) => naam).join(', ')}.
            </p>
          )}
        </div>
      )}
    </section>
  );
}
