import { useVraag } from '../hub/useVraag';
import { getal } from '../huisstijl/getal';
import { Kop } from '../huisstijl/Kop';
import { Laden } from '../huisstijl/Laden';
import { ToelichtingDocument } from './contract.gen';
import { Foutmelding } from './Foutmelding';
import { type Stap, Stappen } from './Stappen';
import type { Streek } from './Streek';

/** What decides: the start population, and each set that somebody falls in or has records of. */
const telt = ({ verzameling, valtErin, gegevens }: Stap): boolean =>
  verzameling === 'A' || valtErin || gegevens.length > 0;

interface Eigen {
  streek: Streek;
  persoon: string;
  schooljaar: string;
}

/** Why somebody counts as an early leaver, or not: step by step, each with its article and what it follows from. */
export function Toelichting({ streek, persoon, schooljaar }: Eigen) {
  const { data, fout, opnieuw } = useVraag(ToelichtingDocument, { persoon, schooljaar });
  const toelichting = data?.vsvToelichting;
  const overig = toelichting?.stappen.filter((stap) => !telt(stap)) ?? [];
  return (
    <section aria-labelledby="toelichting" aria-busy={!data && !fout}>
      <Kop niveau={2} id="toelichting">
        Telt deze jongere mee in {schooljaar}?
      </Kop>
      {fout && <Foutmelding {...{ fout, opnieuw }} />}
      {!toelichting && !fout && <Laden wat="De toelichting" regels={8} />}
      {toelichting?.uitkomst === 'NIET_GEVONDEN' && <p>Van deze jongere is nu geen toelichting te geven.</p>}
      {toelichting?.samenvatting && (
        <>
          <p class="nl-paragraph nl-paragraph--lead">{toelichting.samenvatting}</p>
          <Stappen streek={streek} stappen={toelichting.stappen.filter(telt)} />
          <details>
            <summary>
              Ook nagegaan, en niet van toepassing: {getal.van(overig.length, 'andere reden', 'andere redenen')}
            </summary>
            <Stappen streek={streek} stappen={overig} />
          </details>
        </>
      )}
    </section>
  );
}
