import { useVraag } from '../hub/useVraag';
import { Knop } from '../huisstijl/Knop';
import { Kop } from '../huisstijl/Kop';
import { Laden } from '../huisstijl/Laden';
import { Melding } from '../huisstijl/Melding';
import { useTitel } from '../huisstijl/useTitel';
import { adres } from './adres';
import { type JongerenQueryVariables, PersoonDocument } from './contract.gen';
import { Foutmelding } from './Foutmelding';
import type { Jongere } from './haalJongeren';
import { Inschrijvingen } from './Inschrijvingen';
import type { Keuze } from './Keuze';
import { naamVan } from './naamVan';
import { niveaunaam } from './niveaunaam';
import { redennaam } from './redennaam';
import type { Streek } from './Streek';
import { situatieNu } from './situatieNu';
import { Toelichting } from './Toelichting';

interface Eigen {
  streek: Streek;
  keuze: Keuze;
  waarden: Omit<JongerenQueryVariables, 'after'>;
  /** null when she is not on the list */
  jongere: Jongere | null;
  lijstnaam: string;
  /** fetches the list anew */
  opnieuw: () => void;
}

/** One person of a list: who she is, her last school, and why she counts. */
export function Persoon({ streek, keuze, waarden, jongere, lijstnaam, opnieuw }: Eigen) {
  const {
    data,
    fout,
    opnieuw: vraagOpnieuw,
  } = useVraag(PersoonDocument, jongere && { ...waarden, after: jongere.ervoor });
  // the list may have changed since: then there is another person in that place
  const gevonden = data?.vsvDeelnemers.edges[0]?.node;
  const rij = gevonden?.rijsleutel === jongere?.rijsleutel ? gevonden : undefined;
  const veranderd = data !== null && !rij;
  const wie = rij?.onderwijsdeelnemer;
  useTitel(wie ? 'Een jongere' : lijstnaam);
  const beoordeeld = streek.beoordeeld.includes(waarden.schooljaar);
  const terug = (
    <p class="niet-afdrukken">
      <a class="nl-link" href={adres('jongeren', keuze)}>
        ← Terug naar: {lijstnaam}
      </a>
    </p>
  );
  if (!jongere)
    return (
      <article>
        {terug}
        <Melding heelScherm soort="info" kop="Deze jongere staat niet op deze lijst">
          <p>Misschien is het register sindsdien verbeterd, of hoort het adres bij een andere lijst.</p>
          <Knop href={adres('jongeren', keuze)}>Naar de lijst</Knop>
        </Melding>
      </article>
    );
  return (
    <article class="persoon">
      {terug}
      {fout && <Foutmelding heelScherm fout={fout} opnieuw={vraagOpnieuw} />}
      {veranderd && (
        <Melding heelScherm soort="warning" kop="De lijst is intussen veranderd">
          <p>Het register is verbeterd sinds de lijst werd geladen.</p>
          <Knop onClick={opnieuw}>Lijst opnieuw laden</Knop>
        </Melding>
      )}
      {!data && !fout && <Laden heelScherm wat="De gegevens" regels={8} />}
      {rij && (
        <>
          <Kop niveau={1}>{wie ? naamVan(wie) : 'Naam niet beschikbaar'}</Kop>
          {wie ? (
            <>
              {wie.indicatieGeheim && (
                <Melding soort="warning" kop="Geheim adres">
                  <p>De BRP heeft een indicatie geheim: geef dit adres aan niemand door, ook niet aan de school.</p>
                </Melding>
              )}
              <dl class="gegevens">
                <dt>Leeftijd</dt>
                <dd>{wie.leeftijd} jaar, op de eerste van deze maand</dd>
                <dt>Adres</dt>
                <dd>
                  {[wie.straat, wie.huisnummer, wie.huisnummertoevoeging].filter(Boolean).join(' ')}
                  <br />
                  {[wie.postcode, wie.woonplaats].filter(Boolean).join('  ')}
                </dd>
                <dt>Bsn of onderwijsnummer</dt>
                <dd>{wie.pgn}</dd>
                <dt>Niveau op 1 oktober</dt>
                <dd>
                  {niveaunaam(rij.categorie)}
                  {rij.leerweg && `, ${rij.leerweg}`}
                </dd>
                <dt>Situatie nu</dt>
                <dd>{situatieNu(wie.inschrijvingen)}</dd>
                {rij.reden && (
                  <>
                    <dt>Reden op de lijst</dt>
                    <dd>{redennaam(rij.reden)}</dd>
                  </>
                )}
              </dl>
              <Inschrijvingen streek={streek} rijen={wie.inschrijvingen} />
            </>
          ) : (
            <>
              <Melding soort="info">
                <p>
                  Zij telt mee in het cijfer, maar valt nu buiten de personen over wie u gegevens mag krijgen: verhuisd,
                  een startkwalificatie behaald, of te jong of te oud. Daarom staat er niet wie zij is.
                </p>
              </Melding>
              <dl class="gegevens">
                <dt>Gemeente</dt>
                <dd>{streek.gemeente(rij.gemeente)}</dd>
                <dt>School op 1 oktober</dt>
                <dd>{streek.school(rij.brin)}</dd>
                <dt>Niveau op 1 oktober</dt>
                <dd>{niveaunaam(rij.categorie)}</dd>
                {rij.reden && (
                  <>
                    <dt>Reden</dt>
                    <dd>{redennaam(rij.reden)}</dd>
                  </>
                )}
              </dl>
            </>
          )}
          {wie && beoordeeld && (
            <Toelichting streek={streek} persoon={wie.rijsleutel!} schooljaar={waarden.schooljaar} />
          )}
          {wie && !beoordeeld && (
            <p class="klein">
              Schooljaar {waarden.schooljaar} loopt nog. Als het voorbij is staat hier, stap voor stap, of deze jongere
              als nieuwe vsv’er telt.
            </p>
          )}
        </>
      )}
    </article>
  );
}
