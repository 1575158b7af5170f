import { ToelichtingDocument } from './contract.gen';
import { Foutmelding } from './Foutmelding';
import { Kop } from './Kop';
import { Laden } from './Laden';
import { useVraag } from './useVraag';

/** Why somebody counts as an early leaver, or not: step by step, each with its article and what it follows from. */
export function Toelichting({ persoon, schooljaar }: { persoon: string; schooljaar: string }) {
  const { data, fout, opnieuw } = useVraag(ToelichtingDocument, { persoon, schooljaar });
  const toelichting = data?.vsvToelichting;
  return (
    <section aria-labelledby="toelichting" aria-busy={!data && !fout}>
      <Kop niveau={2} id="toelichting">
        Waarom telt zij mee in {schooljaar}?
      </Kop>
      {fout && <Foutmelding {...{ fout, opnieuw }} />}
      {!toelichting && !fout && <Laden wat="De toelichting" regels={8} />}
      {toelichting?.uitkomst === 'NIET_GEVONDEN' && <p>Van deze jongere is nu geen toelichting te geven.</p>}
      {toelichting?.samenvatting && (
        <>
          <p class="nl-paragraph nl-paragraph--lead">{toelichting.samenvatting}</p>
          <ol class="stappen">
            {toelichting.stappen.map(({ verzameling, artikel, valtErin, uitleg, gegevens }) => (
              <li key={verzameling} class={`stappen__een${valtErin ? ' stappen__een--ja' : ''}`}>
                <p>
                  <strong>{valtErin ? 'Ja' : 'Nee'}</strong>: {uitleg}
                </p>
                {gegevens.length > 0 && (
                  <ul>
                    {gegevens.map((gegeven) => (
                      <li key={gegeven}>{gegeven}</li>
                    ))}
                  </ul>
                )}
                <p class="klein">
                  {artikel} · verzameling {verzameling}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
